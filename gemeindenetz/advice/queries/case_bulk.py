"""Changing several matters: which were chosen, and what would become of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Case
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.network.models import Person

#: More at once would be no act anybody has looked at.
MOST = 100


@dataclass(frozen=True)
class Rehearsed:
    """One matter with what would change: (what, before, after)."""

    case: Case
    differences: list[tuple[str, str, str]]


def chosen_cases(actor: Actor, public_ids: Sequence[str]) -> list[Case]:
    """Return the chosen matters of the reader's teams; others are passed over."""
    rows = Case.objects.of_team(actor).filter(public_id__in=list(public_ids)[:MOST])
    rows = rows.select_related("network", "service", "topic", "adviser", "organisation", "request")
    return list(rows.order_by("number", "pk"))


def offered(rows: "QuerySet[Case]") -> list[Case]:
    """Return the first matters of a list with what the choice among them shows."""
    return list(rows.only("public_id", "title", "organisation__name").select_related("organisation")[:MOST])


def colleagues(actor: Actor) -> list[Person]:
    """Return everybody of the reader's teams today."""
    found = {person.pk: person for number in actor.ids("team") for person in team_on(number, clock.today())}
    return list(found.values())


def rehearse(cases: Sequence[Case], values: dict[str, Any]) -> list[Rehearsed]:
    """Return what would become of each matter; nothing is written."""
    return [Rehearsed(case, _differences(case, values)) for case in cases]


def _differences(case: Case, values: dict[str, Any]) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    on, topic, adviser = values["follow_up_on"], values["topic"], values["adviser"]
    if on is not None and on != case.follow_up_on:
        before = shown_day(case.follow_up_on) if case.follow_up_on else _("none")
        found.append((_("Follow-up"), before, shown_day(on)))
    if topic is not None and topic.pk != case.topic_id:
        found.append((_("Topic"), case.topic.label if case.topic else _("none"), topic.label))
    if adviser is not None and adviser.pk != case.adviser_id:
        found.append((_("Advised by"), case.adviser.name, adviser.name))
    return found
