"""Write what an import of a vocabulary was shown to change."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports import PlannedRow
from gemeindenetz.core.permissions import require
from gemeindenetz.core.undo import Change, Recorder
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.actions.edit_topic import last_place
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.permissions import can_edit_topics
from gemeindenetz.topics.queries.import_plans import State, states, wanted


def import_topics(*, actor: Actor, rows: Sequence[PlannedRow]) -> list[Change]:
    """Write new and changed concepts; returns the changes for the undo ticket.

    Who: offices and advisory teams. First all topics without neighbours, then places and relations, so that the order
    in the file does not matter.
    """
    require(can_edit_topics(actor))
    with use_case(actor):
        topics = {topic.slug: topic for topic in Topic.objects.select_for_update()}
        before = states()
        slugs = [one.row.values["slug"] for one in rows]
        after = {
            one.row.values["slug"]: wanted(one.row.values, before.get(one.row.values["slug"])) for one in rows
        }
        recorder = Recorder()
        recorder.watch(*(topics[slug] for slug in slugs if slug in topics), *_pairs(topics, slugs))
        recorder.created(*(_created(topics, slug, state=after[slug]) for slug in slugs if slug not in topics))
        for slug in slugs:
            _write(topics[slug], after[slug], topics=topics)
        _relate(topics, after)
        recorder.created(*_pairs(topics, slugs))
        return recorder.changes()


def _created(topics: dict[str, Topic], slug: str, *, state: State) -> Topic:
    topics[slug] = Topic.objects.create(slug=slug, label=state.label, position=state.position or 0)
    return topics[slug]


def _write(topic: Topic, state: State, *, topics: dict[str, Topic]) -> None:
    topic.label = state.label
    topic.alternative_labels, topic.hidden_labels = list(state.alternative_labels), list(state.hidden_labels)
    topic.translations, topic.definition = dict(state.translations), state.definition
    topic.exact_matches = list(state.exact_matches)
    topic.broader = topics[state.broader] if state.broader else None
    topic.deprecated_on = date.fromisoformat(state.day) if state.day else None
    topic.replaced_by = topics[state.replaced_by] if state.replaced_by else None
    topic.position = state.position if state.position is not None else last_place(topic.broader)
    topic.is_edited = True
    topic.save()


def _relate(topics: dict[str, Topic], after: dict[str, State]) -> None:
    """First take away, then add: another row may have added the same relation from its side."""
    for slug, state in after.items():
        topics[slug].related.remove(*topics[slug].related.exclude(slug__in=state.related))
    for slug, state in after.items():
        topics[slug].related.add(*(topics[one] for one in state.related))


def _pairs(topics: dict[str, Topic], slugs: Sequence[str]) -> list[Any]:
    """Return the rows that relate these topics to any."""
    through: Any = Topic.related.through
    keys = [topics[slug].pk for slug in slugs if slug in topics]
    rows = through.objects.filter(from_topic__in=keys) | through.objects.filter(to_topic__in=keys)
    return list(rows.distinct())
