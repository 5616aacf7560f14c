"""The year's report as a workbook: one sheet per table, fixed heads, no cell that could become a formula."""

import io
from typing import Any

from django.utils.translation import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from gemeindenetz.core.listing_export import harmless
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.reports.figures import Figure, Movement, Table, YearReport

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd.mm.yyyy",
}


class _Book:
    """A workbook under construction."""

    def __init__(self, stream: io.BytesIO, report: YearReport) -> None:
        self.book = Workbook(stream, _OPTIONS)
        self.report = report
        self.bold: Format = self.book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self.title: Format = self.book.add_format({"bold": True, "font_size": 14})
        self.strong: Format = self.book.add_format({"bold": True, "top": 1})
        self.wrap: Format = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.inset = [self.book.add_format({"indent": level}) for level in range(3)]

    def sheet(self, name: str, title: str, *, head: list[str]) -> tuple[Worksheet, int]:
        """Add a sheet with title, as-of line and head; return it with the first free row."""
        sheet = self.book.add_worksheet(name[:31])
        sheet.write_string(0, 0, title, self.title)
        sheet.write_string(1, 0, self._as_of())
        for column, label in enumerate(head):
            sheet.write_string(3, column, label, self.bold)
        sheet.freeze_panes(4, 1)
        sheet.set_column(0, 0, 42)
        sheet.set_column(1, max(1, len(head)), 15)
        sheet.repeat_rows(3)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet, 4

    def _as_of(self) -> str:
        values = {
            "network": self.report.network_name,
            "first": day(self.report.since),
            "last": day(self.report.until),
        }
        return harmless(_("%(network)s, %(first)s to %(last)s") % values)


def workbook_of(report: YearReport) -> bytes:
    """Return the report as XLSX."""
    stream = io.BytesIO()
    book = _Book(stream, report)
    _overview(book)
    for table in report.tables:
        _table(book, table)
    _movements(book)
    _names(book)
    _definitions(book)
    book.book.set_properties({"title": _("Report %(year)s") % {"year": report.until.year}})
    book.book.close()
    return stream.getvalue()


def _write(sheet: Worksheet, place: tuple[int, int], *, value: Any, style: Format | None = None) -> None:
    if isinstance(value, int):
        sheet.write_number(*place, value, style)
    elif hasattr(value, "isoformat"):
        sheet.write_datetime(*place, value)
    else:
        sheet.write_string(*place, harmless(str(value)), style)


def _value(figure: Figure) -> Any:
    return figure.text if figure.value is None else figure.value


def _overview(book: _Book) -> None:
    sheet, row = book.sheet(
        _("Overview"), _("Overview"), head=[_("Figure"), _("Value"), _("As of"), _("Source")]
    )
    for row, figure in enumerate(book.report.headline, start=row):  # noqa: B020 - goes on where the head ended
        _write(sheet, (row, 0), value=figure.indicator.label)
        _write(sheet, (row, 1), value=_value(figure))
        _write(sheet, (row, 2), value=figure.as_of)
        _write(sheet, (row, 3), value=figure.source)


def _table(book: _Book, table: Table) -> None:
    names = {
        "state": _("State"),
        "topic": _("Topics"),
        "place": _("Counties"),
        "size": _("Size classes"),
        "cross": _("Region and size"),
    }
    head = [str(table.first_column), *map(str, table.columns)]
    sheet, first = book.sheet(names[table.code], str(table.title), head=head)
    for number, row in enumerate(table.rows, start=first):
        _write(
            sheet, (number, 0), value=row.label, style=book.strong if row.is_total else book.inset[row.level]
        )
        for column, figure in enumerate(row.figures, start=1):
            _write(sheet, (number, column), value=_value(figure), style=book.strong if row.is_total else None)
    if table.note:
        _write(sheet, (first + len(table.rows) + 1, 0), value=table.note)


def _movements(book: _Book) -> None:
    head = [_("Member"), _("Day"), _("What happened"), _("Basis or reason")]
    sheet, row = book.sheet(_("Joined and left"), _("Joined and left"), head=head)
    story = book.report.members
    for movement in (*story.joined, *story.left):
        _movement(sheet, row, movement=movement)
        row += 1


def _movement(sheet: Worksheet, row: int, *, movement: Movement) -> None:
    reason = f"{movement.reason} {movement.note}".strip()
    what = _("joined") if movement.kind == "joined" else _("left")
    for column, value in enumerate((movement.name, movement.day, what, reason)):
        _write(sheet, (row, column), value=value)


def _names(book: _Book) -> None:
    names = book.report.advised_names
    if names is None:
        return
    sheet, first = book.sheet(
        _("Municipalities supported"), _("Municipalities supported"), head=[_("Municipality")]
    )
    for row, name in enumerate(names, start=first):
        _write(sheet, (row, 0), value=name)


def _definitions(book: _Book) -> None:
    head = [_("Figure"), _("Definition"), _("Version")]
    sheet, first = book.sheet(_("Definitions"), _("How the figures are counted"), head=head)
    sheet.set_column(1, 1, 90)
    for row, indicator in enumerate(book.report.definitions, start=first):
        _write(sheet, (row, 0), value=indicator.label)
        _write(sheet, (row, 1), value=indicator.definition, style=book.wrap)
        _write(sheet, (row, 2), value=indicator.version)
    if book.report.hides_something:
        _write(sheet, (first + len(book.report.definitions) + 1, 0), value=_hint())


def _hint() -> str:
    return _(
        "Numbers below 5 and numbers of fewer than 5 municipalities are hidden, and some more so that hidden "
        "ones cannot be worked out."
    )
