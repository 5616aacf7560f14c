"""What the forms of appointments offer and begin with."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import Appointment, AppointmentAudience, AppointmentKind, Case
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar.entries import days_of
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.network.models import Network

#: How a guest is named in a form: a person of the matter, or an adviser.
PARTY, ADVISER = "p", "a"


def people_of_case(case: Case) -> dict[str, Any]:
    """Return who can be invited to an appointment of a matter."""
    return {"parties": list(case.parties.active()), "advisers": team_on(case.network_id, clock.today())}


def people_of_network(network_id: int) -> dict[str, Any]:
    """Return who can be invited to an appointment of the network itself."""
    return {"parties": [], "advisers": team_on(network_id, clock.today())}


def people_of(appointment: Appointment) -> dict[str, Any]:
    """Return who can be invited to an existing appointment."""
    if appointment.case is not None:
        return people_of_case(appointment.case)
    return people_of_network(appointment.network_id_now)


def networks_of(actor: Actor) -> list[Network]:
    """Return the networks in whose name the actor arranges appointments."""
    teams = actor.ids("team")
    return list(Network.objects.filter(pk__in=teams).order_by("name")) if teams else []


def network_of(actor: Actor, slug: str) -> Network:
    """Return a network the actor advises for. Raises `NotVisible`."""
    found: Network | None = Network.objects.filter(pk__in=actor.ids("team"), slug=slug).first()
    if found is None:
        raise NotVisible
    return found


def draft_of_case(access: Access, wishes: Mapping[str, str]) -> dict[str, Any]:
    """Return what the form begins with: everybody of the matter with an address, its adviser, a day from the address."""
    case = access.case
    guests = [f"{PARTY}{one.pk}" for one in case.parties.active() if one.email]
    return {
        "kind": AppointmentKind.VISIT,
        "title": _("%(kind)s: %(title)s") % {"kind": AppointmentKind.VISIT.label, "title": case.title},
        "guests": [*guests, f"{ADVISER}{case.adviser_id}"],
        **_wished(wishes),
    }


def draft_of_network(actor: Actor, wishes: Mapping[str, str]) -> dict[str, Any]:
    """Return what the form of a network's appointment begins with."""
    return {"kind": AppointmentKind.MEETING, "guests": [f"{ADVISER}{actor.person_id}"], **_wished(wishes)}


def as_initial(appointment: Appointment) -> dict[str, Any]:
    """Return an appointment as its form shows it."""
    starts = appointment.starts_at.astimezone(clock.BERLIN)
    ends = appointment.ends_at.astimezone(clock.BERLIN)
    first, last = starts.date(), ends.date()
    if appointment.all_day:
        first, last = days_of(appointment.starts_at, appointment.ends_at)
    standing = [guest for guest in appointment.guests.all() if guest.until is None]
    return {
        "kind": appointment.kind,
        "title": appointment.title,
        "day": first,
        "last_day": last if last != first else None,
        "begins": None if appointment.all_day else starts.time(),
        "ends": None if appointment.all_day else ends.time(),
        "place": appointment.place,
        "guests": [f"{PARTY}{one.party_id}" if one.party_id else f"{ADVISER}{one.person_id}" for one in standing],
        "note": appointment.note,
        "internal_note": appointment.internal_note,
        "seen": appointment.sequence,
        "topic": appointment.topic_id,
        "audience": "network" if appointment.audience == AppointmentAudience.NETWORK else "team",
    }


def _wished(wishes: Mapping[str, str]) -> dict[str, Any]:
    return {"day": _day(wishes.get("tag", "")), "place": wishes.get("ort", "")[:200]}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
