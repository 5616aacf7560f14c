"""Read an edition of the register (GV-ISys workbook, annual or quarterly) into checked rows.

Sheet names, header wording, footers and optional columns change between editions; so columns are found by their
words, the data by Satzart, and the day by the header. Nothing here touches the database.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.imports.workbook_file import (
    GET_AGAIN,
    Cell,
    FileProblem,
    OpenedWorkbook,
    Rows,
    open_workbook,
)
from gemeindenetz.register.models import KEY_DIGITS, Level, StatisticKey
from gemeindenetz.register.names.spelling import fold, split_title

LEVELS = {"10": Level.LAND, "20": Level.RB, "30": Level.REGION, "40": Level.KREIS, "50": Level.VERBAND, "60": Level.GEMEINDE}
HEADER_WITHIN = 20
PUBLISHER = "Statistisches Bundesamt (Destatis)"
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SHEET_DAY = re.compile(r"(\d{2})(\d{2})(\d{4})$")
_COPYRIGHT_YEAR = re.compile(r"Destatis\),?\s*(\d{4})")
CORRECT_OR_ORIGINAL: Message = _("Please correct the row or take the original workbook.")
CHOOSE_EDITION: Message = _("Please choose the workbook of the official register (GV-ISys), quarterly or annual.")


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One territory as the workbook has it. `number` is the row as Excel counts."""

    number: int
    level: str
    ags: str
    ars: str
    kind: str
    official_name: str
    name: str
    title: str
    parent: str
    longitude: float | None = None
    latitude: float | None = None
    postcode: str = ""
    statistics: tuple[tuple[str, Decimal], ...] = ()


@dataclass(frozen=True)
class EditionWorkbook:
    """A checked edition: its day, its rows (parents before children), the days its statistics hold for."""

    file: str
    file_hash: str
    title: str
    as_of: date
    source: str
    rows: tuple[EditionRow, ...]
    statistics_as_of: dict[str, date]
    notes: dict[str, str] = field(default_factory=dict)

    def at_level(self, level: str) -> Iterator[EditionRow]:
        """Return the rows of one level."""
        return (row for row in self.rows if row.level == level)

    @property
    def laender(self) -> frozenset[str]:
        """The Länder this file speaks about; it says nothing about others."""
        return frozenset(row.ags[:2] for row in self.rows)


def read_edition(path: Path, *, name: str = "") -> EditionWorkbook:
    """Read and check a workbook; raises `FileProblem` naming file, row and remedy."""
    book = open_workbook(path, name=name)
    sheet, rows, columns = _find_table(book)
    reader = _Reader(book.name, columns)
    found = tuple(reader.rows(rows))
    _check_complete(book.name, found)
    as_of = _edition_day(book.name, sheet, rows, columns)
    return EditionWorkbook(
        file=book.name,
        file_hash=hashlib.sha256(path.read_bytes()).hexdigest(),
        title=_text(rows[0][0]) or sheet,
        as_of=as_of,
        source=_source(book, rows),
        rows=found,
        statistics_as_of=_statistics_days(rows, columns, as_of),
        notes=_notes(rows, columns),
    )


# --- the table -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Columns:
    """Where things stand: column numbers, first data row, header rows."""

    first_row: int
    header_row: int
    satzart: int
    kind: int
    land: int
    name: int
    optional: dict[str, int]


def _text(cell: Cell | None) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _squeezed(cell: Cell) -> str:
    return fold(_text(cell)).replace(" ", "")


def _find_table(book: OpenedWorkbook) -> tuple[str, Rows, _Columns]:
    """Return the first sheet that has the register's header; the sheet's name changes with every edition."""
    likely_first = sorted(book.sheets, key=lambda sheet: not sheet.lower().startswith("onlineprodukt"))
    for sheet in likely_first:
        rows = book.rows(sheet)
        columns = _find_columns(rows)
        if columns:
            return sheet, rows, columns
    raise FileProblem(
        file=book.name,
        problem=_("No sheet has the table of the register (columns Satzart, Textkennzeichen, ARS, Gemeindename). "
                  "Sheets found: %(sheets)s.") % {"sheets": ", ".join(book.sheets)},
        remedy=CHOOSE_EDITION,
    )  # fmt: skip


_OPTIONAL: dict[str, Callable[[str], bool]] = {
    "area": lambda word: word.startswith("flaeche"),
    "population": lambda word: word == "insgesamt",
    "density": lambda word: word.startswith("jekm"),
    "postcode": lambda word: word.startswith("postleit"),
    "longitude": lambda word: word.startswith(("laengengrad", "geografischelaenge")),
    "latitude": lambda word: word.startswith(("breitengrad", "geografischebreite")),
}


def _find_columns(rows: Rows) -> _Columns | None:
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        words = [_squeezed(cell) for cell in row]
        satzart = _position(words, lambda word: word == "satzart")
        name = _position(words, lambda word: word.startswith("gemeindename"))
        kind = _position(words, lambda word: word.startswith("textkennz"))
        if satzart is None or name is None or kind is None:
            continue
        below = [[_squeezed(cell) for cell in line] for line in rows[number + 1 : number + 4]]
        land = next((at for line in below if (at := _position(line, lambda word: word == "land")) is not None), kind + 1)
        first = next((at for at in range(number + 1, len(rows)) if _text(rows[at][satzart]) in LEVELS), None)
        if first is None or land + 5 > name:
            return None
        return _Columns(first, number, satzart, kind, land, name, _optional([words, *below]))
    return None


def _position(words: list[str], matches: Callable[[str], bool]) -> int | None:
    return next((at for at, word in enumerate(words) if matches(word)), None)


