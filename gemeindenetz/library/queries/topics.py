"""Topics of entries, loaded for many at once."""

from typing import Any

from gemeindenetz.topics.models import Topic


def topics_of(model: Any, numbers: list[int]) -> dict[int, list[str]]:
    """Return the topic labels of entries by number, in one query."""
    column = model._meta.get_field("topics").m2m_field_name()
    links = model.topics.through.objects.filter(**{f"{column}__in": numbers}).order_by("topic__position")
    found: dict[int, list[str]] = {}
    for owner, label in links.values_list(f"{column}_id", "topic__label"):
        found.setdefault(owner, []).append(label)
    return found


def topic_links(entry: Any) -> list[Topic]:
    """Return the topics of one entry."""
    column = type(entry)._meta.get_field("topics").m2m_field_name()
    links = type(entry).topics.through.objects.filter(**{column: entry.pk}).values("topic_id")
    return list(Topic.objects.filter(pk__in=links))
