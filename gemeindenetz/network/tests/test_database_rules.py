"""What the database refuses by every route, bulk SQL included: overlaps, empty periods, history rewritten."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from gemeindenetz.core import clock, ranges
from gemeindenetz.network.models import (
    Agreement,
    ChecklistVersion,
    Circle,
    CircleMembership,
    EligibilityRule,
    Membership,
    MembershipTransition,
    Openness,
    OrganisationName,
    Seat,
    ServiceChoice,
    Tie,
)
from gemeindenetz.network.models.transitions import BY_STATES, MembershipState
from gemeindenetz.network.tests.personas import World, add_territory

#: Every dated table with what must be alike for two rows to be about the same thing.
DATED = {
    Membership: ["organisation_id", "network_id"],
    Agreement: ["series_id"],
    Seat: ["person_id", "organisation_id", "role", "network_id"],
    OrganisationName: ["organisation_id"],
    Tie: ["origin_id", "target_id", "kind"],
    EligibilityRule: ["network_id", "level"],
    ChecklistVersion: ["network_id"],
    ServiceChoice: ["organisation_id"],
    Openness: ["network_id", "kind"],
    CircleMembership: ["circle_id", "organisation_id"],
}


@pytest.fixture
def rows(world: World) -> None:
    """At least one row in every dated table."""
    circle = Circle.objects.create(network=world.gemeindenetzwerk, name="Mustertal")
    valid = ranges.period(clock.today())
    CircleMembership.objects.create(circle=circle, organisation=world.musterbach, valid=valid)
    ServiceChoice.objects.create(organisation=world.musterbach, service=world.fachberatung, valid=valid)
    Openness.objects.create(network=world.gemeindenetzwerk, kind="funder_sees_names", valid=valid)


def run(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def columns(model: Any, *without: str) -> str:
    names = [field.column for field in model._meta.concrete_fields if field.column not in {"id", *without}]
    return ", ".join(f'"{name}"' for name in names)


@pytest.mark.parametrize("model", list(DATED), ids=lambda model: model.__name__)
def test_no_route_stores_an_overlap(rows: None, model: Any) -> None:
    table, without = model._meta.db_table, [c for c in ("public_id", "renews_id") if c in columns(model)]
    names = columns(model, *without)
    copied = f'INSERT INTO "{table}" ({names}) SELECT {names} FROM "{table}" LIMIT 1'
    with pytest.raises(DatabaseError, match="overlap"):
        run(copied)
    # Shifted into the existing period from before, and widened by a bulk update of all rows.
    shifted = names.replace('"valid"', "daterange('2000-01-01', NULL)")
    if model is Agreement:
        shifted = shifted.replace('"term_state"', "'open_ended'")
    with pytest.raises(DatabaseError, match="overlap"):
        run(f'INSERT INTO "{table}" ({names}) SELECT {shifted} FROM "{table}" LIMIT 1')


@pytest.mark.parametrize("model", list(DATED), ids=lambda model: model.__name__)
def test_periods_one_after_the_other_are_stored(rows: None, model: Any) -> None:
    table, names = model._meta.db_table, columns(model, "renews_id")
    earlier = names.replace('"valid"', "daterange('1900-01-01', '1900-02-01')")
    if model is Agreement:
        earlier = earlier.replace('"term_state"', "'fixed'")
    first = f'(SELECT * FROM "{table}" ORDER BY id LIMIT 1) AS first'
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f'INSERT INTO "{table}" ({names}) SELECT {earlier} FROM {first}')
        transaction.set_rollback(True)


@pytest.mark.parametrize("model", list(DATED), ids=lambda model: model.__name__)
def test_no_route_stores_a_period_without_a_day(rows: None, model: Any) -> None:
    with pytest.raises(DatabaseError, match=r"not_empty|fits_period|end_is_dated"):
        run(f"UPDATE \"{model._meta.db_table}\" SET valid = 'empty'")


def test_seats_differ_by_role_and_network(world: World) -> None:
    Seat.objects.create(
        person=world.dana,
        organisation=world.gemeindetag,
        role="office",
        network=world.landesnetzwerk,
        valid=ranges.period(clock.today()),
    )
    Seat.objects.create(
        person=world.bekir, organisation=world.musterbach, role="staff", valid=ranges.period(clock.today())
    )


def test_staff_seat_without_network_is_refused(world: World) -> None:
    with pytest.raises(DatabaseError, match="seat_staff_names_network"), transaction.atomic():
        Seat.objects.filter(person=world.anna).update(network=None)


@pytest.mark.parametrize(
    ("level", "ags", "kind"), [("gemeinde", "98001900", "65"), ("gemeinde", "98001901", "66")]
)
def test_area_without_a_municipality_is_refused_by_every_route(
    world: World, level: str, ags: str, kind: str
) -> None:
    forest = add_territory(level, ags, "Musterforst", kind=kind)
    insert = (
        "INSERT INTO network_organisation (public_id, kind, level, name, sort_key, email, phone, website, profile,"
        " region, is_listed, dataset, territory_id) VALUES ('x', 'municipality', 'regional', 'Musterforst', 'm', '',"
        f" '', '', '', '', false, 'own', {forest.pk})"
    )
    town = f"WHERE id = {world.musterbach.pk}"
    moved = f"UPDATE network_organisation SET territory_id = {forest.pk} {town}"
    for statement in (insert, moved, f"UPDATE network_organisation SET kind = 'county' {town}"):
        with pytest.raises(DatabaseError, match="no municipality or county"):
            run(statement)


# States and transitions


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE network_membershiptransition SET \"on\" = '2000-01-01'",
        "DELETE FROM network_membershiptransition",
        "UPDATE network_membershiptransition SET reason = 'anders' WHERE id > 0",
    ],
)
def test_transitions_are_append_only(world: World, statement: str) -> None:
    with pytest.raises(DatabaseError, match="Cannot"):
        run(statement)


def test_membership_cannot_be_deleted(world: World) -> None:
    with pytest.raises(DatabaseError):
        run("DELETE FROM network_membership")


def test_state_never_changes_without_its_transition(world: World) -> None:
    change = "UPDATE network_membership SET state = 'ended', end_reason = 'resigned', valid = '[2020-01-01,2021-01-01)'"
    with pytest.raises(DatabaseError, match="without a transition"):
        run(change)


def test_membership_without_transition_is_refused(world: World) -> None:
    values = f"({world.ahornstetten.pk}, {world.gemeindenetzwerk.pk}, 'interested', '', '', '', 'own')"
    with pytest.raises(DatabaseError, match="without a transition"):
        run(
            "INSERT INTO network_membership (organisation_id, network_id, state, basis, end_reason, end_note, dataset)"
            f" VALUES {values}"
        )


def test_transition_must_follow_the_last_one(world: World) -> None:
    membership = Membership.objects.get(organisation=world.musterbach)
    with pytest.raises(DatabaseError, match="does not follow"), transaction.atomic():
        MembershipTransition.objects.bulk_create(
            [
                MembershipTransition(
                    membership=membership,
                    from_state="leaving",
                    to_state="ended",
                    on=clock.today(),
                    actor_name="x",
                )
            ]
        )


STATES = ["", *(str(state) for state in MembershipState)]


@pytest.mark.parametrize("from_state", STATES)
def test_database_knows_exactly_the_transitions_of_the_table(world: World, from_state: str) -> None:
    """The check constraint on transitions and the trigger on memberships both say what the table says."""
    for to_state in STATES[1:]:
        allowed = (from_state, to_state) in BY_STATES
        assert _constraint_allows(from_state, to_state) is allowed
        if from_state and from_state != to_state:
            assert _trigger_allows(world, from_state, to_state) is allowed


def _constraint_allows(from_state: str, to_state: str) -> bool:
    """Evaluate the stored check constraint itself on the two states."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = %s",
            ["membership_transition_in_the_table"],
        )
        (expression,) = cursor.fetchone()
        states = "(SELECT %s::text AS from_state, %s::text AS to_state) AS t"
        cursor.execute(f"SELECT {expression} FROM {states}", [from_state, to_state])
        return bool(cursor.fetchone()[0])


