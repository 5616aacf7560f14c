"""The corners of network's rules that the table of acts does not reach: system, time, half-signed-in people."""

from dataclasses import replace
from datetime import timedelta

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network import actions
from gemeindenetz.network import permissions as p
from gemeindenetz.network.models import Membership, Person, Role, Seat, ServiceChoice
from gemeindenetz.network.models.transitions import TRANSITIONS
from gemeindenetz.network.queries.pages.organisation_page import can_appoint_somebody
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of, add_membership, add_person, personas
from gemeindenetz.network.tests.test_permissions import busy as busy
from gemeindenetz.network.tests.test_permissions import table

#: What even the system leaves to the people it concerns.
FOR_PEOPLE_ONLY = {"propose profile", "propose town profile", "appoint adviser of no network"}


def test_the_system_may_what_jobs_and_set_up_need_and_nothing_more(busy: World) -> None:
    refused = {act for act, (rule, _) in table(busy).items() if not rule(SYSTEM)}
    assert refused == FOR_PEOPLE_ONLY
    assert p.can_create_network(SYSTEM, None)
    assert p.can_sign_agreement(SYSTEM, ())
    assert p.is_office(SYSTEM)
    assert p.is_office(SYSTEM, busy.gemeindenetzwerk.pk)


def test_a_network_above_all_is_made_in_setting_up_only(busy: World) -> None:
    assert not any(p.can_create_network(actor, None) for actor in personas(busy).values())
    office_above = Actor.link(name="x", scopes=(f"office:{busy.landesnetzwerk.pk}",))
    assert p.can_create_network(office_above, busy.landesnetzwerk)
    assert not p.can_create_network(actor_of(busy.dana), busy.staedtenetzwerk)


def test_an_agreement_that_grants_nothing_is_any_offices(busy: World) -> None:
    actions.create_series(actor=SYSTEM, slug="leer", name="Ohne Leistung")
    busy.agreement.grants.all().delete()
    who = {name for name, actor in personas(busy).items() if p.can_change_agreement(actor, busy.agreement)}
    assert who == {"dana"}
    assert {name for name, actor in personas(busy).items() if p.can_sign_agreement(actor, ())} == {"dana"}


def test_an_agreement_for_several_networks_is_changed_by_each_of_their_offices(busy: World) -> None:
    grant = busy.agreement.grants.first()
    assert grant is not None
    actions_office = Actor.link(name="x", scopes=(f"office:{busy.staedtenetzwerk.pk}",))
    assert not p.can_change_agreement(actions_office, busy.agreement)
    busy.agreement.grants.create(network=busy.staedtenetzwerk, service=busy.staedteberatung)
    assert p.can_change_agreement(actions_office, busy.agreement)
    assert p.can_change_agreement(actor_of(busy.dana), busy.agreement)


def test_the_office_appoints_at_towns_while_they_belong_or_join(busy: World) -> None:
    dana = actor_of(busy.dana)
    town = busy.lindenried
    assert p.can_appoint(dana, town, role=Role.CONTACT, network=None)
    member = Membership.objects.get(organisation=town)
    actions.end_membership(actor=SYSTEM, membership=member, last_day=member.valid.lower, end_reason="resigned")
    assert not p.can_appoint(dana, town, role=Role.CONTACT, network=None)
    assert p.can_appoint(dana, busy.ahornstetten, role=Role.CONTACT, network=None)
    assert not p.can_appoint(dana, busy.hohenmuster, role=Role.CONTACT, network=None)
    assert not p.can_appoint(actor_of(busy.emil), busy.initiative, role=Role.PARTNER, network=None)


def test_where_one_signs_in_is_changed_by_the_fully_signed_in_person_alone(busy: World) -> None:
    assert p.can_change_mail_address(actor_of(busy.anna), busy.anna)
    assert not p.can_change_mail_address(actor_of(busy.anna, second_factor=False), busy.anna)
    assert not p.can_change_mail_address(actor_of(busy.nora), busy.anna)
    half_signed_in = replace(actor_of(busy.anna), verified=False)
    assert not p.can_change_mail_address(half_signed_in, busy.anna)


