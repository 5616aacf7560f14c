"""Asking in two questions, in every way."""

from datetime import timedelta

import pytest
from django.contrib.auth.hashers import check_password
from django.urls import reverse

from gemeindenetz.advice import working_days
from gemeindenetz.advice.actions import ask
from gemeindenetz.advice.actions.expire_requests import expire_unconfirmed
from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.queries import routes
from gemeindenetz.advice.queries.links import confirmation_token
from gemeindenetz.advice.routing_words import sentences
from gemeindenetz.advice.tests.factories import (
    asking,
    own_facts,
    phone_request,
    seat_request,
    sign_in,
    web_request,
)
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.network.tests.personas import GEORG, actor_of, add_membership


def templates() -> list[str]:
    return list(OutboxMail.objects.order_by("pk").values_list("template", flat=True))


def test_request_without_account_is_seen_by_nobody_until_confirmed(world):
    request = ask.submit_request(actor=GEORG, asking=asking(world.musterbach))
    assert request.state == "unconfirmed"
    assert not AdviceRequest.objects.visible_to(actor_of(world.anna)).exists()
    assert not own_facts().exists()
    assert templates() == ["advice/confirm_request"]


def test_confirming_routes_sends_the_receipt_and_records_the_fact(world):
    request = web_request(world.musterbach)
    request.refresh_from_db()
    assert (request.state, request.service, request.adviser) == ("routed", world.fachberatung, world.anna)
    assert request.answer_by == working_days.after(clock.today(), 2)
    assert templates() == ["advice/confirm_request", "advice/receipt", "advice/request_for_you"]
    fact = own_facts().get()
    assert (fact.kind, fact.network, fact.municipality) == (
        "request_received",
        "gemeindenetzwerk",
        "98001001",
    )


def test_confirming_twice_does_no_harm(world):
    request = web_request(world.musterbach)
    ask.confirm_request(actor=GEORG, token=confirmation_token(request))
    assert own_facts().count() == 1
    assert len(templates()) == 3


def test_confirmation_link_is_useless_when_cut_or_too_old(world):
    request = ask.submit_request(actor=GEORG, asking=asking(world.musterbach))
    with pytest.raises(ask.LinkUseless):
        ask.request_of_token(confirmation_token(request)[:-2])
    expire_unconfirmed(actor=Actor.system("Test"))
    assert ask.request_of_token(confirmation_token(request)) == request
    with clock.at(clock.now() + timedelta(days=8)):
        assert expire_unconfirmed(actor=Actor.system("Test")) == 1
    request.refresh_from_db()
    assert (request.state, request.moves, request.email) == ("expired", "", "")
    with pytest.raises(ask.LinkUseless):
        ask.request_of_token(confirmation_token(request))


def test_only_me_without_account_needs_a_code_word_which_is_never_stored_plainly(world):
    with pytest.raises(ask.SecretMissing):
        ask.submit_request(actor=GEORG, asking=asking(world.musterbach, only_me=True, secret="kurz"))
    request = ask.submit_request(
        actor=GEORG, asking=asking(world.musterbach, only_me=True, secret="Sonnenblume")
    )
    assert "Sonnenblume" not in request.secret_hash
    assert check_password("Sonnenblume", request.secret_hash)


def test_only_me_signed_in_needs_an_own_factor(world):
    actor = actor_of(world.bekir, own_factor=False)
    with pytest.raises(ask.OwnFactorNeeded):
        ask.ask_signed_in(actor=actor, person=world.bekir, asking=asking(world.musterbach, only_me=True))


def test_only_me_excludes_colleagues(world):
    with pytest.raises(ask.ColleaguesExcluded):
        seat_request(world.bekir, world.musterbach, only_me=True, colleagues=(("Lena", "l@x.example"),))


def test_nobody_asks_for_a_foreign_administration(world):
    with pytest.raises(NotAllowed):
        seat_request(world.bekir, world.lindenried)


def test_adviser_notes_a_call_and_takes_it_over_at_once(world):
    request = ask.note_request(
        actor=actor_of(world.nora),
        asking=asking(world.lindenried, email=""),
        channel="phone",
        takes_over=True,
    )
    case = Case.objects.get(request=request)
    assert (case.adviser, case.organisation) == (world.nora, world.lindenried)
    assert templates() == []


