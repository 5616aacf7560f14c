"""An adviser leaves, another falls ill: everything changes hands in minutes, and nobody is told twice."""

import time
from collections import Counter
from datetime import timedelta
from typing import Any

from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.write_entry import Draft, post_message
from gemeindenetz.advice.models import Case, Handover
from gemeindenetz.advice.queries.notified import unheard_matters
from gemeindenetz.advice.tests.factories import party_actor, say, web_case
from gemeindenetz.core import clock, outbox_sending
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.network.models import Role
from gemeindenetz.network.tests.personas import World, actor_of, add_person, add_seat

CASES, MAILBOXES = 80, 60
FIVE_MINUTES, ONE_MINUTE = 300, 60


def test_an_adviser_hands_over_eighty_matters_in_under_five_minutes(
    world: World, open_as: Any, mailbox: Any, accessible: Any
) -> None:
    lea = add_person("Lea", "Lerche")
    add_seat(lea, world.institute, Role.ADVISER, network=world.gemeindenetzwerk)
    cases = [web_case(world, email=f"amt{n % MAILBOXES}@rathaus.example") for n in range(CASES)]
    propose_step(actor=actor_of(world.anna), case=cases[0], text="Satzung schicken")
    OutboxMail.objects.all().delete()

    began = time.monotonic()
    page = open_as(world.anna, "/beratung/abwesenheit/")
    page.get_by_role("link", name="Alles übergeben – Anna Amsel").click()
    accessible(page)
    assert page.get_by_role("checkbox", checked=True).count() == CASES
    page.get_by_label("Für alle, die etwas übernehmen").fill("Frau Linse mag keine Anrufe am Montag.")
    page.locator("select").first.select_option(label="Lea Lerche")
    page.get_by_role("button", name="Ansehen, was geschehen würde").click()
    accessible(page)
    assert f"{MAILBOXES} Personen aus den Kommunen" in page.content()
    page.get_by_role("button", name="Jetzt übergeben").click()
    assert "Alle erfahren es genau einmal" in page.content()
    accessible(page)
    assert time.monotonic() - began < FIVE_MINUTES

    assert not Case.objects.filter(adviser=world.anna).exists()
    assert unheard_matters() == []
    outbox_sending.send_due()
    outbox_sending.send_due()
    told = Counter(str(message["X-RcptTo"]) for message in mailbox.messages)
    assert sum(address.startswith("amt") for address in told) == MAILBOXES
    assert set(told.values()) == {1}

    today = open_as(world.nora, "/heute/")
    assert "Frau Linse mag keine Anrufe am Montag." in today.content()
    today.get_by_role("link", name="Notizen lesen").click()
    accessible(today)
    today.get_by_role("button", name="Gelesen, ich übernehme").click()
    assert Handover.objects.get().items.filter(colleague=world.nora, read_at__isnull=True).count() == 0


def test_a_colleague_says_within_a_minute_where_a_matter_of_a_sick_adviser_stands(
    world: World, open_as: Any, mailbox: Any, accessible: Any
) -> None:
    case = web_case(world)
    say(world, case, "Ich schicke Ihnen bis Freitag die Mustersatzung.")
    propose_step(
        actor=actor_of(world.anna), case=case, text="Mustersatzung schicken", due_on=clock.today() + timedelta(days=2)
    )
    outbox_sending.send_due()
    # A colleague enters that Anna is ill; the next day the town writes.
    page = open_as(world.nora, "/beratung/abwesenheit/")
    page.get_by_label("Wer", exact=True).select_option(label="Anna Amsel")
    page.get_by_label("Erster Tag").fill(clock.today().isoformat())
    page.get_by_label("Letzter Tag").fill((clock.today() + timedelta(days=9)).isoformat())
    page.get_by_label("Vertretung").select_option(label="Nora Nachtigall")
    page.get_by_role("button", name="Eintragen").click()
    page.get_by_text("Vertretung: Nora Nachtigall").wait_for()
    party = case.parties.get()
    post_message(actor=party_actor(party), case=case, draft=Draft("Der Rat tagt schon am Montag."), party=party)
    outbox_sending.send_due()
    assert len([one for one in mailbox.to(world.nora.email) if "Rat tagt" in mailbox.text(one)]) == 1

    began = time.monotonic()
    page.goto("/beratung/")
    page.get_by_role("link", name=case.title).first.click()
    standing = page.locator("details", has_text="Stand der Dinge").first.inner_text()
    accessible(page)
    for words in ("Dorfcafé", "Der Rat tagt schon am Montag.", "Mustersatzung", "Die Kommune wartet"):
        assert words.lower() in standing.lower()
    assert time.monotonic() - began < ONE_MINUTE
    page.get_by_label("Nachricht", exact=True).fill("Frau Amsel ist krank, hier ist die Mustersatzung.")
    page.get_by_role("button", name="An Musterbach senden").click()
    outbox_sending.send_due()
    outbox_sending.send_due()
    bodies = [mailbox.text(message) for message in mailbox.to(party.email)]
    for said in ("bis Freitag die Mustersatzung", "hier ist die Mustersatzung"):
        assert sum(said in body for body in bodies) == 1
