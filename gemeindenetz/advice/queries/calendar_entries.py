"""Appointments as calendar entries: for one guest, for a feed, as a file. The internal note is in none of them."""

from datetime import date, datetime

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import AnswerState, Appointment, AppointmentGuest
from gemeindenetz.core.calendar.entries import Answer, CalendarEntry, Mailbox, days_of

ANSWERS = {
    AnswerState.NONE: Answer.NEEDS_ACTION,
    AnswerState.ACCEPTED: Answer.ACCEPTED,
    AnswerState.TENTATIVE: Answer.TENTATIVE,
    AnswerState.DECLINED: Answer.DECLINED,
}


def names_of(guests: list[AppointmentGuest]) -> list[str]:
    """Return who takes part."""
    return [guest.name for guest in guests if guest.until is None]


def for_guest(guest: AppointmentGuest, *, sender: str, url: str = "", quiet: bool = False) -> CalendarEntry:
    """Return the entry as it goes to one guest; others are named in its text, without their addresses.

    `quiet` leaves out what it is about, where, and with whom (matters marked "only me").
    """
    appointment = guest.appointment
    names = names_of(list(appointment.guests.all()))
    told = _("With: %(names)s") % {"names": ", ".join(names)}
    organiser = Mailbox(appointment.created_by.name, guest.organiser or sender)
    starts, ends = _period(appointment)
    return CalendarEntry(
        uid=appointment.uid,
        starts=starts,
        ends=ends,
        title=_("Appointment of the advice") if quiet else appointment.title,
        changed_at=appointment.changed_at,
        sequence=appointment.sequence,
        place="" if quiet else appointment.place,
        text="" if quiet else "\n\n".join(filter(None, [appointment.note, told])),
        url=url,
        organiser=organiser,
        sent_by=sender,
        guest=Mailbox(guest.name, guest.email),
        answer=ANSWERS[AnswerState(guest.answer)],
        cancelled=appointment.cancelled_at is not None or guest.until is not None,
    )


def for_calendar(appointment: Appointment, *, with_details: bool) -> CalendarEntry:
    """Return the entry for a feed or a file; without details of a matter it says that there is one, no more.

    In a matter marked "only me" there are never details.
    """
    case = appointment.case
    shown = case is None or (with_details and not case.only_me)
    starts, ends = _period(appointment)
    return CalendarEntry(
        uid=appointment.uid,
        starts=starts,
        ends=ends,
        title=appointment.title if shown else _("Appointment of the advice"),
        changed_at=appointment.changed_at,
        sequence=appointment.sequence,
        place=appointment.place if shown else "",
        text=appointment.note if shown else "",
        url=page_of(appointment),
        cancelled=appointment.cancelled_at is not None,
    )


def page_of(appointment: Appointment) -> str:
    """Return where one reads more, after signing in."""
    if appointment.case is not None:
        return f"{settings.PUBLIC_URL}{reverse('advice:case', args=[appointment.case.public_id])}#termine"
    return f"{settings.PUBLIC_URL}{reverse('advice:appointments')}"


def _period(appointment: Appointment) -> tuple[datetime | date, datetime | date]:
    if appointment.all_day:
        return days_of(appointment.starts_at, appointment.ends_at)
    return appointment.starts_at, appointment.ends_at
