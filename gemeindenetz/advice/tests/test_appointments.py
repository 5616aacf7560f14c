"""Appointments: arranged, changed, cancelled, answered; one entry in everybody's calendar, never two."""

from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from gemeindenetz.advice.actions.appointments import (
    AppointmentChanged,
    GuestUnfit,
    NobodyInvited,
    Plan,
    SubjectMissing,
    TimesDoNotFit,
    answer_invitation,
    arrange_appointment,
    arrange_for_network,
    cancel_appointment,
    change_appointment,
)
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.parties import let_in, remove_party
from gemeindenetz.advice.models import AnswerState, Appointment, AppointmentGuest, Entry
from gemeindenetz.advice.permissions import can_see_appointment
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import open_case, party_actor, sign_in, web_case
from gemeindenetz.advice.tests.mail_helpers import DOMAIN, answer_to, take_in
from gemeindenetz.core import clock
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import IncomingState, MailState, OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_sending import rendered_now, send_due
from gemeindenetz.core.tests.calendar_server import calendar_server
from gemeindenetz.core.tests.mail_server import mail_server
from gemeindenetz.core.today import items_for
from gemeindenetz.network.tests.personas import actor_of, personas

LENA = "lena@rathaus.example"
CANARY = "Krokodilfrage: der Kämmerer sperrt sich"
NOW = datetime(2026, 11, 24, 9, tzinfo=clock.BERLIN)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def standing_clock():
    with clock.at(NOW):
        yield


@pytest.fixture(autouse=True)
def reply_addresses(settings):
    settings.MAIL_REPLY_DOMAIN = DOMAIN


def plan_of(world, case=None, **fields):
    begin = datetime(2026, 12, 3, 10, tzinfo=clock.BERLIN)
    values = {
        "kind": "visit", "title": "Dorfladen ansehen", "starts_at": begin, "ends_at": begin + timedelta(hours=2),
        "place": "Rathaus Musterbach", "note": "Bitte den Plan mitbringen.", "internal_note": CANARY,
        "parties": list(case.parties.active()) if case else [], "advisers": [world.anna],
    }  # fmt: skip
    return Plan(**{**values, **fields})


def arranged(world, **fields):
    """A visit in a matter of somebody without account, arranged by Anna."""
    case = web_case(world)
    return arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan_of(world, case, **fields))


def changed(world, appointment, **fields):
    plan = plan_of(world, appointment.case, **fields)
    return change_appointment(actor=actor_of(world.anna), appointment=appointment, plan=plan)


def rendered(mail):
    return rendered_now(OutboxMail.objects.get(pk=mail.pk))


def event_in(mail):
    (event,) = Calendar.from_ical(rendered(mail).calendar).walk("VEVENT")
    return event


def appointment_mails(address=LENA):
    return list(OutboxMail.objects.filter(recipient=address, template__contains="appointment").order_by("pk"))


def test_visit_stands_in_the_thread_and_every_guest_is_invited_once(world):
    appointment = arranged(world)
    assert appointment.sequence == 0
    entry = Entry.objects.order_by("-pk").first()
    assert entry.audience == "matter"
    assert "Dorfladen ansehen" in entry.body
    assert "Donnerstag, 3.12.2026, 10:00–12:00 Uhr, Rathaus Musterbach" in entry.body
    for address in (LENA, world.anna.email):
        (mail,) = appointment_mails(address)
        event = event_in(mail)
        assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (appointment.uid, 0, "CONFIRMED")
        assert event["ATTENDEE"] == f"mailto:{address}"
        assert event["ORGANIZER"].endswith(f"@{DOMAIN}")


def test_change_keeps_the_uid_raises_the_sequence_and_asks_anew(world):
    appointment = arranged(world)
    guest = appointment.guests.get(party__isnull=False)
    answer_invitation(actor=party_actor(guest.party), guest=guest, answer="accepted", party=guest.party)
    later = changed(world, appointment, starts_at=appointment.starts_at + timedelta(days=1), ends_at=appointment.ends_at + timedelta(days=1))
    assert (later.uid, later.sequence) == (appointment.uid, 1)
    first, second = appointment_mails()
    with pytest.raises(Withdrawn):
        rendered(first)
    event = event_in(second)
    assert (event["UID"], event["SEQUENCE"], event["ATTENDEE"].params["PARTSTAT"]) == (appointment.uid, 1, "NEEDS-ACTION")
    guest.refresh_from_db()
    assert guest.answer == AnswerState.NONE


