"""What search writes: searches without an answer, and the tidying of its tables."""

from datetime import timedelta

from django.db.models import F

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.use_case import use_case
from gemeindenetz.search.engine import process
from gemeindenetz.search.engine.typed import read
from gemeindenetz.search.models import Change, UnansweredQuery

#: How long changes are kept: longer than an index may go without being followed (engine/following.py).
KEEP_CHANGES = timedelta(days=3)
KEEP_UNANSWERED = timedelta(days=400)
MOST_WORDS = 6
_WORKING = ("team:", "matter:")


def note_unanswered(*, actor: Actor, text: str) -> None:
    """Note that a search found nothing (everybody but those working on a matter), as German words without a person.

    Only words the lexicon knows are kept, in their basic form and in alphabetical order; names of people and towns,
    numbers and addresses are not. What advisers and people of a matter look for would tell of their matters.
    """
    if any(scope.startswith(_WORKING) for scope in actor.scopes):
        return
    chain = process.chain()
    known = {word.terms.lemma for word in read(text, chain).words if chain.knows(word.surface)}
    words = " ".join(sorted(known)[:MOST_WORDS])[:200]
    if not any(letter.isalpha() for letter in words):
        return
    with use_case(Actor.system("searches without an answer")):
        row, is_new = UnansweredQuery.objects.get_or_create(day=clock.today(), words=words)
        if not is_new:
            UnansweredQuery.objects.filter(pk=row.pk).update(count=F("count") + 1)


def forget_old(*, actor: Actor) -> tuple[int, int]:
    """Remove changes every index has seen and searches of long ago (the system); returns how many of each."""
    with use_case(actor):
        changes, _ = Change.objects.filter(written_at__lt=clock.now() - KEEP_CHANGES).delete()
        searches, _ = UnansweredQuery.objects.filter(day__lt=clock.today() - KEEP_UNANSWERED).delete()
    return changes, searches
