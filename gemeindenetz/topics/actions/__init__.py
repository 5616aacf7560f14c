"""What topics writes: the vocabulary and the rings of words. Every change is kept in the history."""

from gemeindenetz.topics.actions.edit_topic import (
    TopicDraft,
    TopicRefused,
    add_topic,
    edit_topic,
    move_topic,
)
from gemeindenetz.topics.actions.import_topics import import_topics
from gemeindenetz.topics.actions.load_topics import load_topics
from gemeindenetz.topics.actions.merge_topics import ChangedSinceShown, merge_topics, require_mergeable
from gemeindenetz.topics.actions.retire_topic import deprecate_topic, restore_topic
from gemeindenetz.topics.actions.save_ring import RingRefused, delete_ring, save_ring

__all__ = [
    "ChangedSinceShown",
    "RingRefused",
    "TopicDraft",
    "TopicRefused",
    "add_topic",
    "delete_ring",
    "deprecate_topic",
    "edit_topic",
    "import_topics",
    "load_topics",
    "merge_topics",
    "move_topic",
    "require_mergeable",
    "restore_topic",
    "save_ring",
]
