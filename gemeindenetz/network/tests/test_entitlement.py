"""Entitlement on any day, with its path of reasons; nobody is stopped from asking."""

from datetime import date, timedelta
from typing import Any

import pytest

from gemeindenetz.core import clock, ranges
from gemeindenetz.network import actions
from gemeindenetz.network.models import Membership, Network, Organisation, Person, Role, Service, TieKind
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.queries.entitlement import (
    Entitlement,
    entitlement,
    entitlement_of_organisation,
    entitlements_of_organisations,
)
from gemeindenetz.network.queries.reasons import TEXTS, Code
from gemeindenetz.network.tests.personas import (
    SYSTEM,
    World,
    actor_of,
    add_agreement,
    add_membership,
    add_municipality,
    add_person,
    add_seat,
    add_territory,
    add_tie,
    territory_of,
)
from gemeindenetz.register.models import Succession, Territory


def ask(world: World, person: Person, service: Service | None = None, on: date | None = None) -> Entitlement:
    return entitlement(person=person, service=service or world.fachberatung, on=on or clock.today())


def of(organisation: Organisation, service: Service, on: date | None = None) -> Entitlement:
    return entitlement_of_organisation(organisation=organisation, service=service, on=on or clock.today())


def membership_of(organisation: Organisation, network: Network) -> Membership:
    row: Membership = Membership.objects.get(organisation=organisation, network=network)
    return row


# The path


def test_contact_of_a_member_is_entitled_and_sees_every_step(world: World) -> None:
    answer = ask(world, world.bekir)
    assert (answer.outcome, answer.allowed) == ("entitled", True)
    assert answer.codes == (Code.SEAT, Code.MEMBER, Code.AGREEMENT)
    kinds = [ref.kind for row in answer.reasons for ref in row.refs]
    assert kinds == ["seat", "membership", "agreement"]
    assert answer.responsible.slug == "fachberatung"


def test_grey_line_names_membership_and_agreement_in_german(world: World) -> None:
    last_year = clock.today().year + 2
    assert ask(world, world.bekir).summary == (
        f"Anspruch: Mitglied im Gemeindenetzwerk Musterland seit 1.1.2015 · 2. Vereinbarung bis 31.12.{last_year}"
    )


def test_every_code_has_words(world: World) -> None:
    assert set(TEXTS) == set(Code)


def test_answer_as_data_carries_what_the_command_prints(world: World) -> None:
    data = ask(world, world.bekir).as_data()
    assert {"outcome", "allowed", "reasons", "responsible"} <= set(data)
    assert data["responsible"]["service"] == "fachberatung"
    assert data["reasons"][1]["since"] == "2015-01-01"
    assert "Musterbach" in data["reasons"][0]["text"]


def test_mayor_may_ask_as_well(world: World) -> None:
    assert ask(world, world.ingo).outcome == "entitled"


def test_county_contact_is_entitled_in_the_network_of_counties(world: World) -> None:
    assert ask(world, world.karim, world.kreisberatung).outcome == "entitled"


# Seats


@pytest.mark.parametrize("days", [-1, 1])
def test_before_and_after_the_seat_a_first_conversation_remains(world: World, days: int) -> None:
    today = clock.today()
    seat = world.bekir.seats.get()
    actions.change_seat(actor=SYSTEM, seat=seat, terms=actions.SeatTerms(today, today))
    assert ask(world, world.bekir).outcome == "entitled"
    answer = ask(world, world.bekir, on=today + timedelta(days=days))
    assert (answer.outcome, answer.allowed, answer.codes) == ("first_conversation", True, (Code.NO_SEAT,))


def test_somebody_without_any_seat_gets_a_first_conversation(world: World) -> None:
    assert ask(world, add_person("Greta", "Gast")).codes == (Code.NO_SEAT,)


def test_partner_does_not_act_for_a_municipality(world: World) -> None:
    assert ask(world, world.jule).outcome == "first_conversation"


def test_asking_for_another_town_is_a_first_conversation_with_the_towns_path(world: World) -> None:
    answer = entitlement(
        person=world.clara, service=world.fachberatung, on=clock.today(), organisation=world.musterbach
    )
    assert answer.outcome == "first_conversation"
    assert answer.codes == (Code.NO_SEAT, Code.MEMBER, Code.AGREEMENT)


