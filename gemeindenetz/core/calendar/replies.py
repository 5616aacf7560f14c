"""What a person's calendar program answered to an invitation (METHOD:REPLY); never an exception for any bytes."""

from dataclasses import dataclass

from icalendar import Calendar

from gemeindenetz.core.calendar.entries import Answer

#: An answer is small; whatever is larger is none.
MOST_BYTES = 200_000
MOST_ENTRIES = 20
_KNOWN = frozenset(answer.value for answer in Answer)


@dataclass(frozen=True)
class Answered:
    """One answer: to which entry in which state, by whom, and what else they wrote."""

    uid: str
    answer: Answer
    address: str
    sequence: int = 0
    comment: str = ""


def answers_in(content: bytes) -> list[Answered]:
    """Return the answers in a calendar file; nothing for everything that is not an answer."""
    if len(content) > MOST_BYTES or b"REPLY" not in content:
        return []
    try:
        calendars = Calendar.from_ical(content, multiple=True)
        return [found for calendar in calendars for found in _answers(calendar)]
    except Exception:  # noqa: BLE001 - any damage means that this is not an answer; the mail itself is kept
        return []


def _answers(calendar: Calendar) -> list[Answered]:
    if str(calendar.get("METHOD", "")).upper() != "REPLY":
        return []
    found = []
    for event in calendar.walk("VEVENT")[:MOST_ENTRIES]:
        guests = event.get("ATTENDEE", [])
        for guest in guests if isinstance(guests, list) else [guests]:
            status = str(guest.params.get("PARTSTAT", "")).upper()
            if status not in _KNOWN:
                continue
            found.append(
                Answered(
                    uid=str(event.get("UID", ""))[:255],
                    answer=Answer(status),
                    address=str(guest).lower().removeprefix("mailto:")[:254],
                    sequence=int(event.get("SEQUENCE", 0)),
                    comment=str(event.get("COMMENT", "")).strip()[:2_000],
                )
            )
    return found
