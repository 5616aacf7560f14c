"""Yes/no form and set form of every rule agree for every persona and state."""

from typing import Any

import pytest
from django.db.models import Model

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import StoredFile
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.models import (
    AgreementDocument,
    ChecklistEntry,
    ChecklistItem,
    Membership,
    MembershipTransition,
    Organisation,
    Person,
    ProfileProposal,
    Role,
    Seat,
    ServiceChoice,
)
from gemeindenetz.network.models.transitions import BY_STATES, TRANSITIONS
from gemeindenetz.network.tests.personas import (
    SYSTEM,
    World,
    actor_of,
    add_organisation,
    add_person,
    add_seat,
    personas,
)

NAMES = (
    "anna",
    "bekir",
    "clara",
    "dana",
    "emil",
    "fatma",
    "georg",
    "hanna",
    "ingo",
    "jule",
    "karim",
    "system",
)


@pytest.fixture
def busy(world: World) -> World:
    """The invented Land with memberships in every state, a hidden partner, proposals, a choice, papers."""
    towns = [world.ahornstetten, world.musterkreis]
    for organisation in towns:
        actions.register_interest(actor=SYSTEM, organisation=organisation, network=world.gemeindenetzwerk)
    gone = Membership.objects.get(organisation=world.hohenmuster)
    actions.end_membership(actor=SYSTEM, membership=gone, last_day=gone.valid.lower, end_reason="resigned")
    actions.register_interest(actor=SYSTEM, organisation=world.hohenmuster, network=world.staedtenetzwerk)
    hidden = add_organisation("partner", "Stiller Verein")
    add_seat(add_person("Petra", "Pappel"), hidden, Role.PARTNER)
    add_seat(add_person("Achim", "Ahorn"), world.ahornstetten, Role.CONTACT)
    add_seat(add_person("Heike", "Hecht"), world.hohenmuster, Role.CONTACT)
    add_person("Otto", "Ohnefunktion")
    actions.propose_profile(
        actor=actor_of(world.jule), organisation=world.initiative, values={"region": "Tal"}
    )
    actions.choose_service(
        actor=SYSTEM, organisation=world.musterbach, service=world.fachberatung, since=gone.valid.lower
    )
    joining = Membership.objects.get(organisation=world.ahornstetten)
    item = ChecklistItem.objects.get(version__network=world.gemeindenetzwerk)
    actions.fulfil_requirement(actor=SYSTEM, membership=joining, item=item, done_on=gone.valid.lower)
    papers = (("public", "Text"), (f"office:{world.gemeindenetzwerk.pk}", "Unterschriften"))
    for scope, title in papers:
        file = StoredFile.objects.create(
            name=title, sha256="0" * 64, size=1, media_type="application/pdf", scope=scope, stored_by="x"
        )
        actions.add_document(actor=SYSTEM, agreement=world.agreement, title=title, file=file)
    return world


def actor_named(world: World, name: str) -> Actor:
    return SYSTEM if name == "system" else personas(world)[name]


def seen(queryset: Any) -> set[Any]:
    return set(queryset.values_list("pk", flat=True))


PAIRS: list[tuple[type[Model], Any]] = [
    (Organisation, permissions.can_see_organisation),
    (Membership, permissions.can_see_membership),
    (Person, permissions.can_see_person),
    (Seat, permissions.can_see_seat),
    (ProfileProposal, permissions.can_see_proposal),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("model", "rule"), PAIRS, ids=[model.__name__ for model, _ in PAIRS])
def test_both_forms_agree(busy: World, name: str, model: Any, rule: Any) -> None:
    actor = actor_named(busy, name)
    assert seen(model.objects.visible_to(actor)) == {
        row.pk for row in model.objects.all() if rule(actor, row)
    }


@pytest.mark.parametrize("name", NAMES)
def test_both_forms_agree_on_details_and_contact_data(busy: World, name: str) -> None:
    actor = actor_named(busy, name)
    detailed = {
        row.pk for row in Membership.objects.all() if permissions.can_see_membership_details(actor, row)
    }
    assert seen(Membership.objects.detailed_to(actor)) == detailed
    contactable = {row.pk for row in Person.objects.all() if permissions.can_see_contact_data(actor, row)}
    assert seen(Person.objects.contactable_by(actor)) == contactable
    assert contactable <= seen(Person.objects.visible_to(actor))


