"""Every address of network for every persona: own, foreign and not-let-in; deny by default."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.urls.resolvers import URLPattern, URLResolver

from gemeindenetz.core import clock
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, PERSON_KEY, SECOND_FACTOR_KEY
from gemeindenetz.network import actions
from gemeindenetz.network.models import (
    ChecklistEntry,
    ChecklistItem,
    Circle,
    CircleMembership,
    Membership,
    Person,
    Seat,
)
from gemeindenetz.network.tests.personas import World, actor_of

NAMES = ("anna", "bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim", "georg")
EVERYBODY = dict.fromkeys(NAMES, 200)
SIGNED_IN = {**EVERYBODY, "georg": 302}
NOBODY = {**dict.fromkeys(NAMES, 404), "georg": 302}
REFUSED = {**dict.fromkeys(NAMES, 403), "georg": 302}
OFFICE = {**NOBODY, "dana": 200}
#: The advisory team sees the page and is told why it may not act.
OFFICE_TEAM_TOLD = {**OFFICE, "anna": 403}
SERVING = {**OFFICE, "anna": 200}
ONLY_OFFICE = {**REFUSED, "dana": 200}
OWN_HOUSE = {**REFUSED, "dana": 200, "bekir": 200, "ingo": 200}
DETAILS = {**SERVING, "bekir": 200, "ingo": 200}
DETAILS_ACT = {**NOBODY, "dana": 200, "anna": 403, "bekir": 403, "ingo": 403}


def client_of(world: World, name: str) -> Client:
    """Return a browser in which the persona is signed in fully (Georg: nobody)."""
    client = Client()
    if name == "georg":
        return client
    person: Person = getattr(world, name)
    assert person.user
    client.force_login(person.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session[PERSON_KEY], session[SECOND_FACTOR_KEY], session[OWN_FACTOR_KEY] = person.pk, True, True
    session.save()
    return client


@pytest.fixture
def things(world: World) -> dict[str, int | str]:
    """Offer one of everything a page can be about."""
    dana, jule = actor_of(world.dana), actor_of(world.jule)
    network = world.gemeindenetzwerk
    joining = actions.register_interest(actor=dana, organisation=world.ahornstetten, network=network)
    circle = actions.form_circle(actor=dana, network=network, name="Regionalkreis Mitte")
    row = actions.put_into_circle(
        actor=dana, circle=circle, organisation=world.musterbach, since=date(2020, 1, 1)
    )
    proposal = actions.propose_profile(actor=jule, organisation=world.initiative, values={"profile": "Neu"})
    openness = actions.agree_openness(
        actor=dana, network=network, kind="funder_sees_names", since=clock.today().replace(month=1, day=1)
    )
    item = ChecklistItem.objects.get(version__network=network)
    entry = actions.fulfil_requirement(actor=dana, membership=joining, item=item, done_on=clock.today())
    return {
        "membership": Membership.objects.get(organisation=world.musterbach, network=network).pk,
        "joining": joining.pk,
        "circle_row": row.pk,
        "proposal": proposal.pk,
        "openness": openness.pk,
        "item": item.pk,
        "entry": entry.pk,
        "seat": Seat.objects.get(person=world.bekir).pk,
    }


Row = tuple[str, list[Any], dict[str, int]]


def _addresses(world: World, things: dict[str, int | str]) -> dict[str, tuple[str, dict[str, int]]]:
    """Return all addresses people open, with what every persona gets."""
    rows = [*_read(world, things), *_changed(world, things)]
    return {
        f"{name}:{args[-1] if args else ''}": (reverse(f"network:{name}", args=args), expected)
        for name, args, expected in rows
    }


def _read(world: World, things: dict[str, int | str]) -> list[Row]:
    slug, town, partner = world.gemeindenetzwerk.slug, world.musterbach.public_id, world.initiative.public_id
    return [
        ("networks", [], EVERYBODY),
        ("network", [slug], EVERYBODY),
        ("members", [slug], EVERYBODY),
        ("member_map", [slug], EVERYBODY),
        ("partners", [], EVERYBODY),
        ("partner", [partner], EVERYBODY),
        ("agreements", [], EVERYBODY),
        ("agreement", [world.agreement.pk], EVERYBODY),
        ("organisation", [town], SIGNED_IN),
        ("membership", [things["membership"]], DETAILS),
        ("mergers", [slug], SERVING),
        ("circles", [slug], SERVING),
        ("settings", [slug], OFFICE_TEAM_TOLD),
        ("proposals", [], OFFICE),
        ("proposal", [things["proposal"]], {**OFFICE, "jule": 403}),
    ]


def _changed(world: World, things: dict[str, int | str]) -> list[Row]:
    slug, town, partner = world.gemeindenetzwerk.slug, world.musterbach.public_id, world.initiative.public_id
    return [
        ("join", [slug], SERVING),
        ("form_circle", [slug], OFFICE_TEAM_TOLD),
        ("put_into_circle", [slug], OFFICE_TEAM_TOLD),
        ("take_out_of_circle", [things["circle_row"]], OFFICE_TEAM_TOLD),
        ("end_openness", [things["openness"]], OFFICE_TEAM_TOLD),
        ("change_service", [slug, world.fachberatung.pk], OFFICE_TEAM_TOLD),
        ("sign_agreement", [], ONLY_OFFICE),
        ("renew_agreement", [world.agreement.pk], ONLY_OFFICE),
        ("end_agreement", [world.agreement.pk], ONLY_OFFICE),
        ("add_document", [world.agreement.pk], ONLY_OFFICE),
        ("new_partner", [], ONLY_OFFICE),
        ("rename", [partner], ONLY_OFFICE),
        ("listed", [partner], ONLY_OFFICE),
        ("record_tie", [partner], ONLY_OFFICE),
        ("change_contact", [town], OWN_HOUSE),
        ("appoint", [town], OWN_HOUSE),
        ("hand_over", [things["seat"]], {**NOBODY, "dana": 200, "bekir": 200, "ingo": 200, "anna": 403}),
        ("end_seat", [things["seat"]], {**NOBODY, "dana": 200, "bekir": 200, "ingo": 200, "anna": 403}),
        ("propose_profile", [partner], {**NOBODY, "jule": 200}),
        ("requirement", [things["joining"], things["item"]], OFFICE_TEAM_TOLD),
        ("decline_merger", [things["membership"]], {**NOBODY, "anna": 403}),
        *(
            ("membership_step", [things["membership"], step], DETAILS_ACT)
            for step in ("austritt", "beenden", "verlaengern", "irrtum", "berichtigen")
        ),
        *(
            ("change", [slug, part], OFFICE_TEAM_TOLD)
            for part in ("netzwerk", "beitritt", "voraussetzungen", "offenheit", "texte", "dienst")
        ),
    ]


#: Addresses that only take a post; what they do to whom is tested below.
POSTED = {
    "renewal_under_way",
    "withdraw_proposal",
    "approve_proposal",
    "confirm_merger",
    "reopen_requirement",
}


#: Functions that pass on need people of several apps: every persona asks them in portal/tests/test_access_table.py.
HANDOVERS = {
    "give_up",
    "handover",
    "handover_link",
    "invite_handover",
    "confirm_handover",
    "decline_handover",
    "withdraw_handover",
}


def test_every_persona_gets_what_the_table_says(world: World, things: dict[str, int | str]) -> None:
    wrong = []
    clients = {name: client_of(world, name) for name in NAMES}
    for key, (address, expected) in _addresses(world, things).items():
        for name in NAMES:
            status = clients[name].get(address).status_code
            if status != expected[name]:
                wrong.append((key, name, expected[name], status))
    assert wrong == []


def test_no_address_is_missing_from_the_table(world: World, things: dict[str, int | str]) -> None:
    tested = {key.partition(":")[0] for key in _addresses(world, things)} | POSTED | HANDOVERS
    assert _names(get_resolver("gemeindenetz.network.urls").url_patterns) == tested


def _names(patterns: "list[URLPattern | URLResolver]") -> set[str]:
    return {str(pattern.name) for pattern in patterns if isinstance(pattern, URLPattern)}


def test_a_network_of_others_shows_its_work_to_nobody_here(
    world: World, things: dict[str, int | str]
) -> None:
    slug = world.staedtenetzwerk.slug
    for name in ("dana", "anna", "bekir", "emil"):
        client = client_of(world, name)
        for page in ("settings", "circles", "mergers", "join"):
            assert client.get(reverse(f"network:{page}", args=[slug])).status_code == 404


def test_only_staff_learn_who_is_on_the_way_in(world: World, things: dict[str, int | str]) -> None:
    address = reverse("network:members", args=[world.gemeindenetzwerk.slug]) + "?teil=beitritt"
    for name in NAMES:
        response = client_of(world, name).get(address)
        if name in ("anna", "dana"):
            assert "Ahornstetten" in response.content.decode()
        else:
            assert response.status_code == 404


def test_posts_are_refused_to_those_who_may_not(world: World, things: dict[str, int | str]) -> None:
    addresses = {
        reverse("network:renewal_under_way", args=[world.agreement.pk]): ("dana",),
        reverse("network:approve_proposal", args=[things["proposal"]]): ("dana",),
        reverse("network:reopen_requirement", args=[things["entry"]]): ("dana",),
    }
    for address, allowed in addresses.items():
        for name in NAMES:
            if name not in allowed:
                assert client_of(world, name).post(address).status_code in (302, 403, 404), (address, name)
    proposal = things["proposal"]
    assert (
        client_of(world, "clara").post(reverse("network:withdraw_proposal", args=[proposal])).status_code
        == 404
    )
    world.agreement.refresh_from_db()
    assert world.agreement.term_state == "fixed"
    assert ChecklistEntry.objects.filter(pk=things["entry"]).exists()


def test_contact_data_stay_with_those_who_serve(world: World) -> None:
    address = reverse("network:organisation", args=[world.musterbach.public_id])
    for name in NAMES[:-1]:
        text = client_of(world, name).get(address).content.decode()
        assert (world.bekir.email in text) == (name in ("anna", "dana", "bekir", "ingo")), name


def test_names_of_persons_stay_with_those_who_may_know_them(world: World) -> None:
    address = reverse("network:organisation", args=[world.musterbach.public_id])
    for name in ("clara", "emil", "fatma", "hanna", "jule", "karim"):
        assert "Bekir" not in client_of(world, name).get(address).content.decode(), name


def test_basis_and_course_of_a_membership_are_no_public_matter(world: World) -> None:
    address = reverse("network:members", args=[world.gemeindenetzwerk.slug])
    for name in ("georg", "clara", "emil"):
        text = client_of(world, name).get(f"{address}?export=csv&felder=alle").content.decode()
        assert "Beschluss des Gremiums" not in text
    assert "Beschluss des Gremiums" in client_of(world, "dana").get(address).content.decode()
    assert CircleMembership.objects.count() == Circle.objects.count() == 0
