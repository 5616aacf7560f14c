"""What the ledger says about a network's matters in a period: few rows, summed by the database.

Facts survive the erasure of a matter, so the figures do too. A matter is the facts of one `subject`; its state
on a day is told by the last of them up to that day, in the order in which they were written. Taking a matter up
again reverses its closing, so it counts as never closed; a follow-up leaves it closed.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from gemeindenetz.reports.periods import Period
from gemeindenetz.topics.queries import resolved_slugs

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
_COURSE = (
    "fact.municipality, fact.topic, fact.kind, fact.detail, last_word & 1 = 0 AS is_open, begun, open_before"
)
# By place, by topic and by state, each with what the tables show of it: the crossing of all is a hundred times as
# many rows and told nobody.
_MATTERS = f"""{_RAN}
SELECT GROUPING(municipality, topic, kind), municipality, topic, kind, detail, is_open, begun, open_before, count(*)
FROM (SELECT {_COURSE} {_LAST_FACT}) AS course
GROUP BY GROUPING SETS (
    (municipality, is_open, begun, open_before), (topic, is_open, begun, open_before), (kind, detail, is_open)
)
"""  # noqa: S608 - put together from the constants above
_BY_PLACE, _BY_TOPIC = 0b011, 0b101
_SINGLE_MATTERS = f"{_RAN} SELECT {_COURSE}, ran.subject, first_day {_LAST_FACT} ORDER BY first_day, 8"

_EVENTS_OF_PERIOD = """
FROM ledger_fact
WHERE network = %(network)s AND dataset = %(dataset)s AND day BETWEEN %(since)s AND %(until)s
  AND kind IN ('request_received', 'case_referred', 'consultation', 'visit')
  AND reverses_id IS NULL AND recorded_at <= %(known_at)s::timestamptz
  AND NOT EXISTS (SELECT FROM ledger_fact AS back
                  WHERE back.reverses_id = ledger_fact.id AND back.recorded_at <= %(known_at)s::timestamptz)
"""
_EVENTS = f"""
SELECT GROUPING(municipality), kind, municipality, topic, count(*) {_EVENTS_OF_PERIOD}
GROUP BY GROUPING SETS ((kind, municipality), (kind, topic))
"""
_SINGLE_EVENTS = f"SELECT kind, municipality, topic, subject, day {_EVENTS_OF_PERIOD} ORDER BY day, id"

_FIRST_DAY = (
    "SELECT min(day) FROM ledger_fact WHERE network = %s AND dataset = %s AND day >= DATE '1990-01-01'"
)


class Course(NamedTuple):
    """How a matter ran in the period."""

    is_open: bool
    begun: bool
    open_before: bool


@dataclass(frozen=True)
class Matter:
    """Municipality, topic, state and course of a matter that was open on a day of the period."""

    municipality: str
    topic: str
    state: str
    course: Course


@dataclass(frozen=True)
class Event:
    """Indicator, municipality and topic of an event."""

    indicator: str
    municipality: str
    topic: str


@dataclass(frozen=True)
class Activity:
    """Everything a network's advisory team did in a period, counted without names.

    Matters by municipality and by topic (each with their course), those open at the end by state; events by
    municipality and by topic (each with their indicator).
    """

    matters_by_place: Counter[tuple[str, Course]] = field(default_factory=Counter)
    matters_by_topic: Counter[tuple[str, Course]] = field(default_factory=Counter)
    open_by_state: Counter[str] = field(default_factory=Counter)
    events_by_place: Counter[tuple[str, str]] = field(default_factory=Counter)
    events_by_topic: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def municipalities(self) -> set[str]:
        """The keys of all places something happened for."""
        return {key for key, _course in self.matters_by_place} | {key for key, _code in self.events_by_place}


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


@contextmanager
def _memory_enough() -> Iterator[CursorWrapper]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL work_mem = '64MB'")
        yield cursor


def _rows(statement: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    with _memory_enough() as cursor:
        cursor.execute(statement, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def activity_of(*, network: str, dataset: str, period: Period, known_at: datetime | None = None) -> Activity:
    """Return what the ledger holds about a network in a period, as known at a moment (now unless told)."""
    values = _values(network=network, dataset=dataset, period=period, known_at=known_at)
    activity, resolved = Activity(), resolved_slugs()
    with _memory_enough() as cursor:
        cursor.execute(_MATTERS, values)
        for row in cursor.fetchall():
            _add_matters(activity, row, resolved=resolved)
        cursor.execute(_EVENTS, values)
        for has_topic, kind, municipality, topic, number in cursor.fetchall():
            if has_topic:
                activity.events_by_topic[resolved.get(topic, topic), _EVENT_KINDS[kind]] += number
            else:
                activity.events_by_place[municipality, _EVENT_KINDS[kind]] += number
    return activity


def _add_matters(activity: Activity, row: tuple[Any, ...], *, resolved: Mapping[str, str]) -> None:
    """Facts keep the slug of their day; a topic merged since counts where it went (docs/topics.md)."""
    grouping, municipality, topic, kind, detail, *course, number = row
    if grouping == _BY_PLACE:
        activity.matters_by_place[municipality, Course(*course)] += number
    elif grouping == _BY_TOPIC:
        activity.matters_by_topic[resolved.get(topic, topic), Course(*course)] += number
    elif course[0]:
        activity.open_by_state[state_after(kind, detail)] += number


@dataclass(frozen=True)
class SingleMatter:
    """One matter that ran in the period, by its opaque subject; `first_day` is that of its first state."""

    matter: Matter
    subject: str
    first_day: date


@dataclass(frozen=True)
class SingleEvent:
    """One event of the period."""

    event: Event
    subject: str
    day: date


def single_matters(*, network: str, dataset: str, period: Period) -> list[SingleMatter]:
    """Return every matter that ran, for the list behind a figure. Never shown to people outside the matters."""
    rows = _rows(_SINGLE_MATTERS, _values(network=network, dataset=dataset, period=period))
    resolved = resolved_slugs()
    return [
        SingleMatter(
            Matter(row[0], resolved.get(row[1], row[1]), state_after(row[2], row[3]), Course(*row[4:7])),
            row[7],
            row[8],
        )
        for row in rows
    ]


def single_events(*, network: str, dataset: str, period: Period) -> list[SingleEvent]:
    """Return every event of the period, for the list behind a figure. Never shown to people outside."""
    rows = _rows(_SINGLE_EVENTS, _values(network=network, dataset=dataset, period=period))
    resolved = resolved_slugs()
    return [
        SingleEvent(Event(_EVENT_KINDS[row[0]], row[1], resolved.get(row[2], row[2])), row[3], row[4])
        for row in rows
    ]
