"""Prepared values for the report's page: the template decides nothing."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_components import Bar
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.network.models import Network
from gemeindenetz.network.models.memberships import EndReason
from gemeindenetz.reports.figures import Figure, Row, Table, YearReport
from gemeindenetz.reports.periods import years_up_to


@dataclass(frozen=True)
class Tab:
    """One year to choose."""

    label: str
    url: str
    active: bool


@dataclass(frozen=True)
class ShownFigure:
    """A figure as the component `figure` shows it; `value` is words where the number is hidden."""

    label: Message
    text: Message
    list_url: str
    definition: Message


@dataclass(frozen=True)
class FigureGroup:
    """Figures under one heading."""

    title: Message
    figures: list[ShownFigure]


@dataclass(frozen=True)
class ShownCell:
    """A cell of a table (components/cell.html)."""

    text: Message
    url: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Column:
    """The head of a column (components/table.html)."""

    label: Message
    numeric: bool = False


@dataclass(frozen=True)
class ShownRow:
    """A row of a table: its name, how deep it lies, its cells."""

    label: Message
    css: str
    cells: list[ShownCell]


@dataclass(frozen=True)
class ShownTable:
    """A table with its chart."""

    code: str
    title: Message
    note: Message
    columns: list[Column]
    rows: list[ShownRow]
    bars: list[Bar]
    chart_title: Message
    chart_says_it_all: bool


@dataclass(frozen=True)
class YearPage:
    """What the report's page shows beside the report itself."""

    network: Network
    title: str
    lead: str
    tabs: list[Tab]
    earlier: list[Tab]
    groups: list[FigureGroup]
    tables: list[ShownTable]
    reasons: list[Bar]
    members_url: str
    workbook_url: str
    document_url: str


YEARS_SHOWN = 8


def year_page(network: Network, report: YearReport) -> YearPage:
    """Return the page of a report."""
    year = report.until.year
    names, years = [network.slug, year], _tabs(network, report)
    figures = {figure.indicator.code: figure for figure in report.headline}
    query = f"?von={report.members.first_day.isoformat()}&bis={report.until.isoformat()}"
    return YearPage(
        network=network,
        title=_("Report %(year)s") % {"year": year},
        lead=_("%(network)s · %(first)s to %(last)s")
        % {"network": network.name, "first": day(report.since), "last": day(report.until)},
        tabs=years[:YEARS_SHOWN],
        earlier=years[YEARS_SHOWN:],
        groups=[FigureGroup(title, [_shown(figures[code]) for code in codes]) for title, codes in _groups()],
        tables=[_table(table) for table in report.tables],
        reasons=_reasons(report),
        members_url=reverse("reports:members", args=[network.slug]) + query,
        workbook_url=reverse("reports:workbook", args=names),
        document_url=reverse("reports:document", args=names),
    )


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    return [
        (_("Members"), ("members", "joined", "left")),
        (_("Requests and consultations"), ("requests", "begun", "running", "closed", "open")),
        (_("Work with municipalities"), ("conversations", "visits", "referred", "supported", "advised")),
    ]


def _tabs(network: Network, report: YearReport) -> list[Tab]:
    year = report.until.year
    oldest = min(report.first_year or year, year)
    return [
        Tab(str(one), reverse("reports:year", args=[network.slug, one]), one == year)
        for one in years_up_to(oldest, exact=report.exact)
    ]


def _shown(figure: Figure) -> ShownFigure:
    return ShownFigure(figure.indicator.label, figure.text, figure.list_url, figure.indicator.definition)


def _table(table: Table) -> ShownTable:
    columns = [Column(table.first_column), *(Column(label, numeric=True) for label in table.columns)]
    rows = [_row(row) for row in table.rows]
    return ShownTable(
        code=table.code,
        title=table.title,
        note=table.note,
        columns=columns,
        rows=rows,
        bars=table.bars,
        chart_title=table.chart_title,
        chart_says_it_all=len(table.columns) == 1 and table.chart is not None,
    )


def _row(row: Row) -> ShownRow:
    css = "gn-row--total" if row.is_total else f"gn-row--level{row.level}"
    return ShownRow(
        row.label,
        css,
        [ShownCell(figure.text, figure.list_url, hidden=figure.value is None) for figure in row.figures],
    )


def _reasons(report: YearReport) -> list[Bar]:
    """Return why members left, as bars; nothing when nobody left."""
    labels = {str(label): 0 for _code, label in EndReason.choices}
    for movement in report.members.left:
        name = str(movement.reason) or _("reason not noted")
        labels[name] = labels.get(name, 0) + 1
    return [Bar(label, number) for label, number in labels.items() if number]