def test_call_for_another_association_goes_to_its_service(world):
    request = phone_request(world.anna, world.hohenmuster)
    request.refresh_from_db()
    assert (request.service, request.adviser) == (world.staedteberatung, world.hanna)
    assert not AdviceRequest.objects.visible_to(actor_of(world.anna)).exists()


def test_contacts_note_no_calls(world):
    with pytest.raises(NotAllowed):
        phone_request(world.bekir, world.musterbach)


def test_receipt_goes_out_even_when_nobody_is_there_and_the_whole_team_is_told(world):
    world.anna.seats.all().delete()
    world.nora.seats.all().delete()
    seat_request(world.bekir, world.musterbach)
    request = AdviceRequest.objects.get()
    assert (request.adviser, request.state) == (None, "routed")
    assert templates() == ["advice/receipt", "advice/team_is_empty"]
    told = OutboxMail.objects.get(template="advice/team_is_empty")
    assert (told.recipient, told.data) == (world.dana.email, {"network": "Gemeindenetzwerk Musterland"})


def test_county_is_answered_by_the_counties_network(world):
    request = seat_request(world.karim, world.musterkreis)
    request.refresh_from_db()
    assert (request.service, request.adviser) == (world.kreisberatung, world.karla)
    assert own_facts().get().municipality == "98001"


def member_of_two(world):
    """Let two services be able to advise Musterbach."""
    add_membership(world.musterbach, world.staedtenetzwerk)
    return routes.choices_for(world.musterbach, day=clock.today())


def test_a_town_that_two_services_could_advise_chooses_itself_without_account(world):
    assert {service.id for service in member_of_two(world)} == {world.fachberatung.pk, world.staedteberatung.pk}
    request = web_request(world.musterbach, chosen_service=world.staedteberatung.pk)
    request.refresh_from_db()
    assert request.service == world.staedteberatung
    reasons = request.routing_decisions.get().reasons
    assert "own_choice" in [reason["code"] for reason in reasons]
    assert "hat Städteberatung selbst gewählt" in " ".join(sentences(reasons))


def test_a_seat_chooses_too_and_without_a_choice_routing_decides(world):
    member_of_two(world)
    chosen = seat_request(world.bekir, world.musterbach, chosen_service=world.staedteberatung.pk)
    left_open = seat_request(world.bekir, world.musterbach)
    assert (chosen.service, left_open.service) == (world.staedteberatung, world.fachberatung)


def test_a_service_that_could_not_advise_is_refused(world):
    with pytest.raises(ask.ServiceNotPossible):
        seat_request(world.bekir, world.musterbach, chosen_service=world.kreisberatung.pk)
    assert not AdviceRequest.objects.exists()


def test_one_service_alone_is_no_question(client, world):
    page = sign_in(client, world.bekir).get(reverse("advice:ask")).content.decode()
    assert "Wer soll Sie beraten?" not in page
    member_of_two(world)
    page = client.get(reverse("advice:ask")).content.decode()
    assert "Wer soll Sie beraten?" in page
    assert "Städteberatung (Städtenetzwerk Musterland)" in page


def test_choice_is_made_on_the_second_page_and_kept_until_the_address_is_confirmed(client, world):
    member_of_two(world)
    answers = {
        "moves": "Wer trägt ein Dorfcafé?", "place": "Musterbach", "key": "98001001", "name": "Lena Linse",
        "email": "lena@rathaus.example", "circle": "me",
    }  # fmt: skip
    page = client.post(reverse("advice:ask"), {**answers, "step": "review"}).content.decode()
    assert "Wer soll Sie beraten?" in page
    client.post(reverse("advice:ask"), {**answers, "service": world.staedteberatung.pk, "step": "send"})
    request = AdviceRequest.objects.get()
    ask.confirm_request(actor=GEORG, token=confirmation_token(request))
    request.refresh_from_db()
    assert request.service == world.staedteberatung


def test_a_forged_choice_is_refused_in_german_and_nothing_is_stored(client, world):
    member_of_two(world)
    answers = {
        "moves": "Wer trägt ein Dorfcafé?", "place": "Musterbach", "key": "98001001", "name": "Lena Linse",
        "email": "lena@rathaus.example", "circle": "me", "step": "send", "service": world.kreisberatung.pk,
    }  # fmt: skip
    page = client.post(reverse("advice:ask"), answers).content.decode()
    assert "kann Ihre Kommune nicht beraten" in page
    assert not AdviceRequest.objects.exists()
