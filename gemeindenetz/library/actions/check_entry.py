"""Two visible levels of checking, and graded criteria."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import locked, subject_name
from gemeindenetz.library.models import CriterionGrade, Finding, PracticeExample, Recommendation, Validation
from gemeindenetz.library.models.vocabulary import Criterion, Grade, ValidationLevel
from gemeindenetz.library.queries.people import function_of

Checked = PracticeExample | Recommendation | Finding


class EditorFirst(DomainError):
    """The second level follows the first."""


class UnknownGrade(DomainError):
    """One of the criteria and one of the steps."""


def _sees(actor: Actor, entry: Checked) -> bool:
    if isinstance(entry, PracticeExample):
        return permissions.can_see_example(actor, entry)
    if isinstance(entry, Finding):
        return permissions.can_see_finding(actor, entry)
    return permissions.can_see_recommendation(actor, entry)


def validate_entry(*, actor: Actor, entry: Checked, level: str, note: str = "") -> Checked:
    """Put the mark "checked" on the present version of an entry, with who and when.

    Who: editors on the first level, experts (not the author) on the second, which follows the first. Raises
    `NotVisible`, `NotAllowed`, `EditorFirst`.
    """
    require_visible(_sees(actor, entry))
    require(permissions.can_validate(actor, entry, level=level))
    with use_case(actor):
        row: Any = locked(entry)
        if level == ValidationLevel.EXPERT and row.validation == ValidationLevel.NONE:
            raise EditorFirst(_("An editor checks it first. Please set that mark, or ask a colleague."))
        Validation.objects.create(
            **{subject_name(row): row},
            level=level,
            entry_version=row.version,
            by_name=actor.name,
            by_person_id=actor.person_id,
            by_function=function_of(actor, row.network),
            note=note.strip(),
            on=clock.today(),
        )
        row.validation = level
        row.save(update_fields=["validation"])
    checked: Checked = row
    return checked


def grade_criterion(
    *, actor: Actor, example: PracticeExample, criterion: str, grade: int, reason: str = ""
) -> CriterionGrade:
    """Say how far a quality criterion is met, with the reason; again replaces the grade.

    Who: editors. Raises `NotVisible`, `NotAllowed`, `UnknownGrade`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_grade(actor, example))
    if criterion not in Criterion.values or grade not in Grade.values:
        raise UnknownGrade(_("Please choose one of the criteria and one of the steps."))
    with use_case(actor):
        values = {"grade": grade, "reason": reason.strip(), "graded_by": actor.name, "graded_on": clock.today()}
        row, _new = CriterionGrade.objects.update_or_create(
            example=example, criterion=criterion, defaults=values
        )
    return row