def test_the_best_of_several_seats_counts(world: World) -> None:
    add_seat(world.karim, world.lindenried, Role.STAFF)
    answer = ask(world, world.karim)
    assert (answer.outcome, answer.organisation_id) == ("entitled", world.lindenried.pk)
    assert ask(world, world.karim, world.kreisberatung).organisation_id == world.musterkreis.pk


# Memberships


def test_town_outside_that_could_join_gets_a_first_conversation(world: World) -> None:
    answer = of(world.ahornstetten, world.fachberatung)
    assert (answer.outcome, answer.allowed) == ("first_conversation", True)
    assert answer.codes == (Code.NOT_MEMBER, Code.ELIGIBLE)


def test_joining_town_sees_that_it_is_on_its_way(world: World) -> None:
    actions.register_interest(actor=SYSTEM, organisation=world.ahornstetten, network=world.gemeindenetzwerk)
    answer = of(world.ahornstetten, world.fachberatung)
    assert answer.codes == (Code.NOT_MEMBER, Code.JOINING, Code.ELIGIBLE)


def test_service_without_first_conversations_leaves_it_to_the_team(world: World) -> None:
    actions.change_service(
        actor=SYSTEM, service=world.fachberatung, topics=[], values={"offers_first_conversation": False}
    )
    answer = of(world.ahornstetten, world.fachberatung)
    assert (answer.outcome, answer.codes[-1]) == ("goodwill", Code.NO_FIRST_CONVERSATION)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        (date(2018, 6, 30), "first_conversation"),
        (date(2018, 7, 1), "entitled"),
        (date(2020, 12, 31), "entitled"),
        (date(2021, 1, 1), "first_conversation"),
    ],
)
def test_before_during_and_after_a_membership(world: World, on: date, outcome: str) -> None:
    membership = membership_of(world.lindenried, world.gemeindenetzwerk)
    actions.end_membership(
        actor=SYSTEM, membership=membership, last_day=date(2020, 12, 31), end_reason="resigned"
    )
    assert of(world.lindenried, world.fachberatung, on).outcome == outcome


def test_leaving_member_is_entitled_until_its_last_day(world: World) -> None:
    last_day = clock.today() + timedelta(days=30)
    membership = membership_of(world.lindenried, world.gemeindenetzwerk)
    actions.announce_leaving(actor=SYSTEM, membership=membership, last_day=last_day)
    answer = of(world.lindenried, world.fachberatung)
    assert answer.outcome == "entitled"
    assert Code.LEAVING in answer.codes
    assert (
        of(world.lindenried, world.fachberatung, last_day + timedelta(days=1)).outcome == "first_conversation"
    )


def test_membership_whose_fixed_term_ran_out_is_goodwill_until_the_office_decides(world: World) -> None:
    add_membership(
        world.ahornstetten, world.gemeindenetzwerk, since=date(2019, 1, 1), until=date(2023, 12, 31)
    )
    assert of(world.ahornstetten, world.fachberatung, date(2023, 12, 31)).outcome == "entitled"
    answer = of(world.ahornstetten, world.fachberatung, date(2024, 1, 1))
    assert (answer.outcome, answer.codes) == ("goodwill", (Code.MEMBERSHIP_RAN_OUT,))


def test_voided_membership_never_entitled_anybody(world: World) -> None:
    membership = membership_of(world.lindenried, world.gemeindenetzwerk)
    actions.void_membership(actor=SYSTEM, membership=membership, reason="Verwechslung")
    assert of(world.lindenried, world.fachberatung, date(2020, 1, 1)).outcome == "first_conversation"


# Agreements


def gap(world: World, last_day: date) -> None:
    actions.end_agreement(actor=SYSTEM, agreement=world.agreement, last_day=last_day)


def test_the_day_after_an_agreement_ended_unsigned_no_town_is_turned_away(world: World) -> None:
    today = clock.today()
    gap(world, today - timedelta(days=1))
    assert of(world.musterbach, world.fachberatung, today - timedelta(days=1)).outcome == "entitled"
    answer = ask(world, world.bekir, on=today)
    assert (answer.outcome, answer.allowed) == ("goodwill", True)
    assert answer.codes[-1] == Code.AGREEMENT_ENDED


