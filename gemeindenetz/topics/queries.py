"""Reads of the vocabulary; public knowledge."""

from dataclasses import dataclass

from gemeindenetz.topics.models import Topic


@dataclass(frozen=True)
class FieldOfAction:
    """A field of action and its topics in order."""

    topic: Topic
    narrower: list[Topic]


def fields_of_action() -> list[FieldOfAction]:
    """Return the current vocabulary, two levels, in one query."""
    topics = list(Topic.objects.filter(deprecated_on__isnull=True))
    return [
        FieldOfAction(field, [topic for topic in topics if topic.broader_id == field.pk])
        for field in topics
        if field.broader_id is None
    ]
