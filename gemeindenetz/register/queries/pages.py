"""What the page of a territory shows, in a fixed number of queries."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from gemeindenetz.core import ranges
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_format import day, number, quantity
from gemeindenetz.register.kinds import STADTKREIS
from gemeindenetz.register.models import (
    Basis,
    Level,
    Statistic,
    StatisticKey,
    Succession,
    SuccessionKind,
    Territory,
)
from gemeindenetz.register.queries.maps import Locator, locator_of

WHOLE = Decimal("0.9999")
_ORDER = [StatisticKey.POPULATION, StatisticKey.AREA, StatisticKey.DENSITY, StatisticKey.URBANISATION]


@dataclass(frozen=True)
class TimelineItem:
    """One line of a territory's history."""

    when: str
    title: str
    text: str = ""
    url: str = ""
    kind: str = ""
    on: date | None = None


@dataclass(frozen=True)
class Value:
    """One value of a statistic with its day and source."""

    value: str
    as_of: date
    source: str


@dataclass(frozen=True)
class Figure:
    """A statistic: newest value first."""

    key: str
    label: Message
    values: list[Value]

    @property
    def newest(self) -> Value:
        """The value to show large."""
        return self.values[0]

    @property
    def older(self) -> list[Value]:
        """The values before, newest first."""
        return self.values[1:]


@dataclass(frozen=True)
class SuccessorLine:
    """A successor and how much passed to it."""

    successor: Territory
    share_text: str


@dataclass(frozen=True)
class TerritoryPage:
    """Everything on the page of a municipality or county."""

    territory: Territory
    above: list[Territory]
    facts: list[Fact]
    figures: list[Figure]
    history: list[TimelineItem]
    successors: list[SuccessorLine]
    is_successor_unknown: bool
    ended: str
    below: list[Territory] = field(default_factory=list)
    locator: Locator | None = None

    @property
    def lead(self) -> str:
        """The line below the name: what it is, and where."""
        counties = (
            one for one in self.above if one.level == Level.KREIS.value and one.kind not in STADTKREIS
        )
        county = next((_county_in_words(one) for one in counties), "")
        return ", ".join(filter(None, [str(self.territory.kind_label), county]))

    @property
    def sources(self) -> list[str]:
        """Who published the values, each source once."""
        every = [value.source for figure in self.figures for value in figure.values if value.source]
        return list(dict.fromkeys(every))


def _county_in_words(county: Territory) -> str:
    """Return "Landkreis Esslingen", but "Ostalbkreis" alone."""
    return county.name if county.name.lower().endswith("kreis") else f"{county.kind_label} {county.name}"


def find_territory(ags: str) -> Territory | None:
    """Return the territory a key means today: the current one, else the latest that had the key."""
    rows = Territory.objects.filter(ags=ags).select_related(*_parents()).order_by("-valid")
    found = list(rows)
    return next((one for one in found if one.is_current), found[0] if found else None)


def _parents() -> list[str]:
    return ["parent", "parent__parent", "parent__parent__parent", "parent__parent__parent__parent"]


def territory_page(territory: Territory) -> TerritoryPage:
    """Return the page of a territory found by `find_territory`; public knowledge throughout."""
    above = _above(territory)
    out, into = _successions(territory)
    passed_on = [one for one in out if one.kind != SuccessionKind.PARTIAL]
    successors = [SuccessorLine(one.successor, share_text(one)) for one in passed_on]
    return TerritoryPage(
        territory=territory,
        above=above,
        facts=_facts(territory, above),
        figures=_figures(territory),
        history=_history(territory, out, into=into),
        successors=successors,
        is_successor_unknown=not territory.is_current and not successors,
        ended=_ended(territory),
        below=_below(territory),
        locator=locator_of(territory),
    )


def _above(territory: Territory) -> list[Territory]:
    """Return the territories above, the Land first."""
    found = []
    parent = territory.parent
    while parent is not None:
        found.append(parent)
        parent = parent.parent
    return found[::-1]


def _successions(territory: Territory) -> tuple[list[Succession], list[Succession]]:
    """Return what passed on from a territory, the largest part first, and what passed into it by day (one query)."""
    both = Q(predecessor=territory) | Q(successor=territory)
    rows = list(Succession.objects.filter(both).select_related("predecessor", "successor").order_by("on", "pk"))
    out = [one for one in rows if one.predecessor_id == territory.pk]
    out.sort(key=lambda one: (one.population_share is not None, -(one.population_share or 0), one.pk))
    return out, [one for one in rows if one.successor_id == territory.pk]


def _below(territory: Territory) -> list[Territory]:
    if territory.level != Level.KREIS:
        return []
    return list(Territory.objects.municipalities().current().within(territory.ags).order_by("sort_key"))


