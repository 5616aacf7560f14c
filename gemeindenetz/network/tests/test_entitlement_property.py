"""Entitlement over random seats, memberships, agreements and ties equals a brute-force reference.

The reference knows nothing of the product: days are numbers, periods are Python ranges, rules are written again
from the text of the domain.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import ranges
from gemeindenetz.network.models import (
    Agreement,
    AgreementGrant,
    AgreementSeries,
    Membership,
    MembershipTransition,
    Network,
    Role,
    Seat,
    Service,
    Tie,
    TieKind,
)
from gemeindenetz.network.queries.entitlement import entitlement, entitlement_of_organisation
from gemeindenetz.network.tests.personas import World, add_person, build_world

ZERO = date(2020, 1, 1)
LAST = 40
FOREVER = 10_000


@dataclass(frozen=True)
class Held:
    """A membership: days, and whether it was ended or only ran out."""

    days: range
    is_ended: bool


@dataclass(frozen=True)
class Signed:
    """An agreement of the one series: days, granted to the own network, granted to the other network."""

    days: range
    to_own: bool
    to_other: bool


@dataclass(frozen=True)
class Scenario:
    """Everything random about one example."""

    seats: list[range] = field(default_factory=list)
    own: list[Held] = field(default_factory=list)
    other: list[Held] = field(default_factory=list)
    signed: list[Signed] = field(default_factory=list)
    in_own_association: list[range] = field(default_factory=list)
    in_other_association: list[range] = field(default_factory=list)
    first_conversations: bool = True


@st.composite
def periods(draw: Any, most: int) -> list[range]:
    """Draw periods that do not overlap; the last one may have no end."""
    cuts = sorted(draw(st.sets(st.integers(0, LAST), min_size=0, max_size=2 * most)))
    found = [range(cuts[i], cuts[i + 1]) for i in range(0, len(cuts) - 1, 2)]
    if len(cuts) % 2:
        found.append(range(cuts[-1], FOREVER))
    return found


@st.composite
def scenarios(draw: Any) -> Scenario:
    held = [
        [Held(days, draw(st.booleans()) or days.stop == FOREVER) for days in draw(periods(2))]
        for _ in range(2)
    ]
    signed = [
        Signed(days, draw(st.sampled_from([True, True, False])), draw(st.booleans()))
        for days in draw(periods(3))
    ]
    return Scenario(
        seats=draw(periods(2)),
        own=held[0],
        other=held[1],
        signed=signed,
        in_own_association=draw(periods(2)),
        in_other_association=draw(periods(2)),
        first_conversations=draw(st.booleans()),
    )


# The reference


def within(day: int, some: list[range]) -> bool:
    return any(day in days for days in some)


def in_force(scenario: Scenario, day: int, *, to_other: bool) -> bool:
    return any(day in row.days and (row.to_other if to_other else row.to_own) for row in scenario.signed)


def renewal_missing(scenario: Scenario, day: int, *, to_other: bool) -> bool:
    """The latest agreement begun until the day granted it and has ended."""
    begun = [row for row in scenario.signed if row.days.start <= day]
    if not begun:
        return False
    latest = max(begun, key=lambda row: row.days.start)
    return day >= latest.days.stop and (latest.to_other if to_other else latest.to_own)


def reference(scenario: Scenario, day: int) -> str:
    """Say what a town may expect of the first service."""
    opened_to_other = in_force(scenario, day, to_other=True) or renewal_missing(scenario, day, to_other=True)
    is_own = within(day, [row.days for row in scenario.own])
    is_other = within(day, [row.days for row in scenario.other])
    if is_own and in_force(scenario, day, to_other=False):
        return "entitled"
    if is_other and in_force(scenario, day, to_other=True):
        return "entitled"
    if is_own or (is_other and opened_to_other):
        return "goodwill"
    ran_out = [row for row in scenario.own if not row.is_ended and row.days.stop <= day]
    ran_out += [
        row for row in scenario.other if opened_to_other and not row.is_ended and row.days.stop <= day
    ]
    if ran_out:
        return "goodwill"
    in_own = within(day, scenario.in_own_association)
    # A membership implies the association; where nothing is known, nobody is shut out.
    in_other = within(day, scenario.in_other_association) or is_other
    is_unknown = not in_own and not in_other
    if in_own or is_unknown or (opened_to_other and in_other):
        return "first_conversation" if scenario.first_conversations else "goodwill"
    return "other_service"


def reference_of_person(scenario: Scenario, day: int) -> str:
    outcome = reference(scenario, day)
    if within(day, scenario.seats) or outcome == "other_service":
        return outcome
    return "first_conversation"


# The product


def stored(days: range) -> Any:
    last = None if days.stop == FOREVER else ZERO + timedelta(days=days.stop - 1)
    return ranges.period(ZERO + timedelta(days=days.start), last)


def store(world: World, scenario: Scenario) -> Any:
    """Write the scenario about Ahornstetten, Fachberatung and Städteberatung; return the person."""
    person, town = add_person("Zoe", "Zufall"), world.ahornstetten
    Tie.objects.filter(origin=town).delete()
    for days in scenario.seats:
        Seat.objects.create(person=person, organisation=town, role=Role.CONTACT, valid=stored(days))
    for network, rows in ((world.gemeindenetzwerk, scenario.own), (world.staedtenetzwerk, scenario.other)):
        for row in rows:
            store_membership(world, network, row)
    for association, some in (
        (world.gemeindetag, scenario.in_own_association),
        (world.staedtetag, scenario.in_other_association),
    ):
        for days in some:
            Tie.objects.create(origin=town, target=association, kind=TieKind.MEMBER_OF, valid=stored(days))
    store_agreements(world, scenario)
    Service.objects.filter(pk=world.fachberatung.pk).update(
        offers_first_conversation=scenario.first_conversations
    )
    return person


def store_membership(world: World, network: Network, row: Held) -> None:
    membership = Membership.objects.create(
        organisation=world.ahornstetten, network=network, state="member", valid=stored(row.days)
    )
    MembershipTransition.objects.create(
        membership=membership, to_state="member", on=ZERO, actor_name="Zufall"
    )
    if row.is_ended and row.days.stop != FOREVER:
        Membership.objects.filter(pk=membership.pk).update(state="ended", end_reason="resigned")
        MembershipTransition.objects.create(
            membership=membership, from_state="member", to_state="ended", on=ZERO, actor_name="Zufall"
        )


def store_agreements(world: World, scenario: Scenario) -> None:
    AgreementGrant.objects.filter(service=world.fachberatung).delete()
    series = AgreementSeries.objects.create(slug="zufall", name="Zufällige Reihe")
    for row in scenario.signed:
        state = "fixed" if row.days.stop != FOREVER else "end_unknown"
        agreement = Agreement.objects.create(
            series=series, title="Zufällig", valid=stored(row.days), term_state=state
        )
        for granted, network in ((row.to_own, world.gemeindenetzwerk), (row.to_other, world.staedtenetzwerk)):
            if granted:
                AgreementGrant.objects.create(
                    agreement=agreement, network=network, service=world.fachberatung
                )


@pytest.mark.django_db
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(scenario=scenarios(), day=st.integers(0, LAST + 3))
def test_random_periods_agree_with_brute_force(ground: World, scenario: Scenario, day: int) -> None:
    on = ZERO + timedelta(days=day)
    with transaction.atomic():
        person = store(ground, scenario)
        of_town = entitlement_of_organisation(
            organisation=ground.ahornstetten, service=ground.fachberatung, on=on
        )
        of_person = entitlement(
            person=person, organisation=ground.ahornstetten, service=ground.fachberatung, on=on
        )
        anywhere = entitlement(person=person, service=ground.fachberatung, on=on)
        transaction.set_rollback(True)
    assert of_town.outcome == reference(scenario, day)
    assert of_person.outcome == reference_of_person(scenario, day)
    has_seat = within(day, scenario.seats)
    assert anywhere.outcome == (reference(scenario, day) if has_seat else "first_conversation")
    assert of_town.allowed == (of_town.outcome != "other_service")
    assert of_town.responsible.slug == (
        "staedteberatung" if of_town.outcome == "other_service" else "fachberatung"
    )
    assert all(row.text for row in of_person.reasons)


@pytest.fixture
def ground(db: None) -> World:
    """The invented Land, built once for all examples of a test."""
    return build_world()