def test_renewal_under_way_entitles_beyond_the_day_on_paper(world: World) -> None:
    actions.declare_renewal_under_way(actor=SYSTEM, agreement=world.agreement)
    later = date(clock.today().year + 4, 1, 1)
    answer = of(world.musterbach, world.fachberatung, later)
    assert (answer.outcome, answer.codes[-1]) == ("entitled", Code.RENEWAL_UNDER_WAY)


@pytest.mark.parametrize(
    ("state", "code"),
    [(TermState.END_UNKNOWN, Code.AGREEMENT_END_UNKNOWN), (TermState.OPEN_ENDED, Code.AGREEMENT_OPEN)],
)
def test_unknown_and_open_ends_entitle(world: World, state: str, code: Code) -> None:
    terms = actions.Terms("3. Vereinbarung", date(2030, 1, 1), term_state=state)
    actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    answer = of(world.musterbach, world.fachberatung, date(2060, 1, 1))
    assert (answer.outcome, answer.codes[-1]) == ("entitled", code)


def test_unknown_beginning_entitles_on_every_day_before_the_end(world: World) -> None:
    series = actions.create_series(actor=SYSTEM, slug="alt", name="Frühere Vereinbarungen")
    terms = actions.Terms("Frühere Vereinbarung", None, date(2014, 12, 31))
    actions.sign_agreement(
        actor=SYSTEM,
        series=series,
        terms=terms,
        grants=[actions.Grant(world.gemeindenetzwerk, world.fachberatung)],
    )
    add_membership(world.ahornstetten, world.gemeindenetzwerk, since=date(2003, 1, 1))
    assert of(world.ahornstetten, world.fachberatung, date(2003, 1, 1)).outcome == "entitled"


def test_before_the_first_agreement_members_are_advised_by_goodwill(world: World) -> None:
    add_membership(world.ahornstetten, world.gemeindenetzwerk, since=date(2014, 1, 1))
    answer = of(world.ahornstetten, world.fachberatung, date(2014, 6, 1))
    assert (answer.outcome, answer.codes[-1]) == ("goodwill", Code.AGREEMENT_NOT_YET)


def test_service_no_agreement_grants_is_goodwill_for_members(world: World) -> None:
    service = actions.add_service(
        actor=SYSTEM,
        network=world.gemeindenetzwerk,
        slug="neu",
        name="Neue Beratung",
        provider=world.institute,
    )
    answer = of(world.musterbach, service)
    assert (answer.outcome, answer.codes[-1]) == ("goodwill", Code.NO_AGREEMENT)


def test_agreement_may_grant_a_service_to_members_of_another_network(world: World) -> None:
    series = actions.create_series(actor=SYSTEM, slug="quer", name="Vereinbarung über Netzwerke hinweg")
    terms = actions.Terms("Öffnung", date(2022, 1, 1), date(2022, 12, 31))
    granted = [actions.Grant(world.staedtenetzwerk, world.fachberatung)]
    opening = actions.sign_agreement(actor=SYSTEM, series=series, terms=terms, grants=granted)
    assert of(world.hohenmuster, world.fachberatung, date(2022, 6, 1)).outcome == "entitled"
    assert of(world.hohenmuster, world.fachberatung, date(2023, 6, 1)).outcome == "goodwill"
    # The next agreement of the series grants it no more: that is a decision, not a missing signature.
    after = actions.Terms("Schließung", date(2024, 1, 1), term_state=TermState.OPEN_ENDED)
    actions.renew_agreement(actor=SYSTEM, agreement=opening, terms=after, grants=[])
    assert of(world.hohenmuster, world.fachberatung, date(2024, 6, 1)).outcome == "other_service"


# Other services


def test_member_of_another_associations_network_is_told_who_is_responsible(world: World) -> None:
    answer = of(world.hohenmuster, world.fachberatung)
    assert (answer.outcome, answer.allowed) == ("other_service", False)
    assert (answer.responsible.slug, answer.responsible.provider) == (
        "staedteberatung",
        "Städtetag Musterland",
    )
    assert Code.RESPONSIBLE in answer.codes


def test_county_asking_the_towns_service_is_told_its_own(world: World) -> None:
    assert ask(world, world.karim).responsible.slug == "kreisberatung"


