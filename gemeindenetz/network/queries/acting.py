"""Which seats, memberships and networks a person stands on: what scopes are made of, in one statement.

Asked once for every request of somebody signed in, therefore written out: four queries of the mapper cost more than
many a page.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import connection

from gemeindenetz.core.actor import ServedNetwork
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES, STAFF_ROLES, Person, Role

#: Staff whose seat opens what the network's members share; funders and researchers read figures.
INSIDE_ROLES = tuple(role for role in STAFF_ROLES if role not in (Role.FUNDER, Role.RESEARCHER))

# A row per seat of the day (one without role for a person without seats), then a row per network whose shared
# things the person may read: those served or belonged to, and all that contain them.
_ACTING = """
WITH RECURSIVE person AS (
    SELECT person.id, person.given_name, person.family_name, person.user_id
    FROM network_person AS person LEFT JOIN accounts_user AS account ON account.id = person.user_id
    WHERE person.id = %(person)s OR (person.user_id = %(user)s AND account.is_active)
), seat AS (
    SELECT seat.person_id, seat.role, seat.organisation_id, seat.network_id,
           network.slug, network.short_name, network.name
    FROM network_seat AS seat JOIN person ON person.id = seat.person_id
    LEFT JOIN network_network AS network ON network.id = seat.network_id
    WHERE seat.valid @> %(day)s::date
), inside (person_id, network_id) AS (
    SELECT person_id, network_id FROM seat WHERE role = ANY(%(inside)s)
    UNION
    SELECT seat.person_id, membership.network_id
    FROM seat JOIN network_membership AS membership ON membership.organisation_id = seat.organisation_id
    WHERE seat.role = ANY(%(administration)s) AND membership.valid @> %(day)s::date
    UNION
    SELECT inside.person_id, network.parent_id
    FROM inside JOIN network_network AS network ON network.id = inside.network_id
    WHERE network.parent_id IS NOT NULL
)
SELECT person.id, person.given_name, person.family_name, person.user_id,
       seat.role, seat.organisation_id, seat.network_id, seat.slug, seat.short_name, seat.name
FROM person LEFT JOIN seat ON seat.person_id = person.id
UNION ALL
SELECT person_id, NULL, NULL, NULL, '', NULL, network_id, NULL, NULL, NULL FROM inside
"""


@dataclass(frozen=True)
class HeldSeat:
    """A seat of the day."""

    role: str
    organisation_id: int
    network_id: int | None
    network: ServedNetwork | None


@dataclass
class Acting:
    """A person with today's seats and the networks whose shared things they read."""

    person_id: int
    name: str
    user_id: int | None
    seats: list[HeldSeat] = field(default_factory=list)
    networks: set[int] = field(default_factory=set)


def acting_of_user(user_id: int, day: date) -> list[Acting]:
    """Return the persons of an active user's mailbox on a day."""
    return _load({"user": user_id, "person": None}, day)


def acting_of_person(person: Person, day: date) -> Acting:
    """Return one person on a day, whoever signs in for them."""
    return next(iter(_load({"user": None, "person": person.pk}, day)))


def _load(whom: dict[str, int | None], day: date) -> list[Acting]:
    roles: dict[str, Any] = {"inside": list(INSIDE_ROLES), "administration": list(ADMINISTRATION_ROLES)}
    with connection.cursor() as cursor:
        cursor.execute(_ACTING, {**whom, **roles, "day": day})
        return _sorted_out(cursor.fetchall())


def _sorted_out(rows: Iterable[tuple[Any, ...]]) -> list[Acting]:
    found: dict[int, Acting] = {}
    networks: list[tuple[int, int]] = []
    for person_id, given, family, user_id, role, organisation_id, network_id, *names in rows:
        if role == "":
            networks.append((person_id, network_id))
            continue
        acting = found.setdefault(person_id, Acting(person_id, f"{given} {family}".strip(), user_id))
        if role is not None:
            network = ServedNetwork(network_id, *names) if network_id is not None else None
            acting.seats.append(HeldSeat(role, organisation_id, network_id, network))
    for person_id, network_id in networks:
        found[person_id].networks.add(network_id)
    return list(found.values())
