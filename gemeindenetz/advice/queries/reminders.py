"""What the reminder rules need to know of matters and requests, in six queries for all of them."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q

from gemeindenetz.advice import reminder_rules
from gemeindenetz.advice.models import Absence, AdviceRequest, Case, CaseParty, NextStep
from gemeindenetz.advice.queries.team_terms import Terms, terms_of, terms_of_network
from gemeindenetz.advice.reminder_rules import CaseFacts, RequestFacts, StepFacts
from gemeindenetz.core import clock, reminders
from gemeindenetz.core.reminders import NextReminder, Planned


def plans_of(rule: str) -> Callable[[date], list[Planned]]:
    """Return the function of a rule that core's engine calls: all occurrences as things stand on a day."""

    def plans(today: date) -> list[Planned]:
        return [one for facts in case_facts(today) for one in reminder_rules.plans(rule, facts, today=today)]

    return plans


def plans_of_requests(rule: str) -> Callable[[date], list[Planned]]:
    """Return the same for a rule of requests nobody has taken over."""

    def plans(today: date) -> list[Planned]:
        return [one for facts in request_facts(today) for one in reminder_rules.request_plans(rule, facts)]

    return plans


def request_facts(today: date) -> list[RequestFacts]:
    """Return the facts of all requests nobody has taken over, in three queries. Who: the system."""
    rows = AdviceRequest.objects.waiting().filter(confirmed_at__isnull=False)
    waiting = list(rows.values_list("pk", "service__network_id", "adviser_id", "confirmed_at", "answer_by"))
    terms = terms_of(network for _pk, network, *_rest in waiting)
    away = set(Absence.objects.filter(valid__contains=today).values_list("person", "network"))
    found = []
    for pk, network, adviser, confirmed_at, answer_by in waiting:
        since = confirmed_at.astimezone(clock.BERLIN).date()
        days = terms[network].escalates_on(since, is_absent=(adviser, network) in away)
        found.append(RequestFacts(pk, since, answer_by or terms[network].promised(since), days))
    return found


def case_facts(today: date) -> list[CaseFacts]:
    """Return the facts of all matters that could remind somebody, in six queries. Who: the system."""
    waiting = Q(waiting_for__in=["town", "adviser"]) & ~Q(state__in=["closed", "followed_up"])
    rows = Case.objects.filter(
        waiting | Q(follow_up_on__isnull=False) | Q(next_steps__due_on__isnull=False)
    ).distinct()
    cases = list(rows.order_by("pk"))
    terms = terms_of(case.network_id for case in cases)
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
        _facts(
            case,
            terms[case.network_id],
            is_absent=(case.adviser_id, case.network_id) in away,
            is_accepted=case.pk in accepted,
            steps=tuple(steps.get(case.pk, ())),
            snoozed=put_off.get(case.pk, {}),
        )
        for case in cases
    ]


def _facts(case: Case, terms: Terms, *, is_absent: bool, is_accepted: bool, **known: Any) -> CaseFacts:
    since = case.waiting_since.astimezone(clock.BERLIN).date() if case.waiting_since else None
    return CaseFacts(
        id=case.pk,
        state=case.state,
        waiting_for=case.waiting_for,
        waiting_since=since,
        promised_on=terms.promised(since) if since else None,
        follow_up_on=case.follow_up_on,
        is_absent=is_absent,
        is_accepted=is_accepted,
        escalates_on=terms.escalates_on(since, is_absent=is_absent) if since else None,
        **known,
    )


def _steps(numbers: list[int]) -> dict[int, list[StepFacts]]:
    found: dict[int, list[StepFacts]] = defaultdict(list)
    rows = NextStep.objects.filter(case__in=numbers, due_on__isnull=False)
    for pk, case_id, due_on, state in rows.values_list("pk", "case", "due_on", "state"):
        if due_on is not None:
            found[case_id].append(StepFacts(pk, due_on, state))
    return found


def away_on(day: date) -> Exists:
    """Return the expression whether the adviser of a matter is away on a day."""
    return Exists(
        Absence.objects.filter(valid__contains=day, person=OuterRef("adviser"), network=OuterRef("network"))
    )


def _is_away(case: Case, day: date) -> bool:
    known = getattr(case, "adviser_away", None)
    if known is not None:
        return bool(known)
    away = Absence.objects.filter(valid__contains=day, person=case.adviser_id, network=case.network_id)
    return away.exists()


def next_for_page(case: Case, *, parties: list[CaseParty], steps: list[NextStep]) -> list[NextReminder]:
    """Return the next reminders of one matter with their reasons, in at most four queries. Who: its advisory team."""
    today = clock.today()
    put_off = reminders.snoozed(reminder_rules.KIND, [case.pk])
    facts = _facts(
        case,
        terms_of_network(case.network),
        is_absent=_is_away(case, today),
        is_accepted=any(party.email for party in parties),
        steps=tuple(StepFacts(step.pk, step.due_on, step.state) for step in steps if step.due_on),
        snoozed={rule: day for (_number, rule), day in put_off.items()},
    )
    planned = [one for rule in reminder_rules.RULES for one in reminder_rules.plans(rule, facts, today=today)]
    return reminders.next_of(planned)