def test_town_of_two_associations_may_start_anew_with_the_other_network(world: World) -> None:
    add_tie(world.hohenmuster, TieKind.MEMBER_OF, world.gemeindetag)
    assert of(world.hohenmuster, world.fachberatung).outcome == "first_conversation"


def both(world: World) -> None:
    """Hohenmuster becomes a member of a third network with its own service."""
    network = actions.create_network(actor=SYSTEM, slug="kompetenz", name="Kompetenznetzwerk Quartier")
    service = actions.add_service(
        actor=SYSTEM, network=network, slug="quartier", name="Quartiersberatung", provider=world.institute
    )
    series = actions.create_series(actor=SYSTEM, slug="kompetenz", name="Kompetenz")
    add_agreement(series, 1, date(2019, 1, 1), None, service)
    add_membership(world.hohenmuster, network, since=date(2019, 6, 27))
    world.extra["quartier"] = service


def test_where_two_are_possible_both_are_named_and_the_choice_is_open(world: World) -> None:
    both(world)
    answer = of(world.hohenmuster, world.fachberatung)
    assert [row.slug for row in answer.alternatives] == ["quartier", "staedteberatung"]
    assert answer.codes[-1] == Code.CHOICE_OPEN


@pytest.mark.parametrize("slug", ["quartier", "staedteberatung"])
def test_where_two_are_possible_the_towns_own_choice_decides(world: World, slug: str) -> None:
    both(world)
    chosen = Service.objects.get(slug=slug)
    actions.choose_service(
        actor=SYSTEM, organisation=world.hohenmuster, service=chosen, since=date(2020, 1, 1)
    )
    answer = of(world.hohenmuster, world.fachberatung)
    assert (answer.responsible.slug, answer.codes[-1]) == (slug, Code.OWN_CHOICE)
    assert of(world.hohenmuster, world.fachberatung, date(2019, 12, 31)).codes[-1] == Code.CHOICE_OPEN


def test_own_choice_never_takes_an_entitlement_away(world: World) -> None:
    both(world)
    actions.choose_service(
        actor=SYSTEM, organisation=world.hohenmuster, service=world.extra["quartier"], since=date(2020, 1, 1)
    )
    answer = of(world.hohenmuster, world.staedteberatung)
    assert answer.outcome == "entitled"
    assert Code.OWN_CHOICE in answer.codes


def test_town_nobody_is_responsible_for_is_left_to_the_team(world: World) -> None:
    abroad = add_territory("kreis", "97001", "Fernkreis", kind="44")
    far = add_municipality(abroad, "97001001", "Fernheim")
    answer = of(far, world.fachberatung)
    assert (answer.outcome, answer.allowed, answer.codes[-1]) == ("goodwill", True, Code.NOBODY_RESPONSIBLE)


def test_member_of_a_contained_network_belongs_to_the_one_above(world: World) -> None:
    service = actions.add_service(
        actor=SYSTEM,
        network=world.landesnetzwerk,
        slug="land",
        name="Landesberatung",
        provider=world.ministry,
    )
    series = actions.create_series(actor=SYSTEM, slug="land", name="Land")
    add_agreement(series, 1, date(2019, 1, 1), None, service)
    answer = of(world.musterbach, service)
    assert answer.codes == (Code.MEMBER, Code.MEMBER_BY_CONTAINED_NETWORK, Code.AGREEMENT_OPEN)
    assert answer.outcome == "entitled"


def test_demo_services_are_never_named_to_real_towns(world: World) -> None:
    actions.add_service(
        actor=SYSTEM,
        network=world.landesnetzwerk,
        slug="vorfuehrung",
        name="Vorführberatung",
        provider=world.institute,
        dataset="demo",
    )
    far = add_municipality(add_territory("kreis", "97001", "Fernkreis", kind="44"), "97001001", "Fernheim")
    assert of(far, world.fachberatung).responsible.slug == "fachberatung"


# Ended municipalities


def merge(world: World, *, on: date, into: str = "Neulinden") -> Organisation:
    """Lindenried is dissolved into a new municipality on a day."""
    successor = add_municipality(territory_of(world.musterkreis), "98001009", into, valid=ranges.period(on))
    old = territory_of(world.lindenried)
    old.valid = ranges.ended_on(old.valid, on - timedelta(days=1))
    old.save()
    world.extra["succession"] = Succession.objects.create(
        predecessor=old, successor=territory_of(successor), kind="dissolved", on=on, population_share=1
    )
    return successor