def test_everybody_changes_their_own_name_and_colleagues_of_a_town_hall_each_others(busy: World) -> None:
    for name in ("anna", "bekir", "emil", "fatma", "hanna", "jule"):
        assert p.can_change_person(actor_of(getattr(busy, name)), getattr(busy, name)), name
    who = {name for name, actor in personas(busy).items() if p.can_change_person(actor, busy.ingo)}
    assert who == {"bekir", "dana", "ingo"}


def test_name_and_phone_are_changed_by_who_may_see_them_as_office_or_administration(busy: World) -> None:
    who = {name for name, actor in personas(busy).items() if p.can_change_person(actor, busy.clara)}
    assert who == {"clara", "dana"}
    elsewhere = add_person("Heinz", "Halm")
    assert not p.can_change_person(actor_of(busy.dana), elsewhere)
    assert p.can_change_person(SYSTEM, elsewhere)


def test_staff_seats_belong_to_the_office_of_their_network(busy: World) -> None:
    seat = busy.anna.seats.get()
    assert {name for name, actor in personas(busy).items() if p.can_change_seat(actor, seat)} == {"dana"}
    seat = busy.hanna.seats.get()
    assert {name for name, actor in personas(busy).items() if p.can_change_seat(actor, seat)} == set()


def test_every_change_of_state_is_open_to_the_system_where_the_table_names_an_office(busy: World) -> None:
    numbers = {"network_id": busy.gemeindenetzwerk.pk, "organisation_id": busy.musterbach.pk}
    for row in TRANSITIONS:
        expected = bool({"office", "own"}.intersection(row.who))
        assert bool(p.can_move_membership(SYSTEM, row, **numbers)) == expected, row


def test_details_of_a_membership_follow_its_own_network_and_town(busy: World) -> None:
    member = Membership.objects.get(organisation=busy.musterbach)
    who = {name for name, actor in personas(busy).items() if p.can_see_membership_details(actor, member)}
    assert who == {"anna", "bekir", "dana", "ingo"}


def test_serving_is_advising_or_running_the_office_of_that_network(busy: World) -> None:
    number = busy.gemeindenetzwerk.pk
    assert {name for name, actor in personas(busy).items() if p.is_serving(actor, number)} == {"anna", "dana"}
    assert {name for name, actor in personas(busy).items() if p.is_team(actor, number)} == {"anna"}
    assert {name for name, actor in personas(busy).items() if p.is_office(actor)} == {"dana"}


def test_memberships_are_asked_for_by_day_and_state(busy: World) -> None:
    today = clock.today()
    add_membership(busy.hohenmuster, busy.landkreisnetzwerk, since=today + timedelta(days=1))
    members = Membership.objects.members_on(today).filter(network=busy.landkreisnetzwerk)
    assert not members.filter(organisation=busy.hohenmuster).exists()
    later = Membership.objects.members_on(today + timedelta(days=1)).filter(network=busy.landkreisnetzwerk)
    assert later.filter(organisation=busy.hohenmuster).exists()


def test_the_system_sees_every_row_it_must_work_on(busy: World) -> None:
    for model in (Person, Seat, ServiceChoice):
        assert model.objects.exists()
        assert model.objects.visible_to(SYSTEM).count() == model.objects.count(), model


def test_everybody_sees_their_own_function_whatever_it_opens(busy: World) -> None:
    for name in ("emil", "fatma"):
        person = getattr(busy, name)
        assert list(Seat.objects.visible_to(actor_of(person))) == list(person.seats.all()), name


def test_only_members_and_leaving_ones_are_overdue_once_their_period_is_over(busy: World) -> None:
    today = clock.today()
    gone = Membership.objects.filter(state="ended", valid__endswith__lte=today)
    assert gone.exists()
    term = add_membership(busy.ahornstetten, busy.staedtenetzwerk, until=today - timedelta(days=1))
    assert list(Membership.objects.overdue(today)) == [term]
    assert not Membership.objects.overdue(today - timedelta(days=1)).exists()


def test_the_page_of_a_town_offers_appointing_to_offices_and_its_own_administration(busy: World) -> None:
    who = {name for name, actor in personas(busy).items() if can_appoint_somebody(actor, busy.musterbach)}
    assert who == {"bekir", "dana", "ingo"}
