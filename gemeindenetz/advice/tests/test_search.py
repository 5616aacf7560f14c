"""Matters in the search: canaries for every persona on every route of the search."""

import pytest

from gemeindenetz.advice.tests.factories import (
    CANARY_NOTE,
    CANARY_TOWN,
    open_case,
    say,
    seat_request,
    sign_in,
)
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.tests.personas import actor_of, personas
from gemeindenetz.search.queries import find, similar, suggest
from gemeindenetz.search.results import Query

ALL = ("anna", "bekir", "clara", "dana", "emil", "fatma", "georg", "hanna", "ingo", "jule", "karim")
PEOPLE = {"anna", "bekir"}
WORDS = ("Nilpferdcafé", "Nilpferd", "Krokodilfrage", "Krokodil vor der Wahl", "Nilpferdkaffee", "")
ROUTES = (
    "/suche/?q={}",
    "/suche/?q={}&art=beratung",
    "/suche/?q={}&stand=eingegangen",
    "/suche/vorschlaege/?q={}",
)


@pytest.fixture(autouse=True)
def no_index(settings, tmp_path):
    settings.DATA_DIR = tmp_path


@pytest.fixture
def case(world):
    made = open_case(world)
    say(world, made, f"{CANARY_TOWN}: unsere Antwort")
    seat_request(world.bekir, world.musterbach, moves=f"{CANARY_TOWN} die zweite")
    return made


@pytest.mark.parametrize("name", ALL)
def test_nothing_of_a_matter_reaches_anybody_else_on_any_route_of_the_search(client, world, case, name):
    if name != "georg":
        sign_in(client, getattr(world, name))
    for word in WORDS:
        for route in ROUTES:
            text = client.get(route.format(word)).content.decode()
            shown = text.replace(f'value="{word}"', "").replace(f"„{word}“", "")
            if name not in PEOPLE:
                for canary in (
                    "marktplatz",
                    case.number.lower(),
                    case.public_id,
                    "vor der wahl",
                    "art=beratung&",
                ):
                    assert canary not in shown.lower(), (name, route, word)
            if name != "anna":
                assert "vor der wahl" not in shown.lower().replace("krokodil vor der wahl", ""), (name, route)


@pytest.mark.parametrize("name", ALL)
def test_hits_counts_facets_and_suggestions_are_those_of_the_matters_people(world, case, name):
    actor = personas(world)[name]
    results = find(actor, Query("Nilpferdcafé"))
    expected = 1 if name in PEOPLE else 0
    assert (results.total, len(results.hits)) == (expected, expected)
    assert bool([kind for kind in results.kinds if kind.kind == "beratung"]) == bool(expected)
    assert bool([facet for facet in results.facets if facet.key == "stand"]) == bool(expected)
    assert bool(suggest(actor, "nilpf")) == bool(expected)
    assert bool(similar(actor, "Nilpferdcafé eröffnen", kinds=("beratung",))) == bool(expected)


def test_internal_note_is_found_by_the_team_alone(world, case):
    anna, bekir = actor_of(world.anna), actor_of(world.bekir)
    hit = find(anna, Query("Krokodilfrage")).hits[0]
    assert hit.key == case.pk
    assert any(piece.matched for piece in hit.snippet)
    for text in ("Krokodilfrage", CANARY_NOTE, "Krokodil"):
        results = find(bekir, Query(text))
        assert (results.total, results.did_you_mean) == (0, "")
    assert "Krokodil" not in str(find(bekir, Query("Nilpferdcafé Krokodilfrage")).hits)


def test_matter_kept_to_oneself_is_found_only_with_the_own_factor(world):
    case = open_case(world, only_me=True)
    own = actor_of(world.bekir)
    mailbox = actor_of(world.bekir, own_factor=False)
    assert [hit.key for hit in find(own, Query("Nilpferdcafé")).hits] == [case.pk]
    assert find(mailbox, Query("Nilpferdcafé")).total == 0


def test_the_system_finds_everything(world, case):
    assert find(Actor.system("test"), Query("Krokodilfrage")).total == 1
