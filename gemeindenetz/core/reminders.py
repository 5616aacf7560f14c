"""Reminders as declared rules: the condition is looked at when it is sent, each occurrence goes out once.

    register_reminder(ReminderRule("advice.town_waiting", kind="case", label=_("…"), plans=plans, send=send))

`plans(today)` returns every occurrence of the rule that exists now: due or yet to come, with the reason it is held back
for (closed, paused, absent, not accepted, snoozed). Due is what lies on or before today, so a standstill is caught up.
What goes out is written down as (kind, object, rule, period), unique, in the transaction that queues its mail. Of several
occurrences missed by one object only the latest goes out; the others are written down as passed over.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError, Message
from gemeindenetz.core.models import ReminderSent, ReminderSnooze
from gemeindenetz.core.use_case import use_case

SYSTEM = Actor.system("Erinnerungen")
LONGEST_SNOOZE = timedelta(days=365)


class SnoozeTooLong(DomainError):
    """A reminder is put off to a day ahead, at most a year."""


@dataclass(frozen=True)
class Planned:
    """One occurrence: of which object, when it is due, and why it is held back, if it is."""

    rule: str
    kind: str
    object_id: int
    period: str
    due_on: date
    held: str = ""
    part_id: int = 0

    @property
    def key(self) -> tuple[str, int, str, str]:
        """What is written down once."""
        return (self.kind, self.object_id, self.rule, self.period)

    @property
    def series(self) -> tuple[str, int, str, int]:
        """Occurrences of one series never go out together."""
        return (self.kind, self.object_id, self.rule, self.part_id)


@dataclass(frozen=True)
class ReminderRule:
    """A rule of one kind of object. `plans(today)`: of all objects. `send` queues the mails."""

    name: str
    kind: str
    label: Message
    plans: Callable[[date], list[Planned]]
    send: Callable[[Planned], None]


HELD: dict[str, Message] = {
    "closed": _("the matter is closed"),
    "paused": _("the matter is paused"),
    "absent": _("the person is away"),
    "not_accepted": _("nobody has accepted yet"),
    "snoozed": _("it was put off"),
}
_rules: dict[str, ReminderRule] = {}


def register_reminder(rule: ReminderRule) -> None:
    """Add a rule."""
    _rules[rule.name] = rule


def rules(kind: str = "") -> list[ReminderRule]:
    """Return the rules, of one kind if named."""
    return [rule for rule in _rules.values() if not kind or rule.kind == kind]


def choose_due(
    planned: Iterable[Planned], sent: set[tuple[str, int, str, str]], *, today: date
) -> tuple[list[Planned], list[Planned]]:
    """Return what goes out today, oldest first, and what is passed over because a later one of its series is due. Pure."""
    due = [one for one in planned if one.due_on <= today and not one.held and one.key not in sent]
    latest: dict[tuple[str, int, str, int], Planned] = {}
    for one in sorted(due, key=lambda item: (item.due_on, item.period)):
        latest[one.series] = one
    going = sorted(latest.values(), key=lambda item: (item.due_on, item.object_id, item.rule))
    passed = [one for one in due if latest[one.series] is not one]
    return going, passed


def run(*, actor: Actor = SYSTEM) -> int:
    """Send every reminder that is due; running twice or after days does no harm. Who: the system. Returns how many."""
    today, number = clock.today(), 0
    for rule in rules():
        planned = rule.plans(today)
        going, passed = choose_due(planned, _sent([one.object_id for one in planned], rule), today=today)
        for one in [*passed, *going]:
            number += _go_out(actor, rule, planned=one, sends=one not in passed)
    return number


def _sent(ids: Iterable[int], rule: ReminderRule) -> set[tuple[str, int, str, str]]:
    rows = ReminderSent.objects.filter(kind=rule.kind, rule=rule.name, object_id__in=set(ids))
    return set(rows.values_list("kind", "object_id", "rule", "period"))


def _go_out(actor: Actor, rule: ReminderRule, *, planned: Planned, sends: bool) -> int:
    """Write one occurrence down and queue its mails, in one transaction; 0 when another process did."""
    with use_case(actor):
        _row, is_new = ReminderSent.objects.get_or_create(
            kind=planned.kind,
            object_id=planned.object_id,
            rule=planned.rule,
            period=planned.period,
            defaults={"due_on": planned.due_on, "passed_over": not sends, "at": clock.now()},
        )
        if not is_new or not sends:
            return 0
        rule.send(planned)
    return 1


@dataclass(frozen=True)
class NextReminder:
    """The next reminder of an object as people read it: what, when, and why it waits."""

    rule: str
    label: Message
    due_on: date
    held: Message


def next_of(planned: Sequence[Planned]) -> list[NextReminder]:
    """Return the next occurrence of each rule among those of one object, soonest first. Who: who sees the object."""
    if not planned:
        return []
    first = planned[0]
    rows = ReminderSent.objects.filter(kind=first.kind, object_id=first.object_id)
    sent = set(rows.values_list("kind", "object_id", "rule", "period"))
    soonest: dict[str, Planned] = {}
    for one in sorted(planned, key=lambda item: item.due_on, reverse=True):
        if one.key not in sent:
            soonest[one.rule] = one
    found = [
        NextReminder(one.rule, _rules[one.rule].label, max(one.due_on, clock.today()), HELD.get(one.held, ""))
        for one in soonest.values()
    ]
    return sorted(found, key=lambda item: item.due_on)


def snoozed(kind: str, ids: Iterable[int]) -> dict[tuple[int, str], date]:
    """Return until when reminders of objects are put off, by object and rule."""
    rows = ReminderSnooze.objects.filter(kind=kind, object_id__in=set(ids), until__gt=clock.today())
    return {(row.object_id, row.rule): row.until for row in rows}


def snooze(*, actor: Actor, kind: str, object_id: int, rule: str, until: date) -> None:
    """Put one rule of an object off until a day. The caller has checked that the actor may. Raises `SnoozeTooLong`."""
    if not clock.today() < until <= clock.today() + LONGEST_SNOOZE:
        raise SnoozeTooLong(_("Please choose a day to come, at most a year ahead."), field="until")
    with use_case(actor):
        ReminderSnooze.objects.update_or_create(
            kind=kind, object_id=object_id, rule=rule, defaults={"until": until, "by": actor.name[:160]}
        )
