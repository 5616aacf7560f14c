"""A year's counts with the right to read them: any cell becomes a figure."""

from collections import Counter
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import CaseState
from gemeindenetz.advice.models.cases import CLOSED_STATES
from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import Network
from gemeindenetz.reports.datasets import dataset_of
from gemeindenetz.reports.figures import Figure
from gemeindenetz.reports.indicators import INDICATORS
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.cells import ALL, Counts, count, statuses
from gemeindenetz.reports.queries.matters import activity_of
from gemeindenetz.reports.queries.members import Holdings, holdings_of
from gemeindenetz.reports.queries.places import Atlas, atlas_of
from gemeindenetz.reports.suppression import Key, Status
from gemeindenetz.topics.models import Topic

OPEN_STATES = tuple(state for state in CaseState.values if state not in CLOSED_STATES)


@dataclass(frozen=True)
class Topics:
    """Labels and fields of action of the vocabulary."""

    labels: dict[str, str]
    fields: dict[str, str]

    def label(self, slug: str) -> Message:
        """Return a topic in words."""
        return self.labels.get(slug, slug) if slug else _("no topic noted")


@dataclass(frozen=True)
class Sheet:
    """Counts of a year with the right to read them: turns any cell into a figure."""

    network: Network
    period: Period
    counts: Counts
    status: dict[Key, Status]
    member_keys: dict[str, Counter[Key]]
    exact: bool
    atlas: Atlas
    topics: Topics

    def figure(self, code: str, node: Key = ALL) -> Figure:
        """Return the figure of an indicator at a node."""
        indicator = INDICATORS[code]
        if not indicator.is_confidential:
            value = self.member_keys[code][node]
            return Figure(indicator, value, self.period.until, list_url=self._members_url(code, node))
        status = Status.SHOWN if self.exact else self.status.get((code, *node), Status.WITHHELD)
        value = self.counts.value(code, node)
        return Figure(
            indicator,
            value if status is Status.SHOWN else None,
            self.period.until,
            status,
            list_url=self._matters_url(code, node) if self.exact and value else "",
        )

    def lists(self, node: Key) -> bool:
        """Tell whether a row is shown: for others only where its mere presence says nothing."""
        if self.exact or self.counts.bases[node]:
            return True
        return any(status is Status.SHOWN for key, status in self.status.items() if key[1:] == node)

    def _members_url(self, code: str, node: Key) -> str:
        if code != "members":
            return reverse("reports:members", args=[self.network.slug]) + "?" + urlencode(self._days())
        query = {"am": self.period.until.isoformat()}
        names = {"county": "kreis", "region": "bezirk", "size": "groesse"}
        if node[0] in names:
            query[names[node[0]]] = node[1]
        return reverse("network:members", args=[self.network.slug]) + "?" + urlencode(query)

    def _days(self) -> dict[str, str]:
        return {"von": self.period.day_before.isoformat(), "bis": self.period.until.isoformat()}

    def _matters_url(self, code: str, node: Key) -> str:
        query = {} if node == ALL else {"nach": node[0], "wert": "|".join(node[1:])}
        address = reverse("reports:behind", args=[self.network.slug, self.period.year, code])
        return f"{address}?{urlencode(query)}" if query else address


def topics_of_vocabulary() -> Topics:
    """Return labels and fields of action; a field of action is its own field."""
    rows = list(Topic.objects.values_list("slug", "label", "broader__slug"))
    broader = {slug: parent or slug for slug, _label, parent in rows}
    return Topics(
        labels={slug: label for slug, label, _parent in rows},
        fields={slug: _top(slug, broader) for slug in broader},
    )


def _top(slug: str, broader: dict[str, str]) -> str:
    """Climb to the field of action; a circle in the vocabulary ends where it began."""
    seen = {slug}
    while broader.get(slug, slug) not in seen:
        slug = broader[slug]
        seen.add(slug)
    return slug


def sheet_of(network: Network, period: Period, *, exact: bool, holdings: Holdings | None = None) -> Sheet:
    """Count a network's year; `exact` for those who know the matters, else small numbers are hidden."""
    activity = activity_of(network=network.slug, dataset=dataset_of(network), period=period)
    holdings = holdings or holdings_of(network)
    within = holdings.within(period)
    keys = {
        "members": holdings.on(period.until),
        "joined": holdings.joined(period),
        "left": holdings.left(period),
    }
    atlas = atlas_of(activity.municipalities.union(within, *keys.values()), period.until)
    topics = topics_of_vocabulary()
    counts = count(activity, atlas=atlas, members=within, fields=topics.fields, states=OPEN_STATES)
    return Sheet(
        network=network,
        period=period,
        counts=counts,
        status={} if exact else statuses(counts),
        member_keys={code: _by_node(found, atlas) for code, found in keys.items()},
        exact=exact,
        atlas=atlas,
        topics=topics,
    )


def _by_node(keys: Counter[str], atlas: Atlas) -> Counter[Key]:
    found: Counter[Key] = Counter()
    for ags, number in keys.items():
        place = atlas.place(ags)
        for node in (ALL, ("region", place.region), ("county", place.county), ("size", place.size)):
            found[node] += number
    return found
