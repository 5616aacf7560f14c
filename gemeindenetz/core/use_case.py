"""One use case: one transaction, and who did it why in the history of every row it writes."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pghistory
from django.db import transaction
from pghistory import runtime

from gemeindenetz.core.actor import Actor


@contextmanager
def use_case(actor: Actor) -> Iterator[None]:
    """Run an action's writes in one transaction whose history names the actor and, for the system, its reason.

    An action that calls another one as somebody else (the system, for what nobody may do by hand) keeps its own name
    on its own rows: pghistory would put the last name on all of them.
    """
    told = {"actor": actor.name, "person": actor.person_id, "reason": actor.reason}
    outer = getattr(runtime._tracker, "value", None)  # noqa: SLF001 - pghistory knows one context at a time
    with transaction.atomic():
        if outer is None:
            with pghistory.context(**told):
                yield
        elif {name: outer.metadata.get(name) for name in told} == told:
            yield
        else:
            runtime._tracker.value = runtime.Context(uuid.uuid4(), told)  # noqa: SLF001
            try:
                yield
            finally:
                runtime._tracker.value = outer  # noqa: SLF001
