"""One use case: one transaction, and who did it why in the history of every row it writes."""

from collections.abc import Iterator
from contextlib import contextmanager

import pghistory
from django.db import transaction

from gemeindenetz.core.actor import Actor


@contextmanager
def use_case(actor: Actor) -> Iterator[None]:
    """Run an action's writes in one transaction whose history names the actor and, for the system, its reason."""
    with (
        transaction.atomic(),
        pghistory.context(actor=actor.name, person=actor.person_id, reason=actor.reason),
    ):
        yield