def test_organiser_of_an_entry_stays_the_same_for_its_whole_life(world):
    appointment = arranged(world)
    before = event_in(appointment_mails()[0])["ORGANIZER"]
    with clock.at(datetime(2026, 12, 2, 9, tzinfo=clock.BERLIN)):
        changed(world, appointment, place="Schulhaus")
        assert event_in(appointment_mails()[1])["ORGANIZER"] == before


def test_change_of_the_internal_note_is_told_to_nobody(world):
    appointment = arranged(world)
    later = changed(world, appointment, internal_note="etwas anderes")
    assert later.sequence == 0
    assert len(appointment_mails()) == 1


def test_new_guest_is_invited_and_a_former_one_told_without_troubling_the_others(world):
    case = web_case(world)
    anna = actor_of(world.anna)
    appointment = arrange_appointment(actor=anna, case=case, plan=plan_of(world, case))
    OutboxMail.objects.update(state=MailState.SENT)
    changed(world, appointment, advisers=[world.nora])
    assert len(appointment_mails()) == 1
    (mail,) = appointment_mails(world.nora.email)
    assert event_in(mail)["STATUS"] == "CONFIRMED"
    gone = appointment_mails(world.anna.email)[-1]
    assert event_in(gone)["STATUS"] == "CANCELLED"
    appointment.refresh_from_db()
    changed(world, appointment, advisers=[world.anna, world.nora])
    assert event_in(appointment_mails(world.anna.email)[-1])["SEQUENCE"] == 2


def test_cancellation_reaches_everybody_who_heard_of_it_and_nobody_else(world):
    appointment = arranged(world)
    (invitation,) = appointment_mails()
    OutboxMail.objects.filter(recipient=LENA).update(state=MailState.SENT)
    OutboxMail.objects.filter(recipient=world.anna.email).update(state=MailState.QUEUED)
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment, reason="Wir sind krank.")
    mail = appointment_mails()[-1]
    shown = rendered(mail)
    assert "Wir sind krank." in shown.text
    assert (event_in(mail)["SEQUENCE"], event_in(mail)["STATUS"]) == (1, "CANCELLED")
    with pytest.raises(Withdrawn):
        rendered(invitation)
    # Anna's invitation was never sent: nothing to take back.
    for unsent in appointment_mails(world.anna.email):
        with pytest.raises(Withdrawn):
            rendered(unsent)
    assert "Termin abgesagt" in Entry.objects.order_by("-pk").first().body


def test_only_the_newest_state_is_sent_and_through_a_real_server_it_replaces_in_a_real_calendar(world, settings, tmp_path):
    with mail_server() as post, calendar_server(tmp_path) as calendar:
        settings.SMTP_URL = post.url
        appointment = arranged(world)
        changed(world, appointment, title="Dorfladen und Café")
        taken = delivered(post)
        assert [one["SEQUENCE"] for one in events(taken)] == [1]
        assert calendar.take(taken[0]) == 201
        appointment.refresh_from_db()
        changed(world, appointment, title="Dorfladen und Café", place="Schulhaus")
        taken = delivered(post)
        assert calendar.take(taken[1]) == 204
        (stored,) = calendar.stored()
        assert stored.walk("VEVENT")[0]["LOCATION"] == "Schulhaus"
        appointment.refresh_from_db()
        cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
        taken = delivered(post)
        assert calendar.take(taken[2]) == 204
        (stored,) = calendar.stored()
        assert (stored.walk("VEVENT")[0]["STATUS"], stored.walk("VEVENT")[0]["SEQUENCE"]) == ("CANCELLED", 3)
        assert len(taken) == 3


def delivered(post):
    """What Lena's mail program got: the calendar part of each mail, which is also attached as a file."""
    send_due()
    parts = []
    for mail in post.taken:
        if LENA not in mail["To"] or ("Termin" not in mail["Subject"] and "Dorfladen" not in mail["Subject"]):
            continue
        structure = [part.get_content_type() for part in mail.walk()]
        assert structure == [
            "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics",
        ]  # fmt: skip
        part = next(one for one in mail.walk() if one.get_content_type() == "text/calendar")
        attached = next(one for one in mail.iter_attachments())
        assert part.get_param("method") in {"REQUEST", "CANCEL"}
        assert part.get_content_charset() == "utf-8"
        assert attached.get_content().decode().splitlines() == part.get_content().splitlines()
        parts.append(attached.get_content().decode())
    return parts


def events(texts):
    return [Calendar.from_ical(text).walk("VEVENT")[0] for text in texts]


