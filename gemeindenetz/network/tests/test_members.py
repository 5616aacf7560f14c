"""Members on any day, why their number changed, whom to ask: equal to counting by hand."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network import actions
from gemeindenetz.network.models import Membership, Organisation, TieKind
from gemeindenetz.network.queries.answers import membership_answer, responsible_for
from gemeindenetz.network.queries.history import membership_history
from gemeindenetz.network.queries.members import changes_between, member_counts, members_on
from gemeindenetz.network.tests.personas import (
    GEORG,
    SYSTEM,
    World,
    actor_of,
    add_membership,
    add_municipality,
    add_person,
    add_territory,
    add_tie,
    territory_of,
)
from gemeindenetz.register.models import Statistic, Succession

TODAY = clock.today()


def names(world: World, day: date, actor: Actor = GEORG) -> list[str]:
    return [row.name for row in members_on(network=world.gemeindenetzwerk, day=day, actor=actor)]


def member(world: World, organisation: Organisation) -> Membership:
    row: Membership = Membership.objects.get(organisation=organisation, network=world.gemeindenetzwerk)
    return row


def test_members_on_any_day_in_the_order_of_names(world: World) -> None:
    assert names(world, date(2014, 12, 31)) == []
    assert names(world, date(2015, 1, 1)) == ["Musterbach"]
    assert names(world, date(2018, 7, 1)) == ["Lindenried", "Musterbach"]


def test_since_is_public_and_the_basis_is_for_those_who_serve(world: World) -> None:
    rows = {
        name: members_on(network=world.gemeindenetzwerk, day=TODAY, actor=actor)[0]
        for name, actor in (
            ("georg", GEORG),
            ("dana", actor_of(world.dana)),
            ("hanna", actor_of(world.hanna)),
        )
    }
    assert {name: row.basis for name, row in rows.items()} == {
        "georg": "",
        "dana": "Beschluss des Gremiums",
        "hanna": "",
    }
    assert rows["georg"].since == date(2018, 7, 1)


def test_joining_towns_are_in_no_member_list(world: World) -> None:
    actions.register_interest(actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk)
    assert "Ahornstetten" not in names(world, TODAY, actor_of(world.dana))


def test_members_are_counted_by_county_region_and_size(world: World) -> None:
    Statistic.objects.create(
        territory=territory_of(world.musterbach), key="population", value=4999, as_of=date(2016, 12, 31)
    )
    network = world.gemeindenetzwerk
    assert member_counts(network=network, day=TODAY, by="county") == {"98001": 2}
    assert member_counts(network=network, day=TODAY, by="region") == {"980": 2}
    assert member_counts(network=network, day=TODAY, by="size") == {"2000": 1, "5000": 1}
    assert member_counts(network=network, day=date(2017, 1, 1), by="size") == {"2000": 1}
    assert member_counts(network=network, day=date(2015, 1, 1), by="size") == {"": 1}


def test_partner_without_territory_counts_under_unknown(world: World) -> None:
    add_membership(world.initiative, world.gemeindenetzwerk, since=date(2020, 1, 1))
    assert member_counts(network=world.gemeindenetzwerk, day=TODAY, by="county") == {"98001": 2, "": 1}


def test_why_two_fewer_than_last_time(world: World) -> None:
    add_membership(world.ahornstetten, world.gemeindenetzwerk, since=date(2021, 1, 1))
    for town, reason in ((world.musterbach, "resigned"), (world.lindenried, "rule")):
        actions.end_membership(
            actor=SYSTEM,
            membership=member(world, town),
            last_day=date(2023, 5, 31),
            end_reason=reason,
            note="Vermerk",
        )
    found = changes_between(
        network=world.gemeindenetzwerk, first_day=date(2022, 12, 31), last_day=TODAY, actor=GEORG
    )
    assert (found.before, found.after) == (3, 1)
    assert [(row.name, row.end_reason, row.end_note) for row in found.left] == [
        ("Lindenried", "rule", ""),
        ("Musterbach", "resigned", ""),
    ]
    assert found.joined == ()
    told = changes_between(
        network=world.gemeindenetzwerk,
        first_day=date(2022, 12, 31),
        last_day=TODAY,
        actor=actor_of(world.anna),
    )
    assert {row.end_note for row in told.left} == {"Vermerk"}


def test_membership_renewed_without_a_gap_is_no_change(world: World) -> None:
    row = member(world, world.lindenried)
    actions.end_membership(actor=SYSTEM, membership=row, last_day=date(2020, 12, 31), end_reason="expired")
    add_membership(world.lindenried, world.gemeindenetzwerk, since=date(2021, 1, 1))
    found = changes_between(
        network=world.gemeindenetzwerk, first_day=date(2020, 12, 31), last_day=TODAY, actor=GEORG
    )
    assert (found.joined, found.left, found.before, found.after) == ((), (), 2, 2)


def test_number_told_earlier_is_explained_by_what_was_corrected_since(world: World) -> None:
    told_at = clock.now()
    with clock.at(told_at + timedelta(days=10)):
        add_membership(world.ahornstetten, world.gemeindenetzwerk, since=date(2021, 1, 1))
        actions.void_membership(
            actor=SYSTEM, membership=member(world, world.lindenried), reason="Verwechslung"
        )
    found = changes_between(
        network=world.gemeindenetzwerk,
        first_day=date(2022, 12, 31),
        last_day=TODAY,
        actor=GEORG,
        known_at=told_at,
    )
    assert [row.name for row in found.corrected_in] == ["Ahornstetten"]
    assert [row.name for row in found.corrected_out] == ["Lindenried"]
    assert found.before == 2


def test_history_of_an_organisation_shows_steps_only_to_those_concerned(world: World) -> None:
    (row,) = membership_history(organisation=world.musterbach, actor=actor_of(world.bekir))
    assert [step.to_state for step in row.transitions] == ["member"]
    (public,) = membership_history(organisation=world.musterbach, actor=GEORG)
    assert (public.in_detail, public.transitions) == (False, ())


def test_history_costs_two_queries(world: World, django_assert_num_queries: Any) -> None:
    actor = actor_of(world.dana)
    add_membership(world.musterbach, world.landesnetzwerk)
    with django_assert_num_queries(2):
        membership_history(organisation=world.musterbach, actor=actor)


# "Ist meine Gemeinde dabei?"


def test_member_is_told_since_when_and_whom_to_ask(world: World) -> None:
    answer = membership_answer(territory=territory_of(world.musterbach), day=TODAY)
    assert answer.is_member
    assert [(row.network, row.since, row.could_join) for row in answer.networks] == [
        ("Gemeindenetzwerk Musterland", date(2015, 1, 1), False)
    ]
    assert [row.slug for row in answer.responsible] == ["fachberatung"]


def test_town_outside_is_told_what_it_could_join(world: World) -> None:
    answer = membership_answer(territory=territory_of(world.ahornstetten), day=TODAY)
    assert not answer.is_member
    assert [(row.network, row.could_join) for row in answer.networks] == [
        ("Gemeindenetzwerk Musterland", True)
    ]
    assert [row.slug for row in answer.responsible] == ["fachberatung"]


def test_town_nobody_has_entered_yet_gets_an_answer_too(world: World) -> None:
    territory = add_territory(
        "gemeinde", "98001050", "Neuland", parent=territory_of(world.musterkreis), kind="64"
    )
    answer = membership_answer(territory=territory, day=TODAY)
    assert {row.network for row in answer.networks} == {
        "Gemeindenetzwerk Musterland",
        "Städtenetzwerk Musterland",
    }
    assert [row.slug for row in answer.responsible] == ["fachberatung", "staedteberatung"]


def test_area_without_a_municipality_can_join_nothing(world: World) -> None:
    forest = add_territory("gemeinde", "98001900", "Musterforst", kind="65")
    answer = membership_answer(territory=forest, day=TODAY)
    assert (answer.networks, answer.responsible) == ((), ())


def test_county_is_told_its_own_network(world: World) -> None:
    assert [row.slug for row in responsible_for(organisation=world.musterkreis, day=TODAY)] == [
        "kreisberatung"
    ]


def test_towns_own_choice_comes_first(world: World) -> None:
    add_tie(world.hohenmuster, TieKind.MEMBER_OF, world.gemeindetag)
    add_membership(world.hohenmuster, world.gemeindenetzwerk, since=date(2020, 1, 1))
    assert [row.slug for row in responsible_for(organisation=world.hohenmuster, day=TODAY)] == [
        "fachberatung",
        "staedteberatung",
    ]
    actions.choose_service(
        actor=SYSTEM, organisation=world.hohenmuster, service=world.staedteberatung, since=TODAY
    )
    assert responsible_for(organisation=world.hohenmuster, day=TODAY)[0].slug == "staedteberatung"


def test_ended_town_is_answered_with_its_successor(world: World) -> None:
    on = date(2022, 1, 1)
    successor = add_municipality(
        territory_of(world.musterkreis), "98001009", "Neubach", valid=ranges.period(on)
    )
    old = territory_of(world.lindenried)
    old.valid = ranges.ended_on(old.valid, on - timedelta(days=1))
    old.save()
    Succession.objects.create(predecessor=old, successor=territory_of(successor), kind="dissolved", on=on)
    answer = membership_answer(territory=old, day=TODAY)
    assert (answer.ended_on, answer.successors) == (on - timedelta(days=1), ("Neubach",))
    assert [row.slug for row in answer.responsible] == ["fachberatung", "staedteberatung"]


def test_joining_is_told_to_nobody(world: World) -> None:
    actions.register_interest(actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk)
    answer = membership_answer(territory=territory_of(world.ahornstetten), day=TODAY)
    assert [(row.is_member, row.since) for row in answer.networks] == [(False, None)]


def test_answer_costs_three_queries(world: World, django_assert_num_queries: Any) -> None:
    territory = territory_of(world.musterbach)
    with django_assert_num_queries(3):
        membership_answer(territory=territory, day=TODAY)


# Random years against counting by hand

ZERO = date(2020, 1, 1)

WORDS = ["join", "end", "end", "correct", "reopen", "void"]
operations = st.lists(
    st.tuples(st.sampled_from(WORDS), st.integers(0, 2), st.integers(0, 60)), min_size=3, max_size=12
).map(lambda steps: [("join", number, 5 * number) for number in range(3)] + steps)


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=operations, first=st.integers(-1, 62), length=st.integers(0, 62))
def test_random_histories_agree_with_counting_by_hand(
    ground: World, steps: list[tuple[str, int, int]], first: int, length: int
) -> None:
    """Keep per town the days it is a member in a plain set, and compare lists, figures and ledger with it."""
    with transaction.atomic():
        towns = [ground.ahornstetten, ground.hohenmuster, ground.initiative]
        days: dict[int, set[int]] = {town.pk: set() for town in towns}
        for what, number, day in steps:
            perform(ground, towns[number], what, day, days[towns[number].pk])
        for day in (first, first + length):
            found = members_on(network=ground.gemeindenetzwerk, day=ZERO + timedelta(days=day), actor=SYSTEM)
            assert {row.organisation_id for row in found} & set(days) == {
                number for number, held in days.items() if day in held
            }
        compare_changes(ground, days, first, first + length)
        assert differences("memberships") == []
        transaction.set_rollback(True)


@pytest.fixture
def ground(world: World) -> World:
    """The two members of the world never end here, so that only random ones change."""
    add_person("Zoe", "Zufall")
    return world


def perform(ground: World, town: Organisation, what: str, day: int, held: set[int]) -> None:
    """Carry out one step where it is possible, and note by hand what it means."""
    rows = Membership.objects.filter(organisation=town, network=ground.gemeindenetzwerk)
    row: Any = rows.order_by("-pk").first()
    on, state = ZERO + timedelta(days=day), row.state if row else "none"
    start = (row.valid.lower - ZERO).days if row and row.valid else 0
    end = (row.valid.upper - ZERO).days if row and row.valid and row.valid.upper else 1000
    if what == "join" and state in ("none", "withdrawn", "ended") and (state != "ended" or day >= end):
        add_membership(town, ground.gemeindenetzwerk, since=on)
        held |= set(range(day, 1000))
    elif what == "end" and state == "member" and day >= start:
        actions.end_membership(actor=SYSTEM, membership=row, last_day=on, end_reason="resigned")
        held -= set(range(day + 1, 1000))
    elif what == "correct" and state == "member" and not held & set(range(day, start)):
        correction = actions.Correction(admitted_on=on)
        actions.correct_membership(actor=SYSTEM, membership=row, correction=correction, reason="x")
        held -= set(range(start, 1000))
        held |= set(range(day, 1000))
    elif what == "reopen" and state == "ended":
        actions.reopen_membership(actor=SYSTEM, membership=row, reason="x")
        held |= set(range(start, 1000))
    elif what == "void" and state in ("member", "ended"):
        actions.void_membership(actor=SYSTEM, membership=row, reason="x")
        held -= set(range(start, end))


def compare_changes(ground: World, days: dict[int, set[int]], first: int, last: int) -> None:
    found = changes_between(
        network=ground.gemeindenetzwerk,
        first_day=ZERO + timedelta(days=first),
        last_day=ZERO + timedelta(days=last),
        actor=SYSTEM,
    )
    before = {number for number, held in days.items() if first in held}
    after = {number for number, held in days.items() if last in held}
    assert {row.organisation_id for row in found.joined} == after - before
    assert {row.organisation_id for row in found.left} == before - after
    assert found.after == found.before + len(found.joined) - len(found.left)
    counts = member_counts(network=ground.gemeindenetzwerk, day=ZERO + timedelta(days=last), by="county")
    assert sum(counts.values()) == found.after
