"""Rings of words that mean the same in a search."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.actions.edit_topic import cleaned_words
from gemeindenetz.topics.models import SynonymRing
from gemeindenetz.topics.permissions import can_edit_topics

FEWEST, MOST, LONGEST = 2, 20, 80


class RingRefused(DomainError):
    """The ring says nothing, or too much."""


def save_ring(
    *, actor: Actor, words: Sequence[str], note: str = "", ring: SynonymRing | None = None
) -> SynonymRing:
    """Keep a ring of words, new or changed; searches follow it.

    Who: offices and advisory teams. Raises `RingRefused` for fewer than two words, more than twenty, words too long,
    or one that stands in another ring.
    """
    require(can_edit_topics(actor))
    cleaned = cleaned_words(words)
    if not FEWEST <= len(cleaned) <= MOST or any(len(word) > LONGEST for word in cleaned):
        raise RingRefused(
            _("Please write two to twenty words of at most 80 letters, one a line."), field="words"
        )
    with use_case(actor):
        found = ring or SynonymRing()
        mine = {word.casefold() for word in cleaned}
        for other in SynonymRing.objects.select_for_update().exclude(pk=found.pk):
            shared = mine & {word.casefold() for word in other.words}
            if shared:
                text = _("A word stands in another ring already: %(ring)s. Please add your words there.")
                raise RingRefused(text % {"ring": other}, field="words")
        found.words, found.note = cleaned, note.strip()
        found.save()
    return found


def delete_ring(*, actor: Actor, ring: SynonymRing) -> None:
    """Take a ring away. Who: offices and advisory teams. The history keeps it."""
    require(can_edit_topics(actor))
    with use_case(actor):
        ring.delete()