def _facts(territory: Territory, above: list[Territory]) -> list[Fact]:
    by_level = {one.level: one for one in above}
    facts = [Fact(_("Kind"), territory.kind_label, note=territory.title)] if territory.kind else []
    facts.append(Fact(_("Official key (AGS)"), territory.ags))
    facts += [Fact(_("Regional key (ARS)"), territory.ars)] if territory.ars != territory.ags else []
    facts += [Fact(_("Postcode of the administration"), territory.postcode)] if territory.postcode else []
    county = by_level.get(Level.KREIS.value)
    if county:
        facts.append(Fact(_("County"), county.name, url=county.get_absolute_url()))
    association = by_level.get(Level.VERBAND.value)
    if association and association.name != territory.name:
        facts.append(Fact(_("Association"), association.name, note=str(association.kind_label)))
    labels = (
        (Level.REGION, _("Region")),
        (Level.RB, _("Administrative region")),
        (Level.LAND, pgettext("level", "Land")),
    )
    facts += [Fact(label, by_level[level].name) for level, label in labels if level in by_level]
    return facts


# --- figures ---------------------------------------------------------------------------------------------------


def _figures(territory: Territory) -> list[Figure]:
    rows = Statistic.objects.filter(territory=territory, key__in=[key.value for key in _ORDER])
    values: dict[str, list[Value]] = {}
    for row in rows.select_related("edition").order_by("-as_of"):
        values.setdefault(row.key, []).append(Value(_shown(row.key, row.value), row.as_of, row.source))
    return [Figure(key.value, key.label, values[key.value]) for key in _ORDER if key.value in values]


def _shown(key: str, value: Decimal) -> str:
    match key:
        case StatisticKey.AREA:
            return quantity(value.quantize(Decimal("0.01")), "km²")
        case StatisticKey.URBANISATION:
            names = {1: _("densely populated"), 2: _("medium density"), 3: _("thinly populated")}
            return names.get(int(value), number(value, 0))
        case _:
            return number(value, 0)


# --- history ---------------------------------------------------------------------------------------------------


def _history(territory: Territory, out: list[Succession], *, into: list[Succession]) -> list[TimelineItem]:
    items = [*_names(territory), *(_passed(one) for one in out), *(_received(one) for one in into)]
    if territory.begin_basis == Basis.CHANGE_LIST and not into:
        items.append(TimelineItem(day(territory.valid.lower), _("Formed"), on=territory.valid.lower))
    return sorted(items, key=lambda item: item.on or date.min, reverse=True)


def _names(territory: Territory) -> list[TimelineItem]:
    """Return former designations; a change seen between two editions happened on that day at the latest."""
    return [
        TimelineItem(
            when=_("until %(day)s") % {"day": day(ranges.last_day(name.valid))},
            title=_("called “%(name)s”") % {"name": name.official_name}
            if name.official_name != territory.official_name
            else _("other rank or regional key: %(kind)s %(ars)s") % {"kind": name.kind, "ars": name.ars},
            text=name.edition.title if name.edition else "",
            on=ranges.last_day(name.valid),
        )
        for name in territory.former_names.select_related("edition")
    ]


def _passed(one: Succession) -> TimelineItem:
    texts = {
        SuccessionKind.DISSOLVED.value: _("passed into %(name)s"),
        SuccessionKind.PARTIAL.value: _("gave a part to %(name)s"),
        SuccessionKind.REKEYED.value: _("got a new key: %(name)s"),
    }
    title = texts[one.kind] % {"name": one.successor.official_name}
    return TimelineItem(day(one.on), title, share_text(one), one.successor.get_absolute_url(), on=one.on)


def _received(one: Succession) -> TimelineItem:
    texts = {
        SuccessionKind.DISSOLVED.value: _("took in %(name)s"),
        SuccessionKind.PARTIAL.value: _("received a part of %(name)s"),
        SuccessionKind.REKEYED.value: _("had another key before: %(name)s"),
    }
    title = texts[one.kind] % {"name": one.predecessor.official_name}
    return TimelineItem(day(one.on), title, share_text(one), one.predecessor.get_absolute_url(), on=one.on)


def share_text(one: Succession) -> str:
    """Say how much passed: all of it, or a share of inhabitants or, where nobody lives, of the area."""
    share, what = one.population_share, _("of the inhabitants")
    if share is None:
        share, what = one.area_share, _("of the area")
    if share is None or one.kind == SuccessionKind.REKEYED:
        return ""
    if share >= WHOLE:
        return _("the whole of it")
    percent = share * 100
    shown = number(percent, 1 if percent >= 1 else 2)
    return _("%(share)s %% %(what)s") % {"share": shown, "what": what}


def _ended(territory: Territory) -> str:
    """Say since when a territory no longer exists; an edition only knows the latest possible day."""
    if territory.is_current:
        return ""
    values: dict[str, Any] = {"name": territory.official_name, "day": day(territory.valid.upper)}
    if territory.end_basis == Basis.CHANGE_LIST:
        return _("%(name)s has not existed since %(day)s.") % values
    return _("%(name)s has not existed since %(day)s at the latest.") % values
