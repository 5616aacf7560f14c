"""What there is on a topic for towns of a size: examples, recommendations, advisers who know it, towns one may ask."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.network.models import Network, Role, Seat
from gemeindenetz.register.queries.sizes import coarse_size
from gemeindenetz.reports.queries.demand import ANY_SIZE
from gemeindenetz.topics.models import Topic

Cells = dict[tuple[str, str], set[int]]


@dataclass
class Supply:
    """Numbers of rows by topic and class (`ANY_SIZE`: all); what lies below a topic counts at it as well."""

    examples: Cells = field(default_factory=lambda: defaultdict(set))
    askable: Cells = field(default_factory=lambda: defaultdict(set))
    recommendations: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    advisers: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))


@dataclass(frozen=True)
class Ladder:
    """The vocabulary as it is climbed: topics by key, and what lies above each (itself included)."""

    slugs: dict[int, str]
    above: dict[int, tuple[str, ...]]
    below: dict[int, tuple[str, ...]]


def ladder() -> Ladder:
    """Return the vocabulary in one query."""
    rows = list(Topic.objects.values_list("pk", "slug", "broader"))
    slugs = {pk: slug for pk, slug, _broader in rows}
    broader = {pk: parent for pk, _slug, parent in rows}
    keys = {pk: tuple(_climb(pk, broader)) for pk in slugs}
    below: dict[int, list[str]] = defaultdict(list)
    for pk, path in keys.items():
        for higher in path:
            below[higher].append(slugs[pk])
    above = {pk: tuple(slugs[key] for key in path) for pk, path in keys.items()}
    return Ladder(slugs, above, {pk: tuple(found) for pk, found in below.items()})


def _climb(pk: int, broader: dict[int, int | None]) -> Iterable[int]:
    current: int | None = pk
    while current is not None:
        yield current
        current = broader[current]


def supply_of(actor: Actor, network: Network, *, dataset: str, steps: Ladder) -> Supply:
    """Return what the reader finds: entries anybody may open for them, of all networks; the network's own advisers."""
    supply = Supply()
    rows = PracticeExample.objects.readable_by(actor).filter(dataset=dataset, topics__isnull=False)
    names = ("pk", "topics", "size_class", "organisation", "may_be_asked", "contact")
    for pk, topic, size, organisation, may_be_asked, contact in rows.values_list(*names):
        for slug in steps.above[topic]:
            for cell in ((slug, coarse_size(size)), (slug, ANY_SIZE)):
                supply.examples[cell].add(pk)
                if may_be_asked and contact:
                    supply.askable[cell].add(organisation)
    advice = Recommendation.objects.readable_by(actor).filter(dataset=dataset, topics__isnull=False)
    for pk, topic in advice.values_list("pk", "topics"):
        for slug in steps.above[topic]:
            supply.recommendations[slug].add(pk)
    seats = Seat.objects.valid_on(clock.today()).filter(
        network=network, role__in=(Role.ADVISER, Role.TEAM_LEAD), topics__isnull=False
    )
    for person, topic in seats.values_list("person", "topics"):
        # Whoever knows the wider topic knows what lies below it.
        for slug in steps.below[topic]:
            supply.advisers[slug].add(person)
    return supply