def _optional(header: list[list[str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in header:
        for what, matches in _OPTIONAL.items():
            at = _position(line, matches)
            if at is not None:
                found.setdefault(what, at)
        urbanisation = _position(line, lambda word: word.startswith(("graddverst", "gradderverst")))
        if urbanisation is not None:
            found.setdefault("urbanisation", urbanisation)
    return found


# --- rows ------------------------------------------------------------------------------------------------------

_WIDTHS = (2, 1, 2, 4, 3)
_PARTS_OF = {Level.LAND: 1, Level.RB: 2, Level.REGION: 3, Level.KREIS: 3, Level.VERBAND: 4, Level.GEMEINDE: 5}
_WHOLE_NUMBER = re.compile(r"\d+")
_STATISTICS = {
    "population": StatisticKey.POPULATION,
    "area": StatisticKey.AREA,
    "density": StatisticKey.DENSITY,
    "urbanisation": StatisticKey.URBANISATION,
}


class _Reader:
    """Turns rows of cells into `EditionRow`s and remembers what a later row may refer to."""

    def __init__(self, file: str, columns: _Columns) -> None:
        self.file = file
        self.columns = columns
        self.seen: dict[str, int] = {}

    def rows(self, rows: Rows) -> Iterator[EditionRow]:
        for at in range(self.columns.first_row, len(rows)):
            number, row = at + 1, rows[at]
            satzart = _text(row[self.columns.satzart])
            if satzart in LEVELS:
                yield self._row(number, LEVELS[satzart], row)
            elif _WHOLE_NUMBER.fullmatch(satzart):
                raise self._problem(number, _("Satzart %(value)s is not known.") % {"value": satzart})
            elif not satzart and self._looks_like_data(row):
                raise self._problem(number, _("The Satzart is missing."))

    def _looks_like_data(self, row: list[Cell]) -> bool:
        return bool(_text(row[self.columns.name]) and _text(row[self.columns.land]))

    def _problem(self, number: int, problem: Message, remedy: Message = CORRECT_OR_ORIGINAL) -> FileProblem:
        return FileProblem(file=self.file, row=number, problem=problem, remedy=remedy)

    def _row(self, number: int, level: str, row: list[Cell]) -> EditionRow:
        parts = self._parts(number, level, row)
        ags, ars = _keys(level, parts)
        self._remember(number, ags)
        official = " ".join(_text(row[self.columns.name]).split())
        if not official:
            raise self._problem(number, _("The name is missing."))
        name, title = split_title(official)
        return EditionRow(
            number=number,
            level=level,
            ags=ags,
            ars=ars,
            kind=_text(row[self.columns.kind]),
            official_name=official,
            name=name,
            title=title,
            parent=self._parent(number, level, parts),
            **self._details(number, row) if level == Level.GEMEINDE else {},
        )

    def _parts(self, number: int, level: str, row: list[Cell]) -> list[str]:
        """Return the parts of the key, leading zeros restored where Excel took them for numbers."""
        parts = []
        for at, width in enumerate(_WIDTHS[: _PARTS_OF[Level(level)]]):
            digits = _text(row[self.columns.land + at])
            wanted = 1 if level == Level.REGION and at == 2 else width
            if not _WHOLE_NUMBER.fullmatch(digits) or len(digits) > wanted:
                raise self._problem(
                    number, _("The key is incomplete: “%(value)s” where %(digits)d digits belong.")
                    % {"value": digits, "digits": wanted}
                )  # fmt: skip
            parts.append(digits.zfill(wanted))
        return parts

    def _remember(self, number: int, ags: str) -> None:
        if ags in self.seen:
            raise self._problem(
                number,
                _("The key %(key)s stands twice: in row %(first)d and here.") % {"key": ags, "first": self.seen[ags]},
                _("Please remove one of the two rows or take the original workbook."),
            )
        self.seen[ags] = number

    def _parent(self, number: int, level: str, parts: list[str]) -> str:
        """Return the key of the nearest territory above; raises when the workbook has none."""
        above = _above(level, parts)
        for key in above:
            if key in self.seen:
                return key
        if not above:
            return ""
        what = _("The municipality has no parent") if level == Level.GEMEINDE else _("The row has no parent")
        raise self._problem(
            number,
            _("%(what)s: no row before it has the key %(key)s.") % {"what": what, "key": above[0]},
            _("Please add the missing row above or take the original workbook."),
        )

    def _details(self, number: int, row: list[Cell]) -> "_Details":
        at = self.columns.optional
        statistics = tuple(
            (key.value, value)
            for what, key in _STATISTICS.items()
            if what in at and (value := self._number(number, row[at[what]])) is not None
        )
        postcode = _text(row[at["postcode"]]) if "postcode" in at else ""
        longitude, latitude = (
            self._number(number, row[at[what]]) if what in at else None for what in ("longitude", "latitude")
        )
        return {
            "statistics": statistics,
            "postcode": postcode.zfill(5)[:5] if postcode else "",
            "longitude": float(longitude) if longitude is not None else None,
            "latitude": float(latitude) if latitude is not None else None,
        }

    def _number(self, number: int, cell: Cell) -> Decimal | None:
        text = _text(cell).replace("\u00a0", "").replace(" ", "")
        if text in {"", "-", ".", "…", "/", "x"}:
            return None
        if "," in text:
            text = text.replace(".", "").replace(",", ".")
        try:
            value = Decimal(text)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite() or value < 0 or value > 10**12:
            raise self._problem(number, _("“%(value)s” is not a number.") % {"value": _text(cell)[:40]})
        return value
