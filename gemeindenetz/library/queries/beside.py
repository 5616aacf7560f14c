"""A few entries beside something else: a municipality, a topic, a matter, the first page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.network.models import Network

MOST = 5
_SHOWN = (
    "public_id", "number", "scope", "title", "gist", "size_class", "settlement_type", "place_county", "may_be_asked",
)  # fmt: skip
__all__ = [
    "MOST",
    "Fitting",
    "Likeness",
    "Line",
    "Town",
    "by_keys",
    "entries_for",
    "entry_url",
    "fitting_for",
    "newest",
    "of_organisation",
    "of_places_alike",
    "of_territory",
    "on_topics",
]


@dataclass(frozen=True)
class Line:
    """One entry: its kind, where it comes from (empty: without name), why it stands here."""

    kind: str
    title: str
    url: str
    where: str
    text: str
    reason: Message = ""
    number: str = ""
    scope: str = ""


def _example(row: PracticeExample, reason: Message = "") -> Line:
    return Line(
        "example", row.title, entry_url(row), row.organisation.name, row.gist, reason, row.number or "", row.scope
    )


def _named(row: Finding) -> str:
    return row.organisation.name if row.organisation is not None and not row.is_anonymous else ""


def _finding(row: Finding, reason: Message = "") -> Line:
    return Line("finding", row.title, entry_url(row), _named(row), row.worked or row.did_not_work, reason)


def _examples(actor: Actor) -> Any:
    rows = PracticeExample.objects.readable_by(actor).select_related("organisation__territory")
    return rows.only(*_SHOWN, *(f"organisation__territory__{name}" for name in ("ags", "name")), "organisation__name")


def _findings(actor: Actor) -> Any:
    return Finding.objects.readable_by(actor).select_related("organisation")


def of_organisation(number: int, actor: Actor) -> list[Line]:
    """Return examples and named findings of an organisation; anonymous ones never stand beside their town."""
    examples = [_example(row) for row in _examples(actor).filter(organisation=number)[: MOST + 1]]
    named = _findings(actor).filter(organisation=number, is_anonymous=False)
    return [*examples, *(_finding(row) for row in named[:MOST])]


def of_territory(number: int, actor: Actor) -> list[Line]:
    """Return the same for the organisation of a territory."""
    examples = [_example(row) for row in _examples(actor).filter(organisation__territory=number)[: MOST + 1]]
    named = _findings(actor).filter(organisation__territory=number, is_anonymous=False)
    return [*examples, *(_finding(row) for row in named[:MOST])]


def on_topics(numbers: Sequence[int], actor: Actor) -> list[Line]:
    """Return recommendations, examples and findings on topics, or on topics below them."""
    wanted = Q(topics__in=numbers) | Q(topics__broader__in=numbers)
    advice = Recommendation.objects.readable_by(actor).filter(wanted).distinct()[:2]
    lines = [_recommendation(row) for row in advice]
    lines += [_example(row) for row in _examples(actor).filter(wanted).distinct()[: MOST + 1]]
    return [*lines, *(_finding(row) for row in _findings(actor).filter(wanted).distinct()[:2])]


def newest(network: Network | None, actor: Actor) -> list[Line]:
    """Return the newest examples this reader may read; of one network where its page is shown."""
    rows = _examples(actor).order_by("-published_on", "-pk")
    if network is not None:
        rows = rows.filter(network=network)
    return [_example(row) for row in rows[: MOST + 1]]


@dataclass(frozen=True)
class Likeness:
    """What a matter or request is about, for entries that fit: topics, size class, settlement type, county."""

    topics: tuple[int, ...] = ()
    size_class: str = ""
    settlement_type: str = ""
    county: str = ""


def entries_for(likeness: Likeness, actor: Actor, *, reasons: dict[str, Message], limit: int = MOST) -> list[Line]:
    """Return examples on the topics, those of places alike first, each with its reason (one query).

    `reasons` gives the words for "topic", "size", "settlement" and "county". Only topics decide whether an entry
    fits; without one nothing is returned.
    """
    return [_example(row, _reason(row, likeness, reasons=reasons)) for row in _alike(likeness, actor)[:limit]]


@dataclass(frozen=True)
class Town:
    """A municipality that has told something on the topic, and why it stands here."""

    name: str
    url: str
    title: str
    reason: Message
    may_be_asked: bool


@dataclass(frozen=True)
class Fitting:
    """What fits a matter: examples, recommendations, towns."""

    examples: list[Line]
    recommendations: list[Line]
    towns: list[Town]

    @property
    def is_empty(self) -> bool:
        """Nothing fits."""
        return not (self.examples or self.recommendations or self.towns)


def fitting_for(likeness: Likeness, actor: Actor, *, reasons: dict[str, Message], without: int = 0) -> Fitting:
    """Return examples, recommendations and towns on the topics, each with its reason (two queries).

    `without`: the organisation that asks; what it told itself is nothing new to it.
    """
    rows = [row for row in _alike(likeness, actor) if row.organisation_id != without]
    return Fitting(
        [_example(row, _reason(row, likeness, reasons=reasons)) for row in rows[:MOST]],
        _advice_on(likeness.topics, actor, reason=reasons["topic"]),
        _towns(rows, likeness, reasons=reasons),
    )


def _advice_on(topics: Sequence[int], actor: Actor, *, reason: Message) -> list[Line]:
    if not topics:
        return []
    wanted = Q(topics__in=topics) | Q(topics__broader__in=topics)
    found = Recommendation.objects.readable_by(actor).filter(wanted).distinct()[:3]
    return [_recommendation(row, reason) for row in found]


def by_keys(wanted: Sequence[tuple[str, int]], actor: Actor) -> dict[tuple[str, int], Line]:
    """Return entries by kind and key, as found by the search, as far as the reader may read them (two queries)."""
    examples = _examples(actor).filter(pk__in=[key for kind, key in wanted if kind == "example"])
    advice = Recommendation.objects.readable_by(actor).filter(pk__in=[key for kind, key in wanted if kind == "recommendation"])
    return {
        **{("example", row.pk): _example(row) for row in examples},
        **{("recommendation", row.pk): _recommendation(row) for row in advice},
    }


def _recommendation(row: Recommendation, reason: Message = "") -> Line:
    return Line("recommendation", row.title, entry_url(row), "", row.text, reason, row.number or "", row.scope)


def _towns(rows: Sequence[PracticeExample], likeness: Likeness, *, reasons: dict[str, Message]) -> list[Town]:
    """Return each town once, with its example of places most alike."""
    found: dict[int, Town] = {}
    for row in rows:
        territory = row.organisation.territory
        if row.organisation_id in found or territory is None:
            continue
        found[row.organisation_id] = Town(
            row.organisation.name, territory.get_absolute_url(), row.title, _reason(row, likeness, reasons=reasons), row.may_be_asked
        )
    return list(found.values())[:MOST]


def _alike(likeness: Likeness, actor: Actor) -> list[PracticeExample]:
    """Return readable examples on the topics, those of places most alike first."""
    if not likeness.topics:
        return []
    wanted = Q(topics__in=likeness.topics) | Q(topics__broader__in=likeness.topics)
    rows = list(_examples(actor).filter(wanted).distinct().order_by("-published_on", "-pk")[:200])
    # Stable: among places equally alike the newest stays first.
    rows.sort(key=lambda row: -len(_points(row, likeness)))
    return rows


def _reason(row: PracticeExample, likeness: Likeness, *, reasons: dict[str, Message]) -> str:
    return ", ".join(str(reasons[name]) for name in ("topic", *_points(row, likeness)) if name in reasons)


def of_places_alike(likeness: Likeness, actor: Actor, *, reasons: dict[str, Message], without: int) -> list[Line]:
    """Return examples of towns of the same size class and of the same settlement type or county (one query)."""
    if not likeness.size_class:
        return []
    near = Q()
    if likeness.settlement_type:
        near |= Q(settlement_type=likeness.settlement_type)
    if likeness.county:
        near |= Q(place_county=likeness.county)
    rows = _examples(actor).filter(near, size_class=likeness.size_class).exclude(organisation__territory=without)
    found = list(rows.order_by("-published_on", "-pk")[: MOST * 4])
    found.sort(key=lambda row: -len(_points(row, likeness)))
    return [
        _example(row, ", ".join(str(reasons[name]) for name in _points(row, likeness))) for row in found[: MOST - 2]
    ]


def _points(row: PracticeExample, likeness: Likeness) -> tuple[str, ...]:
    checks = (
        ("size", row.size_class, likeness.size_class),
        ("settlement", row.settlement_type, likeness.settlement_type),
        ("county", row.place_county, likeness.county),
    )
    return tuple(name for name, one, other in checks if one and one == other)
