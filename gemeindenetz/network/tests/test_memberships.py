"""Joining, leaving, mending: dated transitions along one table, facts in the same transaction."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.ledger.models import Fact
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network import actions
from gemeindenetz.network.actions.correct_membership import NeverAMember
from gemeindenetz.network.actions.join_network import (
    NotJoining,
    NotOfThisChecklist,
    RequirementsOpen,
    TooFarAhead,
)
from gemeindenetz.network.actions.leave_network import LastDayInFuture
from gemeindenetz.network.actions.move_membership import (
    IllegalTransition,
    LastDayBeforeJoining,
    MembershipOverlaps,
    NeedsReason,
)
from gemeindenetz.network.models import ChecklistEntry, ChecklistItem, Membership, MembershipTransition
from gemeindenetz.network.models.transitions import JOINING, PUBLIC, TRANSITIONS, next_states
from gemeindenetz.network.querysets import JOINING_STATES, LIVE_STATES, PUBLIC_STATES
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of

TODAY = clock.today()


@pytest.fixture
def interested(world: World) -> Membership:
    return actions.register_interest(
        actor=actor_of(world.dana), organisation=world.ahornstetten, network=world.gemeindenetzwerk
    )


def resolution(world: World) -> ChecklistItem:
    item: ChecklistItem = ChecklistItem.objects.get(version__network=world.gemeindenetzwerk)
    return item


def facts(membership: Membership) -> list[tuple[date, str, str]]:
    network = membership.network.slug
    key = membership.organisation.territory.ags if membership.organisation.territory else ""
    found = Fact.objects.effective().filter(network=network, municipality=key).order_by("day", "pk")
    return list(found.values_list("day", "kind", "detail"))


def path(membership: Membership) -> list[tuple[str, str]]:
    return list(membership.transitions.values_list("from_state", "to_state"))


# The way in


def test_whole_way_in_is_dated_step_by_step(world: World, interested: Membership) -> None:
    dana = actor_of(world.dana)
    actions.set_joining_state(
        actor=dana, membership=interested, state="requirements_open", on=date(2026, 2, 1)
    )
    actions.set_joining_state(
        actor=dana, membership=interested, state="resolution_pending", on=date(2026, 3, 1)
    )
    actions.fulfil_requirement(
        actor=dana, membership=interested, item=resolution(world), done_on=date(2026, 4, 20)
    )
    admission = actions.Admission(date(2026, 5, 1), basis="Beschluss vom 20.4.2026")
    member = actions.admit(actor=dana, membership=interested, admission=admission)
    assert path(member) == [
        ("", "interested"),
        ("interested", "requirements_open"),
        ("requirements_open", "resolution_pending"),
        ("resolution_pending", "member"),
    ]
    assert member.valid.lower == date(2026, 5, 1)
    assert facts(member) == [(date(2026, 5, 1), "member_joined", "")]
    assert member.checklist is not None


def test_admission_names_what_is_still_open(world: World, interested: Membership) -> None:
    with pytest.raises(RequirementsOpen) as caught:
        actions.admit(actor=SYSTEM, membership=interested, admission=actions.Admission(TODAY))
    assert caught.value.labels == ("Beschluss des Gremiums",)
    assert "Beschluss des Gremiums" in str(caught.value)
    interested.refresh_from_db()
    assert interested.state == "interested"


def test_admission_without_a_requirement_needs_and_keeps_a_reason(
    world: World, interested: Membership
) -> None:
    admission = actions.Admission(TODAY, waiver="Gründungsmitglied")
    member = actions.admit(actor=SYSTEM, membership=interested, admission=admission)
    assert member.transitions.last().reason == "Gründungsmitglied"


def test_unknown_checklist_asks_for_nothing(world: World, interested: Membership) -> None:
    actions.set_checklist(
        actor=SYSTEM, network=world.gemeindenetzwerk, requirements=[], since=TODAY, is_known=False
    )
    assert actions.open_requirements(interested, on=TODAY) == []
    actions.admit(actor=SYSTEM, membership=interested, admission=actions.Admission(TODAY))


def test_checklist_of_the_day_of_admission_counts(world: World, interested: Membership) -> None:
    declaration = actions.Requirement("declaration", "Beitrittserklärung")
    actions.set_checklist(
        actor=SYSTEM, network=world.gemeindenetzwerk, requirements=[declaration], since=TODAY
    )
    yesterday = TODAY - timedelta(days=1)
    assert [item.label for item in actions.open_requirements(interested, on=yesterday)] == [
        "Beschluss des Gremiums"
    ]
    assert [item.label for item in actions.open_requirements(interested, on=TODAY)] == ["Beitrittserklärung"]


def test_tick_can_be_taken_back(world: World, interested: Membership) -> None:
    entry = actions.fulfil_requirement(
        actor=SYSTEM, membership=interested, item=resolution(world), done_on=TODAY
    )
    assert actions.open_requirements(interested, on=TODAY) == []
    actions.reopen_requirement(actor=SYSTEM, entry=entry)
    assert not ChecklistEntry.objects.exists()


def test_requirement_of_another_network_cannot_be_ticked(world: World, interested: Membership) -> None:
    other = ChecklistItem.objects.get(version__network=world.staedtenetzwerk)
    with pytest.raises(NotOfThisChecklist):
        actions.fulfil_requirement(actor=SYSTEM, membership=interested, item=other, done_on=TODAY)


def test_admission_more_than_a_year_ahead_is_a_slip(world: World, interested: Membership) -> None:
    admission = actions.Admission(TODAY + timedelta(days=400), waiver="x")
    with pytest.raises(TooFarAhead):
        actions.admit(actor=SYSTEM, membership=interested, admission=admission)


def test_direct_admission_uses_the_interest_already_noted(world: World, interested: Membership) -> None:
    admission = actions.Admission(TODAY, waiver="Liste")
    member = actions.admit_directly(
        actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk, admission=admission
    )
    assert member.pk == interested.pk


def test_second_interest_is_refused(world: World, interested: Membership) -> None:
    with pytest.raises(MembershipOverlaps):
        actions.register_interest(
            actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk
        )


def test_member_cannot_be_admitted_twice(world: World) -> None:
    with pytest.raises(MembershipOverlaps):
        actions.admit_directly(
            actor=SYSTEM,
            organisation=world.musterbach,
            network=world.gemeindenetzwerk,
            admission=actions.Admission(date(2020, 1, 1), waiver="Liste"),
        )


def test_town_that_will_not_join_is_withdrawn_and_may_come_again(
    world: World, interested: Membership
) -> None:
    actions.withdraw_interest(actor=actor_of(world.dana), membership=interested, reason="Kein Beschluss")
    again = actions.register_interest(
        actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk
    )
    assert again.pk != interested.pk
    assert facts(again) == []


def test_membership_cannot_be_withdrawn_like_an_interest(world: World) -> None:
    with pytest.raises(NotJoining):
        actions.withdraw_interest(actor=SYSTEM, membership=member(world))


def test_admission_has_its_own_action(world: World, interested: Membership) -> None:
    with pytest.raises(NotJoining):
        actions.set_joining_state(actor=SYSTEM, membership=interested, state="member")


# Who


def test_office_of_another_network_and_team_cannot_admit(world: World, interested: Membership) -> None:
    for person in (world.anna, world.hanna, world.bekir, world.emil):
        with pytest.raises(NotAllowed):
            actions.admit(
                actor=actor_of(person), membership=interested, admission=actions.Admission(TODAY, waiver="x")
            )
    interested.refresh_from_db()
    assert interested.state == "interested"


def test_adviser_and_town_itself_may_note_an_interest(world: World) -> None:
    for person, network in ((world.anna, world.gemeindenetzwerk), (world.karim, world.gemeindenetzwerk)):
        organisation = world.ahornstetten if person == world.anna else world.musterkreis
        actions.register_interest(actor=actor_of(person), organisation=organisation, network=network)
    with pytest.raises(NotAllowed):
        actions.register_interest(
            actor=actor_of(world.clara), organisation=world.hohenmuster, network=world.gemeindenetzwerk
        )


# The way out


def member(world: World) -> Membership:
    row: Membership = Membership.objects.get(organisation=world.lindenried)
    return row


def test_announced_leaving_ends_by_itself_after_its_last_day(world: World) -> None:
    last_day = TODAY + timedelta(days=3)
    actions.announce_leaving(actor=actor_of(world.dana), membership=member(world), last_day=last_day)
    assert actions.end_due_memberships(actor=SYSTEM) == 0
    with clock.at(last_day):
        assert actions.end_due_memberships(actor=SYSTEM) == 0
    with clock.at(last_day + timedelta(days=1)):
        assert actions.end_due_memberships(actor=SYSTEM) == 1
        assert actions.end_due_memberships(actor=SYSTEM) == 0
    row = member(world)
    assert (row.state, row.end_reason) == ("ended", "resigned")
    assert facts(row)[-1] == (last_day + timedelta(days=1), "member_left", "resigned")


def test_leaving_can_be_withdrawn(world: World) -> None:
    actions.announce_leaving(actor=SYSTEM, membership=member(world), last_day=TODAY + timedelta(days=3))
    row = actions.withdraw_leaving(actor=SYSTEM, membership=member(world), reason="Gemeinderat stimmt anders")
    assert (row.state, row.valid.upper) == ("member", None)


def test_end_needs_a_reason_and_a_day_that_has_come(world: World) -> None:
    with pytest.raises(NeedsReason):
        actions.end_membership(actor=SYSTEM, membership=member(world), last_day=TODAY, end_reason="")
    with pytest.raises(LastDayInFuture):
        actions.end_membership(
            actor=SYSTEM, membership=member(world), last_day=TODAY + timedelta(days=1), end_reason="resigned"
        )
    with pytest.raises(LastDayBeforeJoining):
        actions.end_membership(
            actor=SYSTEM, membership=member(world), last_day=date(2018, 6, 30), end_reason="resigned"
        )
    assert member(world).state == "member"


def test_member_on_its_last_day_and_not_on_the_next(world: World) -> None:
    actions.end_membership(
        actor=SYSTEM, membership=member(world), last_day=date(2020, 12, 31), end_reason="rule"
    )
    held = Membership.objects.filter(network=world.gemeindenetzwerk)
    assert held.members_on(date(2020, 12, 31)).count() == 2
    assert held.members_on(date(2021, 1, 1)).count() == 1


def test_ended_member_may_join_again_later(world: World) -> None:
    actions.end_membership(
        actor=SYSTEM, membership=member(world), last_day=date(2020, 12, 31), end_reason="resigned"
    )
    admission = actions.Admission(date(2021, 1, 1), waiver="Wiedereintritt")
    actions.admit_directly(
        actor=SYSTEM, organisation=world.lindenried, network=world.gemeindenetzwerk, admission=admission
    )
    assert Membership.objects.filter(organisation=world.lindenried).count() == 2


def test_fixed_term_is_renewed_with_a_reason(world: World, interested: Membership) -> None:
    admission = actions.Admission(date(2024, 1, 1), waiver="x", last_day=date(2026, 6, 30))
    row = actions.admit(actor=SYSTEM, membership=interested, admission=admission)
    assert list(Membership.objects.overdue(TODAY)) == [row]
    renewed = actions.renew_membership(
        actor=SYSTEM, membership=row, last_day=date(2031, 6, 30), reason="Neuer Gemeinderat"
    )
    assert ranges.last_day(renewed.valid) == date(2031, 6, 30)
    assert path(renewed)[-1] == ("member", "member")


def test_membership_on_its_way_in_cannot_end(world: World, interested: Membership) -> None:
    with pytest.raises(IllegalTransition):
        actions.announce_leaving(actor=SYSTEM, membership=interested, last_day=TODAY)


# Mending


def test_corrected_dates_are_booked_anew_and_the_old_facts_taken_back(world: World) -> None:
    correction = actions.Correction(admitted_on=date(2017, 7, 1), basis="Beschluss vom 1.6.2017")
    row = actions.correct_membership(
        actor=actor_of(world.dana), membership=member(world), correction=correction, reason="Urkunde gefunden"
    )
    assert facts(row) == [(date(2017, 7, 1), "member_joined", "")]
    assert Fact.objects.filter(reverses__isnull=False).count() == 1
    assert row.basis == "Beschluss vom 1.6.2017"


def test_correction_needs_its_own_reason_even_on_an_ended_membership(world: World) -> None:
    actions.end_membership(
        actor=SYSTEM, membership=member(world), last_day=date(2020, 12, 31), end_reason="rule"
    )
    correction = actions.Correction(last_day=date(2021, 12, 31), end_reason="resigned")
    with pytest.raises(NeedsReason):
        actions.correct_membership(actor=SYSTEM, membership=member(world), correction=correction, reason=" ")
    row = actions.correct_membership(
        actor=SYSTEM, membership=member(world), correction=correction, reason="Tippfehler"
    )
    assert facts(row)[-1] == (date(2022, 1, 1), "member_left", "resigned")


def test_end_taken_back_leaves_no_gap(world: World) -> None:
    actions.end_membership(
        actor=SYSTEM, membership=member(world), last_day=date(2020, 12, 31), end_reason="resigned"
    )
    row = actions.reopen_membership(actor=SYSTEM, membership=member(world), reason="Nie ausgetreten")
    assert (row.state, row.end_reason) == ("member", "")
    assert facts(row) == [(date(2018, 7, 1), "member_joined", "")]


def test_voided_membership_counts_on_no_day(world: World) -> None:
    row = actions.void_membership(actor=SYSTEM, membership=member(world), reason="Verwechslung")
    assert facts(row) == []
    assert not Membership.objects.members_on(date(2020, 1, 1)).filter(organisation=world.lindenried).exists()
    with pytest.raises(NeverAMember):
        actions.void_membership(actor=SYSTEM, membership=row, reason="noch einmal")


def test_ledger_agrees_with_the_memberships_after_everything(world: World, interested: Membership) -> None:
    actions.admit(actor=SYSTEM, membership=interested, admission=actions.Admission(TODAY, waiver="x"))
    row = member(world)
    actions.end_membership(actor=SYSTEM, membership=row, last_day=date(2020, 12, 31), end_reason="rule")
    actions.reopen_membership(actor=SYSTEM, membership=row, reason="Irrtum")
    actions.void_membership(actor=SYSTEM, membership=row, reason="Irrtum")
    assert differences("memberships") == []


def test_membership_changed_past_the_actions_shows_as_difference(world: World) -> None:
    Membership.objects.filter(organisation=world.lindenried).update(valid=ranges.period(date(2019, 1, 1)))
    assert sorted(difference.count for difference in differences("memberships")) == [-1, 1]


def test_failing_action_leaves_neither_row_nor_fact(world: World, interested: Membership) -> None:
    before = (Fact.objects.count(), MembershipTransition.objects.count())
    admission = actions.Admission(TODAY, waiver="x", last_day=TODAY - timedelta(days=1))
    with pytest.raises(LastDayBeforeJoining), transaction.atomic():
        actions.admit(actor=SYSTEM, membership=interested, admission=admission)
    assert (Fact.objects.count(), MembershipTransition.objects.count()) == before


# The table


def test_states_written_for_querysets_are_those_of_the_table() -> None:
    assert tuple(map(str, JOINING)) == JOINING_STATES
    assert tuple(map(str, PUBLIC)) == PUBLIC_STATES
    assert {*JOINING_STATES, "member", "leaving"} == set(LIVE_STATES)


def test_table_names_every_change_once() -> None:
    pairs = [(row.from_state, row.to_state) for row in TRANSITIONS]
    assert len(pairs) == len(set(pairs))
    assert next_states("withdrawn") == ()
    assert set(next_states("resolution_pending")) == {"requirements_open", "member", "withdrawn"}
