"""Read an edition of the register (GV-ISys workbook, annual or quarterly) into checked rows.

Sheet names, header wording, footers and optional columns change between editions; so columns are found by their
words, the data by Satzart, and the day by the header. Nothing here touches the database.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

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
from gemeindenetz.register.models import Level, StatisticKey
from gemeindenetz.register.names.spelling import fold, split_title

LEVELS = {
    "10": Level.LAND,
    "20": Level.RB,
    "30": Level.REGION,
    "40": Level.KREIS,
    "50": Level.VERBAND,
    "60": Level.GEMEINDE,
}
HEADER_WITHIN = 20
MOST = 10**12
PUBLISHER = "Statistisches Bundesamt (Destatis)"
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SHEET_DAY = re.compile(r"(\d{2})(\d{2})(\d{4})$")
_COPYRIGHT_YEAR = re.compile(r"Destatis\),?\s*(\d{4})")
CORRECT_OR_ORIGINAL: Message = _("Please correct the row or take the original workbook.")
CHOOSE_EDITION: Message = _(
    "Please choose the workbook of the official register (GV-ISys), quarterly or annual."
)


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
    has_associations = any(_text(row[columns.satzart]) == "50" for row in rows[columns.first_row :])
    reader = _Reader(book.name, columns, has_associations=has_associations)
    found = tuple(reader.rows(rows))
    _check_complete(book.name, found)
    as_of = _edition_day(book.name, sheet, rows=rows, columns=columns)
    return EditionWorkbook(
        file=book.name,
        file_hash=hashlib.sha256(path.read_bytes()).hexdigest(),
        title=_text(rows[0][0]) or sheet,
        as_of=as_of,
        source=_source(book, rows),
        rows=found,
        statistics_as_of=_statistics_days(rows, columns, as_of=as_of),
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
    if isinstance(cell, str):
        return cell.strip()
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
        land = next(
            (at for line in below if (at := _position(line, lambda word: word == "land")) is not None),
            kind + 1,
        )
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

# How many digits each part of the key has: Land, RB, Kreis (or Region), VB, Gem.
_WIDTHS: dict[str, tuple[int, ...]] = {
    Level.LAND: (2,),
    Level.RB: (2, 1),
    Level.REGION: (2, 1, 1),
    Level.KREIS: (2, 1, 2),
    Level.VERBAND: (2, 1, 2, 4),
    Level.GEMEINDE: (2, 1, 2, 4, 3),
}
_WHOLE_NUMBER = re.compile(r"[0-9]+")
_STATISTICS = {
    "population": StatisticKey.POPULATION,
    "area": StatisticKey.AREA,
    "density": StatisticKey.DENSITY,
    "urbanisation": StatisticKey.URBANISATION,
}


class _Reader:
    """Turns rows of cells into `EditionRow`s and remembers what a later row may refer to."""

    def __init__(self, file: str, columns: _Columns, *, has_associations: bool) -> None:
        self.file = file
        self.columns = columns
        self.has_associations = has_associations
        self.seen: dict[str, int] = {}

    def rows(self, rows: Rows) -> Iterator[EditionRow]:
        for at in range(self.columns.first_row, len(rows)):
            number, row = at + 1, rows[at]
            satzart = _text(row[self.columns.satzart])
            if satzart in LEVELS:
                yield self._row(number, LEVELS[satzart], row=row)
            elif _WHOLE_NUMBER.fullmatch(satzart):
                raise self._problem(number, _("Satzart %(value)s is not known.") % {"value": satzart})
            elif not satzart and self._looks_like_data(row):
                raise self._problem(number, _("The Satzart is missing."))

    def _looks_like_data(self, row: list[Cell]) -> bool:
        return bool(_text(row[self.columns.name]) and _text(row[self.columns.land]))

    def _problem(
        self, number: int, problem: Message, *, remedy: Message = CORRECT_OR_ORIGINAL
    ) -> FileProblem:
        return FileProblem(file=self.file, row=number, problem=problem, remedy=remedy)

    def _row(self, number: int, level: str, *, row: list[Cell]) -> EditionRow:
        parts = self._parts(number, level, row=row)
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
            parent=self._parent(number, level, parts=parts),
            **self._details(number, row) if level == Level.GEMEINDE else {},
        )

    def _parts(self, number: int, level: str, *, row: list[Cell]) -> list[str]:
        """Return the parts of the key, leading zeros restored where Excel took them for numbers."""
        parts = []
        for at, wanted in enumerate(_WIDTHS[level]):
            digits = _text(row[self.columns.land + at])
            if len(digits) == wanted and digits.isascii() and digits.isdigit():
                parts.append(digits)
                continue
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
                _("The key %(key)s stands twice: in row %(first)d and here.")
                % {"key": ags, "first": self.seen[ags]},
                remedy=_("Please remove one of the two rows or take the original workbook."),
            )
        self.seen[ags] = number

    def _parent(self, number: int, level: str, *, parts: list[str]) -> str:
        """Return the key of the nearest territory above; raises when the workbook has none."""
        above = _above(level, parts, has_associations=self.has_associations)
        for key in above:
            if key in self.seen:
                return key
        if not above:
            return ""
        what = _("The municipality has no parent") if level == Level.GEMEINDE else _("The row has no parent")
        raise self._problem(
            number,
            _("%(what)s: no row before it has the key %(key)s.") % {"what": what, "key": above[0]},
            remedy=_("Please add the missing row above or take the original workbook."),
        )

    def _details(self, number: int, row: list[Cell]) -> dict[str, Any]:
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
        if isinstance(cell, float) and 0 <= cell < MOST:
            return Decimal(int(cell)) if cell.is_integer() else Decimal(repr(cell))
        text = _text(cell).replace("\u00a0", "").replace(" ", "")
        if text in {"", "-", ".", "…", "/", "x"}:
            return None
        if "," in text:
            text = text.replace(".", "").replace(",", ".")
        try:
            value = Decimal(text)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite() or value < 0 or value > MOST:
            raise self._problem(number, _("“%(value)s” is not a number.") % {"value": _text(cell)[:40]})
        return value


def _keys(level: str, parts: list[str]) -> tuple[str, str]:
    """Return AGS and ARS; the AGS leaves the association's four digits out."""
    ars = "".join(parts)
    if level == Level.GEMEINDE:
        return "".join(parts[:3]) + parts[4], ars
    return ars, ars


