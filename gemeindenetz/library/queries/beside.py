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
__all__ = ["MOST", "Likeness", "Line", "entries_for", "entry_url", "newest", "of_organisation", "of_territory", "on_topics"]


@dataclass(frozen=True)
class Line:
    """One entry: its kind, where it comes from (empty: without name), why it stands here."""

    kind: str
    title: str
    url: str
    where: str
    text: str
    reason: Message = ""


def _example(row: PracticeExample, reason: Message = "") -> Line:
    return Line("example", row.title, entry_url(row), row.organisation.name, row.gist, reason)


def _named(row: Finding) -> str:
    return row.organisation.name if row.organisation is not None and not row.is_anonymous else ""


def _finding(row: Finding, reason: Message = "") -> Line:
    return Line("finding", row.title, entry_url(row), _named(row), row.worked or row.did_not_work, reason)


def _examples(actor: Actor) -> Any:
    rows = PracticeExample.objects.readable_by(actor).select_related("organisation")
    return rows.only(
        "public_id", "number", "scope", "title", "gist", "size_class", "settlement_type", "place_county", "organisation__name"
    )


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
    lines = [Line("recommendation", row.title, entry_url(row), "", row.text) for row in advice]
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
    if not likeness.topics:
        return []
    wanted = Q(topics__in=likeness.topics) | Q(topics__broader__in=likeness.topics)
    rows = list(_examples(actor).filter(wanted).distinct().order_by("-published_on", "-pk")[:200])
    # Stable: among places equally alike the newest stays first.
    rows.sort(key=lambda row: -len(_points(row, likeness)))
    return [
        _example(row, ", ".join(str(reasons[name]) for name in ("topic", *_points(row, likeness)) if name in reasons))
        for row in rows[:limit]
    ]


def _points(row: PracticeExample, likeness: Likeness) -> tuple[str, ...]:
    checks = (
        ("size", row.size_class, likeness.size_class),
        ("settlement", row.settlement_type, likeness.settlement_type),
        ("county", row.place_county, likeness.county),
    )
    return tuple(name for name, one, other in checks if one and one == other)

