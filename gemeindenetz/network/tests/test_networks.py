"""Networks, agreements, circles, profiles, successions through actions; what the office is warned of."""

from datetime import date, timedelta
from typing import Any

import pytest

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import StoredFile
from gemeindenetz.network import actions
from gemeindenetz.network.actions.configure_network import PeriodTaken, SlugTaken
from gemeindenetz.network.actions.form_circle import (
    AlreadyInCircle,
    CircleNameTaken,
    LeavesBeforeJoining,
    NotInNetwork,
)
from gemeindenetz.network.actions.propose_profile import DeclineNeedsReason, NothingProposed, ProposalDecided
from gemeindenetz.network.actions.sign_agreement import (
    AgreementEndsBeforeStart,
    AgreementOverlaps,
    AlreadyRenewed,
    TermUnclear,
)
from gemeindenetz.network.actions.succeed_membership import NoSuccession
from gemeindenetz.network.models import (
    Agreement,
    ChecklistVersion,
    EligibilityRule,
    Membership,
    Organisation,
    ProfileProposal,
    Service,
    Statement,
)
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.queries.agreements import SOON, Warn, agreement_warnings
from gemeindenetz.network.tests.personas import (
    SYSTEM,
    World,
    actor_of,
    add_membership,
    add_municipality,
    territory_of,
)
from gemeindenetz.register.models import Succession

TODAY = clock.today()


# Agreements


def test_early_renewal_ends_its_predecessor_the_day_before(world: World) -> None:
    first_day = TODAY + timedelta(days=10)
    terms = actions.Terms("3. Vereinbarung", first_day, first_day + timedelta(days=700), number=3)
    renewal = actions.renew_agreement(actor=actor_of(world.dana), agreement=world.agreement, terms=terms)
    world.agreement.refresh_from_db()
    assert ranges.last_day(world.agreement.valid) == first_day - timedelta(days=1)
    assert world.agreement.term_ends_on == date(TODAY.year + 2, 12, 31)
    assert renewal.renews_id == world.agreement.pk
    assert set(renewal.parties.all()) == {world.ministry, world.gemeindetag}
    assert [grant.service for grant in renewal.grants.all()] == [world.fachberatung]


def test_agreement_is_renewed_once(world: World) -> None:
    terms = actions.Terms("3. Vereinbarung", TODAY, term_state=TermState.OPEN_ENDED)
    actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    with pytest.raises(AlreadyRenewed):
        actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    with pytest.raises(AlreadyRenewed):
        actions.declare_renewal_under_way(actor=SYSTEM, agreement=world.agreement)


def test_renewal_under_way_runs_on_and_is_ended_by_the_renewal(world: World) -> None:
    actions.declare_renewal_under_way(actor=actor_of(world.dana), agreement=world.agreement)
    assert (world.agreement.valid.upper, world.agreement.term_state) == (None, "renewal_under_way")
    later = date(TODAY.year + 4, 1, 1)
    terms = actions.Terms("3. Vereinbarung", later, term_state=TermState.END_UNKNOWN)
    actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    world.agreement.refresh_from_db()
    assert (world.agreement.valid.upper, world.agreement.term_state) == (later, "fixed")


def test_ended_agreement_can_still_be_declared_under_renewal(world: World) -> None:
    actions.end_agreement(actor=SYSTEM, agreement=world.agreement, last_day=TODAY - timedelta(days=30))
    actions.declare_renewal_under_way(actor=SYSTEM, agreement=world.agreement)
    assert Agreement.objects.valid_on(TODAY).filter(pk=world.agreement.pk).exists()


def test_second_agreement_of_a_series_cannot_overlap(world: World) -> None:
    terms = actions.Terms("Noch eine", TODAY, TODAY + timedelta(days=1))
    with pytest.raises(AgreementOverlaps):
        actions.sign_agreement(actor=SYSTEM, series=world.series, terms=terms)


