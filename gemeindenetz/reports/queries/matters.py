"""What the ledger says about a network's matters in a period: few rows, summed by the database.

Facts survive the erasure of a matter, so the figures do too. A matter is the facts of one `subject`; its state
on a day is told by the last of them up to that day, in the order in which they were written. Taking a matter up
again reverses its closing, so it counts as never closed; a follow-up leaves it closed.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from gemeindenetz.reports.periods import Period

_EVENT_KINDS = {
    "request_received": "requests",
    "case_referred": "referred",
    "consultation": "conversations",
    "visit": "visits",
}

# One pass over the facts that change a matter's state. Day, number and "is it closed now" are packed into one
# integer, so that the greatest one is the last word; 64 MB hold the matters of the largest network in memory.
_RAN = """
WITH taken_back AS MATERIALIZED (
    SELECT reverses_id AS id FROM ledger_fact WHERE reverses_id IS NOT NULL AND recorded_at <= %(known_at)s::timestamptz
), word AS (
    SELECT subject, kind, day,
        ((day - DATE '1900-01-01')::bigint << 44) | (id << 4)
            | (kind = 'case_closed')::int AS packed
    FROM ledger_fact
    WHERE network = %(network)s AND dataset = %(dataset)s AND day <= %(until)s
      AND kind IN ('case_opened', 'case_state', 'case_referred', 'case_closed', 'case_reopened')
      AND detail <> 'followed_up' AND reverses_id IS NULL AND recorded_at <= %(known_at)s::timestamptz AND id NOT IN (SELECT id FROM taken_back)
), life AS MATERIALIZED (
    SELECT subject, max(packed) FILTER (WHERE day < %(since)s) AS before, max(packed) AS last_word,
        min(day) AS first_day,
        coalesce(bool_or(kind = 'case_opened' AND day >= %(since)s), false) AS begun,
        coalesce(bool_or(kind = 'case_reopened' AND day >= %(since)s), false) AS reopened
    FROM word GROUP BY subject
), ran AS MATERIALIZED (
    SELECT subject, first_day, last_word, begun, before IS NOT NULL AND before & 1 = 0 AS open_before FROM life
    WHERE begun OR reopened OR (before IS NOT NULL AND before & 1 = 0)
)
"""
# OFFSET 0 keeps the planner from walking the whole ledger: some ten thousand rows are looked up by their number.
_LAST_FACT = """FROM ran CROSS JOIN LATERAL (
    SELECT municipality, topic, kind, detail FROM ledger_fact
    WHERE id = (last_word >> 4) & ((1::bigint << 40) - 1) OFFSET 0
) AS fact"""
_COURSE = "fact.municipality, fact.topic, fact.kind, fact.detail, last_word & 1 = 0, begun, open_before"
_MATTERS = f"{_RAN} SELECT {_COURSE}, count(*) {_LAST_FACT} GROUP BY 1, 2, 3, 4, 5, 6, 7"
_SINGLE_MATTERS = f"{_RAN} SELECT {_COURSE}, 1, ran.subject, first_day {_LAST_FACT} ORDER BY first_day, 9"

_EVENTS_OF_PERIOD = """
FROM ledger_fact
WHERE network = %(network)s AND dataset = %(dataset)s AND day BETWEEN %(since)s AND %(until)s
  AND kind IN ('request_received', 'case_referred', 'consultation', 'visit')
  AND reverses_id IS NULL AND recorded_at <= %(known_at)s::timestamptz
  AND NOT EXISTS (SELECT FROM ledger_fact AS back
                  WHERE back.reverses_id = ledger_fact.id AND back.recorded_at <= %(known_at)s::timestamptz)
"""
_EVENTS = f"SELECT kind, municipality, topic, count(*) {_EVENTS_OF_PERIOD} GROUP BY 1, 2, 3"
_SINGLE_EVENTS = f"SELECT kind, municipality, topic, 1, subject, day {_EVENTS_OF_PERIOD} ORDER BY day, id"

_FIRST_DAY = (
    "SELECT min(day) FROM ledger_fact WHERE network = %s AND dataset = %s AND day >= DATE '1990-01-01'"
)


@dataclass(frozen=True)
class MatterGroup:
    """`count` matters of one municipality, topic and course that were open on a day of the period."""

    municipality: str
    topic: str
    state: str
    is_open: bool
    begun: bool
    open_before: bool
    count: int


@dataclass(frozen=True)
class EventGroup:
    """`count` events of one indicator, municipality and topic."""

    indicator: str
    municipality: str
    topic: str
    count: int


@dataclass(frozen=True)
class Activity:
    """Everything a network's advisory team did in a period, without names."""

    matters: tuple[MatterGroup, ...]
    events: tuple[EventGroup, ...]


def state_after(kind: str, detail: str) -> str:
    """Return the state a fact leaves a matter in (codes of `advice.CaseState`)."""
    if kind == "case_closed":
        return "closed"
    if kind == "case_referred":
        return "referred"
    if kind == "case_opened":
        return "received"
    return detail if kind == "case_state" else "advising"


def _values(
    *, network: str, dataset: str, period: Period, known_at: datetime | None = None
) -> dict[str, Any]:
    return {
        "network": network,
        "dataset": dataset,
        "since": period.since,
        "until": period.until,
        "known_at": known_at or "infinity",
    }


def _rows(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL work_mem = '64MB'")
        cursor.execute(statement, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def activity_of(*, network: str, dataset: str, period: Period, known_at: datetime | None = None) -> Activity:
    """Return what the ledger holds about a network in a period, as known at a moment (now unless told)."""
    values = _values(network=network, dataset=dataset, period=period, known_at=known_at)
    return Activity(
        matters=tuple(_matter(row) for row in _rows(_MATTERS, values)),
        events=tuple(_event(row) for row in _rows(_EVENTS, values)),
    )


def _matter(row: tuple[Any, ...]) -> MatterGroup:
    municipality, topic, kind, detail, is_open, begun, open_before, count = row[:8]
    return MatterGroup(municipality, topic, state_after(kind, detail), is_open, begun, open_before, count)


def _event(row: tuple[Any, ...]) -> EventGroup:
    kind, municipality, topic, count = row[:4]
    return EventGroup(_EVENT_KINDS[kind], municipality, topic, count)


@dataclass(frozen=True)
class SingleMatter:
    """One matter that ran in the period, by its opaque subject; `first_day` is that of its first state."""

    group: MatterGroup
    subject: str
    first_day: date


@dataclass(frozen=True)
class SingleEvent:
    """One event of the period."""

    group: EventGroup
    subject: str
    day: date


def single_matters(*, network: str, dataset: str, period: Period) -> list[SingleMatter]:
    """Return every matter that ran, for the list behind a figure. Never shown to people outside the matters."""
    rows = _rows(_SINGLE_MATTERS, _values(network=network, dataset=dataset, period=period))
    return [SingleMatter(_matter(row), row[8], row[9]) for row in rows]


def single_events(*, network: str, dataset: str, period: Period) -> list[SingleEvent]:
    """Return every event of the period, for the list behind a figure. Never shown to people outside."""
    rows = _rows(_SINGLE_EVENTS, _values(network=network, dataset=dataset, period=period))
    return [SingleEvent(_event(row), row[4], row[5]) for row in rows]
