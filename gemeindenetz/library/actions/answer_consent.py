"""The people of a matter decide whether an example drafted from it may be told."""

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import locked, move
from gemeindenetz.library.asking import tell_answered, tell_asked
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import ConsentState, EntryState


def ask_consent(*, actor: Actor, example: PracticeExample) -> PracticeExample:
    """Show the draft to the people of the matter and ask whether it may be told.

    Who: the advisory team that drafted it. Changes: from now on the people of the matter see the draft. Raises
    `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_ask_consent(actor, example))
    with use_case(actor):
        row = locked(example)
        row.consent_state = ConsentState.ASKED
        row.save(update_fields=["consent_state"])
        tell_asked(row, actor)
    return row


def answer_consent(*, actor: Actor, example: PracticeExample, agrees: bool) -> PracticeExample:
    """Agree, or not; taking it back withdraws what is published.

    Who: the people of the matter. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_answer_consent(actor, example))
    with use_case(actor):
        row = locked(example)
        if not agrees and row.state == EntryState.PUBLISHED:
            _take_out(row, actor=actor)
        row.consent_state = ConsentState.GIVEN if agrees else ConsentState.REFUSED
        row.consent_by, row.consent_on = actor.name, clock.today()
        row.save()
        tell_answered(row, actor)
    return row


def _take_out(example: PracticeExample, *, actor: Actor) -> None:
    example.scope = example.pitfalls_scope = ""
    example.live = False
    example.confirmations.open().delete()
    move(example, EntryState.WITHDRAWN, actor=actor)
