"""Whom to ask about an example: the contact who holds the seat today, else the organisation's own address."""

from dataclasses import dataclass

from gemeindenetz.core import clock
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.network.models import Role, Seat


@dataclass(frozen=True)
class Addressed:
    """Somebody a mail can reach."""

    name: str
    email: str
    person_id: int | None = None


def whom_to_ask(example: PracticeExample) -> Addressed | None:
    """Return the contact of the example while in office, else the contact person of the house, else its mailbox."""
    seats = Seat.objects.valid_on(clock.today()).filter(organisation=example.organisation_id)
    seats = seats.exclude(person__email="").select_related("person")
    found = seats.filter(pk=example.contact_id).first() or (
        seats.filter(role__in=(Role.CONTACT, Role.PARTNER)).order_by("pk").first()
    )
    if found is not None:
        return Addressed(found.person.name, found.person.email, found.person_id)
    if example.organisation.email:
        return Addressed(example.organisation.name, example.organisation.email)
    return None
