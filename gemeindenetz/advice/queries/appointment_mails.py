"""What the mails about appointments say and carry, loaded when they are sent; in "only me" matters nothing of it."""

from collections.abc import Mapping
from email.utils import parseaddr
from typing import Any

from django.conf import settings

from gemeindenetz.advice.appointment_words import when
from gemeindenetz.advice.models import AppointmentGuest
from gemeindenetz.advice.queries import calendar_entries, mails
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.calendar.building import cancellation, invitation
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn
from gemeindenetz.network.models import Network

INVITE = "advice/appointment"
#: A mail in one of these states was, or may have been, read.
OUT = (MailState.SENDING, MailState.SENT, MailState.UNCERTAIN, MailState.HELD, MailState.BOUNCED)


def for_invitation(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of an invitation or change. Withdrawn when the guest was told something newer, or is out of it."""
    guest = _guest(data)
    gone = guest.until is not None or guest.appointment.cancelled_at is not None
    if gone or (guest.told_sequence or 0) > data["sequence"]:
        raise Withdrawn
    values = _values(guest, data, mail=mail)
    quiet = values["quiet"] and guest.party is not None
    calendar = "" if quiet else invitation(_entry(guest, mail, url=values["entry_url"], quiet=values["quiet"]))
    return {**values, "changed": _was_told(guest, mail), "calendar": calendar}


def for_cancellation(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of a cancellation. Withdrawn when the guest never heard of the appointment, or takes part after all."""
    guest = _guest(data)
    stands = guest.until is None and guest.appointment.cancelled_at is None
    if stands or not _was_told(guest, mail):
        raise Withdrawn
    values = _values(guest, data, mail=mail)
    quiet = values["quiet"] and guest.party is not None
    calendar = "" if quiet else cancellation(_entry(guest, mail, url=values["entry_url"], quiet=values["quiet"]))
    reason = "" if values["quiet"] else guest.appointment.cancel_reason
    return {**values, "reason": reason, "calendar": calendar}


def _guest(data: Mapping[str, Any]) -> AppointmentGuest:
    guest: AppointmentGuest = AppointmentGuest.objects.select_related(
        "appointment__case__organisation", "appointment__created_by", "party"
    ).get(pk=data["guest"])
    return guest


def _values(guest: AppointmentGuest, data: Mapping[str, Any], *, mail: OutboxMail) -> dict[str, Any]:
    appointment, case = guest.appointment, guest.appointment.case
    shown = {
        "guest": guest,
        "appointment": appointment,
        "when": when(appointment),
        "names": calendar_entries.names_of(list(appointment.guests.all())),
        "by": appointment.created_by.name,
        "number": case.number if case is not None else "",
        "quiet": case is not None and case.only_me,
        "entry_url": "",
        "by_mail": False,
    }
    if guest.party is not None:
        return shown | dict(mails.for_party({**data, "entry": None}, mail))
    network = appointment.network_id_now
    if guest.person_id not in {person.pk for person in team_on(network, clock.today())}:
        raise Withdrawn
    page = calendar_entries.page_of(appointment)
    return {**shown, "network": Network.objects.get(pk=network), "url": page, "entry_url": page}


def _entry(guest: AppointmentGuest, mail: OutboxMail, *, url: str, quiet: bool) -> Any:
    sender = mail.sender_address or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    return calendar_entries.for_guest(guest, sender=sender, url=url, quiet=quiet)


def _was_told(guest: AppointmentGuest, mail: OutboxMail) -> bool:
    """Tell whether an invitation to this guest went out before this mail."""
    earlier = OutboxMail.objects.filter(
        template=INVITE, cause_kind=mail.cause_kind, cause_id=mail.cause_id, data__guest=guest.pk, pk__lt=mail.pk
    )
    return bool(earlier.filter(state__in=OUT).exists())
