"""What others may learn from a matter: its findings and its practice example, and what its people are asked."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Value
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import Case
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import ConsentState, EntryState, FindingKind, FindingState
from gemeindenetz.library.queries.entry_pages import FINDING_KINDS

KIND = "case"
FINDING, EXAMPLE = "erkenntnis", "praxisbeispiel"
_CONSENT_KINDS = {"not_needed": "neutral", "asked": "warning", "given": "success", "refused": "neutral"}


@dataclass(frozen=True)
class LearntLine:
    """One entry born from the matter: what it is, how it stands, where it leads, and whether its people are asked."""

    what: Message
    title: str
    state: Message
    state_kind: str
    url: str
    is_asked: bool


@dataclass(frozen=True)
class Learnt:
    """Everything born from the matter that this reader may know of."""

    lines: list[LearntLine] = field(default_factory=list)
    has_lesson: bool = False
    has_example: bool = False


def learnt_from(access: Access, *, is_team: bool) -> Learnt:
    """Return the findings and examples of a matter, as far as the reader sees them (one query)."""
    columns = ("what", "kind", "public_id", "title", "state", "consent_state")
    findings = (
        Finding.objects.visible_to(access.actor)
        .born_from(KIND, access.case.pk)
        .annotate(what=Value(FINDING), consent_state=Value(""))
    )
    examples = (
        PracticeExample.objects.visible_to(access.actor)
        .born_from(KIND, access.case.pk)
        .annotate(what=Value(EXAMPLE), kind=Value(""))
    )
    rows = list(findings.order_by().values(*columns).union(examples.order_by().values(*columns)).order_by("what", "public_id"))
    return Learnt(
        [_line(row, access, is_team=is_team) for row in rows],
        has_lesson=any(row["kind"] == FindingKind.LESSON for row in rows),
        has_example=any(row["what"] == EXAMPLE for row in rows),
    )


def _line(row: dict[str, Any], access: Access, *, is_team: bool) -> LearntLine:
    state: Message
    if row["what"] == FINDING:
        what = _("Reflection") if row["kind"] == FindingKind.REFLECTION else _("Finding")
        state, kind = FindingState(row["state"]).label, FINDING_KINDS[FindingState(row["state"])]
        asked = row["state"] == FindingState.ASKED
    else:
        what = _("Practice example")
        state, kind = _example_state(row)
        asked = row["consent_state"] == ConsentState.ASKED
    url = access.url("told", row["what"], row["public_id"])
    if is_team:
        url = _team_url(row["what"], row["public_id"])
    return LearntLine(what, row["title"], state, kind, url, is_asked=asked)


def _team_url(what: str, public_id: str) -> str:
    # Both pages lead on to the permanent address once there is one.
    from_library = {FINDING: "library:finding", EXAMPLE: "library:example_draft"}
    return str(reverse(from_library[what], args=[public_id]))


def _example_state(row: dict[str, Any]) -> tuple[Message, str]:
    if row["state"] in (EntryState.DRAFT, EntryState.RETURNED) and row["consent_state"] != ConsentState.NOT_NEEDED:
        asked = {
            ConsentState.ASKED: _("waits for the municipality's yes"),
            ConsentState.GIVEN: _("the municipality agrees"),
            ConsentState.REFUSED: _("the municipality does not agree"),
        }
        return asked[ConsentState(row["consent_state"])], _CONSENT_KINDS[row["consent_state"]]
    kind = "success" if row["state"] == EntryState.PUBLISHED else "neutral"
    return EntryState(row["state"]).label, kind


def lesson_of(case: Case, actor: Actor) -> Finding | None:
    """Return the lesson of a matter the team has kept already."""
    rows = Finding.objects.visible_to(actor).born_from(KIND, case.pk).filter(kind=FindingKind.LESSON)
    found: Finding | None = rows.first()
    return found


def lines_of(finding: Finding | None) -> dict[str, str]:
    """Return the three lines of a lesson as the forms name them."""
    if finding is None:
        return {}
    return {"others": finding.title, "worked": finding.worked, "did_not_work": finding.did_not_work}


def asked_entry(access: Access, kind: str, *, public_id: str) -> Finding | PracticeExample:
    """Return an entry born from this matter that the reader may see. Raises `NotVisible`."""
    models: dict[str, Any] = {FINDING: Finding, EXAMPLE: PracticeExample}
    if kind not in models:
        raise NotVisible
    rows = models[kind].objects.visible_to(access.actor).born_from(KIND, access.case.pk)
    found: Finding | PracticeExample | None = (
        rows.filter(public_id=public_id).select_related("network__parent", "organisation__territory").first()
    )
    if found is None:
        raise NotVisible
    return found
