"""Read a table from an Excel or CSV file: sheets, heading row, rows with their numbers."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import time, timedelta
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.imports.kinds import ImportColumn, Table
from gemeindenetz.core.imports.matching import matches
from gemeindenetz.core.imports.workbook import GET_AGAIN, FileProblem, open_workbook

HEADING_WITHIN = 20
MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_CELL = 10_000
ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
DELIMITERS = ";,\t|"
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
FEWER: Any = _("Please split the list into several files.")


def read_table(path: Path, *, name: str, columns: Sequence[ImportColumn], sheet: str = "") -> Table:
    """Read the table of a file. Raises `FileProblem` naming file, row and remedy; an unknown sheet is the first."""
    with path.open("rb") as stream:
        head = stream.read(8)
    if not head:
        raise FileProblem(file=name, problem=_("The file is empty."), remedy=GET_AGAIN)
    if head.startswith(_PACKED):
        book = open_workbook(path, name=name)
        chosen = sheet if sheet in book.sheets else _best_sheet(book.sheets, book.rows, columns=columns)
        return _table(book.sheets, chosen, cells=book.rows(chosen), columns=columns, name=name)
    return _table(("",), "", cells=_csv_rows(path, name), columns=columns, name=name)


def _best_sheet(sheets: Sequence[str], rows_of: Any, *, columns: Sequence[ImportColumn]) -> str:
    """Take the sheet whose headings we understand best; the first of equals."""
    if len(sheets) == 1:
        return sheets[0]
    scored = [
        (_heading(rows_of(one)[:HEADING_WITHIN], columns)[1], -place, one) for place, one in enumerate(sheets)
    ]
    return max(scored)[2]


def _table(
    sheets: tuple[str, ...],
    sheet: str,
    *,
    cells: Iterable[Sequence[Any]],
    columns: Sequence[ImportColumn],
    name: str,
) -> Table:
    lines = [[_cell(one) for one in line] for line in cells]
    position, _score = _heading(lines[:HEADING_WITHIN], columns)
    if position is None:
        raise FileProblem(
            file=name,
            problem=_("No row with headings was found."),
            remedy=_("The first row must name the columns, for example “Gemeinde” and “Mitglied seit”."),
        )
    headings = [str(cell) for cell in lines[position]]
    while headings and not headings[-1]:
        headings.pop()
    rows = [
        (number, line) for number, line in enumerate(lines, start=1) if number > position + 1 and any(line)
    ]
    _check_size(headings, rows, name=name)
    return Table(sheets, sheet, headings, rows)


def _heading(lines: Sequence[Sequence[Any]], columns: Sequence[ImportColumn]) -> tuple[int | None, int]:
    """Return the row that names most of our columns; without any, the first with two filled cells."""
    best: tuple[int | None, int] = (None, 0)
    for position, line in enumerate(lines):
        words = [str(cell) for cell in line if isinstance(cell, str) and cell.strip()]
        score = sum(any(matches(column, word) for word in words) for column in columns)
        if score > best[1]:
            best = (position, score)
    if best[0] is not None:
        return best
    filled = (place for place, line in enumerate(lines) if sum(bool(str(cell).strip()) for cell in line) > 1)
    return next(filled, 0 if lines and any(lines[0]) else None), 0


def _check_size(headings: list[str], rows: list[tuple[int, list[Any]]], *, name: str) -> None:
    if not rows:
        raise FileProblem(
            file=name,
            problem=_("Below the headings there is no row."),
            remedy=_("Please choose a list with content."),
        )
    if len(rows) > MAX_ROWS or len(headings) > MAX_COLUMNS:
        raise FileProblem(file=name, problem=_("The list has too many rows or columns."), remedy=FEWER)


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()[:MAX_CELL]
    return str(value) if isinstance(value, time | timedelta) else value


def _csv_rows(path: Path, name: str) -> Iterator[list[str]]:
    text = _decoded(path.read_bytes(), name)
    sample = [line for line in text.splitlines()[:HEADING_WITHIN] if line.strip()]
    delimiter = max(DELIMITERS, key=lambda letter: sum(line.count(letter) for line in sample))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for line in reader:
            if reader.line_num > MAX_ROWS + HEADING_WITHIN:
                raise FileProblem(
                    file=name, problem=_("The list has too many rows or columns."), remedy=FEWER
                )
            yield line
    except csv.Error as error:
        raise FileProblem(
            file=name,
            row=reader.line_num,
            problem=_("This row cannot be read."),
            remedy=_("Please check its quotation marks, or save the list as an Excel workbook (.xlsx)."),
        ) from error


def _decoded(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    start = content[:500].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")) or b"\x00" in content:
        raise FileProblem(
            file=name,
            problem=_("This is neither an Excel workbook nor a CSV file, whatever its name says."),
            remedy=_("Please save the list as an Excel workbook (.xlsx) and choose it once more."),
        )
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")