@pytest.mark.parametrize(
    "terms",
    [
        actions.Terms("Ohne Ende", TODAY),
        actions.Terms("Doch mit Ende", TODAY, TODAY, term_state=TermState.OPEN_ENDED),
    ],
)
def test_fixed_terms_have_an_end_and_others_none(world: World, terms: actions.Terms) -> None:
    with pytest.raises(TermUnclear):
        actions.sign_agreement(actor=SYSTEM, series=world.series, terms=terms)


def test_days_of_an_agreement_are_in_order(world: World) -> None:
    with pytest.raises(AgreementEndsBeforeStart):
        actions.end_agreement(actor=SYSTEM, agreement=world.agreement, last_day=date(2001, 1, 1))
    terms = actions.Terms("Rückwärts", TODAY, TODAY - timedelta(days=1))
    with pytest.raises(AgreementEndsBeforeStart):
        actions.sign_agreement(actor=SYSTEM, series=world.series, terms=terms)
    with pytest.raises(AgreementEndsBeforeStart):
        actions.renew_agreement(
            actor=SYSTEM, agreement=world.agreement, terms=actions.Terms("Früher", date(2001, 1, 1))
        )


def test_agreement_of_another_association_is_not_this_offices_business(world: World) -> None:
    foreign = Agreement.objects.get(grants__service=world.staedteberatung, number=2)
    with pytest.raises(NotAllowed):
        actions.end_agreement(actor=actor_of(world.dana), agreement=foreign, last_day=TODAY)
    grants = [actions.Grant(world.staedtenetzwerk, world.staedteberatung)]
    terms = actions.Terms("Fremd", TODAY, TODAY)
    with pytest.raises(NotAllowed):
        actions.sign_agreement(actor=actor_of(world.dana), series=world.series, terms=terms, grants=grants)


def test_signed_paper_is_added(world: World) -> None:
    file = StoredFile.objects.create(
        name="Vereinbarung.pdf",
        sha256="0" * 64,
        size=1,
        media_type="application/pdf",
        scope="public",
        stored_by="x",
    )
    actions.add_document(actor=actor_of(world.dana), agreement=world.agreement, title="Original", file=file)
    assert world.agreement.documents.get().title == "Original"


# What the office is warned of


def warned(world: World, day: date) -> list[tuple[int, str]]:
    found = agreement_warnings(actor=actor_of(world.dana), day=day)
    return [(row.agreement.pk, row.what) for row in found]


def test_office_is_warned_half_a_year_before_the_end_and_after_it(world: World) -> None:
    last_day = ranges.last_day(world.agreement.valid)
    assert last_day is not None
    assert warned(world, last_day - SOON - timedelta(days=1)) == []
    assert warned(world, last_day - SOON) == [(world.agreement.pk, Warn.ENDS_SOON)]
    assert warned(world, last_day) == [(world.agreement.pk, Warn.ENDS_SOON)]
    assert warned(world, last_day + timedelta(days=1)) == [(world.agreement.pk, Warn.ENDED_UNSIGNED)]


def test_renewal_under_way_warns_once_the_day_on_paper_is_over(world: World) -> None:
    on_paper = world.agreement.term_ends_on
    assert on_paper is not None
    actions.declare_renewal_under_way(actor=SYSTEM, agreement=world.agreement)
    assert warned(world, on_paper) == []
    assert warned(world, on_paper + timedelta(days=1)) == [(world.agreement.pk, Warn.RENEWAL_OVERDUE)]


def test_renewed_agreement_warns_nobody(world: World) -> None:
    terms = actions.Terms("3.", date(TODAY.year + 3, 1, 1), term_state=TermState.OPEN_ENDED, signed_on=TODAY)
    actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    assert warned(world, date(TODAY.year + 9, 1, 1)) == []


def test_unsigned_agreement_in_force_is_a_warning(world: World) -> None:
    terms = actions.Terms("3.", TODAY, term_state=TermState.OPEN_ENDED)
    renewal = actions.renew_agreement(actor=SYSTEM, agreement=world.agreement, terms=terms)
    assert warned(world, TODAY) == [(renewal.pk, Warn.NOT_SIGNED)]


