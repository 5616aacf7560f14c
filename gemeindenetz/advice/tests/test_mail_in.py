"""Answers by mail: into the thread with the right of a link and no more, never round in a circle."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions import parties
from gemeindenetz.advice.actions.sort_mail import (
    AlreadySorted,
    Filing,
    TextMissing,
    assign_mail,
    discard_mail,
    request_from_mail,
    restore_mail,
)
from gemeindenetz.advice.models import AdviceRequest, Case, Entry
from gemeindenetz.advice.permissions import can_see_inbox, can_sort_mail
from gemeindenetz.advice.queries.mail_addresses import adviser_address, reply_address
from gemeindenetz.advice.queries.team_pages import numbers_waiting
from gemeindenetz.advice.tests.factories import asking, open_case, say, sign_in, web_case, web_request
from gemeindenetz.advice.tests.mail_helpers import DOMAIN, answer_to, last_to, new_mail, take_in
from gemeindenetz.core import clock, outbox_rendering
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import IncomingMail, IncomingState, MailState, OutboxMail
from gemeindenetz.core.outbox_registry import mail_template
from gemeindenetz.core.outbox_sending import envelope_sender
from gemeindenetz.network.models import Network, Seat
from gemeindenetz.network.tests.personas import actor_of, personas

LENA = "lena@rathaus.example"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def reply_addresses(settings):
    settings.MAIL_REPLY_DOMAIN = DOMAIN


def rendered(mail):
    values = dict(mail_template(mail.template).context(mail.data, mail))
    return outbox_rendering.render(mail, values)


def test_answer_by_mail_turns_to_the_adviser_and_tells_her(world):
    case = web_case(world)
    say(world, case, "Haben Sie Räume?")
    mail = take_in(answer_to(last_to(LENA), "Ja, das Schulhaus."))
    entry = Entry.objects.order_by("-pk").first()
    assert (entry.body, entry.author_name, entry.author_side, entry.audience) == (
        "Ja, das Schulhaus.", "Lena Linse", "town", "matter",
    )  # fmt: skip
    assert (mail.state, mail.cause_kind, mail.cause_id) == (IncomingState.PLACED, "case", case.pk)
    case.refresh_from_db()
    assert case.waiting_for == "adviser"
    assert last_to(world.anna.email).template == "advice/town_replied"


def test_mails_carry_addresses_that_stop_working_with_the_person(world):
    case = web_case(world, colleagues=(("Otto Ohm", "otto@rathaus.example"),))
    otto = case.parties.get(name="Otto Ohm")
    say(world, case, "Guten Tag")
    mail = last_to("otto@rathaus.example")
    assert mail.reply_to == reply_address(otto)
    assert mail.reply_to.endswith(f"@{DOMAIN}")
    assert len(mail.reply_to.partition("@")[0]) <= 64
    parties.remove_party(actor=actor_of(world.anna), party=otto)
    by_address = take_in(new_mail("otto@rathaus.example", "Ich bin noch da", to=mail.reply_to))
    by_reference = take_in(answer_to(mail, "Ich auch"))
    assert by_address.state == by_reference.state == IncomingState.PARKED
    assert by_reference.reason == "removed"
    assert not Entry.objects.filter(body__startswith="Ich").exists()


def test_address_expires(world):
    party = web_case(world).parties.get()
    address = reply_address(party)
    with clock.at(clock.now() + timedelta(days=460)):
        assert take_in(new_mail(LENA, "Spät", to=address)).state == IncomingState.PARKED


@pytest.mark.parametrize("name", ["clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim", "bekir"])
def test_incoming_mail_is_seen_by_its_advisory_team_only(world, name):
    case = open_case(world)
    say(world, case, "Guten Tag")
    take_in(answer_to(last_to(world.bekir.email), "Vertraulich"))
    take_in(new_mail("fremd@x.example", "Unbekannt"))
    actor = actor_of(getattr(world, name))
    assert not IncomingMail.objects.visible_to(actor).exists()


def test_yes_no_form_and_set_form_agree(world):
    take_in(new_mail("fremd@x.example", "Unbekannt"))
    for actor in personas(world).values():
        for mail in IncomingMail.objects.all():
            seen = IncomingMail.objects.visible_to(actor).filter(pk=mail.pk).exists()
            assert bool(can_sort_mail(actor, mail)) == seen
            if seen:
                assert can_see_inbox(actor)


def test_only_me_is_not_written_into_from_a_mailbox(world):
    case = web_case(world, only_me=True, secret="Sonnenblume")
    say(world, case, "Ganz vertraulich")
    outgoing = last_to(LENA)
    assert "vertraulich" not in rendered(outgoing).text
    mail = take_in(answer_to(outgoing, "Hier ist die Kollegin"))
    assert (mail.state, mail.reason) == (IncomingState.PARKED, "only_me")
    assert not Entry.objects.filter(body__contains="Kollegin").exists()
    assert not OutboxMail.objects.filter(template="advice/town_replied").exists()


def test_forged_sender_gets_nothing_but_a_place_on_the_table(world):
    case = web_case(world)
    before = OutboxMail.objects.count()
    for sender in (LENA, world.anna.email):
        mail = take_in(new_mail(sender, "Bitte schicken Sie mir alles.", subject="Dringend"))
        assert mail.state == IncomingState.PARKED
    assert Entry.objects.filter(case=case, body__contains="Dringend").count() == 0
    assert OutboxMail.objects.count() == before


def test_what_our_mail_server_calls_forged_is_not_posted(world, settings):
    settings.MAIL_AUTHSERV_ID = "mx.netz.example"
    case = web_case(world)
    say(world, case, "Guten Tag")
    forged = answer_to(last_to(LENA), "Ich bin es", headers={"Authentication-Results": "mx.netz.example; dmarc=fail"})
    assert take_in(forged).reason == "forged"
    claimed = answer_to(last_to(LENA), "Wirklich", headers={"Authentication-Results": "mx.boese.example; dmarc=fail"})
    assert take_in(claimed).state == IncomingState.PLACED


def test_adviser_answers_shared_by_default_and_internally_by_an_explicit_address(world):
    case = web_case(world)
    shared = new_mail(world.anna.email, "Für alle", to=adviser_address(case, world.anna.pk))
    internal = new_mail(world.anna.email, "Unter uns", to=adviser_address(case, world.anna.pk, internal=True))
    take_in(shared)
    sent = OutboxMail.objects.count()
    take_in(internal)
    assert [entry.audience for entry in Entry.objects.filter(body__in=["Für alle", "Unter uns"])] == ["matter", "team"]
    assert Entry.objects.get(body="Für alle").author_id == world.anna.pk
    assert OutboxMail.objects.count() == sent


def test_somebody_who_left_the_team_writes_no_longer_by_mail(world):
    case = web_case(world)
    address = adviser_address(case, world.anna.pk)
    Seat.objects.filter(person=world.anna).delete()
    assert take_in(new_mail(world.anna.email, "Noch einmal ich", to=address)).reason == "sender_differs"


def test_mail_to_a_closed_matter_takes_it_up_again_or_waits(world):
    case = web_case(world)
    say(world, case, "Guten Tag")
    mail = last_to(LENA)
    Case.objects.filter(pk=case.pk).update(state="closed", closed_on=clock.today(), outcome="clarified")
    placed = take_in(answer_to(mail, "Doch noch eine Frage"))
    assert placed.state in (IncomingState.PLACED, IncomingState.PARKED)
    adviser = take_in(new_mail(world.anna.email, "Nachtrag", to=adviser_address(case, world.anna.pk)))
    assert adviser.state == IncomingState.PARKED
    assert adviser.detail


def test_two_robots_without_headers_send_one_mail_each(world):
    case = web_case(world)
    say(world, case, "Guten Tag")
    robots = {LENA: "Ich bin nicht da und lese keine E-Mails. Ihre Nachricht Nr. {n} wird nicht weitergeleitet.",
              world.anna.email: "Vielen Dank für Ihre E-Mail! Ich bin im Urlaub. Vorgang {n}."}  # fmt: skip
    answered: set[int] = set()
    moment = clock.now()
    for turn in range(12):
        moment += timedelta(minutes=1)
        with clock.at(moment):
            for mail in OutboxMail.objects.exclude(pk__in=answered).filter(recipient__in=robots):
                answered.add(mail.pk)
                if mail.template in ("advice/new_entry", "advice/town_replied"):
                    take_in(answer_to(mail, robots[mail.recipient].format(n=turn)))
    by_robots = Entry.objects.filter(case=case, body__regex="nicht da|Urlaub")
    assert [by_robots.filter(author_side=side).count() for side in ("town", "team")] == [1, 1]
    assert IncomingMail.objects.filter(reason="repeated").count() >= 1


def test_two_well_behaved_robots_send_nothing_into_the_thread(world):
    case = web_case(world)
    say(world, case, "Guten Tag")
    before = OutboxMail.objects.count()
    for number in range(5):
        take_in(answer_to(last_to(LENA), f"Abwesend bis {number}.", headers={"Auto-Submitted": "auto-replied"}))
    assert OutboxMail.objects.count() == before
    notes = Entry.objects.filter(case=case, body__startswith="Automatische Antwort")
    assert [note.audience for note in notes] == ["team"]


def test_bounced_mail_is_marked_shown_and_noted_for_the_team_once(world, client):
    case = web_case(world)
    say(world, case, "Guten Tag")
    sent = last_to(LENA)
    OutboxMail.objects.filter(pk=sent.pk).update(state=MailState.SENT)
    for number in range(2):
        report = new_mail("MAILER-DAEMON@mx.example", f"550 unknown\n\nMessage-ID: {sent.message_id}\n{number}", subject="Undelivered Mail")
        take_in(report)
    sent.refresh_from_db()
    assert sent.state == MailState.BOUNCED
    assert sent.bounced_at is not None
    assert Entry.objects.filter(case=case, audience="team", body__contains="kam zurück").count() == 1
    sign_in(client, world.anna)
    page = client.get(reverse("outbox_mail", args=[sent.public_id])).content.decode()
    assert "nicht zustellbar" in page.lower()


def test_bounce_to_the_bounce_address_needs_no_copy_of_the_mail(world):
    case = web_case(world)
    say(world, case, "Guten Tag")
    sent = last_to(LENA)
    take_in(new_mail("postmaster@mx.example", "Fehler", subject="Unzustellbar"), envelope_sender(sent))
    sent.refresh_from_db()
    assert sent.state == MailState.BOUNCED


def test_parked_mail_is_put_into_two_matters_in_parts(world):
    first, second = web_case(world), open_case(world)
    mail = take_in(new_mail(LENA, "Zum Café: ja.\n\nZum Markt: nein."))
    anna = actor_of(world.anna)
    assert [row["id"] for row in mail.suggestions] == [first.pk]
    assign_mail(actor=anna, mail=mail, case=first, filing=Filing("Zum Café: ja.", shared=True, keeps_waiting=True))
    assign_mail(actor=anna, mail=mail, case=second, filing=Filing("Zum Markt: nein.", shared=False))
    mail.refresh_from_db()
    assert mail.state == IncomingState.PLACED
    assert [one.cause_id for one in mail.placements.all()] == [first.pk, second.pk]
    shared, internal = Entry.objects.filter(body__startswith="Zum ").order_by("pk")
    assert (shared.audience, shared.author_name) == ("matter", "Lena Linse")
    assert (internal.audience, internal.case_id) == ("team", second.pk)
    with pytest.raises(NotAllowed):
        assign_mail(actor=anna, mail=mail, case=first, filing=Filing("noch einmal", shared=True))


def test_the_numbers_in_the_navigation_are_those_of_the_lists(world):
    web_request(world.musterbach)
    web_case(world)
    take_in(new_mail("fremd@x.example", "Frage"))
    take_in(new_mail("fremd@y.example", "Noch eine Frage"))
    for person in (world.anna, world.bekir):
        actor = actor_of(person)
        requests = AdviceRequest.objects.visible_to(actor).of_team(actor).waiting().count()
        letters = IncomingMail.objects.visible_to(actor).filter(state=IncomingState.PARKED).count()
        assert numbers_waiting(actor) == (requests, letters)
    assert numbers_waiting(actor_of(world.anna)) == (1, 2)


def test_sorting_needs_the_team_a_text_and_a_mail_that_waits(world):
    case = web_case(world)
    mail = take_in(new_mail("fremd@x.example", "Frage"))
    with pytest.raises(NotVisible):
        assign_mail(actor=actor_of(world.dana), mail=mail, case=case, filing=Filing("x", shared=True))
    with pytest.raises(TextMissing):
        assign_mail(actor=actor_of(world.anna), mail=mail, case=case, filing=Filing(" ", shared=True))
    discard_mail(actor=actor_of(world.anna), mail=mail)
    mail.refresh_from_db()
    assert mail.state == IncomingState.DISCARDED
    restore_mail(actor=actor_of(world.nora), mail=mail)
    mail.refresh_from_db()
    assert mail.state == IncomingState.PARKED
    stale = IncomingMail.objects.get(pk=mail.pk)
    request_from_mail(actor=actor_of(world.anna), mail=mail, asking=asking(world.musterbach), takes_over=False)
    with pytest.raises(AlreadySorted):
        discard_mail(actor=actor_of(world.anna), mail=stale)


def test_forwarded_request_becomes_one_of_the_original_sender_after_confirmation(client, world):
    text = "Bitte aufnehmen.\n\n-----Ursprüngliche Nachricht-----\nVon: Otto Ohm <otto@ahorn.example>\nGesendet: Montag, 3. August 2026 09:12\nAn: Anna\nBetreff: Markt\n\nWer betreibt einen Wochenmarkt?"
    mail = take_in(new_mail(world.anna.email, text, subject="WG: Markt"))
    assert (mail.reason, mail.original["address"]) == ("forwarded", "otto@ahorn.example")
    assert not AdviceRequest.objects.exists()
    sign_in(client, world.anna)
    address = reverse("advice:inbox_request", args=[mail.public_id])
    page = client.get(address).content.decode()
    assert "otto@ahorn.example" in page
    values = {"place": "Musterbach", "name": "Otto Ohm", "email": "otto@ahorn.example", "moves": "Wer betreibt einen Wochenmarkt?", "act": "take"}
    assert client.post(address, values).status_code == 302
    request = AdviceRequest.objects.get()
    assert (request.name, request.email, request.channel) == ("Otto Ohm", "otto@ahorn.example", "mail")
    assert request.case.adviser == world.anna
    mail.refresh_from_db()
    assert (mail.state, mail.cause_kind, mail.cause_id) == (IncomingState.PLACED, "advice_request", request.pk)


def test_files_of_a_mail_follow_into_the_matter_when_it_is_taken_over(world):
    message = new_mail("ute@fernau.example", "Anbei der Plan")
    message.add_attachment("Plan äöü", filename="plan.txt")
    mail = take_in(message)
    actor = actor_of(world.anna)
    request = request_from_mail(actor=actor, mail=mail, asking=asking(world.musterbach), takes_over=True)
    (entry,) = Entry.objects.filter(case__request=request, kind="document")
    assert [link.file.name for link in entry.files.all()] == ["plan.txt"]
    assert entry.files.get().file.scope == request.case.matter_scope


def test_screens_show_sort_discard_and_bring_back(client, world):
    case = web_case(world)
    mail = take_in(new_mail(LENA, "Welche Förderung gibt es?", subject="Noch eine Frage"))
    sign_in(client, world.anna)
    assert "Noch eine Frage" in client.get(reverse("advice:inbox")).content.decode()
    page = client.get(reverse("advice:inbox_mail", args=[mail.public_id])).content.decode()
    assert case.number in page
    original = client.get(reverse("advice:inbox_original", args=[mail.public_id]))
    assert b"Noch eine Frage" in b"".join(original.streaming_content)
    client.post(reverse("advice:inbox_discard", args=[mail.public_id]))
    client.post(reverse("advice:inbox_restore", args=[mail.public_id]))
    form = reverse("advice:inbox_assign", args=[mail.public_id])
    assert "Welche Förderung" in client.get(form).content.decode()
    wrong = client.post(form, {"number": "B-1999-0001", "text": "x", "audience": "shared"})
    assert "finden wir nicht" in wrong.content.decode()
    client.post(form, {"suggested": case.pk, "text": "Welche Förderung gibt es?", "audience": "shared"})
    assert Entry.objects.filter(case=case, body="Welche Förderung gibt es?", author_name="Lena Linse").exists()


def test_mail_to_another_networks_address_is_that_teams(world):
    Network.objects.filter(pk=world.staedtenetzwerk.pk).update(sender_address="stadt@netz.example")
    mail = take_in(new_mail("x@y.example", "Hallo", to="Stadt+irgendwas@netz.example"))
    assert mail.scope == f"team:{world.staedtenetzwerk.pk}"
    assert IncomingMail.objects.visible_to(actor_of(world.hanna)).exists()
    assert not IncomingMail.objects.visible_to(actor_of(world.anna)).exists()
