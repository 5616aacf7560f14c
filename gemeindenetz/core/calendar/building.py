"""From entries to iCalendar text: what Outlook, Thunderbird, Google and Apple take.

Times carry the zone Europe/Berlin with its rules; the second of two equal hours in autumn is written in UTC, because
a local time cannot name it. Lines are folded at 75 octets and end with CRLF (the library does that).
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event, Timezone, vCalAddress, vDuration, vText

from gemeindenetz.core.calendar.entries import LONGEST_TEXT, CalendarEntry, Mailbox
from gemeindenetz.core.clock import BERLIN

PRODUCT = "-//Gemeindenetz//Gemeindenetz//DE"
ZONE_NAME = "Europe/Berlin"
#: How often programs look again; most take it as a wish.
REFRESH = timedelta(hours=4)
# Rules instead of a table of moments: short, and valid for all years to come.
_BERLIN_RULES = b"""BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
X-LIC-LOCATION:Europe/Berlin\r
BEGIN:DAYLIGHT\r
TZNAME:CEST\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
DTSTART:19810329T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
TZNAME:CET\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
DTSTART:19961027T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
END:STANDARD\r
END:VTIMEZONE\r
"""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufffe\uffff]|[\ud800-\udfff]")
_NOT_IN_NAMES = re.compile(r'[\r\n"]+')


def invitation(entry: CalendarEntry) -> str:
    """Return what invites the entry's guest, and replaces every earlier state of it in their calendar."""
    return _text(_calendar("REQUEST", [entry]))


def cancellation(entry: CalendarEntry) -> str:
    """Return what takes the entry out of its guest's calendar."""
    return _text(_calendar("CANCEL", [entry]))


def published(entry: CalendarEntry) -> str:
    """Return the entry as a file to keep; nobody is asked to answer."""
    return _text(_calendar("PUBLISH", [entry.without_people()]))


def feed(name: str, entries: Iterable[CalendarEntry]) -> str:
    """Return a calendar to subscribe to, its entries by time."""
    rows = sorted((entry.without_people() for entry in entries), key=lambda row: (_order(row.starts), row.uid))
    calendar = _calendar("PUBLISH", rows)
    for key in ("NAME", "X-WR-CALNAME"):
        calendar.add(key, vText(_clean(name)))
    calendar.add("X-WR-TIMEZONE", vText(ZONE_NAME))
    calendar.add("REFRESH-INTERVAL", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
    return _text(calendar)


def method_of(text: str) -> str:
    """Return which message a calendar text is (REQUEST, CANCEL, PUBLISH)."""
    found = re.search(r"^METHOD:([A-Z]+)", text, re.MULTILINE)
    return found[1] if found else ""


def newest_change(text: str) -> datetime | None:
    """Return when the newest of the entries in a calendar text came about."""
    found = re.findall(r"^LAST-MODIFIED:(\d{8}T\d{6})Z", text, re.MULTILINE)
    return datetime.strptime(max(found), "%Y%m%dT%H%M%S").replace(tzinfo=UTC) if found else None


def _calendar(method: str, entries: Iterable[CalendarEntry]) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    calendar.add_component(Timezone.from_ical(_BERLIN_RULES))
    for entry in entries:
        calendar.add_component(_event(entry, is_cancelled=entry.cancelled or method == "CANCEL"))
    return calendar


def _event(entry: CalendarEntry, *, is_cancelled: bool) -> Event:
    event = Event()
    event.add("UID", entry.uid)
    event.add("SEQUENCE", entry.sequence)
    # Not the time of sending: the same state always gives the same text, so that a feed can say "unchanged".
    event.add("DTSTAMP", entry.changed_at.astimezone(UTC))
    event.add("LAST-MODIFIED", entry.changed_at.astimezone(UTC))
    _add_period(event, entry)
    event.add("SUMMARY", _clean(entry.title))
    for key, value in (("LOCATION", entry.place), ("DESCRIPTION", entry.text[:LONGEST_TEXT])):
        if value:
            event.add(key, _clean(value))
    if entry.url:
        event.add("URL", entry.url)
    event.add("CLASS", "PUBLIC" if entry.public else "PRIVATE")
    event.add("STATUS", "CANCELLED" if is_cancelled else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT" if entry.all_day or is_cancelled else "OPAQUE")
    _add_people(event, entry, is_cancelled=is_cancelled)
    return event


def _add_period(event: Event, entry: CalendarEntry) -> None:
    if isinstance(entry.starts, datetime) and isinstance(entry.ends, datetime):
        event.add("DTSTART", _moment(entry.starts))
        event.add("DTEND", _moment(entry.ends))
    else:
        event.add("DTSTART", _day(entry.starts))
        event.add("DTEND", _day(entry.ends) + timedelta(days=1))
        event.add("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE")


def _add_people(event: Event, entry: CalendarEntry, *, is_cancelled: bool) -> None:
    if entry.organiser is not None:
        organiser = _mailbox(entry.organiser)
        if entry.sent_by and entry.sent_by != entry.organiser.address:
            organiser.params["SENT-BY"] = f"mailto:{entry.sent_by}"
        event.add("ORGANIZER", organiser)
    if entry.guest is not None:
        guest = _mailbox(entry.guest)
        guest.params["CUTYPE"] = "INDIVIDUAL"
        guest.params["ROLE"] = "REQ-PARTICIPANT"
        guest.params["PARTSTAT"] = entry.answer.value
        guest.params["RSVP"] = "FALSE" if is_cancelled else "TRUE"
        event.add("ATTENDEE", guest)


def _mailbox(mailbox: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{mailbox.address}")
    address.params["CN"] = _NOT_IN_NAMES.sub(" ", _clean(mailbox.name or mailbox.address)).strip()
    return address


def _moment(value: datetime) -> datetime:
    local = value.astimezone(BERLIN)
    return value.astimezone(UTC) if local.fold else local


def _day(value: datetime | date) -> date:
    return value.astimezone(BERLIN).date() if isinstance(value, datetime) else value


def _order(value: datetime | date) -> datetime:
    return value if isinstance(value, datetime) else datetime(value.year, value.month, value.day, tzinfo=BERLIN)


def _clean(text: str) -> str:
    """Return the text without what no calendar may hold."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _text(calendar: Any) -> str:
    content: bytes = calendar.to_ical()
    return content.decode()
