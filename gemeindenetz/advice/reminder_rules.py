"""When a matter reminds whom: pure functions over what is known of the matter on a day.

Every occurrence has a period that names it for good: the day it counts from, and its number.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from gemeindenetz.core.reminders import Planned

KIND = "case"
TOWN_WAITING, TEAM_WAITING = "advice.town_waiting", "advice.team_waiting"
FOLLOW_UP, STEP_DUE = "advice.follow_up", "advice.step_due"
UNANSWERED = "advice.unanswered"
#: Of requests nobody has taken over.
REQUEST_KIND = "advice_request"
REQUEST_WAITING, REQUEST_UNANSWERED = "advice.request_waiting", "advice.request_unanswered"
#: Who learns that nobody answered: deputy and head of the team, then everybody.
SOME, ALL = "some", "all"
#: Days after which a town that was asked is reminded; the second time is the last.
TOWN_AFTER = (14, 42)
#: Days on top of the promised working days.
TEAM_AFTER = (0, 7, 21)
OPEN_STEPS = ("proposed", "running", "blocked")
CLOSED = ("closed", "followed_up", "referred")


@dataclass(frozen=True)
class StepFacts:
    """A next step with a day."""

    id: int
    due_on: date
    state: str


@dataclass(frozen=True)
class CaseFacts:
    """What reminders need to know of a matter. `promised_on`: when the team's answer is due.

    `escalates_on`: the days on which some and then all of the team learn that nobody answered.
    """

    id: int
    state: str
    waiting_for: str
    waiting_since: date | None
    promised_on: date | None
    follow_up_on: date | None
    is_absent: bool
    is_accepted: bool
    steps: tuple[StepFacts, ...] = ()
    snoozed: Mapping[str, date] = field(default_factory=dict)
    escalates_on: tuple[date, date] | None = None


@dataclass(frozen=True)
class RequestFacts:
    """What reminders need to know of a request nobody has taken over."""

    id: int
    since: date
    promised_on: date
    escalates_on: tuple[date, date]


def plans(rule: str, facts: CaseFacts, *, today: date) -> list[Planned]:
    """Return every occurrence of a rule for one matter as things stand today."""
    found = _OCCURRENCES[rule](facts)
    held = _held(rule, facts, today=today)
    return [
        Planned(rule, KIND, facts.id, period=period, due_on=due_on, held=held, part_id=part)
        for period, due_on, part in found
    ]


def request_plans(rule: str, facts: RequestFacts) -> list[Planned]:
    """Return every occurrence of a rule for one request; nothing holds them back, because somebody waits."""
    if rule == REQUEST_WAITING:
        found = [(f"{facts.since}", facts.promised_on)]
    else:
        found = [(f"{facts.since}:{whom}", day) for whom, day in zip((SOME, ALL), facts.escalates_on, strict=True)]
    return [Planned(rule, REQUEST_KIND, facts.id, period=period, due_on=due_on) for period, due_on in found]


def _held(rule: str, facts: CaseFacts, *, today: date) -> str:
    if rule != FOLLOW_UP and facts.state in CLOSED:
        return "closed"
    if rule != FOLLOW_UP and facts.state == "paused":
        return "paused"
    if rule == UNANSWERED:
        return ""
    if rule in (TEAM_WAITING, FOLLOW_UP) and facts.is_absent:
        return "absent"
    if rule in (TOWN_WAITING, STEP_DUE) and not facts.is_accepted:
        return "not_accepted"
    return "snoozed" if facts.snoozed.get(rule, today) > today else ""


def _town_waiting(facts: CaseFacts) -> list[tuple[str, date, int]]:
    since = facts.waiting_since
    if facts.waiting_for != "town" or since is None:
        return []
    return [(f"{since}:{days}", since + timedelta(days=days), 0) for days in TOWN_AFTER]


def _team_waiting(facts: CaseFacts) -> list[tuple[str, date, int]]:
    if facts.waiting_for != "adviser" or facts.promised_on is None or facts.waiting_since is None:
        return []
    begins = facts.promised_on
    return [(f"{facts.waiting_since}:{days}", begins + timedelta(days=days), 0) for days in TEAM_AFTER]


def _unanswered(facts: CaseFacts) -> list[tuple[str, date, int]]:
    """Whoever is away, whoever put it off: a town that waits is seen by somebody else."""
    if facts.waiting_for != "adviser" or facts.escalates_on is None or facts.waiting_since is None:
        return []
    days = zip((SOME, ALL), facts.escalates_on, strict=True)
    return [(f"{facts.waiting_since}:{whom}", day, 0) for whom, day in days]


def _follow_up(facts: CaseFacts) -> list[tuple[str, date, int]]:
    return [(str(facts.follow_up_on), facts.follow_up_on, 0)] if facts.follow_up_on else []


def _step_due(facts: CaseFacts) -> list[tuple[str, date, int]]:
    return [
        (f"{step.id}:{step.due_on}", step.due_on, step.id) for step in facts.steps if step.state in OPEN_STEPS
    ]


_OCCURRENCES = {
    TOWN_WAITING: _town_waiting,
    TEAM_WAITING: _team_waiting,
    FOLLOW_UP: _follow_up,
    STEP_DUE: _step_due,
    UNANSWERED: _unanswered,
}
RULES = tuple(_OCCURRENCES)
REQUEST_RULES = (REQUEST_WAITING, REQUEST_UNANSWERED)
