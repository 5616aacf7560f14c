"""Read an official list of territorial changes (Gebietsänderungen) into checked rows."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.imports.workbook_file import Cell, FileProblem, OpenedWorkbook, Rows, open_workbook
from gemeindenetz.register.models import Level
from gemeindenetz.register.names.spelling import fold

HEADER_WITHIN = 20
LONGEST_NAME = 120
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_KEY = re.compile(r"[0-9]+")
_UNITS = {
    "gemeinde": Level.GEMEINDE,
    "gemeindeverband": Level.VERBAND,
    "kreis": Level.KREIS,
    "landkreis": Level.KREIS,
}
_KEY_WIDTH = {Level.GEMEINDE: 12, Level.VERBAND: 9, Level.KREIS: 5}
CHOOSE_LIST: Message = _("Please choose the original list of territorial changes (Gebietsänderungen).")
CORRECT: Message = _("Please correct the row or take the original list.")


class ChangeKind(StrEnum):
    """Änderungsart as the list numbers it."""

    DISSOLVED = "1"
    PARTIAL = "2"
    REKEYED = "3"
    RENAMED = "4"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a change: key of the register (AGS; nine digits for associations), ARS and name."""

    key: str
    ars: str
    name: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One row of the list. `new` is None where the list names no successor."""

    number: int
    reference: str
    level: str
    kind: ChangeKind
    old: Side
    new: Side | None
    legal: date
    statistical: date
    area: Decimal | None = None
    population: Decimal | None = None

    @property
    def stays(self) -> bool:
        """The part that stays where it is, listed beside the parts given away."""
        return self.kind == ChangeKind.PARTIAL and self.new is not None and self.new.key == self.old.key


@dataclass(frozen=True)
class ChangeList:
    """A checked list with its period and rows."""

    file: str
    file_hash: str
    title: str
    begins: date
    ends: date
    source: str
    rows: tuple[ChangeRow, ...]
    unknown_units: int

    @property
    def period(self) -> str:
        """The period as ISO 8601 interval."""
        return f"{self.begins.isoformat()}/{self.ends.isoformat()}"


def read_changes(path: Path, *, name: str = "") -> ChangeList:
    """Read and check a list; raises `FileProblem` naming file, row and remedy."""
    book = open_workbook(path, name=name)
    rows, columns = _find_table(book)
    found = [
        row
        for row in (
            _row(book.name, at, cells=rows[at], columns=columns) for at in range(columns.first_row, len(rows))
        )
        if row
    ]
    changes = tuple(row for row in found if isinstance(row, ChangeRow))
    if not found:
        raise FileProblem(file=book.name, problem=_("The list has no changes."), remedy=CHOOSE_LIST)
    title = str(rows[0][0]).strip()
    begins, ends = _period(title, changes)
    return ChangeList(
        file=book.name,
        file_hash=hashlib.sha256(path.read_bytes()).hexdigest(),
        title=title or "Gebietsänderungen",
        begins=begins,
        ends=ends,
        source=f"© Statistisches Bundesamt (Destatis), {ends.year}, Gebietsänderungen",
        rows=changes,
        unknown_units=len(found) - len(changes),
    )


def is_change_list(book: OpenedWorkbook) -> bool:
    """Tell whether a workbook has a sheet for territorial changes."""
    return any("gebiets" in sheet.lower() for sheet in book.sheets)


@dataclass(frozen=True)
class _Columns:
    first_row: int
    reference: int
    unit: int
    old: int
    kind: int
    area: int
    population: int
    new: int
    legal: int
    statistical: int


def _words(row: list[Cell]) -> list[str]:
    return [fold(str(cell)).replace(" ", "") for cell in row]


def _find_table(book: OpenedWorkbook) -> tuple[Rows, _Columns]:
    for sheet in sorted(book.sheets, key=lambda one: "gebiets" not in one.lower()):
        rows = book.rows(sheet)
        columns = _find_columns(rows)
        if columns:
            return rows, columns
    raise FileProblem(
        file=book.name,
        problem=_("No sheet has the table of territorial changes (columns Kennziffer, Regionaleinheit, "
                  "Wirksamkeitsdatum). Sheets found: %(sheets)s.") % {"sheets": ", ".join(book.sheets)},
        remedy=CHOOSE_LIST,
    )  # fmt: skip


def _find_columns(rows: Rows) -> _Columns | None:
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        top = _words(row)
        if "kennziffer" not in top or "regionaleinheit" not in top or number + 1 >= len(rows):
            continue
        low = _words(rows[number + 1])
        keys = [at for at, word in enumerate(low) if word.startswith("amtlicherregional")]
        kind = _at(low, "aenderungs")
        legal, statistical = _at(low, "juristisch"), _at(low, "statistisch")
        if len(keys) != len(("old", "new")) or None in {kind, legal, statistical}:
            return None
        return _Columns(
            first_row=number + 2,
            reference=top.index("kennziffer"),
            unit=top.index("regionaleinheit"),
            old=keys[0],
            kind=kind or 0,
            area=_at(low, "flaeche") or 0,
            population=_at(low, "einwohner") or 0,
            new=keys[1],
            legal=legal or 0,
            statistical=statistical or 0,
        )
    return None


def _at(words: list[str], start: str) -> int | None:
    return next((at for at, word in enumerate(words) if word.startswith(start)), None)


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def _row(file: str, at: int, *, cells: list[Cell], columns: _Columns) -> "ChangeRow | str | None":
    """Return a row, the unit's name when we keep no such level, or None for blank and footer rows."""
    unit, kind = _text(cells[columns.unit]), _text(cells[columns.kind])
    if not unit:
        return None
    level = _UNITS.get(unit.lower())
    if level is None:
        return unit
    number = at + 1
    if kind not in set(ChangeKind):
        raise _problem(
            file, number, problem=_("The kind of change “%(value)s” is not known (1 to 4).") % {"value": kind}
        )
    old = _side(file, number, cells=cells, at=columns.old, level=level)
    if old is None:
        raise _problem(file, number, problem=_("The key of the municipality that changes is missing."))
    legal = _day(file, number, cell=cells[columns.legal])
    return ChangeRow(
        number=number,
        reference=_text(cells[columns.reference])[:40],
        level=level,
        kind=ChangeKind(kind),
        old=old,
        new=_side(file, number, cells=cells, at=columns.new, level=level),
        legal=legal,
        statistical=_day(file, number, cell=cells[columns.statistical]),
        area=_amount(file, number, cell=cells[columns.area]),
        population=_amount(file, number, cell=cells[columns.population]),
    )


