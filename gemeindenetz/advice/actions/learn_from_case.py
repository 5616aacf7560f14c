"""What others may learn from a matter: three lines at closing, a reflection of the team, a draft of an example.

Everything stays with the advisory team until the people of the matter say yes; they are asked in the thread and by one
mail whose link needs no account.
"""

from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.models import Case, NextStepState
from gemeindenetz.advice.permissions import can_draft_example, can_note, can_see_case
from gemeindenetz.advice.queries.lessons import EXAMPLE, FINDING, KIND, lesson_of
from gemeindenetz.advice.queries.people import acting_person
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import actions as library
from gemeindenetz.library.actions.record_finding import Lesson, Roots
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.actions.write_example import Step, Telling
from gemeindenetz.library.asking import AskedEntry, Asker
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import ConsentState, FindingKind, FindingState
from gemeindenetz.topics.models import Topic

#: What is proposed to the people of a matter: members read it, without the name, with as much as leaves five towns.
PROPOSAL = Release()
STEPS_TAKEN = (NextStepState.DONE, NextStepState.RUNNING, NextStepState.ALREADY_DONE)


class LineMissing(DomainError):
    """A lesson needs the sentence others read first."""


@dataclass(frozen=True)
class ThreeLines:
    """What others should know, what worked, what did not; all empty means there is nothing to keep."""

    others: str = ""
    worked: str = ""
    did_not_work: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was written."""
        return not (self.others.strip() or self.worked.strip() or self.did_not_work.strip())


def keep_lesson(*, actor: Actor, case: Case, lines: ThreeLines, asks_town: bool = False) -> Finding:
    """Keep the three lines of a matter as a finding; with `asks_town` its people are asked at once.

    Who: advisory team. Changes: a finding only the team reads (the same again while nobody was asked), and the
    question to the people of the matter. Raises `LineMissing`, `SaysNothing`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_note(actor, case))
    if not lines.others.strip():
        raise LineMissing(_("Please say in one sentence what others should know."), field="others")
    lesson = Lesson(lines.others, worked=lines.worked, did_not_work=lines.did_not_work)
    with use_case(actor):
        finding = library.record_finding(
            actor=actor, network=case.network, lesson=lesson, roots=_roots(actor, case), topics=_topics(case)
        )
        if asks_town:
            finding = library.ask_release(actor=actor, finding=finding)
    return finding


def reflect_on_case(*, actor: Actor, case: Case, lesson: Lesson) -> Finding:
    """Keep what the team learnt from a matter, with its references; a finding of its own kind, internal to the team.

    Who: advisory team. Raises `SaysNothing`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_note(actor, case))
    words = Lesson(**{**vars(lesson), "kind": FindingKind.REFLECTION})
    return library.record_finding(
        actor=actor, network=case.network, lesson=words, roots=_roots(actor, case), topics=_topics(case)
    )


def draft_example(*, actor: Actor, case: Case) -> PracticeExample:
    """Begin a practice example out of a closed matter, filled with what is known; only the team sees it.

    Who: advisory team. The second time the same draft comes back. Raises `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_draft_example(actor, case))
    return library.draft_example_from(
        actor=actor,
        origin=Origin(KIND, case.pk),
        network=case.network,
        organisation=case.organisation,
        telling=_telling(actor, case),
        consent_scope=case.matter_scope,
        author=acting_person(actor),
    )


def _roots(actor: Actor, case: Case) -> Roots:
    return Roots(
        origin=Origin(KIND, case.pk),
        organisation=case.organisation,
        consent_scope=case.matter_scope,
        author=acting_person(actor),
    )


def _topics(case: Case) -> list[Topic]:
    return [case.topic] if case.topic is not None else []


def _telling(actor: Actor, case: Case) -> Telling:
    lesson = lesson_of(case, actor)
    taken = case.next_steps.filter(state__in=STEPS_TAKEN)
    return Telling(
        {
            "title": case.title,
            "occasion": case.outcome_occasion,
            "result": case.outcome_result,
            "transfer_conditions": lesson.worked if lesson else "",
            "pitfalls": lesson.did_not_work if lesson else "",
        },
        topics=_topics(case),
        steps=[Step(step.text, f"{step.due_on:%Y-%m}" if step.due_on else "") for step in taken],
    )


def _tell_people(entry: AskedEntry, _actor: Actor) -> None:
    """Put the question into the thread and write to everybody of the matter, once."""
    case = Case.objects.select_related("network").filter(pk=entry.origin_id).first()
    if case is None:  # erased meanwhile
        return
    event = write_event(case, gettext("The advisory team asks: may “%(title)s” be told?") % {"title": entry.title})
    about = {FINDING if isinstance(entry, Finding) else EXAMPLE: entry.pk}
    for party in case.parties.active().select_related("case__network"):
        mails.mail_party(party, "advice/may_be_told", once=str(event.pk), about=about)


def _tell_team(entry: AskedEntry, actor: Actor) -> None:
    """Note in the thread what was decided, and tell the adviser."""
    case = Case.objects.select_related("network", "adviser").filter(pk=entry.origin_id).first()
    if case is None:  # erased meanwhile
        return
    text = _decision(entry) % {"name": actor.name, "title": entry.title}
    event = write_event(case, text)
    mails.mail_adviser(case, "advice/town_replied", once=str(event.pk), entry=event)


def _decision(entry: AskedEntry) -> str:
    if isinstance(entry, Finding):
        return {
            FindingState.RELEASED: gettext("%(name)s: “%(title)s” may be told."),
            FindingState.REFUSED: gettext("%(name)s: “%(title)s” is not to be told."),
        }.get(FindingState(entry.state), gettext("%(name)s has taken “%(title)s” back."))
    if entry.consent_state == ConsentState.GIVEN:
        return gettext("%(name)s: “%(title)s” may be told.")
    return gettext("%(name)s: “%(title)s” is not to be told.")


ASKER = Asker(asked=_tell_people, answered=_tell_team)
