"""Pages of circulars: what the office does, what everybody reads, and what one click does."""

import pytest
from django.test import Client
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.circulars.models import Circular, CircularState, Refusal, Subscription
from gemeindenetz.circulars.queries.links import confirm_token, unsubscribe_token
from gemeindenetz.circulars.tests.factories import BODY, SUBJECT, draft, sent, subscriber
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.network.models import Person
from gemeindenetz.network.tests.personas import World

pytestmark = pytest.mark.django_db
CITIZEN = "birgit@anderswo.example"
SECRET = "Nilpferd im Ratskeller"


def browser(person: Person | None = None) -> Client:
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_office_writes_looks_tries_plans_and_stops(world: World) -> None:
    dana, slug = browser(world.dana), world.gemeindenetzwerk.slug
    typed = {"audience": "list:network.mitglieder", "groups": ["contacts"], "subject": SUBJECT, "body": BODY}
    assert dana.post(reverse("circulars:write", args=[slug]), {**typed, "subject": ""}).status_code == 422
    assert dana.post(reverse("circulars:write", args=[slug]), typed).status_code == 302
    circular = Circular.objects.get()
    page = reverse("circulars:circular", args=[circular.public_id])
    assert world.bekir.email in text(dana, page)
    assert "2 Postfächer" in text(dana, page)
    assert dana.post(reverse("circulars:trial", args=[circular.public_id]), {"address": "x"}).status_code == 422
    assert dana.post(reverse("circulars:trial", args=[circular.public_id]), {"address": CITIZEN}).status_code == 302
    assert OutboxMail.objects.get(template="circulars/test").recipient == CITIZEN
    change = reverse("circulars:change", args=[circular.public_id])
    assert BODY.splitlines()[2] in text(dana, change)
    assert dana.post(change, {**typed, "is_public": "on"}).status_code == 302
    plan = reverse("circulars:plan", args=[circular.public_id])
    assert world.clara.email in text(dana, plan)
    assert dana.post(plan, {"day": "2001-01-01"}).status_code == 422
    assert dana.post(plan, {"day": ""}).status_code == 302
    circular.refresh_from_db()
    assert (circular.state, circular.responsible) == (CircularState.PLANNED, world.dana)
    assert dana.post(reverse("circulars:stop", args=[circular.public_id])).status_code == 302
    circular.refresh_from_db()
    assert circular.state == CircularState.STOPPED
    assert "angehalten" in text(dana, reverse("circulars:circulars", args=[slug])).lower()


def test_everybody_reads_public_ones_and_no_other(world: World) -> None:
    slug, georg = world.gemeindenetzwerk.slug, browser()
    public = sent(world, is_public=True)
    hidden = [sent(world, subject=SECRET, body=SECRET), draft(world, is_public=True, subject=SECRET, body=SECRET)]
    subscriber(world, CITIZEN)
    for address in (
        reverse("circulars:archive", args=[slug]),
        reverse("circulars:archived", args=[slug, public.public_id]),
        reverse("circulars:gazette", args=[slug, public.public_id]),
        "/sitemap.xml",
    ):
        page = text(georg, address)
        for secret in (SECRET, CITIZEN, world.bekir.email, world.clara.email, public.audience_name):
            assert secret not in page, address
    assert SUBJECT in text(georg, reverse("circulars:archive", args=[slug]))
    for one in hidden:
        for name in ("circulars:archived", "circulars:gazette"):
            assert georg.get(reverse(name, args=[slug, one.public_id])).status_code == 404


def test_subscribing_needs_the_button_behind_the_link(world: World) -> None:
    slug, georg = world.gemeindenetzwerk.slug, browser()
    address = reverse("circulars:subscribe", args=[slug])
    assert georg.post(address, {"address": "x"}).status_code == 422
    answers = [georg.post(address, {"address": CITIZEN}) for _try in range(2)]
    assert {(one.status_code, one["Location"]) for one in answers} == {(302, reverse("circulars:archive", args=[slug]))}
    subscription = Subscription.objects.get()
    confirm = reverse("circulars:confirm", args=[confirm_token(subscription)])
    assert CITIZEN in text(georg, confirm)
    assert not Subscription.objects.confirmed().exists()
    assert georg.post(confirm).status_code == 302
    assert Subscription.objects.confirmed().exists()
    assert georg.get(reverse("circulars:confirm", args=["kaputt"])).status_code == 404


def test_one_click_unsubscribes_and_looking_does_not(world: World) -> None:
    georg = Client(enforce_csrf_checks=True)
    address = reverse("circulars:unsubscribe", args=[unsubscribe_token(world.gemeindenetzwerk.pk, world.bekir.email)])
    assert world.bekir.email in text(georg, address)
    assert not Refusal.objects.exists()
    assert georg.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 204
    assert Refusal.objects.get().address == world.bekir.email.lower()
    assert georg.post(reverse("circulars:unsubscribe", args=["kaputt"])).status_code == 404


@pytest.mark.parametrize("name", ["anna", "bekir", "emil", "hanna", "jule"])
def test_what_the_office_writes_is_nobody_elses(world: World, name: str) -> None:
    circular, client = draft(world, subject=SECRET), browser(getattr(world, name))
    for address in (
        reverse("circulars:circulars", args=[world.gemeindenetzwerk.slug]),
        reverse("circulars:circular", args=[circular.public_id]),
        reverse("circulars:plan", args=[circular.public_id]),
    ):
        answer = client.get(address)
        assert answer.status_code == 404
        assert SECRET not in answer.content.decode()
