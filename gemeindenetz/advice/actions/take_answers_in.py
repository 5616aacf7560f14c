"""Answers of calendar programs to our invitations: marked at the guest, told in the thread, posted as no message."""

from django.db import transaction

from gemeindenetz.advice.actions.appointments import answer_invitation
from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import AnswerState, AppointmentGuest
from gemeindenetz.advice.queries import mail_match
from gemeindenetz.advice.queries.links import holder
from gemeindenetz.advice.queries.mail_match import Found
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar.entries import Answer
from gemeindenetz.core.calendar.replies import Answered, answers_in
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake import processing
from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.intake.registry import Place
from gemeindenetz.core.models import IncomingMail, IncomingState
from gemeindenetz.core.origins import Origin
from gemeindenetz.network.scopes import actor_for_person

STATES = {
    Answer.ACCEPTED: AnswerState.ACCEPTED,
    Answer.TENTATIVE: AnswerState.TENTATIVE,
    Answer.DECLINED: AnswerState.DECLINED,
}
CALENDARS = ("text/calendar", "application/ics")


def place_answer(mail: IncomingMail, parsed: ParsedMail, *, found: Found | None) -> Place | None:
    """Mark the answer a mail carries; None when it carries none we can be sure of, so that it is read as any mail.

    Who: the system, with the rights of the guest whose invitation was answered.
    """
    if found is None:
        return None
    answered = _answer_in(parsed)
    guest = _guest_of(answered, found) if answered is not None else None
    if answered is None or guest is None or mail_match.problem_of(found, mail, parsed=parsed):
        return None
    try:
        with transaction.atomic():
            counted = _mark(answered, guest, found=found)
    except DomainError:
        return None
    cause = Origin("case", found.case.pk)
    processing.record_placement(mail, cause, by=mail.sender)
    return Place(IncomingState.PLACED, "calendar_answer" if counted else "calendar_answer_old", cause=cause)


def _answer_in(parsed: ParsedMail) -> Answered | None:
    for file in parsed.files:
        if file.media_type in CALENDARS or file.name.lower().endswith(".ics"):
            for answered in answers_in(file.content):
                if answered.answer in STATES:
                    return answered
    return None


def _guest_of(answered: Answered, found: Found) -> AppointmentGuest | None:
    guests = AppointmentGuest.objects.filter(appointment__uid=answered.uid, appointment__case=found.case)
    own = guests.filter(party=found.party) if found.party is not None else guests.filter(person=found.adviser)
    guest: AppointmentGuest | None = own.select_related("appointment__case", "party").first()
    return guest


def _mark(answered: Answered, guest: AppointmentGuest, *, found: Found) -> bool:
    actor = _actor(found)
    counted = answer_invitation(
        actor=actor, guest=guest, answer=STATES[answered.answer], party=found.party, sequence=answered.sequence
    )
    if answered.comment and found.party is not None:
        post_message(actor=actor, case=found.case, draft=Draft(answered.comment), party=found.party)
    elif answered.comment:
        write_note(actor=actor, case=found.case, draft=Draft(answered.comment))
    return counted


def _actor(found: Found) -> Actor:
    if found.party is not None:
        return holder(found.party, word_given=False).actor
    if found.adviser is None:  # pragma: no cover - a match names one of the two
        raise ValueError(found)
    # The signed address or Message-ID in the adviser's own mailbox stands for the sign-in.
    return actor_for_person(found.adviser, second_factor=True, own_factor=False)
