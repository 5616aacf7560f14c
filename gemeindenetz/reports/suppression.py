"""Small numbers: what people outside the matters may read, so that nothing hidden can be worked out.

A cell is hidden when it counts fewer than five (shown as "fewer than 5", zero included, because "0" beside
"fewer than 5" would tell that somebody asked) or when fewer than five municipalities could stand behind it
(shown as "not shown" whatever it counts, because a single town's cell would name the town).

Then everything a reader could compute is looked at: totals and parts form equations, and from the published
cells follows for every hidden one an interval. As long as an interval tells more than the label does, another
cell of the same equation is withheld too (the smallest that helps, the total last).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import inf

K = 5
MOST_SMALL = K - 1

Key = tuple[str, ...]
Interval = tuple[float, float]


class Status(StrEnum):
    """How a cell is shown."""

    SHOWN = "shown"
    SMALL = "small"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Cell:
    """A count and how many municipalities could stand behind it.

    `of_municipalities`: the cell counts municipalities, so that "all of them" would name each one.
    `fixed`: the reader knows it from elsewhere (last year's report); it cannot be withheld any more.
    `guessed`: the reader is taken to know it whatever it counts, because nearly always it is nothing.
    """

    value: int
    base: int
    of_municipalities: bool = False
    fixed: bool = False
    guessed: bool = False


@dataclass(frozen=True)
class Equation:
    """The total is the sum of its parts."""

    total: Key
    parts: tuple[Key, ...]

    @property
    def cells(self) -> tuple[Key, ...]:
        """Total and parts."""
        return (self.total, *self.parts)


def first_look(cell: Cell) -> Status:
    """Return how a cell is shown when nothing else is known."""
    if cell.guessed:
        return Status.SHOWN
    if cell.base < K or (cell.of_municipalities and cell.value >= K > cell.base - cell.value):
        return Status.WITHHELD
    return Status.SMALL if cell.value < K else Status.SHOWN


def disclose(cells: Mapping[Key, Cell], equations: Iterable[Equation]) -> dict[Key, Status]:
    """Return how each cell is shown to people outside the matters."""
    return _Desk(cells, equations).decide()


class _Desk:
    """The cells on the table while it is decided which to withhold."""

    def __init__(self, cells: Mapping[Key, Cell], equations: Iterable[Equation]) -> None:
        self.cells = cells
        self.equations = [equation for equation in equations if len(equation.parts) > 0]
        self.status = {key: first_look(cell) for key, cell in cells.items()}
        self.protected = [key for key, status in self.status.items() if status is not Status.SHOWN]
        self.secondary: set[Key] = set()
        self.given_up: set[Key] = set()
        self.around: dict[Key, list[Equation]] = defaultdict(list)
        for equation in self.equations:
            for key in equation.cells:
                self.around[key].append(equation)

    def decide(self) -> dict[Key, Status]:
        """Withhold cells until no interval tells more than its label."""
        while True:
            bounds = self._propagated()
            told = [
                key for key in self._hidden() if key not in self.given_up and self._is_told(key, bounds[key])
            ]
            if not told:
                return self.status
            touched: set[Key] = set()
            for key in told:
                self._protect(key, touched)

    def _hidden(self) -> list[Key]:
        return [*self.protected, *sorted(self.secondary)]

    def _is_told(self, key: Key, interval: Interval) -> bool:
        """Tell whether a hidden cell can be worked out; of one withheld for others' sake only its exact value."""
        return interval[0] == interval[1] if key in self.secondary else tells(interval)

    def _protect(self, key: Key, touched: set[Key]) -> None:
        """Withhold one more cell near `key`; several cells of one round must not answer the same question."""
        near = {other for equation in self.around[key] for other in equation.cells}
        if near & touched:
            return
        chosen = self._choose(key)
        if chosen is None:
            self.given_up.add(key)
            return
        self.status[chosen] = Status.WITHHELD
        self.secondary.add(chosen)
        touched.add(chosen)

    def _choose(self, key: Key) -> Key | None:
        """Return the cell to withhold for `key`: from an equation that tells it alone, else from any around it."""
        telling = [one for one in self.around[key] if self._is_told(key, self._alone(key, one))]
        for equation in telling:
            chosen = self._choose_in(equation, key)
            if chosen is not None:
                return chosen
        if telling:
            return None
        left = [row for equation in self.around[key] for row in self._candidates(equation, key)]
        return max(left, key=lambda row: (not row[0], row[1]))[2] if left else None

    def _candidates(self, equation: Equation, key: Key) -> list[tuple[bool, int, Key]]:
        """Return what may be withheld, smallest first; the total goes last: it is what readers need most."""
        return sorted(
            (other == equation.total, self.cells[other].value, other)
            for other in equation.cells
            if other != key and self._may_be_withheld(other)
        )

    def _choose_in(self, equation: Equation, key: Key) -> Key | None:
        """Return the smallest cell whose withholding protects `key`, else the largest one that at least blurs it."""
        candidates = self._candidates(equation, key)
        now = self._alone(key, equation)
        blurring: Key | None = None
        for is_total, _value, other in candidates:
            then = self._alone(key, equation, withheld=other)
            if not self._is_told(key, then):
                return other
            if _is_wider(then, now) and not (is_total and blurring):
                blurring = other
        return blurring

    def _may_be_withheld(self, key: Key) -> bool:
        cell = self.cells[key]
        return self.status[key] is Status.SHOWN and not cell.fixed and not cell.guessed

    def _alone(self, key: Key, equation: Equation, *, withheld: Key = ()) -> Interval:
        """Return what one equation tells about `key`, as if `withheld` were withheld too."""
        known = {one: self._label(one) for one in equation.cells}
        if withheld:
            known[withheld] = (K, inf)
        low, high = known[key]
        told_low, told_high = _solve(equation, key, known=known, sums=_sums(equation, known))
        return max(low, told_low), min(high, told_high)

    def _label(self, key: Key) -> Interval:
        """Return what the label of a cell tells."""
        status = self.status[key]
        if status is Status.SHOWN:
            return (self.cells[key].value, self.cells[key].value)
        if status is Status.SMALL:
            return (0, MOST_SMALL)
        return (K, inf) if key in self.secondary else (0, inf)

    def _propagated(self) -> dict[Key, Interval]:
        """Return what all equations together tell about each cell."""
        bounds = {key: self._label(key) for key in self.cells}
        waiting = list(self.equations)
        while waiting:
            changed: set[Key] = set()
            for equation in waiting:
                changed |= _tighten(equation, bounds)
            waiting = list({id(one): one for key in changed for one in self.around[key]}.values())
        return bounds


def tells(interval: Interval) -> bool:
    """Tell whether an interval says more than "perhaps nobody, perhaps four"."""
    low, high = interval
    return low > 0 or high < MOST_SMALL


def _is_wider(one: Interval, other: Interval) -> bool:
    return one != other and one[0] <= other[0] and one[1] >= other[1]


@dataclass(frozen=True)
class _Sums:
    """What the parts of an equation add up to at least and at most."""

    low: float
    finite_high: float
    unbounded: int

    @property
    def high(self) -> float:
        return inf if self.unbounded else self.finite_high

    def high_without(self, high: float) -> float:
        """Return the most all parts but one can add up to."""
        if high == inf:
            return inf if self.unbounded > 1 else self.finite_high
        return inf if self.unbounded else self.finite_high - high


def _sums(equation: Equation, known: Mapping[Key, Interval]) -> _Sums:
    highs = [known[part][1] for part in equation.parts]
    return _Sums(
        low=sum(known[part][0] for part in equation.parts),
        finite_high=sum(high for high in highs if high != inf),
        unbounded=highs.count(inf),
    )


def _solve(equation: Equation, key: Key, *, known: Mapping[Key, Interval], sums: _Sums) -> Interval:
    """Return what one equation tells about one of its cells."""
    if key == equation.total:
        return sums.low, sums.high
    low, high = known[key]
    total_low, total_high = known[equation.total]
    return total_low - sums.high_without(high), total_high - (sums.low - low)


def _tighten(equation: Equation, bounds: dict[Key, Interval]) -> set[Key]:
    """Narrow the intervals of an equation's cells; return those that changed."""
    sums = _sums(equation, bounds)
    narrowed: dict[Key, Interval] = {}
    for key in equation.cells:
        low, high = bounds[key]
        if low == high:
            continue
        new_low, new_high = _solve(equation, key, known=bounds, sums=sums)
        if new_low > low or new_high < high:
            narrowed[key] = (max(low, new_low), min(high, new_high))
    bounds.update(narrowed)
    return set(narrowed)
