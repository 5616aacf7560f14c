"""Links of mails: reading and answering without an account, expiring, revocable, locked for "only me"."""

import time
from datetime import timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions import parties
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.write_entry import Draft, write_note
from gemeindenetz.advice.models import Entry, NextStep
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import CANARY_NOTE, open_case, web_case
from gemeindenetz.core import clock
from gemeindenetz.network.models import Seat
from gemeindenetz.network.tests.personas import actor_of


def link(name: str, token: str, *args: str) -> str:
    return reverse(f"advice:{name}", args=[token, *args])


def test_link_reads_and_answers_the_same_thread_without_notes(client, world):
    case = web_case(world)
    write_note(actor=actor_of(world.anna), case=case, draft=Draft(CANARY_NOTE))
    token = token_for(case.parties.get())
    page = client.get(link("link", token)).content.decode()
    assert "Dorfcafé" in page
    assert CANARY_NOTE not in page
    assert "Interne Notiz" not in page
    client.post(link("link_message", token), {"m-body": "Danke für den Rat"})
    entry = Entry.objects.get(body="Danke für den Rat")
    assert (entry.author_name, entry.author_side) == ("Lena Linse", "town")


def test_opening_a_link_changes_nothing(client, world):
    case = web_case(world)
    before = (Entry.objects.count(), case.version)
    for _ in range(2):
        assert client.get(link("link", token_for(case.parties.get()))).status_code == 200
    case.refresh_from_db()
    assert (Entry.objects.count(), case.version) == before


def test_link_holder_says_how_far_a_step_is_and_lets_a_colleague_in(client, world):
    case = web_case(world)
    step = propose_step(actor=actor_of(world.anna), case=case, text="Räume ansehen")
    token = token_for(case.parties.get())
    client.post(link("link_step", token, step.public_id), {"state": "running"})
    assert NextStep.objects.get().state == "running"
    client.post(link("link_let_in", token), {"k-name": "Otto Ohm", "k-email": "otto@x.example"})
    assert case.parties.filter(name="Otto Ohm", let_in_by="Lena Linse").exists()


def test_links_carry_nothing_personal(world):
    case = web_case(world)
    token = token_for(case.parties.get())
    for word in ("Lena", "lena", "muster", case.number, str(case.pk) + ":"):
        assert word not in token


def test_link_expires_and_is_prolonged_by_a_newer_one(client, world, monkeypatch):
    party = web_case(world).parties.get()
    old = token_for(party)
    later = time.time() + timedelta(days=181).total_seconds()
    monkeypatch.setattr(time, "time", lambda: later)
    assert client.get(link("link", old)).status_code == 404
    assert client.get(link("link", token_for(party))).status_code == 200


def test_removed_person_holds_useless_links(client, world):
    case = web_case(world, colleagues=(("Otto Ohm", "otto@x.example"),))
    party = case.parties.get(name="Otto Ohm")
    token = token_for(party)
    assert client.get(link("link", token)).status_code == 200
    parties.remove_party(actor=actor_of(world.anna), party=party)
    assert client.get(link("link", token)).status_code == 404
    assert client.post(link("link_message", token), {"m-body": "x"}).status_code == 404


def test_link_of_somebody_who_left_the_town_hall_is_useless(client, world):
    case = open_case(world)
    token = token_for(case.parties.get())
    assert client.get(link("link", token)).status_code == 200
    Seat.objects.filter(person=world.bekir).delete()
    assert client.get(link("link", token)).status_code == 404


def test_only_me_asks_for_the_code_word_and_counts_tries(client, world):
    case = web_case(world, only_me=True, secret="Sonnenblume", moves="Ganz vertraulich")
    token = token_for(case.parties.get())
    page = client.get(link("link", token)).content.decode()
    assert "Kennwort" in page
    assert "vertraulich" not in page
    assert case.number not in page
    assert client.post(link("link_message", token), {"m-body": "x"}).status_code == 404
    assert "nicht das Kennwort" in client.post(link("link_word", token), {"word": "falsch"}).content.decode()
    client.post(link("link_word", token), {"word": "Sonnenblume"})
    assert "Ganz vertraulich" in client.get(link("link", token)).content.decode()
    with clock.at(clock.now() + timedelta(hours=3)):
        assert "Ganz vertraulich" not in client.get(link("link", token)).content.decode()


def test_guessing_the_code_word_is_stopped(client, world):
    token = token_for(web_case(world, only_me=True, secret="Sonnenblume").parties.get())
    answers = [client.post(link("link_word", token), {"word": f"Versuch {n}"}).status_code for n in range(10)]
    assert answers[-1] == 429
    assert client.post(link("link_word", token), {"word": "Sonnenblume"}).status_code == 429


def test_only_me_asked_signed_in_leads_to_the_sign_in_page(client, world):
    token = token_for(open_case(world, only_me=True).parties.get())
    page = client.get(link("link", token)).content.decode()
    assert "anmelden" in page.lower()
    assert "Nilpferd" not in page


@pytest.mark.parametrize("token", ["abc", "a:b:c", "🦛"])
def test_broken_links_say_what_to_do(client, world, token):
    answer = client.get(link("link", token))
    assert answer.status_code == 404
    assert "Dieser Link funktioniert nicht" in answer.content.decode()