@pytest.mark.parametrize("name", NAMES)
def test_what_belongs_to_a_membership_follows_its_details(busy: World, name: str) -> None:
    actor = actor_named(busy, name)
    detailed = seen(Membership.objects.detailed_to(actor))
    for model in (MembershipTransition, ChecklistEntry):
        assert seen(model.objects.visible_to(actor)) == seen(model.objects.filter(membership__in=detailed))


#: Who knows by name and may write to: written by people, from domain.md.
KNOWN_PEOPLE = {
    "anna": {"Amsel", "Nachtigall", "Dorn", "Erle", "Farn", "Bach", "Iltis", "Linde", "Ahorn", "Kranich"},
    "bekir": {"Bach", "Iltis", "Amsel", "Nachtigall", "Dorn"},
    "clara": {"Linde", "Amsel", "Nachtigall", "Dorn"},
    "dana": {"Amsel", "Nachtigall", "Dorn", "Erle", "Farn", "Bach", "Iltis", "Linde", "Ahorn", "Kranich"},
    "emil": {"Erle"},
    "fatma": {"Farn"},
    "georg": set(),
    "hanna": {"Hasel", "Hecht"},
    "ingo": {"Bach", "Iltis", "Amsel", "Nachtigall", "Dorn"},
    "jule": {"Jasmin"},
    "karim": {"Kranich", "Kiefer"},
}
#: Members know who serves them by name, not by phone number.
NOT_CONTACTABLE = {
    "bekir": {"Amsel", "Nachtigall", "Dorn"},
    "clara": {"Amsel", "Nachtigall", "Dorn"},
    "ingo": {"Amsel", "Nachtigall", "Dorn"},
    "karim": {"Kiefer"},
}


@pytest.mark.parametrize("name", list(KNOWN_PEOPLE))
def test_who_knows_whom(busy: World, name: str) -> None:
    actor = actor_named(busy, name)
    people = set(Person.objects.visible_to(actor).values_list("family_name", flat=True))
    assert people == KNOWN_PEOPLE[name]
    contactable = set(Person.objects.contactable_by(actor).values_list("family_name", flat=True))
    assert contactable == KNOWN_PEOPLE[name] - NOT_CONTACTABLE.get(name, set())


def test_that_a_town_asked_to_join_reaches_only_its_network_and_itself(busy: World) -> None:
    joining = Membership.objects.get(organisation=busy.ahornstetten)
    knowing = {
        name
        for name, actor in personas(busy).items()
        if Membership.objects.visible_to(actor).filter(pk=joining.pk)
    }
    assert knowing == {"anna", "dana"}
    assert Membership.objects.visible_to(actor_of(Person.objects.get(family_name="Ahorn"))).filter(
        pk=joining.pk
    )


def test_who_is_a_member_is_public(busy: World) -> None:
    member = Membership.objects.get(organisation=busy.musterbach)
    for actor in personas(busy).values():
        assert permissions.can_see_membership(actor, member)


def test_person_without_any_seat_is_known_to_nobody(busy: World) -> None:
    """Somebody who only asked for advice must not appear in the office's lists."""
    for actor in personas(busy).values():
        assert not Person.objects.visible_to(actor).filter(family_name="Ohnefunktion").exists()


def test_former_member_is_no_longer_known_to_the_network(busy: World) -> None:
    row = Membership.objects.get(organisation=busy.lindenried)
    actions.end_membership(actor=SYSTEM, membership=row, last_day=row.valid.lower, end_reason="resigned")
    assert not permissions.can_see_person(actor_of(busy.anna), busy.clara)


def test_unlisted_partner_is_seen_by_staff_and_itself_only(busy: World) -> None:
    hidden = Organisation.objects.get(name="Stiller Verein")
    allowed = {
        name for name, actor in personas(busy).items() if permissions.can_see_organisation(actor, hidden)
    }
    assert allowed == {"anna", "dana", "hanna"}
    assert permissions.can_see_organisation(actor_of(Person.objects.get(family_name="Pappel")), hidden)


def test_papers_follow_the_scope_of_their_file(busy: World) -> None:
    titles = {
        name: set(AgreementDocument.objects.visible_to(actor).values_list("title", flat=True))
        for name, actor in personas(busy).items()
    }
    assert titles.pop("dana") == {"Text", "Unterschriften"}
    assert all(found == {"Text"} for found in titles.values())


