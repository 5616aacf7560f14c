"""One-click sign-in: on a demonstration only, complete, and for scripts too."""

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.urls import NoReverseMatch, reverse

# Loaded here, outside a demonstration: whoever loads the addresses first decides whether they hold its pages.
from gemeindenetz.config import urls as urls
from gemeindenetz.core.actor import SignedIn, actor_for
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, PERSON_KEY, SECOND_FACTOR_KEY
from gemeindenetz.demo.personas import BY_KEY, PERSONAS
from gemeindenetz.network.tests.personas import add_person, world

__all__ = ["world"]
pytestmark = pytest.mark.django_db
HOUSE = ["anna", "bekir", "clara", "dana", "emil", "fatma", "georg", "hanna", "ingo", "jule", "karim"]


@pytest.fixture
def demo(settings):
    settings.DEMO = True
    settings.ROOT_URLCONF = "gemeindenetz.demo.tests.urls"


def add_personas():
    for persona in PERSONAS:
        if persona.email:
            person = add_person(persona.given_name, persona.family_name, mail=persona.email)
            person.dataset = "demo"
            person.save()


def test_the_personas_are_those_of_the_house():
    assert [persona.key for persona in PERSONAS] == HOUSE


def test_outside_a_demonstration_the_address_does_not_exist(client):
    assert not django_settings.DEMO
    add_personas()
    assert client.post("/demo/sign-in", {"persona": "anna"}).status_code in (302, 404)
    assert "_auth_user_id" not in client.session
    with pytest.raises(NoReverseMatch):
        reverse("demo:sign_in")


def test_even_a_misled_address_answers_404_outside_a_demonstration(client, settings):
    settings.ROOT_URLCONF = "gemeindenetz.demo.tests.urls"
    add_personas()
    assert client.post("/demo/sign-in", {"persona": "anna"}).status_code == 404
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("key", [key for key in HOUSE if key != "georg"])
def test_a_persona_is_signed_in_completely(demo, client, key):
    add_personas()
    answer = client.post("/demo/sign-in", {"persona": key})
    assert answer.status_code == 302
    assert answer.url == "/heute/"
    assert client.session[SECOND_FACTOR_KEY]
    assert client.session[OWN_FACTOR_KEY]
    actor = actor_for(SignedIn(int(client.session["_auth_user_id"]), client.session[PERSON_KEY], True, True))
    assert actor.name == BY_KEY[key].name


def test_georg_is_a_browser_signed_out(demo, client):
    add_personas()
    client.post("/demo/sign-in", {"persona": "anna"})
    assert client.post("/demo/sign-in", {"persona": "georg"}).url == "/"
    assert "_auth_user_id" not in client.session


def test_scripts_need_no_token(demo):
    add_personas()
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/demo/sign-in", {"persona": "bekir"}).status_code == 302


def test_where_to_go_on_to_is_kept_inside_the_house(demo, client):
    add_personas()
    assert client.post("/demo/sign-in", {"persona": "anna", "next": "/themen/"}).url == "/themen/"
    assert client.post("/demo/sign-in", {"persona": "anna", "next": "//boese.example/"}).url == "/heute/"


def test_an_unknown_persona_and_missing_data_are_said_in_words(demo, client):
    assert "gibt es nicht" in client.post("/demo/sign-in", {"persona": "zoe"}).content.decode()
    assert "noch keine Vorführdaten" in client.post("/demo/sign-in", {"persona": "anna"}).content.decode()


def test_a_link_does_not_sign_in(demo, client):
    assert client.get("/demo/sign-in?persona=anna").status_code == 405


def test_the_sign_in_page_of_a_demonstration_lists_the_personas_with_a_sentence_each(demo, client):
    page = client.get("/konto/anmelden/").content.decode()
    for persona in PERSONAS:
        assert persona.given_name in page
    assert "Ist Bürgermeister von Musterbach" in page


def test_any_other_sign_in_page_lists_nobody(client):
    page = client.get("/konto/anmelden/").content.decode()
    assert "Anna" not in page
    assert "Vorführung" not in page