def _trigger_allows(world: World, from_state: str, to_state: str) -> bool:
    """Change the state of a row put into the database with triggers off."""
    period = "[2020-01-01,2021-01-01)"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(
            "INSERT INTO network_membership (organisation_id, network_id, state, valid, basis, end_reason, end_note,"
            " dataset) VALUES (%s, %s, %s, %s, '', %s, '', 'own') RETURNING id",
            [world.ahornstetten.pk, world.gemeindenetzwerk.pk, *_fitting(from_state, period)],
        )
        (number,) = cursor.fetchone()
        cursor.execute("SET LOCAL session_replication_role = origin")
        try:
            with transaction.atomic():
                cursor.execute(
                    "UPDATE network_membership SET state = %s, valid = %s, end_reason = %s WHERE id = %s",
                    [*_fitting(to_state, period), number],
                )
        except DatabaseError as error:
            return "cannot become" not in str(error)
        finally:
            transaction.set_rollback(True)
        return True


def _fitting(state: str, period: str) -> list[str | None]:
    has_period = state in ("member", "leaving", "ended")
    return [state, period if has_period else None, "resigned"]


def test_agreement_term_and_period_fit(world: World) -> None:
    for change in (
        "term_state = 'open_ended'",
        "valid = daterange(lower(valid), NULL)",
        "valid = daterange(NULL, upper(valid))",
    ):
        with pytest.raises(DatabaseError):
            run(f"UPDATE network_agreement SET {change} WHERE id = {world.agreement.pk}")
