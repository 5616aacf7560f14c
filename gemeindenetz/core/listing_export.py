"""Lists as files: CSV that opens right in German Excel, and XLSX; no cell can become a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateRange
from django.http import HttpResponse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext as _
from xlsxwriter import Workbook

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.listing_parts import Cell, Column, Declaration
from gemeindenetz.core.listing_query import Rows, filtered, ordered
from gemeindenetz.core.listing_state import State
from gemeindenetz.core.templatetags.core_format import period

LIMIT = 50_000
CHUNK = 1_000
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class ExportTooLarge(DomainError):
    """More rows than a file may hold; filter first."""


def export(listing: Declaration, state: State, *, actor: Actor, form: str, everything: bool) -> HttpResponse:
    """Return the list under its filters as a file: the columns shown, or with `everything` all the actor may see."""
    columns = listing.columns_for(actor) if everything else state.columns
    found = ordered(filtered(listing, state, actor=actor).matching, state)
    lines = _lines(listing, found, columns=columns, actor=actor)
    head = [str(column.label) for column in columns]
    name = f"{slugify(listing.file_name or str(listing.title))}-{clock.today():%Y-%m-%d}"
    if form == "csv":
        return _download(csv_bytes(head, lines), f"{name}.csv", media_type="text/csv; charset=utf-8")
    return _download(xlsx_bytes(head, lines, title=str(listing.title)), f"{name}.xlsx", media_type=XLSX_TYPE)


def _lines(listing: Declaration, rows: Rows, *, columns: list[Column], actor: Actor) -> Iterator[list[Any]]:
    chunk: list[Any] = []
    for number, row in enumerate(rows.iterator(chunk_size=CHUNK), start=1):
        if number > LIMIT:
            raise ExportTooLarge(_("The list is too long for one file. Please filter it first."))
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield from _chunk(listing, chunk, columns=columns, actor=actor)
            chunk = []
    yield from _chunk(listing, chunk, columns=columns, actor=actor)


def _chunk(
    listing: Declaration, rows: list[Any], *, columns: list[Column], actor: Actor
) -> Iterator[list[Any]]:
    if listing.prepare:
        listing.prepare(rows, actor)
    for row in rows:
        yield [plain(column.export(row) if column.export else column.value(row)) for column in columns]


def plain(value: Any) -> Any:
    """Return a value files can hold: text, number, day or nothing."""
    if isinstance(value, Cell):
        value = value.text
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Promise):
        return str(value)
    if isinstance(value, DateRange):
        return period(value)
    if isinstance(value, datetime):
        return timezone.make_naive(value) if timezone.is_aware(value) else value
    if isinstance(value, timedelta):
        return value.total_seconds() / 3600
    return value if isinstance(value, int | float | Decimal | date | str) else str(value)


def harmless(text: str) -> str:
    """Return a text no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA[:4]) else text


def csv_bytes(head: list[str], lines: Iterable[list[Any]]) -> bytes:
    """Return lines as CSV: UTF-8 with mark, semicolons, German numbers and days."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(title) for title in head])
    writer.writerows([_csv_cell(value) for value in line] for line in lines)
    return "\ufeff".encode() + stream.getvalue().encode()


def _csv_cell(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return str(value) if isinstance(value, int) else harmless(value)


def xlsx_bytes(head: list[str], lines: Iterable[list[Any]], *, title: str) -> bytes:
    """Return lines as a workbook with a fixed, filterable head; texts stay texts."""
    stream = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
               "in_memory": True, "default_date_format": "dd.mm.yyyy"}  # fmt: skip
    with Workbook(stream, options) as book:
        sheet = book.add_worksheet(_sheet_name(title))
        bold = book.add_format({"bold": True, "bottom": 1})
        moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        widths = [len(text) for text in head]
        for column, text in enumerate(head):
            sheet.write_string(0, column, text, bold)
        last = 0
        for last, line in enumerate(lines, start=1):
            for column, value in enumerate(line):
                _write(sheet, (last, column), value=value, moment=moment)
                widths[column] = max(widths[column], min(60, len(str(value))))
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, last, max(0, len(head) - 1))
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width + 2)
        book.set_properties(
            {"title": title, "comments": _("As of %(day)s") % {"day": f"{clock.today():%d.%m.%Y}"}}
        )
    return stream.getvalue()


def _write(sheet: Any, place: tuple[int, int], *, value: Any, moment: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(*place, value[:32_767])
    elif isinstance(value, datetime):
        sheet.write_datetime(*place, value, moment)
    elif isinstance(value, date):
        sheet.write_datetime(*place, value)
    else:
        sheet.write_number(*place, value)


def _sheet_name(title: str) -> str:
    return "".join(" " if letter in "[]:*?/\\'" else letter for letter in title)[:31].strip() or "Liste"


def _download(content: bytes, name: str, *, media_type: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