def test_warnings_go_to_the_office_concerned_only(world: World, django_assert_num_queries: Any) -> None:
    day = date(TODAY.year + 9, 1, 1)
    for person in (world.anna, world.hanna, world.bekir, world.emil):
        assert agreement_warnings(actor=actor_of(person), day=day) == []
    assert len(agreement_warnings(actor=SYSTEM, day=day)) == 3
    dana = actor_of(world.dana)
    with django_assert_num_queries(1):
        agreement_warnings(actor=dana, day=day)


# Configuration


def test_new_rule_ends_the_former_one_the_day_before(world: World) -> None:
    rule = actions.Eligibility("gemeinde", within_ags="98001")
    actions.set_eligibility(
        actor=actor_of(world.dana), network=world.gemeindenetzwerk, rule=rule, since=TODAY
    )
    rows = EligibilityRule.objects.filter(network=world.gemeindenetzwerk).order_by("valid")
    assert [ranges.last_day(row.valid) for row in rows] == [TODAY - timedelta(days=1), None]


def test_version_cannot_begin_before_the_present_one(world: World) -> None:
    with pytest.raises(PeriodTaken):
        actions.set_checklist(
            actor=SYSTEM, network=world.gemeindenetzwerk, requirements=[], since=date(2010, 1, 1)
        )
    assert ChecklistVersion.objects.filter(network=world.gemeindenetzwerk).count() == 1


def test_services_are_added_and_changed_by_the_office(world: World) -> None:
    dana = actor_of(world.dana)
    with pytest.raises(SlugTaken):
        actions.add_service(
            actor=dana,
            network=world.gemeindenetzwerk,
            slug="fachberatung",
            name="x",
            provider=world.institute,
        )
    actions.change_service(
        actor=dana,
        service=world.fachberatung,
        topics=[world.topic],
        values={"name": "Beratung", "slug": "nein"},
    )
    service = Service.objects.get(pk=world.fachberatung.pk)
    assert (service.name, service.slug, list(service.topics.all())) == (
        "Beratung",
        "fachberatung",
        [world.topic],
    )


def test_network_is_changed_by_its_office_within_limits(world: World) -> None:
    actions.change_network(
        actor=actor_of(world.dana), network=world.gemeindenetzwerk, values={"name": "Neu", "slug": "nein"}
    )
    world.gemeindenetzwerk.refresh_from_db()
    assert (world.gemeindenetzwerk.name, world.gemeindenetzwerk.slug) == ("Neu", "gemeindenetzwerk")
    with pytest.raises(NotAllowed):
        actions.change_network(
            actor=actor_of(world.dana), network=world.staedtenetzwerk, values={"name": "x"}
        )
    with pytest.raises(SlugTaken):
        actions.create_network(actor=SYSTEM, slug="gemeindenetzwerk", name="Doppelt")


def test_openness_has_its_days(world: World) -> None:
    openness = actions.agree_openness(
        actor=actor_of(world.dana), network=world.gemeindenetzwerk, kind="funder_sees_names", since=TODAY
    )
    with pytest.raises(PeriodTaken):
        actions.agree_openness(
            actor=SYSTEM, network=world.gemeindenetzwerk, kind="funder_sees_names", since=TODAY
        )
    actions.end_openness(actor=SYSTEM, openness=openness, last_day=TODAY)
    assert ranges.last_day(openness.valid) == TODAY
    with pytest.raises(PeriodTaken):
        actions.end_openness(actor=SYSTEM, openness=openness, last_day=TODAY - timedelta(days=1))


def test_older_statements_stay(world: World) -> None:
    for day, text in ((date(2025, 1, 1), "alt"), (TODAY, "Entwurf"), (TODAY, "neu")):
        actions.publish_statement(
            actor=actor_of(world.dana),
            network=world.gemeindenetzwerk,
            kind="imprint",
            text=text,
            as_of=day,
            review_by=day + timedelta(days=365),
        )
    assert list(Statement.objects.order_by("as_of").values_list("text", flat=True)) == ["alt", "neu"]


