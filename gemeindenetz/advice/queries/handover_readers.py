"""Whom a handover tells, before it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from gemeindenetz.advice.models import Case, CaseParty


@dataclass(frozen=True)
class Told:
    """How many people of the municipalities get one mail each, and in which matters nobody has an address."""

    people: int
    without_address: list[str]


def towns_told(cases: Sequence[Case]) -> Told:
    """Return whom a handover of these matters tells, in one query. Who: the advisory team."""
    rows = CaseParty.objects.active().filter(case__in=[case.pk for case in cases]).exclude(email="")
    found = list(rows.values_list("case_id", "email", "person_id"))
    reached = {case for case, _email, _person in found}
    without = [case.number for case in cases if case.pk not in reached]
    return Told(len({(email.lower(), person) for _case, email, person in found}), without)
