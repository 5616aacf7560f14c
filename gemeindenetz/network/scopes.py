"""Who a signed-in user is today: from seats to an `Actor` with scope tokens (docs/access.md).

Nothing is stored with the user: the tokens are worked out from the seats, memberships and networks that hold
today, in one query. Apps above add tokens of their own (`matter:<id>` of advice) through `register_scope_source`.
"""

from datetime import date
from typing import Protocol

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor, ServedNetwork, SignedIn
from gemeindenetz.network.models import Person, Role
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES, STAFF_ROLES
from gemeindenetz.network.queries.acting import Acting, acting_of_person, acting_of_user
from gemeindenetz.topics.permissions import VOCABULARY, VOCABULARY_CONFIRM

SIGNED_IN = frozenset({"public", "signed-in"})

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
    persons = acting_of_user(signed_in.user_id, clock.today())
    acting = _choose(persons, signed_in.chosen_person_id)
    if acting is None:
        return Actor(kind="person", user_id=signed_in.user_id, scopes=SIGNED_IN)
    return _actor(
        acting,
        second_factor=signed_in.second_factor,
        own_factor=signed_in.own_factor and len(persons) == 1,
    )


def _choose(persons: list[Acting], chosen_id: int | None) -> Acting | None:
    if len(persons) == 1 and chosen_id in (None, persons[0].person_id):
        return persons[0]
    return next((acting for acting in persons if acting.person_id == chosen_id), None)


def actor_for_person(
    person: Person, *, second_factor: bool, own_factor: bool, day: date | None = None
) -> Actor:
    """Return the actor a person is on a day (today unless told), given how they signed in."""
    acting = acting_of_person(person, day or clock.today())
    return _actor(acting, second_factor=second_factor, own_factor=own_factor)


def feed_owner(person_id: int) -> Actor | None:
    """Return as whom a calendar feed is read: without own factor, for the program shows it to whoever looks.

    None for persons who may not sign in any longer. Staff passed their second factor when they made the address.
    """
    person = Person.objects.filter(pk=person_id, user__is_active=True).first()
    return actor_for_person(person, second_factor=True, own_factor=False) if person is not None else None


def _actor(acting: Acting, *, second_factor: bool, own_factor: bool) -> Actor:
    is_staff = any(seat.role in STAFF_ROLES for seat in acting.seats)
    if is_staff and not second_factor:
        return Actor(kind="person", name=acting.name, user_id=acting.user_id, scopes=SIGNED_IN)
    return Actor(
        kind="person",
        name=acting.name,
        user_id=acting.user_id,
        person_id=acting.person_id,
        scopes=frozenset(_tokens(acting, own_factor=own_factor)),
        verified=True,
        own_factor=own_factor,
        serving=_served(acting),
    )


def _served(acting: Acting) -> tuple[ServedNetwork, ...]:
    served = {seat.network for seat in acting.seats if seat.role in STAFF_ROLES and seat.network is not None}
    return tuple(sorted(served, key=lambda network: network.name))


def _tokens(acting: Acting, *, own_factor: bool) -> set[str]:
    at_home = frozenset(seat.organisation_id for seat in acting.seats if seat.role in ADMINISTRATION_ROLES)
    tokens = {*SIGNED_IN, f"self:{acting.person_id}"}
    tokens |= {f"admin:{number}" for number in at_home}
    tokens |= {f"partner:{seat.organisation_id}" for seat in acting.seats if seat.role == Role.PARTNER}
    staff = [seat for seat in acting.seats if seat.role in STAFF_ROLES]
    tokens |= {f"{_STAFF_TOKEN[seat.role]}:{seat.network_id}" for seat in staff}
    if staff:
        tokens.add("staff")
    tokens |= _vocabulary_tokens(tokens)
    # What members share reaches members, their network's staff and networks above.
    tokens |= {f"net:{number}" for number in acting.networks}
    for source in _sources:
        tokens |= source(acting.person_id, at_home, own_factor=own_factor)
    return tokens


def _vocabulary_tokens(tokens: set[str]) -> set[str]:
    """Return what lets offices and advisory teams keep the topics, which all networks share."""
    kinds = {token.partition(":")[0] for token in tokens}
    found = {VOCABULARY} if kinds & {"office", "team"} else set()
    return found | ({VOCABULARY_CONFIRM} if "team" in kinds else set())