def test_town_changes_its_choice(world: World) -> None:
    bekir = actor_of(world.bekir)
    actions.choose_service(
        actor=bekir, organisation=world.musterbach, service=world.fachberatung, since=date(2026, 1, 1)
    )
    actions.choose_service(
        actor=bekir, organisation=world.musterbach, service=world.staedteberatung, since=date(2026, 6, 1)
    )
    with pytest.raises(PeriodTaken):
        actions.choose_service(
            actor=bekir, organisation=world.musterbach, service=world.fachberatung, since=date(2026, 3, 1)
        )
    assert world.musterbach.service_choices.count() == 2


# Circles


def test_members_belong_to_a_circle_for_a_time(world: World) -> None:
    dana = actor_of(world.dana)
    circle = actions.form_circle(actor=dana, network=world.gemeindenetzwerk, name="Mustertal")
    with pytest.raises(CircleNameTaken):
        actions.form_circle(actor=dana, network=world.gemeindenetzwerk, name="Mustertal")
    row = actions.put_into_circle(actor=dana, circle=circle, organisation=world.musterbach, since=TODAY)
    with pytest.raises(AlreadyInCircle):
        actions.put_into_circle(actor=dana, circle=circle, organisation=world.musterbach, since=TODAY)
    with pytest.raises(NotInNetwork):
        actions.put_into_circle(actor=dana, circle=circle, organisation=world.ahornstetten, since=TODAY)
    with pytest.raises(LeavesBeforeJoining):
        actions.take_out_of_circle(actor=dana, row=row, last_day=TODAY - timedelta(days=1))
    actions.take_out_of_circle(actor=dana, row=row, last_day=TODAY)
    assert ranges.last_day(row.valid) == TODAY


# Partner profiles


def proposed(world: World, **values: Any) -> ProfileProposal:
    values = values or {"profile": "Wir vermitteln Nachbarschaftshilfe.", "topics": [world.topic.slug]}
    return actions.propose_profile(actor=actor_of(world.jule), organisation=world.initiative, values=values)


def test_profile_stays_as_it_is_until_the_office_approves(world: World) -> None:
    proposal = proposed(world)
    assert Organisation.objects.get(pk=world.initiative.pk).profile == ""
    actions.approve_proposal(actor=actor_of(world.dana), proposal=proposal)
    organisation = Organisation.objects.get(pk=world.initiative.pk)
    assert organisation.profile == "Wir vermitteln Nachbarschaftshilfe."
    assert list(organisation.topics.all()) == [world.topic]
    proposal.refresh_from_db()
    assert (proposal.state, proposal.decided_by) == ("approved", world.dana)


def test_second_proposal_replaces_the_one_waiting(world: World) -> None:
    proposed(world, region="Mustertal")
    proposed(world, region="Ganz Musterland")
    assert ProfileProposal.objects.get().values == {"region": "Ganz Musterland"}


def test_proposal_holds_only_what_changes(world: World) -> None:
    assert proposed(world, region="Mustertal", profile="").values == {"region": "Mustertal"}
    with pytest.raises(NothingProposed):
        proposed(world, profile="", name="Anderer Name")


def test_declined_proposal_tells_why_and_changes_nothing(world: World) -> None:
    proposal = proposed(world)
    with pytest.raises(DeclineNeedsReason):
        actions.decline_proposal(actor=actor_of(world.dana), proposal=proposal, reason=" ")
    actions.decline_proposal(actor=actor_of(world.dana), proposal=proposal, reason="Bitte ohne Werbung")
    with pytest.raises(ProposalDecided):
        actions.approve_proposal(actor=actor_of(world.dana), proposal=proposal)
    assert Organisation.objects.get(pk=world.initiative.pk).profile == ""


def test_partner_takes_its_proposal_back(world: World) -> None:
    proposal = proposed(world)
    with pytest.raises(NotAllowed):
        actions.withdraw_proposal(actor=actor_of(world.bekir), proposal=proposal)
    actions.withdraw_proposal(actor=actor_of(world.jule), proposal=proposal)
    assert not ProfileProposal.objects.waiting().exists()


# Merged municipalities