def test_internal_note_leaves_by_no_mail_no_calendar_and_no_page_of_the_town(client, world):
    case = open_case(world)
    appointment = arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan_of(world, case))
    changed(world, appointment, place="anderswo")
    OutboxMail.objects.update(state=MailState.SENT)
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment, reason="Später")
    for mail in OutboxMail.objects.filter(template__contains="appointment"):
        try:
            shown = rendered(mail)
        except Withdrawn:
            continue
        assert CANARY not in f"{shown.subject}{shown.text}{shown.html}{shown.calendar}"
        assert "Krokodil" not in shown.calendar.replace("\r\n ", "")
    assert not Entry.objects.filter(body__contains="Krokodil", audience="matter").exists()
    token = token_for(case.parties.get())
    sign_in(client, world.bekir)
    key = appointment.public_id
    for page in (
        reverse("advice:case", args=[case.public_id]), reverse("advice:link", args=[token]), reverse("advice:appointments"),
        reverse("advice:appointment_file", args=[key]), reverse("advice:link_appointment_file", args=[token, key]), "/heute/",
    ):  # fmt: skip
        answer = client.get(page)
        assert answer.status_code == 200, page
        assert "Krokodil" not in answer.content.decode().replace("\r\n ", ""), page
    sign_in(client, world.anna)
    assert CANARY in client.get(reverse("advice:case", args=[case.public_id])).content.decode()


def test_mails_of_only_me_matters_do_not_say_what_when_or_where(world):
    case = open_case(world, only_me=True)
    appointment = arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan_of(world, case))
    OutboxMail.objects.update(state=MailState.SENT)
    (mail,) = appointment_mails(world.bekir.email)
    shown = rendered(mail)
    assert shown.calendar == ""
    for word in ("Dorfladen", "3.12.", "Rathaus", "Plan"):
        assert word not in f"{shown.subject}{shown.text}{shown.html}"
    event = event_in(appointment_mails(world.anna.email)[0])
    assert (event["SUMMARY"], "LOCATION" in event, "DESCRIPTION" in event) == ("Termin Beratung", False, False)
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment, reason="Dorfladen ist zu")
    assert "Dorfladen" not in rendered(appointment_mails(world.bekir.email)[-1]).text


def calendar_reply(mail, status, **fields):
    """The mail a calendar program sends back."""
    shown = rendered(mail)
    text = shown.calendar.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", f"PARTSTAT={status}")
    if "comment" in fields:
        text = text.replace("END:VEVENT", f"COMMENT:{fields.pop('comment')}\r\nEND:VEVENT")
    message: EmailMessage = answer_to(mail, "", subject=f"Zugesagt: {shown.subject}", **fields)
    message.add_alternative(text, subtype="calendar", params={"method": "REPLY"})
    return message


@pytest.mark.parametrize(("status", "answer"), [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative")])
def test_answer_of_a_calendar_program_is_marked_at_the_guest_and_told_in_the_thread(world, status, answer):
    appointment = arranged(world)
    (mail,) = appointment_mails()
    received = take_in(calendar_reply(mail, status))
    assert (received.state, received.reason) == (IncomingState.PLACED, "calendar_answer")
    assert appointment.guests.get(party__isnull=False).answer == answer
    assert Entry.objects.order_by("-pk").first().body.startswith("Lena Linse zum Termin „Dorfladen ansehen“")
    assert Entry.objects.filter(kind="message").count() == 1, "only the question itself"


def test_answer_with_a_comment_brings_the_comment_into_the_thread(world):
    arranged(world)
    take_in(calendar_reply(appointment_mails()[0], "ACCEPTED", comment="Ich bringe den Kämmerer mit."))
    entry = Entry.objects.order_by("-pk").first()
    assert (entry.body, entry.author_name, entry.kind) == ("Ich bringe den Kämmerer mit.", "Lena Linse", "message")


def test_answer_to_an_earlier_time_does_not_count(world):
    appointment = arranged(world)
    message = calendar_reply(appointment_mails()[0], "ACCEPTED")
    changed(world, appointment, starts_at=appointment.starts_at + timedelta(hours=1))
    received = take_in(message)
    assert (received.state, received.reason) == (IncomingState.PLACED, "calendar_answer_old")
    assert appointment.guests.get(party__isnull=False).answer == AnswerState.NONE


def test_answer_from_a_foreign_house_marks_nothing(world):
    appointment = arranged(world)
    received = take_in(calendar_reply(appointment_mails()[0], "ACCEPTED", sender="fremd@anderswo.example"))
    assert received.state == IncomingState.PARKED
    assert appointment.guests.get(party__isnull=False).answer == AnswerState.NONE


def test_answer_of_the_adviser_is_hers(world):
    appointment = arranged(world)
    (mail,) = appointment_mails(world.anna.email)
    take_in(calendar_reply(mail, "DECLINED"))
    assert appointment.guests.get(person=world.anna).answer == "declined"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"title": " "}, SubjectMissing),
        ({"kind": "party"}, SubjectMissing),
        ({"ends_at": datetime(2026, 12, 3, 9, tzinfo=clock.BERLIN)}, TimesDoNotFit),
        ({"starts_at": datetime(2026, 11, 1, 9, tzinfo=clock.BERLIN), "ends_at": datetime(2026, 11, 1, 10, tzinfo=clock.BERLIN)}, TimesDoNotFit),
        ({"parties": [], "advisers": []}, NobodyInvited),
    ],
)
def test_appointments_that_make_no_sense_are_refused(world, fields, error):
    with pytest.raises(error):
        arranged(world, **fields)
    assert not Appointment.objects.exists()