def test_ended_municipality_is_answered_for_by_its_successor(world: World) -> None:
    on = date(2022, 1, 1)
    successor = merge(world, on=on)
    pending = ask(world, world.clara)
    assert (pending.outcome, pending.codes[1:]) == ("goodwill", (Code.SUCCEEDED_BY, Code.SUCCESSION_PENDING))
    membership = membership_of(world.lindenried, world.gemeindenetzwerk)
    actions.confirm_succession(actor=SYSTEM, membership=membership, succession=world.extra["succession"])
    assert ask(world, world.clara).codes[1:] == (Code.SUCCEEDED_BY, Code.MEMBER, Code.AGREEMENT)
    assert of(successor, world.fachberatung, on).outcome == "entitled"
    before = of(world.lindenried, world.fachberatung, on - timedelta(days=1))
    assert before.codes == (Code.MEMBER, Code.LEAVING, Code.AGREEMENT)


def test_successor_of_a_member_is_not_turned_away_before_the_office_confirms(world: World) -> None:
    successor = merge(world, on=date(2022, 1, 1))
    answer = of(successor, world.fachberatung)
    assert (answer.outcome, answer.codes) == ("goodwill", (Code.SUCCESSION_PENDING,))


def test_declined_succession_leaves_the_successor_outside(world: World) -> None:
    successor = merge(world, on=date(2022, 1, 1))
    add_tie(successor, TieKind.MEMBER_OF, world.gemeindetag)
    membership = membership_of(world.lindenried, world.gemeindenetzwerk)
    actions.decline_succession(
        actor=SYSTEM, membership=membership, on=date(2022, 1, 1), reason="Kein Beschluss"
    )
    assert of(successor, world.fachberatung).outcome == "first_conversation"


def test_succession_over_two_steps_is_followed(world: World) -> None:
    first = merge(world, on=date(2020, 1, 1))
    middle = territory_of(first)
    middle.valid = ranges.period(date(2020, 1, 1), date(2021, 12, 31))
    middle.save()
    last = add_municipality(territory_of(world.musterkreis), "98001010", "Großlinden")
    Succession.objects.create(
        predecessor=middle, successor=territory_of(last), kind="dissolved", on=date(2022, 1, 1)
    )
    answer = of(world.lindenried, world.fachberatung)
    assert answer.codes == (Code.SUCCEEDED_BY, Code.SUCCESSION_PENDING)
    assert "Großlinden" in answer.reasons[0].text


def test_unknown_successor_is_a_real_state_and_turns_nobody_away(world: World) -> None:
    Territory.objects.filter(pk=territory_of(world.lindenried).pk).update(
        valid=ranges.period(date(1990, 1, 1), date(2021, 12, 31))
    )
    answer = ask(world, world.clara)
    assert (answer.outcome, answer.codes[1:]) == ("goodwill", (Code.SUCCESSOR_UNKNOWN,))


def test_part_of_a_territory_passes_no_membership_on(world: World) -> None:
    Succession.objects.create(
        predecessor=territory_of(world.musterbach),
        successor=territory_of(world.ahornstetten),
        kind="partial",
        on=date(2020, 1, 1),
    )
    assert of(world.ahornstetten, world.fachberatung).codes == (Code.NOT_MEMBER, Code.ELIGIBLE)


# Cost


def test_one_person_costs_at_most_five_queries(world: World, django_assert_max_num_queries: Any) -> None:
    merge(world, on=date(2022, 1, 1))
    for person in (world.bekir, world.clara, world.karim, world.jule):
        with django_assert_max_num_queries(5):
            ask(world, person).as_data()


def test_many_organisations_cost_two_queries(world: World, django_assert_num_queries: Any) -> None:
    ids = list(Organisation.objects.values_list("pk", flat=True))
    for some in (ids[:2], ids):
        with django_assert_num_queries(2):
            answers = entitlements_of_organisations(
                organisation_ids=some, service=world.fachberatung, on=clock.today()
            )
        assert set(answers) == set(some)


def test_nobody_needs_a_permission_to_learn_their_own_entitlement(world: World) -> None:
    assert actor_of(world.bekir).person_id == world.bekir.pk
    assert ask(world, world.bekir).allowed
