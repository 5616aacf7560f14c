"""Municipalities, organisations and people who serve a network in the search."""

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.network.tests.personas import GEORG, actor_of, personas
from gemeindenetz.search.queries import find, suggest
from gemeindenetz.search.registry import place_of
from gemeindenetz.search.results import Query


@pytest.fixture(autouse=True)
def no_index(settings, tmp_path):
    settings.DATA_DIR = tmp_path


def keys(actor, text, kind):
    return {hit.key for hit in find(actor, Query(text, kinds=(kind,))).hits}


def test_everybody_finds_municipalities(world):
    hit = find(GEORG, Query("Musterbach", kinds=("gemeinde",))).hits[0]
    assert hit.key == world.musterbach.territory_id
    assert hit.url == world.musterbach.territory.get_absolute_url()
    assert suggest(GEORG, "musterb")[0].label == str(world.musterbach.territory.official_name)


def test_public_bodies_are_found_by_whoever_signed_in(world):
    text = world.gemeindetag.name
    assert world.gemeindetag.pk in keys(actor_of(world.jule), text, "organisation")
    assert world.gemeindetag.pk not in keys(GEORG, text, "organisation")


def test_partner_in_the_directory_is_public_and_withdrawn_again_with_its_listing(world):
    partner = world.initiative
    type(partner).objects.filter(pk=partner.pk).update(is_listed=True)
    assert keys(GEORG, partner.name, "organisation") == {partner.pk}
    type(partner).objects.filter(pk=partner.pk).update(is_listed=False)
    assert keys(GEORG, partner.name, "organisation") == set()
    assert find(GEORG, Query(partner.name)).total == 0
    assert partner.pk in keys(actor_of(world.jule), partner.name, "organisation")
    assert partner.pk in keys(actor_of(world.anna), partner.name, "organisation")


@pytest.mark.parametrize(
    "name", ["anna", "bekir", "clara", "dana", "hanna", "jule", "emil", "fatma", "georg", "karim"]
)
def test_people_who_serve_a_network_are_found_by_those_who_may_know_them(world, name):
    actor = personas(world)[name]
    known = type(world.anna).objects.visible_to(actor).filter(pk=world.anna.pk).exists()
    knows_by_scope = actor.has(*(f"{who}:{world.gemeindenetzwerk.pk}" for who in ("net", "team", "office")))
    assert (world.anna.pk in keys(actor, world.anna.family_name, "kontakt")) == (known and knows_by_scope)


def test_contact_of_a_town_stands_in_no_index(world):
    assert find(Actor.system("test"), Query(world.bekir.family_name, kinds=("kontakt",))).total == 0


def test_typed_place_gives_a_position_only_where_it_is_known(world):
    territory = world.musterbach.territory
    assert place_of("Nirgendwo an der Nichts") is None
    type(territory).objects.filter(pk=territory.pk).update(longitude=9.5, latitude=48.5)
    assert place_of("Musterbach").position == (9.5, 48.5)
