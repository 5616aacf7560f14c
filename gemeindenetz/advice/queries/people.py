"""Persons behind names and addresses."""

from django.db.models import QuerySet

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Organisation, Person, Seat


def person_behind(email: str, organisation_id: int) -> Person | None:
    """Return the one person with this address and a seat at the organisation today.

    None when there is no such person or several: a function mailbox does not say who reads, so nobody's account
    is let in by it.
    """
    seats = Seat.objects.valid_on(clock.today()).filter(organisation=organisation_id)
    found = list(
        Person.objects.filter(email__iexact=email, pk__in=seats.values("person"))
        .exclude(user__is_shared_mailbox=True)
        .only("pk", "given_name", "family_name", "email")[:2]
    )
    return found[0] if len(found) == 1 else None


def acting_person(actor: Actor) -> Person:
    """Return the signed-in person."""
    return Person.objects.get(pk=actor.person_id or 0)


def own_organisations(actor: Actor) -> QuerySet[Organisation]:
    """Return the administrations the actor has a function at."""
    found: QuerySet[Organisation] = Organisation.objects.filter(pk__in=actor.ids("admin"))
    return found.select_related("territory")


def party_of(actor: Actor, case: Case) -> CaseParty | None:
    """Return as whom a signed-in person is part of the matter."""
    if actor.person_id is None:
        return None
    party: CaseParty | None = case.parties.active().filter(person=actor.person_id).first()
    return party