def test_own_choice_of_a_town_is_no_public_fact(busy: World) -> None:
    knowing = {name for name, actor in personas(busy).items() if ServiceChoice.objects.visible_to(actor)}
    assert knowing == {"anna", "bekir", "dana", "ingo"}


# Doing: who may what, written by people


def table(world: World) -> dict[str, tuple[Any, set[str]]]:
    """Return per act the decision for an actor, and the personas who may."""
    member = Membership.objects.get(organisation=world.musterbach)
    proposal = ProfileProposal.objects.get()
    p, town, network = permissions, world.musterbach, world.gemeindenetzwerk

    def appoint(organisation: Organisation, role: str, network: Any = None) -> Any:
        return lambda actor: p.can_appoint(actor, organisation, role=role, network=network)

    return {
        "create organisation": (p.can_create_organisation, {"dana"}),
        "create for territory": (p.can_create_for_territory, {"anna", "dana", "hanna"}),
        "rename": (lambda actor: p.can_change_organisation(actor, town), {"dana"}),
        "contact details": (
            lambda actor: p.can_change_contact_details(actor, town),
            {"dana", "bekir", "ingo"},
        ),
        "tie": (p.can_record_tie, {"dana"}),
        "remove what an import made": (p.can_remove_unused, {"dana"}),
        "appoint contact": (appoint(town, Role.CONTACT), {"dana", "bekir", "ingo"}),
        "appoint contact elsewhere": (appoint(world.hohenmuster, Role.CONTACT), set()),
        "appoint partner": (appoint(world.initiative, Role.PARTNER), {"dana"}),
        "appoint adviser": (appoint(world.institute, Role.ADVISER, network), {"dana"}),
        "appoint adviser of no network": (appoint(world.institute, Role.ADVISER), set()),
        "appoint foreign adviser": (appoint(world.institute, Role.ADVISER, world.staedtenetzwerk), set()),
        "configure": (lambda actor: p.can_configure_network(actor, network), {"dana"}),
        "create network": (lambda actor: p.can_create_network(actor, world.landesnetzwerk), set()),
        "choose service": (lambda actor: p.can_choose_service(actor, town), {"bekir", "ingo"}),
        "sign": (lambda actor: p.can_sign_agreement(actor, {network.pk}), {"dana"}),
        "sign for both": (
            lambda actor: p.can_sign_agreement(actor, {network.pk, world.staedtenetzwerk.pk}),
            set(),
        ),
        "change agreement": (lambda actor: p.can_change_agreement(actor, world.agreement), {"dana"}),
        "requirement": (lambda actor: p.can_fulfil_requirement(actor, member), {"dana"}),
        "propose profile": (lambda actor: p.can_propose_profile(actor, world.initiative), {"jule"}),
        "propose town profile": (lambda actor: p.can_propose_profile(actor, town), set()),
        "decide proposal": (lambda actor: p.can_decide_proposal(actor, proposal), {"dana"}),
        "own name": (lambda actor: p.can_change_person(actor, world.bekir), {"bekir", "ingo", "dana"}),
        "own address": (lambda actor: p.can_change_mail_address(actor, world.bekir), {"bekir"}),
        "member list in detail": (
            lambda actor: p.can_list_members_in_detail(actor, network),
            {"anna", "dana"},
        ),
    }


def test_who_may_do_what(busy: World) -> None:
    actors = personas(busy)
    found = {
        act: {name for name, actor in actors.items() if rule(actor)} for act, (rule, _) in table(busy).items()
    }
    assert found == {act: allowed for act, (_, allowed) in table(busy).items()}


def test_every_refusal_gives_a_reason(busy: World) -> None:
    for rule, _allowed in table(busy).values():
        decision = rule(personas(busy)["georg"])
        assert not decision
        if decision is not False:
            assert str(decision.reason)


@pytest.mark.parametrize("pair", list(BY_STATES), ids=lambda pair: f"{pair[0] or 'start'}-{pair[1]}")
def test_who_may_change_a_state(busy: World, pair: tuple[str, str]) -> None:
    row = BY_STATES[pair]
    allowed = {
        name
        for name, actor in personas(busy).items()
        if permissions.can_move_membership(
            actor, row, network_id=busy.gemeindenetzwerk.pk, organisation_id=busy.musterbach.pk
        )
    }
    expected = {"office": {"dana"}, "team": {"anna"}, "own": {"bekir", "ingo"}}
    assert allowed == set().union(*(expected[who] for who in row.who))
    assert row in TRANSITIONS
