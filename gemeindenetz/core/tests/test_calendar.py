"""Calendar entries: strictly readable, right at the edges of time, folded, and replaced by a real CalDAV server."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from gemeindenetz.core.calendar.building import cancellation, feed, invitation, method_of, published
from gemeindenetz.core.calendar.entries import Answer, CalendarEntry, Mailbox, days_of
from gemeindenetz.core.calendar.replies import answers_in
from gemeindenetz.core.clock import BERLIN
from gemeindenetz.core.tests.calendar_server import CALENDAR, calendar_server

ENTRY = CalendarEntry(
    uid="abc@netz.example",
    starts=datetime(2026, 12, 3, 10, tzinfo=BERLIN),
    ends=datetime(2026, 12, 3, 12, tzinfo=BERLIN),
    title="Besuch in Mühlbach",
    changed_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
    place="Rathaus, Großer Saal",
    text="Bitte den Plan mitbringen;\nwir schauen ihn an.",
    organiser=Mailbox("Anna Ärmel, Beratung", "reply+abc@netz.example"),
    sent_by="rat@netz.example",
    guest=Mailbox("Bekir Übel", "bekir@musterbach.example"),
)


def parsed(text):
    """Read strictly: a mistake in any line is an error, not a note."""
    calendar = Calendar.from_ical(text)
    for component in calendar.walk():
        assert not component.errors, component.errors
    return calendar


def event_of(text):
    (event,) = parsed(text).walk("VEVENT")
    return event


def test_invitation_says_all_that_programs_ask_for():
    calendar = parsed(invitation(ENTRY))
    event = event_of(invitation(ENTRY))
    assert (calendar["METHOD"], calendar["VERSION"], calendar["CALSCALE"]) == ("REQUEST", "2.0", "GREGORIAN")
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("abc@netz.example", 0, "CONFIRMED")
    assert event["DTSTAMP"].dt == ENTRY.changed_at
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (ENTRY.starts, ENTRY.ends)
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert event["ORGANIZER"] == "mailto:reply+abc@netz.example"
    assert event["ORGANIZER"].params["SENT-BY"] == "mailto:rat@netz.example"
    assert event["ATTENDEE"] == "mailto:bekir@musterbach.example"
    assert dict(event["ATTENDEE"].params) == {
        "CN": "Bekir Übel", "CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE",
    }  # fmt: skip
    assert (event["SUMMARY"], event["LOCATION"]) == ("Besuch in Mühlbach", "Rathaus, Großer Saal")
    assert event["DESCRIPTION"] == ENTRY.text
    assert method_of(invitation(ENTRY)) == "REQUEST"


def test_cancellation_takes_the_same_entry_back():
    text = cancellation(replace(ENTRY, sequence=3))
    event = event_of(text)
    assert method_of(text) == "CANCEL"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("abc@netz.example", 3, "CANCELLED")
    assert event["ATTENDEE"].params["RSVP"] == "FALSE"


def test_file_and_feed_invite_nobody():
    for text in (published(ENTRY), feed("Mein Kalender", [ENTRY])):
        event = event_of(text)
        assert "ATTENDEE" not in event
        assert "ORGANIZER" not in event


def test_feed_names_itself_and_how_often_to_look():
    calendar = parsed(feed("Netz Größe", [ENTRY, replace(ENTRY, uid="b@x", starts=ENTRY.starts - timedelta(1))]))
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "Netz Größe"
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(hours=4)
    assert [str(event["UID"]) for event in calendar.walk("VEVENT")] == ["b@x", "abc@netz.example"]
    assert feed("leer", []).count("BEGIN:VEVENT") == 0


def test_same_state_gives_the_same_text():
    assert feed("Netz", [ENTRY]) == feed("Netz", [ENTRY])


@pytest.mark.parametrize(
    ("starts", "ends", "hours"),
    [
        (datetime(2027, 3, 28, 1, 30, tzinfo=BERLIN), datetime(2027, 3, 28, 3, 30, tzinfo=BERLIN), 1),
        (datetime(2026, 10, 25, 1, 30, tzinfo=BERLIN), datetime(2026, 10, 25, 3, 30, tzinfo=BERLIN), 3),
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN), datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1), 1),
        (datetime(2028, 2, 29, 9, tzinfo=BERLIN), datetime(2028, 3, 1, 9, tzinfo=BERLIN), 24),
    ],
)
def test_edges_of_time_keep_their_length(starts, ends, hours):
    event = event_of(invitation(replace(ENTRY, starts=starts, ends=ends)))
    length = event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC)
    assert length == timedelta(hours=hours)


def test_zone_in_the_file_agrees_with_the_zone_of_the_system():
    zone = parsed(invitation(ENTRY)).walk("VTIMEZONE")[0].to_tz()
    for month in range(1, 13):
        for day in (1, 15, 28):
            local = datetime(2031, month, day, 12)
            assert local.replace(tzinfo=zone).utcoffset() == local.replace(tzinfo=BERLIN).utcoffset()


def test_all_day_entries_end_on_the_day_after_the_last():
    entry = replace(ENTRY, starts=date(2028, 2, 28), ends=date(2028, 2, 29))
    event = event_of(invitation(entry))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2028, 2, 28), date(2028, 3, 1))
    assert event["TRANSP"] == "TRANSPARENT"


def test_days_of_midnights_know_when_the_clocks_change():
    begin, end = datetime(2026, 10, 25, tzinfo=BERLIN), datetime(2026, 10, 26, tzinfo=BERLIN)
    assert days_of(begin.astimezone(UTC), end.astimezone(UTC)) == (date(2026, 10, 25), date(2026, 10, 25))


texts = st.text(max_size=400)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


@settings(max_examples=150, deadline=None)
@given(texts, texts, texts, moments, st.integers(1, 10_000), st.integers(0, 900))
def test_any_text_is_folded_readable_and_comes_back(title, place, note, starts, minutes, sequence):
    entry = replace(
        ENTRY, title=title, place=place, text=note, starts=starts, ends=starts + timedelta(minutes=minutes),
        sequence=sequence, guest=Mailbox(title, "bekir@musterbach.example"),
    )  # fmt: skip
    text = invitation(entry)
    assert text.endswith("\r\n")
    lines = text.encode().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    event = event_of(text)
    assert event["DTSTART"].dt == starts.replace(microsecond=0)
    assert event["SEQUENCE"] == sequence
    assert "\x00" not in event.get("DESCRIPTION", "")
    if note.isprintable():
        assert event.get("DESCRIPTION", "") == note.strip()


def reply(status, **fields):
    text = invitation(replace(ENTRY, sequence=fields.get("sequence", 0)))
    text = text.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", f"PARTSTAT={status}")
    comment = fields.get("comment")
    return text.replace("END:VEVENT", f"COMMENT:{comment}\r\nEND:VEVENT" if comment else "END:VEVENT").encode()


def test_answers_of_calendar_programs_are_understood():
    (found,) = answers_in(reply("ACCEPTED", sequence=2, comment="Ich komme\\, gern"))
    assert (found.uid, found.answer, found.sequence) == ("abc@netz.example", Answer.ACCEPTED, 2)
    assert (found.address, found.comment) == ("bekir@musterbach.example", "Ich komme, gern")
    assert answers_in(reply("DELEGATED")) == []


@pytest.mark.parametrize("content", [b"", b"REPLY", b"\xff\xfeREPLY", b"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT", b"REPLY" * 99_999])
def test_what_is_no_answer_is_none(content):
    assert answers_in(content) == []
    assert answers_in(invitation(ENTRY).encode()) == []


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 900), st.binary(max_size=12))
def test_damaged_answers_do_no_harm(place, damage):
    content = reply("ACCEPTED")
    assert isinstance(answers_in(content[:place] + damage + content[place:]), list)


@pytest.fixture
def server(tmp_path):
    with calendar_server(tmp_path) as running:
        yield running


def test_real_server_takes_an_invitation_replaces_it_and_sees_it_cancelled(server):
    assert server.take(invitation(ENTRY)) == 201
    later = replace(ENTRY, sequence=1, starts=ENTRY.starts + timedelta(days=1), ends=ENTRY.ends + timedelta(days=1))
    assert server.take(invitation(later)) == 204
    (stored,) = server.stored()
    (event,) = stored.walk("VEVENT")
    assert (event["SEQUENCE"], event["DTSTART"].dt, event["SUMMARY"]) == (1, later.starts, "Besuch in Mühlbach")
    assert server.take(cancellation(replace(later, sequence=2))) == 204
    (stored,) = server.stored()
    assert stored.walk("VEVENT")[0]["STATUS"] == "CANCELLED"


def test_real_server_refuses_a_second_entry_with_the_same_uid(server):
    assert server.take(invitation(ENTRY)) == 201
    status, _text = server.ask("PUT", f"{CALENDAR}anderswo.ics", published(ENTRY).replace("METHOD:PUBLISH\r\n", ""))
    assert status == 409
    assert len(server.stored()) == 1


@pytest.mark.parametrize(
    "entry",
    [
        replace(ENTRY, starts=date(2028, 2, 29), ends=date(2028, 2, 29)),
        replace(ENTRY, text="Größe € 😀 " * 800),
        replace(ENTRY, starts=datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1), ends=datetime(2026, 10, 25, 4, tzinfo=BERLIN)),
    ],
    ids=["29 February", "long text", "second hour of autumn"],
)
def test_real_server_keeps_unusual_entries(server, entry):
    assert server.take(invitation(entry)) == 201
    (stored,) = server.stored()
    starts = stored.walk("VEVENT")[0]["DTSTART"].dt
    # By the second: Python never calls an hour that comes twice equal to one of another zone.
    assert starts == entry.starts if entry.all_day else starts.timestamp() == entry.starts.timestamp()
