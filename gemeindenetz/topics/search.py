"""What search learns from the vocabulary: pages of topics, and words that mean the same."""

from collections.abc import Collection, Iterator

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.search.registry import Document, DocumentKind
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries import search_rings


def synonyms() -> list[tuple[str, ...]]:
    """Return the names of each topic in use, and the rings (two queries)."""
    return [tuple(words) for words in search_rings()]


def documents(keys: Collection[int] | None) -> Iterator[Document]:
    """Yield the topics in use."""
    rows = Topic.objects.in_use().select_related("broader")
    for topic in (rows if keys is None else rows.filter(pk__in=keys)).iterator(chunk_size=500):
        yield Document(
            kind="topics.topic",
            key=topic.pk,
            title=topic.label,
            url=topic.get_absolute_url(),
            scopes=frozenset({"public"}),
            gist=topic.definition,
            keywords=(*topic.alternative_labels, *topic.hidden_labels, *topic.translations.values()),
            facets={"thema": (topic.broader.label if topic.broader else topic.label,)},
        )


def visible(actor: Actor, keys: Collection[int]) -> set[int]:
    """Return those in use; the vocabulary is public."""
    return set(Topic.objects.visible_to(actor).in_use().filter(pk__in=keys).values_list("pk", flat=True))


TOPICS = DocumentKind("topics.topic", _("Topics"), documents, visible, order=80)
