"""Still right? Asked once a year, answered by one click; what nobody confirms is shown as such."""

from typing import Any

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import locked
from gemeindenetz.library.models import Confirmation, PracticeExample
from gemeindenetz.library.models.vocabulary import ConfirmationAnswer, EntryState, Phase
from gemeindenetz.library.queries.contacts import Addressed, whom_to_ask
from gemeindenetz.library.queries.editorial import editorial_of


class UnknownAnswer(DomainError):
    """One of the three answers is needed."""


def plan_confirmation(example: PracticeExample) -> None:
    """Put the next yearly question into the calendar: a row that is due; the caller holds the transaction."""
    example.confirmations.open().delete()
    if example.expires_on is not None:
        Confirmation.objects.create(example=example, due_on=example.expires_on)


def ask_due_confirmations(*, actor: Actor) -> int:
    """Ask the contacts of all examples whose confirmation is due; returns how many were asked.

    Who: the system. Running twice asks nobody twice; after a standstill everything due is asked once.
    """
    due = Confirmation.objects.due(clock.today()).filter(example__state=EntryState.PUBLISHED)
    asked = 0
    for number in list(due.values_list("pk", flat=True)):
        asked += _ask(number, actor=actor)
    return asked


def _ask(number: int, *, actor: Actor) -> int:
    with use_case(actor):
        rows = Confirmation.objects.select_for_update(of=("self",)).select_related("example__network")
        row = rows.filter(pk=number, asked_at__isnull=True, answered_at__isnull=True).first()
        if row is None:
            return 0
        addressed = whom_to_ask(row.example)
        row.asked_at = clock.now()
        row.asked_name = addressed.name if addressed else ""
        row.save(update_fields=["asked_at", "asked_name"])
        if addressed is None:
            return 0
        _mail(row, addressed)
    return 1


def _mail(row: Confirmation, to: Addressed) -> None:
    network = row.example.network
    queue_mail(
        template="library/confirm_example",
        to=to.email,
        name=to.name,
        person_id=to.person_id,
        cause=Origin("practice_example", row.example_id),
        scope=f"office:{network.pk}",
        data={"confirmation": row.pk},
        dedupe_key=f"library/confirm_example:{row.pk}",
        sender_name=network.sender_name or network.name,
        sender_address=network.sender_address,
        reply_to=network.sender_address,
    )


def answer_confirmation(
    *, actor: Actor, confirmation: Confirmation, answer: str, note: str = ""
) -> Confirmation:
    """Answer the yearly question. "Still right" and "ended" confirm the text; "changed" puts it on the editors' desk.

    Who: the holder of the link, people of the municipality, editors. Raises `NotAllowed`, `UnknownAnswer`.
    """
    require(permissions.can_answer_confirmation(actor, confirmation))
    if answer not in ConfirmationAnswer.values:
        raise UnknownAnswer("", field="answer")
    with use_case(actor):
        row: Confirmation = Confirmation.objects.select_for_update(of=("self",)).get(pk=confirmation.pk)
        require(permissions.can_answer_confirmation(actor, row))
        row.answer, row.note = answer, note.strip()
        row.answered_at, row.answered_by = clock.now(), actor.name
        row.save()
        example = locked(row.example)
        _take_up(example, answer, note=note)
    return row


def confirm_example(*, actor: Actor, example: PracticeExample) -> PracticeExample:
    """Say without being asked that everything is still right.

    Who: people of the municipality, editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_confirm(actor, example))
    with use_case(actor):
        row = locked(example)
        answered: dict[str, Any] = {
            "answered_at": clock.now(), "answered_by": actor.name, "answer": ConfirmationAnswer.STILL,
        }  # fmt: skip
        if not row.confirmations.open().update(**answered):
            Confirmation.objects.create(example=row, due_on=clock.today(), asked_at=clock.now(), **answered)
        _take_up(row, ConfirmationAnswer.STILL, note="")
    return row


def _take_up(example: PracticeExample, answer: str, *, note: str) -> None:
    today, rule = clock.today(), editorial_of(example.network)
    if answer == ConfirmationAnswer.CHANGED:
        example.due_on = rule.due_on(today)
        example.save(update_fields=["due_on"])
        return
    if answer == ConfirmationAnswer.ENDED:
        example.phase = Phase.ENDED
    example.confirmed_on, example.expires_on = today, rule.expires_on(today)
    example.save(update_fields=["phase", "confirmed_on", "expires_on"])
    plan_confirmation(example)