def test_only_people_of_the_matter_and_of_todays_team_are_invited(world):
    foreign = web_case(world, email="otto@rathaus.example")
    for fields in ({"parties": list(foreign.parties.all())}, {"advisers": [world.hanna]}):
        with pytest.raises(GuestUnfit):
            arranged(world, **fields)


def test_the_team_arranges_while_the_matter_is_open_and_others_never(world):
    case = open_case(world)
    for name, actor in personas(world).items():
        if name == "anna":
            continue
        expected = NotAllowed if name == "bekir" else NotVisible
        with pytest.raises(expected):
            arrange_appointment(actor=actor, case=case, plan=plan_of(world, case))
    anna = actor_of(world.anna)
    close_case(actor=anna, case=case, closing=Closing("decided", "a", "b", "c", shared=False))
    case.refresh_from_db()
    with pytest.raises(NotAllowed):
        arrange_appointment(actor=anna, case=case, plan=plan_of(world, case))


def test_what_is_over_or_cancelled_is_not_changed(world):
    appointment = arranged(world)
    with clock.at(datetime(2026, 12, 4, 9, tzinfo=clock.BERLIN)), pytest.raises(NotAllowed):
        cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    cancelled = cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    with pytest.raises(NotAllowed):
        changed(world, cancelled)


def test_two_colleagues_changing_at_once_are_told(world):
    appointment = arranged(world)
    changed(world, appointment, place="Schulhaus")
    plan = plan_of(world, appointment.case, place="Bauhof")
    with pytest.raises(AppointmentChanged):
        change_appointment(actor=actor_of(world.nora), appointment=appointment, plan=plan, seen=0)
    cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
    with pytest.raises(AppointmentChanged):
        cancel_appointment(actor=actor_of(world.anna), appointment=appointment)


def test_network_appointments_are_seen_by_the_team_or_by_members(world):
    anna = actor_of(world.anna)
    with pytest.raises(NotAllowed):
        arrange_for_network(actor=actor_of(world.dana), network=world.gemeindenetzwerk, plan=plan_of(world))
    team = arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan_of(world, kind="meeting"))
    shared = arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan_of(world, for_members=True))
    case_one = arranged(world)
    for name, actor in {**personas(world), "nora": actor_of(world.nora)}.items():
        seen = set(Appointment.objects.visible_to(actor))
        assert seen == {one for one in (team, shared, case_one) if can_see_appointment(actor, one)}, name
        assert (team in seen) == (name in {"anna", "nora"})
    assert shared in Appointment.objects.visible_to(actor_of(world.bekir))
    assert shared not in Appointment.objects.visible_to(personas(world)["georg"])
    (mail, _second) = appointment_mails(world.anna.email)[:2]
    assert "Dorfladen ansehen" in rendered(mail).text
    moved = change_appointment(actor=anna, appointment=team, plan=plan_of(world, for_members=True))
    assert moved.audience == "network"


