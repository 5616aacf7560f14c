"""Pages of appointments: arranged, changed, cancelled; bad input comes back in German with everything that was typed."""

from datetime import date, datetime

import pytest
from django.urls import reverse
from icalendar import Calendar

from gemeindenetz.advice.actions.appointments import answer_invitation, arrange_appointment
from gemeindenetz.advice.appointment_words import when
from gemeindenetz.advice.models import Appointment
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import open_case, sign_in, web_case
from gemeindenetz.advice.tests.test_appointments import NOW, arranged, plan_of
from gemeindenetz.core import clock
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.network.tests.personas import actor_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def standing_clock():
    with clock.at(NOW):
        yield


def form_values(world, case, **fields):
    party = case.parties.get()
    return {
        "kind": "visit", "title": "Dorfladen ansehen", "day": "2026-12-03", "begins": "10:00", "ends": "12:00",
        "place": "Rathaus", "guests": [f"p{party.pk}", f"a{world.anna.pk}"], "note": "", "internal_note": "", **fields,
    }  # fmt: skip


def test_adviser_arranges_changes_and_cancels_on_pages(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    address = reverse("advice:case_appointment_new", args=[case.public_id])
    page = client.get(f"{address}?tag=2026-12-03&ort=Bauhof").content.decode()
    assert 'value="2026-12-03"' in page
    assert "Bauhof" in page
    assert client.post(address, form_values(world, case)).status_code == 302
    appointment = Appointment.objects.get()
    assert (appointment.starts_at, appointment.all_day) == (datetime(2026, 12, 3, 10, tzinfo=clock.BERLIN), False)
    shown = client.get(reverse("advice:case", args=[case.public_id])).content.decode()
    assert "Donnerstag, 3.12.2026, 10:00–12:00 Uhr" in shown
    change = reverse("advice:appointment_change", args=[appointment.public_id])
    assert 'value="10:00"' in client.get(change).content.decode()
    client.post(change, form_values(world, case, seen=0, begins="", ends="", last_day="2026-12-04"))
    appointment.refresh_from_db()
    assert (appointment.all_day, appointment.sequence) == (True, 1)
    assert appointment.ends_at == datetime(2026, 12, 5, tzinfo=clock.BERLIN)
    refused = client.post(change, form_values(world, case, seen=0, title="Etwas Neues"))
    assert "Etwas Neues" in refused.content.decode()
    assert 'name="seen" value="1"' in refused.content.decode()
    cancel = reverse("advice:appointment_cancel", args=[appointment.public_id])
    assert client.get(cancel).status_code == 200
    assert client.post(cancel, {"reason": "Schnee", "seen": 1}).status_code == 302
    assert "Schnee" in client.get(reverse("advice:case", args=[case.public_id])).content.decode()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"day": "2027-03-28", "begins": "02:30", "ends": "04:00"}, "werden die Uhren umgestellt"),
        ({"day": "2026-10-25", "begins": "02:30", "ends": "04:00"}, "werden die Uhren umgestellt"),
        ({"begins": "12:00", "ends": "10:00"}, "endet, bevor er beginnt"),
        ({"begins": "", "ends": "10:00"}, "wann er beginnt"),
        ({"guests": []}, "wer dabei ist"),
        ({"guests": ["p999999"]}, "999999"),
        ({"day": "31.2.2027"}, "Datum"),
        ({"title": ""}, "aria-invalid"),
        ({"day": "2020-01-01"}, "vorbei"),
    ],
)
def test_bad_input_is_answered_in_german_and_nothing_is_lost(client, world, fields, words):
    case = open_case(world)
    sign_in(client, world.anna)
    answer = client.post(reverse("advice:case_appointment_new", args=[case.public_id]), form_values(world, case, **fields))
    assert answer.status_code == 200
    text = answer.content.decode()
    assert words in text
    assert "Rathaus" in text
    assert not Appointment.objects.exists()


def test_team_arranges_a_meeting_of_the_network_on_its_page(client, world):
    sign_in(client, world.anna)
    address = reverse("advice:appointment_new_for_network", args=["gemeindenetzwerk"])
    values = {"kind": "meeting", "title": "Netzwerktag", "day": "2027-02-01", "guests": [f"a{world.anna.pk}"], "audience": "network"}
    found = client.get(reverse("advice:appointments")).content.decode()
    slug = world.gemeindenetzwerk.slug
    address = reverse("advice:appointment_new_for_network", args=[slug])
    assert address in found
    assert client.post(address, values).status_code == 302
    assert "Netzwerktag" in client.get(reverse("advice:appointments")).content.decode()
    sign_in(client, world.bekir)
    page = client.get(reverse("advice:appointments")).content.decode()
    assert "Netzwerktag" in page
    assert address not in page
    assert client.get(address).status_code == 404


def test_file_of_an_appointment_is_a_calendar_entry(client, world):
    appointment = arranged(world)
    token = token_for(appointment.case.parties.get())
    answer = client.get(reverse("advice:link_appointment_file", args=[token, appointment.public_id]))
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert (event["SUMMARY"], event["UID"]) == ("Dorfladen ansehen", appointment.uid)
    other = web_case(world, email="otto@rathaus.example")
    foreign = token_for(other.parties.get())
    assert client.get(reverse("advice:link_appointment_file", args=[foreign, appointment.public_id])).status_code == 404
    assert date(2026, 12, 3) == event["DTSTART"].dt.date()


@pytest.mark.parametrize(
    ("starts", "ends", "all_day", "words"),
    [
        (datetime(2026, 12, 3, 10), datetime(2026, 12, 3, 12), False, "Donnerstag, 3.12.2026, 10:00–12:00 Uhr"),
        (datetime(2026, 12, 3, 22), datetime(2026, 12, 4, 1), False, "Donnerstag, 3.12.2026, 22:00 Uhr, bis Freitag, 4.12.2026, 01:00 Uhr"),
        (datetime(2028, 2, 29), datetime(2028, 3, 1), True, "Dienstag, 29.2.2028"),
        (datetime(2028, 2, 28), datetime(2028, 3, 1), True, "Montag, 28.2.2028 – Dienstag, 29.2.2028"),
    ],
)  # fmt: skip
def test_times_are_said_as_people_say_them(starts, ends, all_day, words):
    row = Appointment(starts_at=starts.replace(tzinfo=clock.BERLIN), ends_at=ends.replace(tzinfo=clock.BERLIN), all_day=all_day)
    assert when(row) == words


def test_guest_answers_on_the_page_for_themselves_only(client, world):
    case = open_case(world)
    appointment = arrange_appointment(actor=actor_of(world.anna), case=case, plan=plan_of(world, case))
    address = reverse("advice:appointment_answer", args=[appointment.public_id])
    sign_in(client, world.clara)
    assert client.post(address, {"answer": "accepted"}).status_code == 404
    sign_in(client, world.nora)
    assert client.post(address, {"answer": "accepted"}).status_code == 404
    sign_in(client, world.bekir)
    assert client.post(address, {"answer": "accepted"}).status_code == 302
    assert client.post(address, {"answer": "Quatsch"}).status_code == 302
    guest = appointment.guests.get(party__isnull=False)
    assert guest.answer == "accepted"
    with pytest.raises(NotAllowed):
        answer_invitation(actor=actor_of(world.anna), guest=guest, answer="declined")
    token = token_for(case.parties.get())
    client.logout()
    client.post(reverse("advice:link_appointment_answer", args=[token, appointment.public_id]), {"answer": "declined"})
    guest.refresh_from_db()
    assert guest.answer == "declined"