def _side(file: str, number: int, *, cells: list[Cell], at: int, level: str) -> Side | None:
    ars, ags, name = (_text(cells[at + offset]) for offset in range(3))
    if not ars and not ags and not name:
        return None
    width = _KEY_WIDTH[Level(level)]
    ars = ars.zfill(width) if len(ars) == width - 1 else ars
    if not _KEY.fullmatch(ars) or len(ars) != width:
        raise _problem(
            file,
            number,
            problem=_("“%(value)s” is no regional key of %(digits)d digits.")
            % {"value": ars, "digits": width},
        )
    key = ars[:5] + ars[9:] if level == Level.GEMEINDE else ars
    if level == Level.GEMEINDE and ags and ags.zfill(8) != key:
        raise _problem(
            file,
            number,
            problem=_("AGS %(ags)s and ARS %(ars)s contradict each other.") % {"ags": ags, "ars": ars},
        )
    if not name or len(name) > LONGEST_NAME:
        raise _problem(file, number, problem=_("The name is missing."))
    return Side(key, ars, name)


def _amount(file: str, number: int, *, cell: Cell) -> Decimal | None:
    text = _text(cell).replace(" ", "")
    if text in {"", "-", "."}:
        return None
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value < 0:
        raise _problem(file, number, problem=_("“%(value)s” is not a number.") % {"value": text[:40]})
    return value


def _day(file: str, number: int, *, cell: Cell) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    found = _DAY.fullmatch(_text(cell))
    try:
        if found and found[3]:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise _problem(file, number, problem=_("“%(value)s” is not a date.") % {"value": _text(cell)[:40]})


def _problem(file: str, number: int, *, problem: Message) -> FileProblem:
    return FileProblem(file=file, row=number, problem=problem, remedy=CORRECT)


def _period(title: str, rows: tuple[ChangeRow, ...]) -> tuple[date, date]:
    """Return the list's period from its title, or from its rows."""
    days = _DAY.findall(title)
    years = [int(year) for _day_of, _month, year in days if year]
    try:
        if len(days) >= len(("from", "to")) and years:
            begins, ends = (
                date(int(year or years[-1]), int(month), int(day)) for day, month, year in days[:2]
            )
            return begins, ends
    except ValueError:
        pass
    found = [row.statistical for row in rows] or [date(1990, 1, 1)]
    return min(found), max(found)