def _above(level: str, parts: list[str], *, has_associations: bool) -> list[str]:
    """Return the possible keys of the parent, nearest first; whether the last must exist decides `_parent`."""
    land, rb = parts[0], "".join(parts[:2])
    match level:
        case Level.RB:
            return [land]
        case Level.REGION:
            return [rb]
        case Level.KREIS:
            # A planning region is the first digit of the Kreis; many Länder have none, some no Regierungsbezirk.
            return [rb + parts[2][0], rb, land]
        case Level.VERBAND:
            # "Kreis 00" is no county: coastal waters and shared territory hang directly below the Land.
            return [land] if parts[2] == "00" else ["".join(parts[:3])]
        case Level.GEMEINDE:
            return ["".join(parts[: 4 if has_associations else 3])]
        case _:
            return []


def _check_complete(file: str, rows: tuple[EditionRow, ...]) -> None:
    if not any(row.level == Level.GEMEINDE for row in rows):
        raise FileProblem(
            file=file, problem=_("The workbook has no municipalities (Satzart 60)."), remedy=CHOOSE_EDITION
        )
    longest = {"name": 120, "title": 120, "official_name": 200, "kind": 2}
    for row in rows:
        if any(len(getattr(row, field_name)) > most for field_name, most in longest.items()):
            raise FileProblem(
                file=file,
                row=row.number,
                problem=_("A text is longer than any in the register."),
                remedy=GET_AGAIN,
            )


# --- days and source -------------------------------------------------------------------------------------------


def _day_in(text: str) -> date | None:
    found = _DAY.search(text)
    return _date(found.groups()) if found else None


def _date(parts: Sequence[str]) -> date | None:
    day, month, year = (int(part) for part in parts)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _edition_day(file: str, sheet: str, *, rows: Rows, columns: _Columns) -> date:
    """Return the day of the territorial state: from the header, else the title, else the sheet's name."""
    above = rows[: columns.first_row]
    cells = [_text(cell) for row in above for cell in row]
    stated = [cell for cell in cells if cell.lower().startswith("gebietsstand")]
    for text in [*stated, *(_text(cell) for cell in rows[0]), *cells]:
        found = _day_in(text)
        if found:
            return found
    digits = _SHEET_DAY.search(sheet)
    found = _date(digits.groups()) if digits else None
    if found:
        return found
    raise FileProblem(
        file=file,
        problem=_("The workbook does not say for which day it holds (Gebietsstand)."),
        remedy=CHOOSE_EDITION,
    )


def _header_texts(rows: Rows, columns: _Columns, *, at: int) -> list[str]:
    return [_text(row[at]) for row in rows[columns.header_row : columns.first_row]]


def _statistics_days(rows: Rows, columns: _Columns, *, as_of: date) -> dict[str, date]:
    """Return for which day each statistic holds: inhabitants are often those of the year before."""
    days: dict[str, date] = {}
    for what, key in _STATISTICS.items():
        if what in columns.optional:
            texts = _header_texts(rows, columns, at=columns.optional[what])
            days[key] = next((day for text in texts if (day := _day_in(text))), as_of)
    population = days.get(StatisticKey.POPULATION)
    if population and StatisticKey.DENSITY in days:
        days[StatisticKey.DENSITY] = population
    if StatisticKey.URBANISATION in days and "longitude" in columns.optional:
        # One header cell above coordinates, travel region and urbanisation gives their common day.
        texts = _header_texts(rows, columns, at=columns.optional["longitude"])
        days[StatisticKey.URBANISATION] = next((day for text in texts if (day := _day_in(text))), as_of)
    return days


def _notes(rows: Rows, columns: _Columns) -> dict[str, str]:
    """Return the basis of the inhabitants, where the header names one ("auf Grundlage des Zensus 2011")."""
    if "population" not in columns.optional:
        return {}
    title = next(
        (text for text in _header_texts(rows, columns, at=columns.optional["population"]) if text), ""
    )
    basis = re.search(r"auf Grundlage.*?(?:Zensus \d{4}|$)", title)
    return {"population": basis.group(0).strip()} if basis else {}


def _source(book: OpenedWorkbook, rows: Rows) -> str:
    """Return the attribution the publisher asks for; the copyright line of the footer has the year."""
    for row in reversed(rows[-40:]):
        found = _COPYRIGHT_YEAR.search(_text(row[0]))
        if found:
            return f"© {PUBLISHER}, {found.group(1)}, Gemeindeverzeichnis GV-ISys"
    return f"© {PUBLISHER}, Gemeindeverzeichnis GV-ISys"
