"""The knowledge-gap radar: what towns ask for and look for, against what there is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import Commission
from gemeindenetz.network.models import Network
from gemeindenetz.reports.datasets import dataset_of
from gemeindenetz.reports.periods import Period, latest_day
from gemeindenetz.reports.queries.demand import ANY_SIZE, Demand, demand_of
from gemeindenetz.reports.queries.members import holdings_of
from gemeindenetz.reports.queries.supply import Supply, ladder, supply_of
from gemeindenetz.reports.suppression import K
from gemeindenetz.search.queries import unanswered_by
from gemeindenetz.topics.models import Topic

#: How many years of requests count, and how many days of searches.
YEARS, SEARCH_DAYS = 2, 365
#: One example for so many towns is enough.
TOWNS_PER_EXAMPLE = 5


@dataclass(frozen=True)
class GapCell:
    """Topic × size: how many towns asked at least (0: fewer than 5), and what there is for towns of this size."""

    size: str
    at_least: int
    examples: int
    askable: int
    commission: Commission | None = None

    @property
    def is_gap(self) -> bool:
        """Towns asked, and there is no or hardly any example."""
        return self.at_least >= K and self.examples * TOWNS_PER_EXAMPLE < self.at_least


@dataclass(frozen=True)
class GapRow:
    """One topic; `searches`: how often words for it found nothing (0: fewer than 5)."""

    slug: str
    label: Message
    is_field: bool
    cells: tuple[GapCell, ...]
    examples: int
    recommendations: int
    advisers: int
    searches: int
    commission: Commission | None = None

    @property
    def is_bare(self) -> bool:
        """Nothing there, and nothing that may be told of who asked."""
        told = self.searches or any(cell.at_least for cell in self.cells)
        return not (told or self.examples or self.recommendations or self.advisers)

    @property
    def is_searched_gap(self) -> bool:
        """It is looked for, and there is no example at all."""
        return self.searches >= K and not self.examples


@dataclass(frozen=True)
class Radar:
    """Everything on one network, for those who may read it."""

    period: Period
    searched_since: date
    sizes: tuple[str, ...]
    rows: tuple[GapRow, ...]
    searches_without_topic: int = 0
    gaps: int = field(default=0)


def radar_period() -> Period:
    """Return whole months only: from one day to the next a bound that moves would tell that somebody asked today."""
    until = latest_day(exact=False)
    first = until + timedelta(days=1)
    return Period(first.replace(year=first.year - YEARS), until)


def radar_of(actor: Actor, network: Network) -> Radar:
    """Return the radar of a network. Who: `permissions.can_read_gaps`; the same for everybody who may."""
    period, dataset, steps = radar_period(), dataset_of(network), ladder()
    members = holdings_of(network).on(period.until)
    demand = demand_of(network=network.slug, dataset=dataset, period=period, members=members)
    supply = supply_of(actor, network, dataset=dataset, steps=steps)
    topics = list(Topic.objects.in_use().select_related("broader"))
    since = period.until - timedelta(days=SEARCH_DAYS)
    words = {one.slug: (one.label, *one.alternative_labels, *one.hidden_labels) for one in topics}
    searched, elsewhere = unanswered_by(words, since=since, until=period.until)
    wanted = {
        (row.topic.slug, row.size_class): row
        for row in Commission.objects.visible_to(actor).active().filter(network=network).select_related("topic")
    }
    rows = tuple(
        _row(topic, demand, supply=supply, searches=searched.get(topic.slug, 0), wanted=wanted)
        for topic in _in_order(topics)
    )
    return Radar(period, since, demand.sizes, rows, _from_five(elsewhere))


def _row(
    topic: Topic,
    demand: Demand,
    *,
    supply: Supply,
    searches: int,
    wanted: Mapping[tuple[str, str], Commission],
) -> GapRow:
    slug = topic.slug
    cells = tuple(
        GapCell(
            size, demand.at_least(slug, size), len(supply.examples[slug, size]), len(supply.askable[slug, size]),
            wanted.get((slug, size)),
        )
        for size in demand.sizes
    )  # fmt: skip
    return GapRow(
        slug=slug,
        label=topic.label,
        is_field=topic.broader_id is None,
        cells=cells,
        examples=len(supply.examples[slug, ANY_SIZE]),
        recommendations=len(supply.recommendations[slug]),
        advisers=len(supply.advisers[slug]),
        searches=_from_five(searches),
        commission=wanted.get((slug, ANY_SIZE)),
    )


def _from_five(number: int) -> int:
    return number if number >= K else 0


def _in_order(topics: list[Topic]) -> list[Topic]:
    """Return fields of action, each followed by all that lies below it."""
    below: dict[int | None, list[Topic]] = {}
    for topic in topics:
        below.setdefault(topic.broader_id, []).append(topic)
    found: list[Topic] = []
    waiting = list(reversed(below.get(None, [])))
    while waiting:
        topic = waiting.pop()
        found.append(topic)
        waiting.extend(reversed(below.get(topic.pk, [])))
    return found
