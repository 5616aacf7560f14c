"""Persons and their seats: appointing, handing over, ending, changing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.accounts.actions import create_user
from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import Dataset, Network, Organisation, Person, Seat
from gemeindenetz.network.models.people import STAFF_ROLES
from gemeindenetz.topics.models import Topic


class SeatOverlaps(DomainError):
    """The person already holds this seat in that period."""


class SeatNeedsNetwork(DomainError):
    """An advising, office, funding or research seat names its network."""


class SeatEndsBeforeStart(DomainError):
    """The last day lies before the first."""


@dataclass(frozen=True)
class NewPerson:
    """A person not yet known: name and mail address (which may sign in), phone; a function mailbox is shared."""

    given_name: str
    family_name: str
    email: str = ""
    phone: str = ""
    is_shared_mailbox: bool = False


@dataclass(frozen=True)
class SeatTerms:
    """First and last day of a seat; for advisers also competences and how many matters at once are sensible."""

    since: date
    until: date | None = None
    topics: tuple[Topic, ...] = ()
    capacity: int | None = None


def appoint(
    *,
    actor: Actor,
    person: Person | NewPerson,
    organisation: Organisation,
    role: str,
    terms: SeatTerms,
    network: Network | None = None,
    dataset: str = Dataset.OWN,
) -> Seat:
    """Give a person a seat; a new person is made, and a user for the mail address, so that they can sign in.

    Who: the office of the network (staff seats: of the network named), for other seats also the administration
    of the organisation. Raises `SeatNeedsNetwork`, `SeatEndsBeforeStart`, `SeatOverlaps`.
    """
    if role in STAFF_ROLES and network is None:
        raise SeatNeedsNetwork(_("Please say for which network."), field="network")
    require(permissions.can_appoint(actor, organisation, role=role, network=network))
    _check_order(terms.since, terms.until)
    with use_case(actor), refused_as(seat_no_overlap=_overlap()):
        holder = person if isinstance(person, Person) else _known_or_new(actor, person, dataset=dataset)
        seat: Seat = Seat.objects.create(
            person=holder,
            organisation=organisation,
            role=role,
            network=network,
            valid=ranges.period(terms.since, terms.until),
            capacity=terms.capacity,
            dataset=dataset,
        )
        if terms.topics:
            seat.topics.set(terms.topics)
    return seat


def _overlap() -> SeatOverlaps:
    return SeatOverlaps(
        _("This person already holds the function in that period. Please end the earlier one first."),
        field="since",
    )


def _check_order(first_day: date | None, last_day: date | None) -> None:
    if first_day is not None and last_day is not None and last_day < first_day:
        raise SeatEndsBeforeStart(
            _("The last day lies before the first. Please check both days."), field="until"
        )


def _known_or_new(actor: Actor, new: NewPerson, *, dataset: str) -> Person:
    """Return the person with this name at this mailbox, or a new one (several persons may share a mailbox)."""
    address = new.email.strip().lower()
    if address:
        known = Person.objects.filter(
            email=address, given_name__iexact=new.given_name, family_name__iexact=new.family_name
        ).first()
        if known is not None:
            found: Person = known
            return found
    user = (
        create_user(actor=actor, email=address, is_shared_mailbox=new.is_shared_mailbox) if address else None
    )
    made: Person = Person.objects.create(
        given_name=new.given_name.strip(),
        family_name=new.family_name.strip(),
        email=address,
        phone=new.phone,
        user=user,
        dataset=dataset,
    )
    return made


def end_seat(*, actor: Actor, seat: Seat, last_day: date) -> None:
    """End a seat with its last day; from the next day on it opens nothing. Who: whoever may appoint to it.

    Raises `SeatEndsBeforeStart`.
    """
    require(permissions.can_change_seat(actor, seat))
    _check_order(seat.valid.lower, last_day)
    with use_case(actor):
        seat.valid = ranges.ended_on(seat.valid, last_day)
        seat.save(update_fields=["valid"])


def change_seat(*, actor: Actor, seat: Seat, terms: SeatTerms) -> None:
    """Correct a seat's period, competences and capacity. Who: whoever may appoint to it.

    Raises `SeatEndsBeforeStart`, `SeatOverlaps`.
    """
    require(permissions.can_change_seat(actor, seat))
    _check_order(terms.since, terms.until)
    with use_case(actor), refused_as(seat_no_overlap=_overlap()):
        seat.valid = ranges.period(terms.since, terms.until)
        seat.capacity = terms.capacity
        seat.save(update_fields=["valid", "capacity"])
        seat.topics.set(terms.topics)


def hand_over_seat(*, actor: Actor, seat: Seat, successor: Person | NewPerson, since: date) -> Seat:
    """Pass a seat to somebody else from a day on: the present holder's ends the day before.

    Who: whoever may appoint to it. Raises `SeatEndsBeforeStart`, `SeatOverlaps`.
    """
    require(permissions.can_change_seat(actor, seat))
    with use_case(actor):
        end_seat(actor=actor, seat=seat, last_day=since - timedelta(days=1))
        terms = SeatTerms(since=since, topics=tuple(seat.topics.all()), capacity=seat.capacity)
        return appoint(
            actor=actor,
            person=successor,
            organisation=seat.organisation,
            role=seat.role,
            terms=terms,
            network=seat.network,
            dataset=seat.dataset,
        )


def change_person(*, actor: Actor, person: Person, given_name: str, family_name: str, phone: str) -> None:
    """Change name and phone. Who: the person, offices and administrations that see the contact data.

    The mail address is not among them: whoever could change it could sign in as that person and read what was
    told in confidence (`change_mail_address`).
    """
    require(permissions.can_change_person(actor, person))
    with use_case(actor):
        person.given_name, person.family_name, person.phone = given_name.strip(), family_name.strip(), phone
        person.save(update_fields=["given_name", "family_name", "phone"])


def change_mail_address(*, actor: Actor, person: Person, email: str) -> None:
    """Let a person sign in at another address. Who: only the person; the caller has proved the address by a code.

    Somebody new at the old mailbox is a new person: the office ends the seat and appoints again.
    """
    require(permissions.can_change_mail_address(actor, person))
    address = email.strip().lower()
    with use_case(actor):
        person.email, person.user = address, create_user(actor=actor, email=address)
        person.save(update_fields=["email", "user"])


def set_competences(*, actor: Actor, seat: Seat, topics: Iterable[Topic], capacity: int | None) -> None:
    """Say what an adviser knows best and how many matters at once are sensible. Who: as for the seat."""
    require(permissions.can_change_seat(actor, seat))
    with use_case(actor):
        seat.capacity = capacity
        seat.save(update_fields=["capacity"])
        seat.topics.set(topics)
