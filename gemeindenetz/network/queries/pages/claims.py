"""What sources say about something, side by side; where they contradict each other is said, not settled."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import Claim

LABELS: dict[str, Message] = {
    "founded": _("Founded"),
    "members": _("Number of members"),
    "fee": _("Cost"),
    "joining": _("Joining"),
    "advisers": _("Number of advisers"),
    "number_of_agreements": _("Number of agreements"),
    "started": _("Began"),
    "model_town": _("Model towns"),
    "advises_since": _("Advises since"),
    "field_of_action": _("Fields of action"),
    "masters_in_social_work": _("Master programmes in social work"),
    "renamed": _("Renamed"),
}
#: Things that are so once and for all: two values disagree whatever their day.
ONCE = frozenset({"founded", "started", "number_of_agreements", "fee", "joining", "advises_since"})
#: Things that change: two values disagree only when they speak of the same day.
CHANGING = frozenset({"members", "advisers"})


@dataclass(frozen=True)
class ClaimGroup:
    """What several sources say about one thing."""

    label: Message
    claims: list[Claim]
    contradicts: bool


def grouped(claims: Iterable[Claim]) -> list[ClaimGroup]:
    """Return claims grouped by what they are about, in the order of their days."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.field].append(claim)
    return [
        ClaimGroup(LABELS.get(code, code), found, _disagree(code, found)) for code, found in groups.items()
    ]


def _disagree(code: str, claims: list[Claim]) -> bool:
    if code in ONCE:
        return len({claim.value for claim in claims}) > 1
    if code not in CHANGING:
        return False
    by_day: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.as_of:
            by_day[claim.as_of].add(claim.value)
    return any(len(values) > 1 for values in by_day.values())


def claims_about(*subjects: str) -> dict[str, list[ClaimGroup]]:
    """Return the groups of claims per subject, in one query."""
    found: dict[str, list[Claim]] = defaultdict(list)
    rows = (
        Claim.objects.filter(subject__in=subjects).select_related("source").order_by("field", "as_of", "pk")
    )
    for claim in rows:
        found[claim.subject].append(claim)
    return {subject: grouped(found[subject]) for subject in subjects}
