"""Persons behind names and addresses."""

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Person, Seat


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


def party_of(actor: Actor, case: Case) -> CaseParty | None:
    """Return as whom a signed-in person is part of the matter."""
    if actor.person_id is None:
        return None
    party: CaseParty | None = case.parties.active().filter(person=actor.person_id).first()
    return party
