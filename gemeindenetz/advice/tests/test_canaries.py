"""Canaries: internal notes reach no municipality; that a town asked, and what, reaches nobody outside the matter."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions.edit_case import hand_over, set_follow_up
from gemeindenetz.advice.actions.write_entry import Draft, record_contact, write_note
from gemeindenetz.advice.models import Case, CaseTransition, Entry, NextStep, RoutingDecision
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import (
    CANARY_NOTE,
    CANARY_TOWN,
    open_case,
    say,
    seat_request,
    sign_in,
)
from gemeindenetz.core import clock, outbox_digest, outbox_rendering
from gemeindenetz.core.models import OutboxMail, Rhythm
from gemeindenetz.core.origins import Origin, resolve_origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_timing import Choice, Whose, choose
from gemeindenetz.core.panels import panels_for
from gemeindenetz.core.today import items_for
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.tests.personas import actor_of

OUTSIDE = ["clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim"]
ROUTES = [
    "advice:cases",
    "advice:our_network",
    "advice:ask",
    "advice:rules",
    "advice:absences",
    "advice:note_request",
]


def busy_case(world, **fields):
    """A matter in which everything has happened, full of canaries."""
    anna = actor_of(world.anna)
    case = open_case(world, **fields)
    say(world, case, f"{CANARY_TOWN}: unsere Antwort")
    record_contact(
        actor=anna, case=case, kind="phone", happened_on=clock.today(), body=CANARY_NOTE, shared=False
    )
    set_follow_up(actor=anna, case=case, on=clock.today(), note=CANARY_NOTE)
    hand_over(actor=anna, case=case, colleague=world.nora, sentence=CANARY_NOTE)
    say(world, case, f"{CANARY_TOWN}: Rückfrage", person=world.bekir)
    return case


def rendered_mails():
    for mail in OutboxMail.objects.order_by("pk"):
        try:
            values = mail_template(mail.template).context(mail.data, mail)
        except Withdrawn:
            continue
        shown = outbox_rendering.render(mail, dict(values))
        yield mail, f"{shown.subject}\n{shown.text}\n{shown.html}"


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_page_tells_anybody_outside_that_musterbach_asked(client, world, name):
    case = busy_case(world)
    seat_request(world.bekir, world.musterbach, moves=f"{CANARY_TOWN} die zweite")
    sign_in(client, getattr(world, name))
    pages = [reverse(route) for route in ROUTES] + ["/heute/", "/", f"{reverse('advice:cases')}?q=Nilpferd"]
    pages += [f"{reverse('advice:cases')}?export=csv&felder=alle"]
    for page in pages:
        text = client.get(page, follow=True).content.decode(errors="replace")
        for canary in (CANARY_TOWN, CANARY_NOTE, case.number):
            assert canary not in text, page


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_panel_today_item_or_origin_leads_outside(world, name):
    case = busy_case(world)
    actor = actor_of(getattr(world, name))
    assert not [item for item in items_for(actor) if "Nilpferd" in item.title]
    for panel in panels_for("organisation", world.musterbach, actor=actor):
        assert not panel.values.get("rows"), panel
    assert resolve_origin(Origin("case", case.pk), actor) is None
    assert resolve_origin(Origin("advice_request", case.request_id), actor) is None


@pytest.mark.parametrize("name", [*OUTSIDE, "bekir"])
def test_no_mail_is_seen_in_the_outbox_by_anybody_outside_the_team(world, name):
    busy_case(world)
    actor = actor_of(getattr(world, name))
    assert not OutboxMail.objects.visible_to(actor).filter(template__startswith="advice/").exists()


def test_internal_notes_stand_in_no_mail_and_mails_go_to_people_of_the_matter_only(world):
    busy_case(world)
    seat_request(world.bekir, world.musterbach, moves=f"{CANARY_TOWN} die zweite")
    allowed = {world.bekir.email, world.anna.email, world.nora.email}
    seen = list(rendered_mails())
    assert len(seen) >= 7
    for mail, text in seen:
        assert mail.recipient in allowed
        assert CANARY_NOTE not in text


def test_mails_of_only_me_matters_say_nothing(world):
    busy_case(world, only_me=True)
    for mail, text in rendered_mails():
        assert "Nilpferd" not in text, mail.template
        assert CANARY_NOTE not in text


def collected_mails():
    """What goes out collected, as its recipients read it."""
    with clock.at(clock.now() + timedelta(days=8)):
        outbox_digest.bundle(queue_mail)
        for mail in OutboxMail.objects.filter(template="core/digest").order_by("pk"):
            shown = outbox_rendering.render(mail, dict(outbox_digest.context(mail.data, mail)))
            yield mail, f"{shown.subject}\n{shown.text}\n{shown.html}"


def test_internal_notes_stand_in_no_collected_mail(world, settings):
    settings.SMTP_URL = "smtp://127.0.0.1:9"
    people = (world.bekir, world.anna, world.nora)
    for person in people:
        choose(actor=actor_of(person), whose=Whose(person.pk, ""), choice=Choice(Rhythm.DAILY))
    busy_case(world)
    seen = list(collected_mails())
    assert {mail.recipient for mail, _text in seen} >= {world.nora.email}
    assert {mail.recipient for mail, _text in seen} <= {person.email for person in people}
    for _mail, text in seen:
        assert CANARY_NOTE not in text
        assert "Krokodil" not in text


def test_collected_mails_of_only_me_matters_say_nothing(world, settings):
    settings.SMTP_URL = "smtp://127.0.0.1:9"
    for person in (world.bekir, world.anna, world.nora):
        choose(actor=actor_of(person), whose=Whose(person.pk, ""), choice=Choice(Rhythm.WEEKLY))
    busy_case(world, only_me=True)
    seen = list(collected_mails())
    assert seen
    for mail, text in seen:
        assert "Nilpferd" not in text, mail.recipient
        assert CANARY_NOTE not in text


def test_contact_and_link_see_no_internal_thing_anywhere(client, world):
    case = busy_case(world)
    token = token_for(case.parties.get())
    sign_in(client, world.bekir)
    pages = [
        reverse("advice:case", args=[case.public_id]),
        reverse("advice:our_network"),
        "/heute/",
        reverse("advice:cases"),
    ]
    pages += [f"{reverse('advice:cases')}?export=csv&felder=alle", reverse("advice:link", args=[token])]
    for page in pages:
        assert CANARY_NOTE not in client.get(page).content.decode(errors="replace"), page


def test_facts_hold_no_text_and_no_person(world):
    busy_case(world)
    for row in Fact.objects.values():
        text = str(row)
        assert "Nilpferd" not in text
        assert "Krokodil" not in text
        assert "Bekir" not in text


def test_errors_and_addresses_never_name_a_matter(client, world):
    case = busy_case(world)
    sign_in(client, world.clara)
    there = client.get(reverse("advice:case", args=[case.public_id])).content
    nowhere = client.get(reverse("advice:case", args=["zzzzzzzzzzzz"])).content
    assert case.public_id.encode() not in there or b"zzzzzzzzzzzz" in nowhere
    assert b"Nilpferd" not in there
    assert Case.objects.count()


def test_history_rows_are_reached_through_visible_rows_only(world):
    case = busy_case(world)
    write_note(actor=actor_of(world.anna), case=case, draft=Draft(CANARY_NOTE))
    for actor in (actor_of(world.ingo), actor_of(world.dana), actor_of(world.clara)):
        for model in (Case, Entry):
            assert not model.objects.visible_to(actor).exists()
    assert CaseTransition.objects.filter(case=case).exists()
    assert RoutingDecision.objects.exists()
    assert not NextStep.objects.exists()
