"""Invitations, changes and cancellations of appointments: one mail per guest, its text and entry made when it is sent."""

from email.utils import parseaddr

from django.conf import settings

from gemeindenetz.advice.actions.mails import mail_party, thread_of
from gemeindenetz.advice.models import Appointment, AppointmentGuest
from gemeindenetz.advice.queries.mail_addresses import adviser_address, reply_address
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.network.models import Network
from gemeindenetz.network.queries.sender import sender_of

INVITE, CANCEL = "advice/appointment", "advice/appointment_cancelled"


def network_of(appointment: Appointment) -> Network:
    """Return in whose name the mails go out."""
    return Network.objects.get(pk=appointment.network_id_now)


def organiser_for(guest: AppointmentGuest, network: Network) -> str:
    """Return where this guest's calendar program sends its answer."""
    case, address = guest.appointment.case, ""
    if guest.party is not None:
        address = reply_address(guest.party)
    elif case is not None and guest.person_id is not None:
        address = adviser_address(case, guest.person_id)
    return address or network.sender_address or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def tell_guest(guest: AppointmentGuest, template: str) -> None:
    """Queue the mail of the appointment's present state to one guest, within the caller's use case."""
    if not guest.email:
        return
    appointment = guest.appointment
    network = network_of(appointment)
    guest.organiser = guest.organiser or organiser_for(guest, network)
    guest.told_sequence = appointment.sequence
    guest.save(update_fields=["organiser", "told_sequence"])
    numbers = {"guest": guest.pk, "sequence": appointment.sequence}
    if guest.party is not None:
        mail_party(guest.party, template, once=f"{guest.pk}:{appointment.sequence}", about=numbers)
        return
    case = appointment.case
    queue_mail(
        template=template,
        to=guest.email,
        name=guest.name,
        person_id=guest.person_id,
        cause=Origin("case", case.pk) if case is not None else Origin("appointment", appointment.pk),
        scope=f"team:{network.pk}",
        data={"case": case.pk if case is not None else None, **numbers},
        dedupe_key=f"{template}:{guest.pk}:{appointment.sequence}",
        **sender_of(network) | ({"reply_to": guest.organiser} if case is not None else {}),
        **(thread_of(case, guest.email) if case is not None else {}),
    )
