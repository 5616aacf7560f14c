"""Merge two topics: a rehearsal shows what would change, a ticket takes it back."""

from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require
from gemeindenetz.core.undo import Recorder, record_changes
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.actions.edit_topic import TopicRefused, cleaned_words
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.permissions import VOCABULARY, VOCABULARY_CONFIRM, can_change_topic, can_edit_topics
from gemeindenetz.topics.queries import topics_below
from gemeindenetz.topics.queries.merging import labels_gained, rehearse_merge
from gemeindenetz.topics.uses import TopicUse, topic_uses

MERGE = "topics.merge"


class ChangedSinceShown(Conflict):
    """Merging would now change something else than was shown."""


def merge_topics(*, actor: Actor, source: Topic, target: Topic, shown: str = "") -> UndoTicket:
    """Let one topic be taken over by another: rows that point at it, its names and what lies below it move.

    The merged topic stays, deprecated and replaced by the target, so that its address and the facts that carry its
    slug go on meaning something. Who: offices and advisory teams. `shown` is the fingerprint of the rehearsal a
    person saw. Raises `TopicRefused` and `ChangedSinceShown`; returns the undo ticket.
    """
    require(can_edit_topics(actor))
    require(can_change_topic(actor, source))
    with use_case(actor):
        # All topics, so that nobody moves or retires one meanwhile.
        rows = {topic.pk: topic for topic in Topic.objects.select_for_update().order_by("pk")}
        source, target = rows[source.pk], rows[target.pk]
        require_mergeable(source, target)
        if shown and rehearse_merge(actor=actor, source=source, target=target).fingerprint != shown:
            raise ChangedSinceShown(_("Something has changed since. Please look at the rehearsal again."))
        recorder = Recorder()
        _move_uses(recorder, source, target=target)
        _move_concept(recorder, source, target=target)
        label = _("“%(source)s” merged into “%(target)s”") % {
            "source": source.label,
            "target": target.label,
        }
        return record_changes(
            actor=actor,
            kind=MERGE,
            label=label,
            scope=VOCABULARY,
            confirm_scope=VOCABULARY_CONFIRM,
            changes=recorder.changes(),
        )


def require_mergeable(source: Topic, target: Topic) -> None:
    """Raise `TopicRefused` for the topic itself, a target out of use, and one that lies below."""
    if source.pk == target.pk:
        raise TopicRefused(gettext_lazy("A topic cannot be merged into itself."), field="target")
    if target.is_deprecated:
        raise TopicRefused(gettext_lazy("The other topic is no longer used."), field="target")
    if target.pk in topics_below(source):
        text = gettext_lazy(
            "The other topic lies below this one. Please move it first, or merge the other way round."
        )
        raise TopicRefused(text, field="target")


def _move_uses(recorder: Recorder, source: Topic, *, target: Topic) -> None:
    for use in topic_uses():
        rows = list(use.rows(source.pk).select_for_update())
        if not rows:
            continue
        if use.owner:
            _move_pairs(recorder, use, rows=rows, target=target)
        else:
            recorder.watch(*rows, only=(use.attname,))
            use.model._default_manager.filter(pk__in=[row.pk for row in rows]).update(**{use.column: target})


def _move_pairs(recorder: Recorder, use: TopicUse, *, rows: list[Any], target: Topic) -> None:
    """Rows that join an owner and a topic: one that would stand twice goes."""
    recorder.watch(*rows)
    manager = use.model._default_manager
    owner = f"{use.owner}_id"
    have = set(use.rows(target.pk).values_list(owner, flat=True))
    twice = [row.pk for row in rows if getattr(row, owner) in have]
    manager.filter(pk__in=twice).delete()
    manager.filter(pk__in=[row.pk for row in rows if row.pk not in twice]).update(**{use.column: target})


def _move_concept(recorder: Recorder, source: Topic, *, target: Topic) -> None:
    """Names, matches, what lies below and what is related go over; the source is deprecated."""
    below = list(source.narrower.all())
    pairs = _relations(source, target)
    recorder.watch(source, target, *below)
    recorder.watch(*pairs)
    target.alternative_labels = [*target.alternative_labels, *labels_gained(source, target)]
    shown = {word.casefold() for word in (target.label, *target.alternative_labels)}
    hidden = cleaned_words([*target.hidden_labels, *source.hidden_labels])
    target.hidden_labels = [word for word in hidden if word.casefold() not in shown]
    target.exact_matches = list(dict.fromkeys([*target.exact_matches, *source.exact_matches]))
    target.is_edited = True
    target.save(update_fields=["alternative_labels", "hidden_labels", "exact_matches", "is_edited"])
    related = list(source.related.exclude(pk=target.pk))
    source.related.clear()
    source.deprecated_on, source.replaced_by, source.is_edited = clock.today(), target, True
    source.save(update_fields=["deprecated_on", "replaced_by", "is_edited"])
    Topic.objects.filter(pk__in=[topic.pk for topic in below]).update(broader=target, is_edited=True)
    _relate(recorder, target, related=related)


def _relations(*topics: Topic) -> list[Model]:
    through: Any = Topic.related.through
    rows = through.objects.filter(from_topic__in=topics) | through.objects.filter(to_topic__in=topics)
    return list(rows.distinct())


def _relate(recorder: Recorder, target: Topic, *, related: list[Topic]) -> None:
    """Relate the target to what the source was related to, except what lies above or below it now."""
    kin = topics_below(target) | {target.pk}
    current = target.broader
    while current is not None:
        kin.add(current.pk)
        current = current.broader
    before = {row.pk for row in _relations(target)}
    target.related.add(*(topic for topic in related if topic.pk not in kin))
    recorder.created(*(row for row in _relations(target) if row.pk not in before))