@pytest.fixture
def merger(world: World) -> Succession:
    """Musterbach and Lindenried, both members, become Neubach in 2022."""
    on = date(2022, 1, 1)
    successor = add_municipality(
        territory_of(world.musterkreis), "98001009", "Neubach", valid=ranges.period(on)
    )
    world.extra["successor"] = successor
    for town in (world.lindenried, world.musterbach):
        old = territory_of(town)
        old.valid = ranges.ended_on(old.valid, on - timedelta(days=1))
        old.save()
        world.extra[town.name] = Succession.objects.create(
            predecessor=old, successor=territory_of(successor), kind="dissolved", on=on
        )
    first: Succession = world.extra["Musterbach"]
    return first


def test_two_members_become_one_and_the_number_falls_by_one(world: World, merger: Succession) -> None:
    dana = actor_of(world.dana)
    for town in (world.musterbach, world.lindenried):
        membership = Membership.objects.get(organisation=town)
        carried = actions.confirm_succession(
            actor=dana, membership=membership, succession=world.extra[town.name]
        )
        assert carried.organisation == world.extra["successor"]
    held = Membership.objects.filter(network=world.gemeindenetzwerk)
    assert held.members_on(date(2021, 12, 31)).count() == 2
    assert held.members_on(date(2022, 1, 1)).count() == 1
    carried = held.get(organisation=world.extra["successor"])
    assert carried.succeeds == Membership.objects.get(organisation=world.musterbach)
    assert {row.end_reason for row in held.filter(state="ended")} == {"merged"}


def test_succession_of_another_municipality_is_refused(world: World, merger: Succession) -> None:
    membership = Membership.objects.get(organisation=world.lindenried)
    with pytest.raises(NoSuccession):
        actions.confirm_succession(actor=SYSTEM, membership=membership, succession=merger)


def test_office_of_another_network_confirms_nothing(world: World, merger: Succession) -> None:
    membership = Membership.objects.get(organisation=world.musterbach)
    with pytest.raises(NotAllowed):
        actions.confirm_succession(actor=actor_of(world.hanna), membership=membership, succession=merger)


def test_living_municipality_cannot_be_declined_a_successor(world: World) -> None:
    membership = Membership.objects.get(organisation=world.musterbach)
    with pytest.raises(NoSuccession):
        actions.decline_succession(actor=SYSTEM, membership=membership, on=TODAY, reason="x")


def test_new_key_alone_changes_no_membership(world: World) -> None:
    on = date(2022, 1, 1)
    old = territory_of(world.lindenried)
    old.valid = ranges.ended_on(old.valid, on - timedelta(days=1))
    old.save()
    organisation = add_municipality(
        territory_of(world.musterkreis), "98001099", "Lindenried", valid=ranges.period(on)
    )
    new = territory_of(organisation)
    organisation.names.all().delete()
    organisation.delete()
    succession = Succession.objects.create(predecessor=old, successor=new, kind="rekeyed", on=on)
    membership = Membership.objects.get(organisation=world.lindenried)
    same = actions.confirm_succession(
        actor=actor_of(world.dana), membership=membership, succession=succession
    )
    world.lindenried.refresh_from_db()
    assert (same.pk, same.state, world.lindenried.territory) == (membership.pk, "member", new)


def test_split_municipality_passes_its_membership_to_every_part(world: World, merger: Succession) -> None:
    part = add_municipality(
        territory_of(world.musterkreis), "98001011", "Oberbach", valid=ranges.period(merger.on)
    )
    second = Succession.objects.create(
        predecessor=merger.predecessor, successor=territory_of(part), kind="dissolved", on=merger.on
    )
    membership = Membership.objects.get(organisation=world.musterbach)
    for succession in (merger, second):
        actions.confirm_succession(actor=SYSTEM, membership=membership, succession=succession)
    assert membership.successors.count() == 2


def test_successor_that_is_a_member_already_gets_no_second_membership(
    world: World, merger: Succession
) -> None:
    own = add_membership(world.extra["successor"], world.gemeindenetzwerk, since=merger.on)
    membership = Membership.objects.get(organisation=world.musterbach)
    assert actions.confirm_succession(actor=SYSTEM, membership=membership, succession=merger) == own
