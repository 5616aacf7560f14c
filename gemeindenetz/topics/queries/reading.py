"""The vocabulary as pages, figures and searches read it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from gemeindenetz.core.permissions import require_visible
from gemeindenetz.topics.models import SynonymRing, Topic


@dataclass(frozen=True)
class FieldOfAction:
    """A field of action and its topics in order; further levels follow their topic, `depth` from 0."""

    topic: Topic
    narrower: list[Topic]


def fields_of_action() -> list[FieldOfAction]:
    """Return the current vocabulary in one query: fields, and below each all its topics in reading order."""
    topics = list(Topic.objects.in_use())
    below: dict[int | None, list[Topic]] = {}
    for topic in topics:
        below.setdefault(topic.broader_id, []).append(topic)
    return [FieldOfAction(field, list(_under(field, below))) for field in below.get(None, [])]


def _under(topic: Topic, below: dict[int | None, list[Topic]]) -> Iterable[Topic]:
    for narrower in below.get(topic.pk, []):
        yield narrower
        yield from _under(narrower, below)


@dataclass(frozen=True)
class TopicPage:
    """A concept with its neighbours; `path` leads from the field of action down to the one above."""

    topic: Topic
    path: list[Topic]
    narrower: list[Topic]
    related: list[Topic]
    replaces: list[Topic]
    replacement: Topic | None


def topic_page(topic: Topic) -> TopicPage:
    """Return what the page of a topic shows (five queries at most, one per level above)."""
    path: list[Topic] = []
    above = topic.broader
    while above is not None:
        path.insert(0, above)
        above = above.broader
    return TopicPage(
        topic=topic,
        path=path,
        narrower=list(topic.narrower.in_use()),
        related=list(topic.related.in_use()),
        replaces=list(topic.replaces.all()),
        replacement=replacement_of(topic),
    )


def replacement_of(topic: Topic) -> Topic | None:
    """Return the topic in use that a deprecated one leads to in the end, if any."""
    found = topic.replaced_by
    while found is not None and found.replaced_by is not None:
        found = found.replaced_by
    return found


def topic_in_use(slug: str) -> Topic | None:
    """Return a topic that new entries may take."""
    return Topic.objects.in_use().filter(slug=slug).first()


def topics_below(topic: Topic) -> set[int]:
    """Return the keys of all topics below one, in one query."""
    above = dict(Topic.objects.values_list("pk", "broader_id"))
    found: set[int] = set()
    wave = {topic.pk}
    while wave:
        wave = {key for key, broader in above.items() if broader in wave} - found
        found |= wave
    return found


def resolved_slugs() -> dict[str, str]:
    """Return for every replaced slug the one it leads to in the end; facts keep the slug of their day (one query)."""
    rows = Topic.objects.filter(replaced_by__isnull=False).values_list("slug", "replaced_by__slug")
    nearest = dict(rows)
    resolved = {}
    for slug in nearest:
        current = slug
        while current in nearest:
            current = nearest[current]
        resolved[slug] = current
    return resolved


def search_rings() -> list[list[str]]:
    """Return words that find one another: the names of every topic in use, and the rings (two queries)."""
    topics = [topic.names for topic in Topic.objects.in_use()]
    rings = [list(ring.words) for ring in SynonymRing.objects.all()]
    return [words for words in (*topics, *rings) if len(words) > 1]


def all_rings() -> list[SynonymRing]:
    """Return the rings of words in the order of their first words."""
    return list(SynonymRing.objects.all())


def ring_of(pk: int | None) -> SynonymRing | None:
    """Return a ring by its key; None without a key. Raises `NotVisible` for one that is not there."""
    if pk is None:
        return None
    found = SynonymRing.objects.filter(pk=pk).first()
    require_visible(found is not None)
    return found


def topic_of(slug: str) -> Topic:
    """Return a topic with what lies above it. Raises `NotVisible` for one that is not there."""
    found: Topic | None = Topic.objects.select_related("broader", "replaced_by").filter(slug=slug).first()
    require_visible(found is not None)
    return cast("Topic", found)
