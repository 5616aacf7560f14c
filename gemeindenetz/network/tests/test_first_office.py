"""The first person of the office: one command, and somebody can work."""

import pytest

from gemeindenetz.accounts.models import User
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.network.actions.first_office import set_up_office
from gemeindenetz.network.models import Network, Seat
from gemeindenetz.network.scopes import actor_for_person
from gemeindenetz.network.starter.actions import load_starter

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


def test_with_the_starter_the_office_is_that_of_the_gemeindetag():
    load_starter(actor=SYSTEM, name="bw")
    office = set_up_office(actor=SYSTEM, email="Erste@Beispiel.example")
    assert office.person.email == "erste@beispiel.example"
    assert {network.slug for network in office.networks} == {
        "gemeindenetzwerk-be",
        "kompetenznetzwerk-quartiersentwicklung",
    }
    actor = actor_for_person(office.person, second_factor=True, own_factor=True)
    assert {f"office:{network.pk}" for network in office.networks} <= actor.scopes


def test_an_empty_installation_gets_a_network_to_be_named():
    office = set_up_office(actor=SYSTEM, email="erste@beispiel.example")
    assert [network.slug for network in office.networks] == ["netzwerk"]
    assert Network.objects.count() == 1


def test_without_a_mail_server_a_first_password_opens_the_door(settings, client):
    settings.SMTP_URL = ""
    office = set_up_office(actor=SYSTEM, email="erste@beispiel.example")
    answer = client.post("/konto/anmelden/", {"login": "erste@beispiel.example", "password": office.password})
    assert answer.status_code == 302
    assert client.get("/themen/").url.startswith("/konto/zweiter-faktor/einrichten/")


def test_with_a_mail_server_a_mail_says_how_to_sign_in(settings):
    settings.SMTP_URL = "smtp://127.0.0.1:2525"
    office = set_up_office(actor=SYSTEM, email="erste@beispiel.example")
    assert not office.password
    assert OutboxMail.objects.get(template="accounts/first_sign_in").recipient == "erste@beispiel.example"


def test_again_for_the_same_address_adds_nothing():
    for _ in range(2):
        set_up_office(actor=SYSTEM, email="erste@beispiel.example")
    assert (User.objects.count(), Seat.objects.count(), OutboxMail.objects.count()) == (1, 1, 1)


def test_nobody_but_the_system_may():
    with pytest.raises(NotAllowed):
        set_up_office(actor=Actor(kind="person", scopes=frozenset({"staff"})), email="x@beispiel.example")
