"""Nothing hidden can be worked out: checked against every table that would look the same."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from gemeindenetz.reports.suppression import Cell, Equation, Key, Status, disclose

MANY = 40


def _row(values: list[int], bases: list[int] | None = None) -> tuple[dict[Key, Cell], list[Equation]]:
    bases = bases or [MANY] * len(values)
    cells: dict[Key, Cell] = {("total",): Cell(sum(values), sum(bases))}
    parts = []
    for number, (value, base) in enumerate(zip(values, bases, strict=True)):
        cells[("part", str(number))] = Cell(value, base)
        parts.append(("part", str(number)))
    return cells, [Equation(("total",), tuple(parts))]


def _shown(values: list[int], bases: list[int] | None = None) -> list[str]:
    cells, equations = _row(values, bases)
    status = disclose(cells, equations)
    return [status[key].value for key in cells]


def test_large_numbers_are_shown() -> None:
    assert _shown([12, 30, 7]) == ["shown", "shown", "shown", "shown"]


def test_a_single_small_part_takes_a_second_one_with_it() -> None:
    status = _shown([2, 30, 9])
    assert status[1] == "small"
    assert status.count("withheld") == 1
    assert status[0] == "shown"


def test_zero_looks_like_every_other_small_number() -> None:
    assert _shown([0, 30, 9, 12])[1] == "small"


def test_two_small_parts_that_add_up_to_a_telling_sum_are_not_enough() -> None:
    # 4 + 4 = 8 could only be 4 and 4.
    assert "withheld" in _shown([4, 4, 20, 30])


def test_the_cell_of_a_single_town_is_never_shown_whatever_it_counts() -> None:
    status = _shown([25, 30, 40], [1, MANY, MANY])
    assert status[1] == "withheld"
    assert _shown([0, 30, 40], [1, MANY, MANY])[1] == "withheld"


def test_all_of_a_countys_towns_are_not_named_by_their_number() -> None:
    cells: dict[Key, Cell] = {("a",): Cell(6, 6, of_municipalities=True)}
    assert disclose(cells, [])[("a",)] is Status.WITHHELD


def test_a_number_known_from_last_year_stays_shown() -> None:
    cells: dict[Key, Cell] = {
        ("running",): Cell(20, MANY),
        ("start",): Cell(17, MANY, fixed=True),
        ("begun",): Cell(3, MANY),
    }
    status = disclose(cells, [Equation(("running",), (("start",), ("begun",)))])
    assert status[("begun",)] is Status.SMALL
    assert status[("start",)] is Status.SHOWN
    assert status[("running",)] is Status.WITHHELD


Table = list[list[int]]


def _two_way(table: Table) -> tuple[dict[Key, Cell], list[Equation]]:
    rows, columns = range(len(table)), range(len(table[0]))
    cells: dict[Key, Cell] = {("all",): Cell(sum(map(sum, table)), MANY)}
    for row in rows:
        cells["row", str(row)] = Cell(sum(table[row]), MANY)
    for column in columns:
        cells["column", str(column)] = Cell(sum(table[row][column] for row in rows), MANY)
    for row, column in product(rows, columns):
        cells["cell", str(row), str(column)] = Cell(table[row][column], MANY)
    equations = [
        Equation(("all",), tuple(("row", str(row)) for row in rows)),
        Equation(("all",), tuple(("column", str(column)) for column in columns)),
        *(
            Equation(("row", str(row)), tuple(("cell", str(row), str(column)) for column in columns))
            for row in rows
        ),
        *(
            Equation(("column", str(column)), tuple(("cell", str(row), str(column)) for row in rows))
            for column in columns
        ),
    ]
    return cells, equations


NUMBERS = 15
Flat = tuple[int, ...]


def _flat(inner: Flat) -> Flat:
    """Return a two-by-two table with its margins, in the order of `_two_way`."""
    a, b, c, d = inner
    return (a + b + c + d, a + b, c + d, a + c, b + d, a, b, c, d)


EVERY_TABLE = [_flat(inner) for inner in product(range(NUMBERS), repeat=4)]


def _still_possible(values: Flat, status: list[Status], others: list[Flat]) -> list[set[int]]:
    """Return per cell what it could be, seeing only the labels."""
    for number, one in enumerate(status):
        if one is Status.SHOWN:
            others = [other for other in others if other[number] == values[number]]
        elif one is Status.SMALL:
            others = [other for other in others if other[number] < 5]
    return [{other[number] for other in others} for number in range(len(values))]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 7), min_size=4, max_size=4))
def test_every_hidden_cell_of_a_two_way_table_may_still_be_two_things(inner: list[int]) -> None:
    cells, equations = _two_way([inner[:2], inner[2:]])
    decided = disclose(cells, equations)
    status = [decided[key] for key in cells]
    possible = _still_possible(_flat((inner[0], inner[1], inner[2], inner[3])), status, EVERY_TABLE)
    hidden = [found for found, one in zip(possible, status, strict=True) if one is not Status.SHOWN]
    assert all(len(found) > 1 for found in hidden), decided


EVERY_ROW = {size: [(sum(row), *row) for row in product(range(20), repeat=size)] for size in (2, 3)}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=2, max_size=3))
def test_every_hidden_part_of_a_row_may_still_be_two_things(values: list[int]) -> None:
    cells, equations = _row(values)
    decided = disclose(cells, equations)
    status = [decided[key] for key in cells]
    possible = _still_possible((sum(values), *values), status, EVERY_ROW[len(values)])
    hidden = [found for found, one in zip(possible, status, strict=True) if one is not Status.SHOWN]
    assert all(len(found) > 1 for found in hidden), decided
