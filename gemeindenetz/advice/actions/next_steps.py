"""Next steps: proposed by either side, their state said by either side; the history is append-only."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import Case, CaseParty, Entry, NextStep, NextStepEvent, NextStepState
from gemeindenetz.advice.permissions import can_change_steps, can_propose_step, can_see_case
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case


class StepTextMissing(DomainError):
    """A next step says what is to be done."""


class StepChanged(Conflict):
    """Somebody else changed the step in the meantime."""


def propose_step(
    *, actor: Actor, case: Case, text: str, due_on: date | None = None, entry: Entry | None = None,
    party: CaseParty | None = None,
) -> NextStep:  # fmt: skip
    """Propose a next step, from an entry of the thread or on its own.

    Who: advisory team and people of the matter while it is open. Raises `StepTextMissing`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_propose_step(actor, case))
    if not text.strip():
        raise StepTextMissing(_("Please say what is to be done next."), field="text")
    name = party.name if party else actor.name
    with use_case(actor):
        step: NextStep = NextStep.objects.create(
            case=case, text=text.strip(), due_on=due_on, entry=entry, proposed_by=name, created_at=clock.now()
        )
        NextStepEvent.objects.create(step=step, state=NextStepState.PROPOSED, actor_name=name, at=clock.now())
    return step


def change_step(
    *,
    actor: Actor,
    step: NextStep,
    state: str,
    note: str = "",
    before: str = "",
    party: CaseParty | None = None,
) -> NextStep:
    """Say how far a next step is. `before`: the state the person saw; a different one is a `StepChanged`.

    Who: advisory team and people of the matter. Raises `StepChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, step.case)))
    require(can_change_steps(actor, step.case))
    with use_case(actor):
        locked: NextStep = NextStep.objects.select_for_update().get(pk=step.pk)
        if before and locked.state != before:
            raise StepChanged(_("This step was changed in the meantime. Please look at it again."))
        if state not in NextStepState.values:
            raise StepTextMissing(_("Please choose how far the step is."), field="state")
        locked.state = state
        locked.save(update_fields=["state"])
        NextStepEvent.objects.create(
            step=locked,
            state=state,
            note=note.strip()[:300],
            actor_name=party.name if party else actor.name,
            at=clock.now(),
        )
    return locked
