"""The tables of a year's report."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import CaseState
from gemeindenetz.core.errors import Message
from gemeindenetz.reports.figures import Figure, Row, Table
from gemeindenetz.reports.indicators import BREAKDOWN, INDICATORS, PUBLIC_BREAKDOWN
from gemeindenetz.reports.queries.cells import ALL
from gemeindenetz.reports.queries.places import size_label
from gemeindenetz.reports.queries.sheet import OPEN_STATES, Sheet
from gemeindenetz.reports.suppression import Key

TOTAL: Message = _("In total")


def tables_of(sheet: Sheet) -> tuple[Table, ...]:
    """Return all tables: states, topics, counties, size classes, regions by size class."""
    return (by_state(sheet), by_topic(sheet), by_place(sheet), by_size(sheet), by_region_and_size(sheet))


def _columns(sheet: Sheet, *, of_places: bool = False) -> tuple[str, ...]:
    """Return the columns this reader gets; rows about places have more of them."""
    columns = BREAKDOWN if sheet.exact else PUBLIC_BREAKDOWN
    return ("members", *columns, "supported", "advised") if of_places else columns


def _labels(codes: Iterable[str]) -> tuple[Message, ...]:
    return tuple(INDICATORS[code].label for code in codes)


def _figures(sheet: Sheet, codes: Iterable[str], *, node: Key) -> tuple[Figure, ...]:
    return tuple(sheet.figure(code, node) for code in codes)


def by_state(sheet: Sheet) -> Table:
    """Return how the open consultations stand on the reporting day."""
    rows = [
        Row(label, (sheet.figure("open", ("state", code)),))
        for code, label in CaseState.choices
        if code in OPEN_STATES
    ]
    return Table(
        code="state",
        title=_("Open consultations by state"),
        first_column=_("State"),
        columns=_labels(["open"]),
        rows=(*rows, Row(TOTAL, (sheet.figure("open"),), is_total=True)),
        chart=0,
        chart_title=_("Open consultations by state"),
    )


def by_topic(sheet: Sheet) -> Table:
    """Return the year by fields of action and, below them, topics."""
    columns = _columns(sheet)
    counts, rows = sheet.counts, []
    for node in counts.of_kind("field"):
        if not sheet.lists(node):
            continue
        rows.append(Row(sheet.topics.label(node[1]), _figures(sheet, columns, node=node)))
        children = [child for child in counts.children(node) if child[1] != node[1] and sheet.lists(child)]
        rows += [
            Row(sheet.topics.label(child[1]), _figures(sheet, columns, node=child), level=1)
            for child in children
        ]
    return Table(
        code="topic",
        title=_("By topic"),
        first_column=_("Field of action and topic"),
        columns=_labels(columns),
        rows=(*rows, Row(TOTAL, _figures(sheet, columns, node=ALL), is_total=True)),
        note=_("A consultation counts with the topic it had last. Topics of a field of action add up to it."),
        chart=columns.index("running"),
        chart_title=_("Consultations that ran, by field of action"),
    )


def by_place(sheet: Sheet) -> Table:
    """Return the year by administrative regions and, below them, counties."""
    columns = _columns(sheet, of_places=True)
    counts, rows = sheet.counts, []
    for region in counts.of_kind("region"):
        if not sheet.lists(region):
            continue
        rows.append(Row(sheet.atlas.name(region[1]), _figures(sheet, columns, node=region)))
        rows += [
            Row(sheet.atlas.name(county[1]), _figures(sheet, columns, node=county), level=1)
            for county in counts.children(region)
            if county[1] != region[1] and sheet.lists(county)
        ]
    return Table(
        code="place",
        title=_("By administrative region and county"),
        first_column=_("Region and county"),
        columns=_labels(columns),
        rows=(*rows, Row(TOTAL, _figures(sheet, columns, node=ALL), is_total=True)),
        note=_("Where the number of a county is not shown, its region holds it."),
        chart=columns.index("running"),
        chart_title=_("Consultations that ran, by administrative region"),
    )


def _sizes(sheet: Sheet, kind: str) -> list[Key]:
    """Return the size classes from small to large, unknown ones last."""
    known = [node for node in sheet.counts.of_kind(kind) if sheet.lists(node)]
    return sorted(known, key=lambda node: _lower_bound(node[1]))


def _lower_bound(key: str) -> tuple[bool, int]:
    digits = key.removeprefix("from-")
    return (not digits.isdigit(), int(digits) if digits.isdigit() else 0)


def by_size(sheet: Sheet) -> Table:
    """Return the year by size classes."""
    columns = _columns(sheet, of_places=True)
    rows = [Row(size_label(node[1]), _figures(sheet, columns, node=node)) for node in _sizes(sheet, "size")]
    return Table(
        code="size",
        title=_("By size of the municipality"),
        first_column=_("Size class"),
        columns=_labels(columns),
        rows=(*rows, Row(TOTAL, _figures(sheet, columns, node=ALL), is_total=True)),
        note=_(
            "Number of inhabitants on the last day before the reporting day for which the register has one."
        ),
        chart=columns.index("running"),
        chart_title=_("Consultations that ran, by size class"),
    )


def by_region_and_size(sheet: Sheet) -> Table:
    """Return what ran by region and size class: counties would leave too few towns in a cell."""
    sizes = _sizes(sheet, "coarse")
    regions = [node for node in sheet.counts.of_kind("region") if sheet.lists(node)]
    rows = [
        Row(
            sheet.atlas.name(region[1]),
            (
                *(_crossing(sheet, region, size=size) for size in sizes),
                sheet.figure("running", region),
            ),
        )
        for region in regions
    ]
    total = Row(
        TOTAL, (*(sheet.figure("running", size) for size in sizes), sheet.figure("running")), is_total=True
    )
    return Table(
        code="cross",
        title=_("Consultations that ran, by region and size class"),
        first_column=_("Administrative region"),
        columns=(*(size_label(size[1]) for size in sizes), TOTAL),
        rows=(*rows, total),
        note=_(
            "By county, most cells would hold fewer than five municipalities; so this table goes by region."
        ),
    )


def _crossing(sheet: Sheet, region: Key, *, size: Key) -> Figure:
    return sheet.figure("running", ("cross", region[1], size[1]))
