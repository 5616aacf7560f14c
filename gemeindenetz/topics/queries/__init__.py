"""Reads of the vocabulary; public knowledge."""

from gemeindenetz.topics.queries.reading import (
    FieldOfAction,
    TopicPage,
    all_rings,
    fields_of_action,
    resolved_slugs,
    ring_of,
    search_rings,
    topic_of,
    topic_page,
    topics_below,
)

__all__ = [
    "FieldOfAction",
    "TopicPage",
    "all_rings",
    "fields_of_action",
    "resolved_slugs",
    "ring_of",
    "search_rings",
    "topic_of",
    "topic_page",
    "topics_below",
]
