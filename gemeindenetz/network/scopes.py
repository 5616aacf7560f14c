"""Who a signed-in user is today: from seats to an `Actor` with scope tokens (docs/access.md).

Nothing is stored with the user: the tokens are worked out from the seats, memberships and networks that hold
today, in four queries. Apps above add tokens of their own (`matter:<id>` of advice) through
`register_scope_source`.
"""

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor, SignedIn
from gemeindenetz.network.models import Membership, Network, Person, Role, Seat
from gemeindenetz.network.models.people import STAFF_ROLES

SIGNED_IN = frozenset({"public", "signed-in"})

#: Seats of an administration: they act for their municipality, county or organisation.
ADMINISTRATION_ROLES = (Role.CONTACT, Role.MAYOR, Role.STAFF)

#: Token a staff seat gives for the network it names.
_STAFF_TOKEN: dict[str, str] = {
    Role.ADVISER: "team",
    Role.TEAM_LEAD: "team",
    Role.OFFICE: "office",
    Role.FUNDER: "funder",
    Role.RESEARCHER: "research",
}


class ScopeSource(Protocol):
    """Tokens of a person at these administrations; `own_factor`: signed in with something only they have."""

    def __call__(
        self, person_id: int, organisation_ids: frozenset[int], /, *, own_factor: bool
    ) -> set[str]: ...


_sources: list[ScopeSource] = []


def register_scope_source(source: ScopeSource) -> None:
    """Let an app above contribute tokens: `source(person_id, organisation_ids, own_factor)`, one query each.

    `organisation_ids` are those at whose administration the person has a seat today.
    """
    if source not in _sources:
        _sources.append(source)


def resolve(signed_in: SignedIn) -> Actor:
    """Return the actor of a session (registered with core as the scope resolver).

    Without a chosen person among several of one mailbox, and for staff without second factor, nobody is
    acting yet: the actor has no person and only the scopes of any signed-in user. What belongs to the whole
    mailbox is not a person's own factor when several persons share it.
    """
    persons = list(Person.objects.filter(user_id=signed_in.user_id, user__is_active=True))
    person = _choose(persons, signed_in.chosen_person_id)
    if person is None:
        return Actor(kind="person", user_id=signed_in.user_id, scopes=SIGNED_IN)
    return actor_for_person(
        person,
        second_factor=signed_in.second_factor,
        own_factor=signed_in.own_factor and len(persons) == 1,
    )


def _choose(persons: list[Person], chosen_id: int | None) -> Person | None:
    if len(persons) == 1 and chosen_id in (None, persons[0].pk):
        return persons[0]
    return next((person for person in persons if person.pk == chosen_id), None)


def actor_for_person(
    person: Person, *, second_factor: bool, own_factor: bool, day: date | None = None
) -> Actor:
    """Return the actor a person is on a day (today unless told), given how they signed in."""
    day = day or clock.today()
    seats = list(
        Seat.objects.filter(person=person, valid__contains=day).only("role", "organisation", "network")
    )
    is_staff = any(seat.role in STAFF_ROLES for seat in seats)
    if is_staff and not second_factor:
        return Actor(kind="person", name=person.name, user_id=person.user_id, scopes=SIGNED_IN)
    return Actor(
        kind="person",
        name=person.name,
        user_id=person.user_id,
        person_id=person.pk,
        scopes=frozenset(_tokens(person, seats, own_factor=own_factor, day=day)),
        verified=True,
        own_factor=own_factor,
    )


def _tokens(person: Person, seats: list[Seat], *, own_factor: bool, day: date) -> set[str]:
    at_home = frozenset(seat.organisation_id for seat in seats if seat.role in ADMINISTRATION_ROLES)
    tokens = {*SIGNED_IN, f"self:{person.pk}"}
    tokens |= {f"admin:{number}" for number in at_home}
    tokens |= {f"partner:{seat.organisation_id}" for seat in seats if seat.role == Role.PARTNER}
    staff = [seat for seat in seats if seat.role in STAFF_ROLES]
    tokens |= {f"{_STAFF_TOKEN[seat.role]}:{seat.network_id}" for seat in staff}
    if staff:
        tokens.add("staff")
    tokens |= _network_tokens(at_home, staff, day=day)
    for source in _sources:
        tokens |= source(person.pk, at_home, own_factor=own_factor)
    return tokens


def _network_tokens(at_home: frozenset[int], staff: list[Seat], *, day: date) -> set[str]:
    """Return `net:` tokens: what members share reaches members, their network's staff and networks above."""
    inside = {seat.network_id for seat in staff if seat.role not in (Role.FUNDER, Role.RESEARCHER)}
    if at_home:
        held = Membership.objects.filter(organisation__in=at_home, valid__contains=day)
        inside |= set(held.values_list("network_id", flat=True))
    if not inside:
        return set()
    return {f"net:{number}" for number in with_networks_above(number for number in inside if number)}


def with_networks_above(network_ids: Iterable[int]) -> set[int]:
    """Return the networks and all networks that contain them (the Landesnetzwerk above a Gemeindenetzwerk)."""
    above = dict(Network.objects.values_list("pk", "parent_id"))
    found: set[int] = set()
    for number in network_ids:
        current: int | None = number
        while current is not None and current not in found:
            found.add(current)
            current = above.get(current)
    return found
