"""What the reminder rules need to know of matters, in five queries for all of them."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date

from django.db.models import Q

from gemeindenetz.advice import reminder_rules, working_days
from gemeindenetz.advice.models import Absence, Case, CaseParty, NextStep
from gemeindenetz.advice.reminder_rules import CaseFacts, StepFacts
from gemeindenetz.core import clock, reminders
from gemeindenetz.core.reminders import NextReminder, Planned


def plans_of(rule: str) -> Callable[[date], list[Planned]]:
    """Return the function of a rule that core's engine calls: all occurrences as things stand on a day."""

    def plans(today: date) -> list[Planned]:
        return [one for facts in case_facts(today) for one in reminder_rules.plans(rule, facts, today=today)]

    return plans


def case_facts(today: date) -> list[CaseFacts]:
    """Return the facts of all matters that could remind somebody, in five queries. Who: the system."""
    waiting = Q(waiting_for__in=["town", "adviser"]) & ~Q(state__in=["closed", "followed_up"])
    rows = Case.objects.filter(
        waiting | Q(follow_up_on__isnull=False) | Q(next_steps__due_on__isnull=False)
    ).distinct()
    cases = list(rows.select_related("network").order_by("pk"))
    numbers = [case.pk for case in cases]
    steps = _steps(numbers)
    accepted = set(
        CaseParty.objects.active().filter(case__in=numbers).exclude(email="").values_list("case", flat=True)
    )
    away = set(Absence.objects.filter(valid__contains=today).values_list("person", "network"))
    put_off: dict[int, dict[str, date]] = defaultdict(dict)
    for (number, rule), until in reminders.snoozed(reminder_rules.KIND, numbers).items():
        put_off[number][rule] = until
    return [
        CaseFacts(
            id=case.pk,
            state=case.state,
            waiting_for=case.waiting_for,
            waiting_since=case.waiting_since.astimezone(clock.BERLIN).date() if case.waiting_since else None,
            promised_on=_promised(case),
            follow_up_on=case.follow_up_on,
            is_absent=(case.adviser_id, case.network_id) in away,
            is_accepted=case.pk in accepted,
            steps=tuple(steps.get(case.pk, ())),
            snoozed=put_off.get(case.pk, {}),
        )
        for case in cases
    ]


def _promised(case: Case) -> date | None:
    if case.waiting_since is None:
        return None
    since = case.waiting_since.astimezone(clock.BERLIN).date()
    return working_days.after(since, case.network.answer_working_days)


def _steps(numbers: list[int]) -> dict[int, list[StepFacts]]:
    found: dict[int, list[StepFacts]] = defaultdict(list)
    rows = NextStep.objects.filter(case__in=numbers, due_on__isnull=False)
    for pk, case_id, due_on, state in rows.values_list("pk", "case", "due_on", "state"):
        if due_on is not None:
            found[case_id].append(StepFacts(pk, due_on, state))
    return found


def next_for_page(case: Case, *, parties: list[CaseParty], steps: list[NextStep]) -> list[NextReminder]:
    """Return the next reminders of one matter with their reasons, in three queries. Who: its advisory team."""
    today = clock.today()
    facts = CaseFacts(
        id=case.pk,
        state=case.state,
        waiting_for=case.waiting_for,
        waiting_since=case.waiting_since.astimezone(clock.BERLIN).date() if case.waiting_since else None,
        promised_on=_promised(case),
        follow_up_on=case.follow_up_on,
        is_absent=Absence.objects.filter(
            valid__contains=today, person=case.adviser_id, network=case.network_id
        ).exists(),
        is_accepted=any(party.email for party in parties),
        steps=tuple(StepFacts(step.pk, step.due_on, step.state) for step in steps if step.due_on),
        snoozed={rule: day for (_number, rule), day in reminders.snoozed(reminder_rules.KIND, [case.pk]).items()},
    )
    planned = [one for rule in reminder_rules.RULES for one in reminder_rules.plans(rule, facts, today=today)]
    return reminders.next_of(planned)