def test_database_refuses_what_no_action_writes(world):
    appointment = arranged(world)
    for values in ({"audience": "network"}, {"ends_at": appointment.starts_at}, {"case": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Appointment.objects.filter(pk=appointment.pk).update(**values)
    guest = AppointmentGuest.objects.filter(appointment=appointment).first()
    with pytest.raises(IntegrityError), transaction.atomic():
        AppointmentGuest.objects.filter(pk=guest.pk).update(party=None, person=None)


def test_person_removed_from_the_matter_hears_no_more_of_it(world):
    case = web_case(world)
    anna = actor_of(world.anna)
    otto = let_in(actor=anna, case=case, name="Otto Ohm", email="otto@rathaus.example")
    appointment = arrange_appointment(actor=anna, case=case, plan=plan_of(world, case))
    remove_party(actor=anna, party=otto)
    with pytest.raises(Withdrawn):
        rendered(appointment_mails("otto@rathaus.example")[0])
    assert appointment.guests.count() == 3


def test_todays_and_next_weeks_appointments_stand_on_today(world):
    case = open_case(world)
    anna = actor_of(world.anna)
    soon = datetime(2026, 11, 24, 15, tzinfo=clock.BERLIN)
    arrange_appointment(actor=anna, case=case, plan=plan_of(world, case, starts_at=soon, ends_at=soon + timedelta(hours=1)))
    week = soon + timedelta(days=6)
    arrange_appointment(actor=anna, case=case, plan=plan_of(world, case, title="Nächste Woche", starts_at=week, ends_at=week + timedelta(hours=1)))
    arrange_appointment(actor=anna, case=case, plan=plan_of(world, case, title="Viel später"))
    for person in (world.anna, world.bekir):
        items = [item for item in items_for(actor_of(person)) if str(item.group).startswith("Termine")]
        assert [item.title for item in items] == ["Dorfladen ansehen", "Nächste Woche"]
        assert "15:00–16:00 Uhr, Rathaus Musterbach." in str(items[0].reason)
    assert not [item for item in items_for(actor_of(world.nora)) if item.title == "Nächste Woche"]


moves = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(0, 90)),
        st.tuples(st.just("place"), st.sampled_from(["Rathaus", "Bauhof", ""])),
        st.tuples(st.just("note"), st.sampled_from(["ja", "nein"])),
        st.tuples(st.just("guests"), st.sampled_from(["anna", "nora", "both"])),
        st.tuples(st.just("send"), st.just(0)),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves, st.booleans())
def test_any_history_ends_with_one_entry_in_its_last_state(world, steps, cancels):
    """UID stable, SEQUENCE only rising, and what was sent last is what stands now."""
    with transaction.atomic():
        case = web_case(world)
        appointment = arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan_of(world, case))
        calendars: dict[str, Any] = {}
        plan = plan_of(world, case)
        for kind, value in steps:
            if kind == "send":
                deliver(appointment, calendars)
                continue
            plan = replace(plan, **change_of(world, kind, value))
            appointment = change_appointment(actor=actor_of(world.anna), appointment=appointment, plan=plan)
        if cancels:
            appointment = cancel_appointment(actor=actor_of(world.anna), appointment=appointment)
        deliver(appointment, calendars)
        for guest in appointment.guests.all():
            stands = guest.until is None and not cancels
            event = calendars.get(guest.email)
            assert stands == (event is not None and event["STATUS"] == "CONFIRMED")
            if stands:
                assert event["DTSTART"].dt == appointment.starts_at
                assert event.get("LOCATION", "") == appointment.place
        transaction.set_rollback(True)


def change_of(world, kind, value):
    if kind == "move":
        begin = datetime(2026, 12, 3, 10, tzinfo=clock.BERLIN) + timedelta(days=value)
        return {"starts_at": begin, "ends_at": begin + timedelta(hours=2)}
    if kind == "guests":
        return {"advisers": {"anna": [world.anna], "nora": [world.nora], "both": [world.anna, world.nora]}[value]}
    return {"place": value} if kind == "place" else {"internal_note": value}


def deliver(appointment, calendars):
    """Send what waits, as the worker does, into one calendar for each guest; nothing older ever comes after newer."""
    waiting = OutboxMail.objects.filter(template__contains="appointment", state__in=[MailState.HELD, MailState.QUEUED], sent_at=None)
    for mail in waiting.order_by("pk"):
        try:
            values = mail_template(mail.template).context(mail.data, mail)
        except Withdrawn:
            OutboxMail.objects.filter(pk=mail.pk).update(state=MailState.WITHDRAWN)
            continue
        OutboxMail.objects.filter(pk=mail.pk).update(state=MailState.SENT, sent_at=clock.now())
        (event,) = Calendar.from_ical(values["calendar"]).walk("VEVENT")
        before = calendars.get(mail.recipient)
        assert event["UID"] == appointment.uid
        assert before is None or event["SEQUENCE"] > before["SEQUENCE"]
        calendars[mail.recipient] = event
