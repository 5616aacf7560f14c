"""Prepared values for the page of knowledge gaps: the template decides nothing."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day, number
from gemeindenetz.core.today import Act, TodayItem
from gemeindenetz.network.models import Network
from gemeindenetz.register.queries.sizes import SIZE_CHOICES, coarse_size
from gemeindenetz.reports.figures import FEWER
from gemeindenetz.reports.queries.demand import ANY_SIZE
from gemeindenetz.reports.queries.gaps import GapCell, GapRow, Radar
from gemeindenetz.reports.queries.places import size_label

#: In addresses.
ANY_WORD = "alle"
MOST_GAPS = 15


@dataclass(frozen=True)
class ShownSupply:
    """One number with the list behind it."""

    text: str
    url: str = ""


@dataclass(frozen=True)
class ShownGapCell:
    """A cell: what towns ask for, and what there is."""

    label: Message
    asked: Message
    is_hidden: bool
    examples: ShownSupply
    askable: str
    is_gap: bool


@dataclass(frozen=True)
class ShownTopic:
    """A row of the table."""

    label: Message
    css: str
    cells: list[ShownGapCell]
    recommendations: ShownSupply
    advisers: str
    searches: Message


@dataclass(frozen=True)
class GapPage:
    """What the page shows."""

    network: Network
    lead: str
    gaps: list[TodayItem]
    more: int
    sizes: list[Message]
    topics: list[ShownTopic]
    bare: str
    searched: str
    as_of: str


def gap_page(network: Network, radar: Radar) -> GapPage:
    """Return the page of a radar."""
    gaps = [item for _rank, item in sorted(_gaps(network, radar), key=lambda pair: pair[0])]
    return GapPage(
        network=network,
        lead=_("What towns ask for and look for, and the library has little or nothing on. %(network)s.")
        % {"network": network.name},
        gaps=gaps[:MOST_GAPS],
        more=max(0, len(gaps) - MOST_GAPS),
        sizes=[_size(size) for size in radar.sizes],
        topics=[_topic(row) for row in radar.rows if not row.is_bare],
        bare=", ".join(str(row.label) for row in radar.rows if row.is_bare),
        searched=_searched(radar),
        as_of=_("Requests from %(first)s to %(last)s, searches of the last twelve months.")
        % {"first": day(radar.period.since), "last": day(radar.period.until)},
    )


def _size(size: str) -> Message:
    return size_label(size) if size else _("towns of any size")


def _gaps(network: Network, radar: Radar) -> list[tuple[tuple[int, int, str, int], TodayItem]]:
    """Return the gaps with their rank: nothing there, hardly anything, looked for in vain; large bounds first."""
    found = []
    for row in radar.rows:
        for place, cell in enumerate(row.cells):
            if cell.is_gap:
                rank = (1 if cell.examples else 0, -cell.at_least, str(row.label), place)
                found.append((rank, _gap(network, row, cell=cell)))
        if row.is_searched_gap and not any(cell.is_gap for cell in row.cells):
            found.append(((2, -row.searches, str(row.label), 0), _searched_gap(network, row)))
    return found


def _gap(network: Network, row: GapRow, *, cell: GapCell) -> TodayItem:
    asked = _("At least %(n)s towns have asked about it") % {"n": cell.at_least}
    reason = f"{asked}; {_examples_in_words(row, cell)}. {_help_in_words(row, cell)}"
    return _item(network, row, size=cell.size, reason=reason, wanted=cell.commission is not None)


def _examples_in_words(row: GapRow, cell: GapCell) -> str:
    others = row.examples - cell.examples
    if cell.examples:
        text = ngettext("there is %(n)s example from towns of this size", "there are %(n)s examples from towns of this size", cell.examples)  # fmt: skip
        return text % {"n": cell.examples}
    if not others:
        return _("there is no example")
    text = ngettext("there is no example from towns of this size, but %(n)s from others", "there is no example from towns of this size, but %(n)s from others", others)  # fmt: skip
    return text % {"n": others}


def _help_in_words(row: GapRow, cell: GapCell) -> str:
    advisers = ngettext("%(n)s adviser knows the topic", "%(n)s advisers know the topic", row.advisers)
    towns = ngettext("%(n)s town of this size may be asked", "%(n)s towns of this size may be asked", cell.askable)
    knowing = advisers % {"n": row.advisers} if row.advisers else _("Nobody in the team knows the topic")
    asked = towns % {"n": cell.askable} if cell.askable else _("no town of this size may be asked")
    return f"{knowing}, {asked}."


def _searched_gap(network: Network, row: GapRow) -> TodayItem:
    reason = _("Looked for %(n)s times in vain; there is no example.") % {"n": number(row.searches)}
    return _item(network, row, size=ANY_SIZE, reason=reason, wanted=row.commission is not None)


def _item(network: Network, row: GapRow, *, size: str, reason: str, wanted: bool) -> TodayItem:
    address = reverse("reports:commission", args=[network.slug, row.slug, size or ANY_WORD])
    act = Act(_("Look for an example"), address, "post")
    if wanted:
        act = Act(_("Is looked for: see the board"), reverse("library:board"))
    return TodayItem(
        group=_("Gaps"), title=str(row.label), context=str(_size(size)), reason=reason, acts=(act,),
        url=reverse("topics:topic", args=[row.slug]),
    )  # fmt: skip


def _topic(row: GapRow) -> ShownTopic:
    return ShownTopic(
        label=row.label,
        css="gn-row--level0" if row.is_field else "gn-row--level1",
        cells=[_cell(row, cell) for cell in row.cells],
        recommendations=_supply(row.recommendations, "library:recommendations", thema=[row.slug]),
        advisers=number(row.advisers),
        searches=number(row.searches) if row.searches else FEWER,
    )


def _cell(row: GapRow, cell: GapCell) -> ShownGapCell:
    sizes = [key for key, _label in SIZE_CHOICES if cell.size and coarse_size(key) == cell.size]
    return ShownGapCell(
        label=_size(cell.size),
        asked=_asked(row, cell),
        is_hidden=not cell.at_least,
        examples=_supply(cell.examples, "library:examples", thema=[row.slug], groesse=sizes),
        askable=number(cell.askable),
        is_gap=cell.is_gap,
    )


def _asked(row: GapRow, cell: GapCell) -> Message:
    """Return what is told of the towns that asked; at a field of action those whose topic nobody noted more closely."""
    if not cell.at_least:
        return FEWER
    text = _("at least %(n)s towns, without closer topic") if row.is_field else _("at least %(n)s towns")
    return text % {"n": cell.at_least}


def _supply(count: int, name: str, **query: list[str]) -> ShownSupply:
    return ShownSupply(number(count), f"{reverse(name)}?{urlencode(query, doseq=True)}" if count else "")


def _searched(radar: Radar) -> str:
    if not radar.searches_without_topic:
        return ""
    return _("%(n)s searches that found nothing belong to no topic. Words are not shown here.") % {
        "n": number(radar.searches_without_topic)
    }
