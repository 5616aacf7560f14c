"""Reporting a barrier: no account, one mail to the network, no flood."""

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_rendering import render
from gemeindenetz.network.models import Network
from gemeindenetz.portal import actions

pytestmark = pytest.mark.django_db
ADDRESS = "/n/gemeindenetzwerk/barriere-melden/"


@pytest.fixture
def network(world):
    Network.objects.filter(slug="gemeindenetzwerk").update(sender_address="netz@musterland.example")
    return Network.objects.get(slug="gemeindenetzwerk")


def test_report_reaches_the_network_by_mail(client, network):
    answer = client.post(
        ADDRESS, {"text": "Die Karte hat keinen Text.", "page": "/n/", "mail": "georg@musterland.example"}
    )
    assert answer.status_code == 302
    mail = OutboxMail.objects.get(template="portal/barrier")
    assert mail.recipient == "netz@musterland.example"
    assert mail.reply_to == "georg@musterland.example"
    assert mail.scope == f"office:{network.pk}"
    assert "Die Karte hat keinen Text." in render(mail, mail.data).text
    assert b"Vielen Dank" in client.get(answer["Location"]).content


def test_empty_report_says_what_is_missing(client, network):
    answer = client.post(ADDRESS, {"text": "", "mail": "kein"})
    assert answer.status_code == 422
    assert "Bitte prüfen Sie Ihre Angaben" in answer.content.decode()
    assert not OutboxMail.objects.exists()


def test_same_report_twice_is_sent_once(client, network):
    for _time in range(2):
        client.post(ADDRESS, {"text": "Die Karte hat keinen Text."})
    assert OutboxMail.objects.filter(template="portal/barrier").count() == 1


def test_flood_is_stopped_and_told_another_way(client, network):
    for number in range(actions.MOST_AN_HOUR):
        client.post(ADDRESS, {"text": f"Meldung {number}"})
    answer = client.post(ADDRESS, {"text": "noch eine"})
    assert answer.status_code == 429
    assert "netz@musterland.example" in answer.content.decode()


def test_network_without_address_offers_no_form(client, world):
    Network.objects.filter(slug="gemeindenetzwerk").update(sender_address="")
    assert client.get(ADDRESS).status_code == 403
    with pytest.raises(NotAllowed):
        actions.report_barrier(
            actor=Actor.anonymous(),
            network=Network.objects.get(slug="gemeindenetzwerk"),
            text="x",
            page="",
            reply_to="",
        )
