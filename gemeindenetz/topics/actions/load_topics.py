"""The starting vocabulary, written when an installation is set up."""

from typing import Any

from django.apps import apps

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.models import SynonymRing, Topic
from gemeindenetz.topics.permissions import can_load_topics
from gemeindenetz.topics.vocabulary import FIELDS, RINGS, Concept


def load_topics(*, actor: Actor) -> int:
    """Write the starting vocabulary; returns how many topics were new or changed.

    Who: the system (set-up). Changes: topics of the vocabulary that are missing or worded otherwise; topics people
    added or changed stay as they are. Again without changes it writes nothing.
    """
    require(can_load_topics(actor))
    written = 0
    with use_case(actor):
        for position, field in enumerate(FIELDS, start=1):
            above, changed = _store(field.concept, broader=None, position=position * 100)
            written += changed
            for number, concept in enumerate(field.topics, start=1):
                written += _store(concept, broader=above, position=position * 100 + number)[1]
        if not SynonymRing.objects.exists() and not _had_rings():
            SynonymRing.objects.bulk_create(SynonymRing(words=list(words)) for words in RINGS)
    return written


def _had_rings() -> bool:
    """Whether somebody took all rings away: then they stay away."""
    history: Any = apps.get_model("topics.SynonymRingHistory")
    return bool(history.objects.exists())


def _store(concept: Concept, *, broader: Topic | None, position: int) -> tuple[Topic, bool]:
    values = {
        "label": concept.label,
        "alternative_labels": list(concept.alternatives),
        "definition": concept.definition,
        "broader": broader,
        "position": position,
    }
    topic = Topic.objects.filter(slug=concept.slug).first()
    if topic is None:
        return Topic.objects.create(slug=concept.slug, **values), True
    if topic.is_edited or all(getattr(topic, name) == value for name, value in values.items()):
        return topic, False
    for name, value in values.items():
        setattr(topic, name, value)
    topic.save()
    return topic, True
