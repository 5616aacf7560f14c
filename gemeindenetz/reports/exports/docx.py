"""The year's report as a text document: real headings, tables with head rows that repeat, German as its language."""

import io
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from gemeindenetz.core import clock
from gemeindenetz.core.templatetags.core_format import day, number
from gemeindenetz.reports.figures import Movement, Table, YearReport

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def document_of(report: YearReport) -> bytes:
    """Return the report as DOCX."""
    document = _empty(report)
    title = _("Report %(year)s") % {"year": report.until.year}
    document.add_heading(f"{report.network_name}: {title}", level=0)
    values = {"first": day(report.since), "last": day(report.until)}
    document.add_paragraph(_("Period: %(first)s to %(last)s.") % values)
    if report.hides_something:
        document.add_paragraph(_hint())
    _overview(document, report)
    _members(document, report)
    for table in report.tables:
        _table(document, table)
    _names(document, report)
    _definitions(document, report)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _hint() -> str:
    return _(
        "Numbers below 5 and numbers of fewer than 5 municipalities are hidden, and some more so that hidden "
        "ones cannot be worked out."
    )


def _empty(report: YearReport) -> DocumentType:
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    style = document.styles["Normal"]
    style.font.size = Pt(10)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "de-DE")
    style.element.get_or_add_rPr().append(language)
    properties = document.core_properties
    properties.title = f"{report.network_name}: " + _("Report %(year)s") % {"year": report.until.year}
    properties.language = "de-DE"
    properties.author = report.network_name
    properties.created = properties.modified = clock.now()
    return document


def _overview(document: DocumentType, report: YearReport) -> None:
    document.add_heading(_("Overview"), level=1)
    rows = [
        (str(figure.indicator.label), str(figure.text), day(figure.as_of), str(figure.source))
        for figure in report.headline
    ]
    _grid(document, [_("Figure"), _("Value"), _("As of"), _("Source")], rows=rows)


def _members(document: DocumentType, report: YearReport) -> None:
    story = report.members
    document.add_heading(_("Members joined and left"), level=1)
    values = {
        "first": day(story.first_day),
        "before": number(story.before),
        "last": day(story.last_day),
        "after": number(story.after),
    }
    document.add_paragraph(_("%(before)s members on %(first)s, %(after)s on %(last)s.") % values)
    rows = [_movement(movement) for movement in (*story.joined, *story.left)]
    if rows:
        _grid(document, [_("Member"), _("Day"), _("What happened"), _("Basis or reason")], rows=rows)
    else:
        document.add_paragraph(_("Nobody joined or left."))


def _movement(movement: Movement) -> tuple[str, ...]:
    what = _("joined") if movement.kind == "joined" else _("left")
    return (movement.name, day(movement.day), what, f"{movement.reason} {movement.note}".strip())


def _table(document: DocumentType, table: Table) -> None:
    document.add_heading(str(table.title), level=1)
    head = [str(table.first_column), *map(str, table.columns)]
    rows = [
        ("\N{NO-BREAK SPACE}" * 4 * row.level + str(row.label), *(str(figure.text) for figure in row.figures))
        for row in table.rows
    ]
    _grid(document, head, rows=rows)
    if table.note:
        document.add_paragraph(str(table.note))


def _names(document: DocumentType, report: YearReport) -> None:
    if report.advised_names is None:
        return
    document.add_heading(_("Municipalities supported"), level=1)
    document.add_paragraph(str(report.openness_note))
    for name in report.advised_names:
        document.add_paragraph(name, style="List Bullet")


def _definitions(document: DocumentType, report: YearReport) -> None:
    document.add_heading(_("How the figures are counted"), level=1)
    for indicator in report.definitions:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{indicator.label}: ").bold = True
        paragraph.add_run(str(indicator.definition))


def _grid(document: DocumentType, head: list[str], *, rows: Sequence[tuple[str, ...]]) -> None:
    grid: Any = document.add_table(rows=1 + len(rows), cols=len(head), style="Table Grid")
    cells = list(grid._cells)  # noqa: SLF001 - asking row by row is quadratic
    for place, text in enumerate((*head, *(text for row in rows for text in row))):
        cells[place].text = text
    for cell in cells[: len(head)]:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    grid.rows[0]._tr.get_or_add_trPr().append(repeat)  # noqa: SLF001 - the library has no word for it
