"""Moving a matter from state to state (table in `transitions.py`), closing and taking up again."""

from dataclasses import dataclass, field

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.actions.learn_from_case import ThreeLines, keep_lesson
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.models import Audience, Case, CaseState, CaseTransition, Entry, EntryKind, Outcome
from gemeindenetz.advice.permissions import can_move, can_see_case
from gemeindenetz.advice.transitions import MOVES, Move
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.ledger.models import FactKind


class ReasonMissing(DomainError):
    """This move needs a reason."""


class OutcomeMissing(DomainError):
    """Closing needs an outcome in three sentences."""


class CaseChanged(Conflict):
    """Somebody changed the matter in the meantime."""


@dataclass(frozen=True)
class Closing:
    """The outcome: what it was about, what came of it, what stays open; `shared`: the town reads it.

    `lines`: what others may learn from it, kept for the team; `asks_town`: its people are asked at once.
    """

    outcome: str
    occasion: str
    result: str
    open_points: str
    shared: bool = True
    lines: ThreeLines = field(default_factory=ThreeLines)
    asks_town: bool = False


def locked(case: Case, version: int | None) -> Case:
    """Lock a matter for a change and check that it is still as the person saw it. Raises `CaseChanged`."""
    found: Case = (
        Case.objects.select_for_update(of=("self",))
        .select_related("network", "organisation__territory", "topic", "adviser", "request", "service")
        .get(pk=case.pk)
    )
    if version is not None and found.version != version:
        raise CaseChanged(_("A colleague changed this matter in the meantime. Please look at it again."))
    return found


def move_case(
    *, actor: Actor, case: Case, move_name: str, reason: str = "", version: int | None = None
) -> Case:
    """Make one move of the table, except closing.

    Who: advisory team. Changes: state, transition, fact, an event in the thread where the town should know.
    Taking up again reverses the closing. Raises `ReasonMissing`, `CaseChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    move = MOVES[move_name]
    with use_case(actor):
        case = locked(case, version)
        require(can_move(actor, case, move=move))
        if move.name == "close":
            raise OutcomeMissing(_("Please say in three sentences what became of it."))
        if move.needs_reason and not reason.strip():
            raise ReasonMissing(move.asks, field="reason")
        if move.name == "reopen":
            _reopen(case)
        _go(actor, case, move=move, reason=reason.strip())
        _tell(case, move, reason=reason.strip())
    return case


def begin_to_advise(actor: Actor, case: Case) -> None:
    """Let the first message or talk begin the advice; inside another use case."""
    if case.state == CaseState.RECEIVED:
        _go(actor, case, move=MOVES["advise"])


def close_case(*, actor: Actor, case: Case, closing: Closing, version: int | None = None) -> Case:
    """Close a matter with its outcome in three sentences.

    Who: advisory team. Changes: state, outcome, transition, fact; a decision in the thread and mails to the people
    of the matter when shared; the three lines become a finding. Asked whether it may be told, they get one mail for
    both. Raises `OutcomeMissing`, `LineMissing`, `SaysNothing`, `CaseChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    with use_case(actor):
        case = locked(case, version)
        require(can_move(actor, case, move=MOVES["close"]))
        _check_closing(closing)
        case.outcome = closing.outcome
        case.outcome_occasion = closing.occasion.strip()
        case.outcome_result = closing.result.strip()
        case.outcome_open = closing.open_points.strip()
        case.closed_on = clock.today()
        case.waiting_for, case.waiting_since = "", None
        case.follow_up_on, case.follow_up_note = None, ""
        _go(actor, case, move=MOVES["close"])
        entry = _closing_entry(actor, case, shared=closing.shared)
        asks = closing.asks_town and not closing.lines.is_empty
        if closing.shared and not asks:
            mails.mail_shared_entry(entry)
        if not closing.lines.is_empty:
            keep_lesson(actor=actor, case=case, lines=closing.lines, asks_town=asks)
    return case


def _check_closing(closing: Closing) -> None:
    if closing.outcome not in Outcome.values:
        raise OutcomeMissing(_("Please choose what became of it."), field="outcome")
    for name, text in (
        ("occasion", closing.occasion),
        ("result", closing.result),
        ("open_points", closing.open_points),
    ):
        if not text.strip():
            raise OutcomeMissing(_("One sentence is enough; “nothing” is an answer too."), field=name)


def _closing_entry(actor: Actor, case: Case, *, shared: bool) -> Entry:
    lines = (
        gettext("What it was about: %(text)s") % {"text": case.outcome_occasion},
        gettext("What came of it: %(text)s") % {"text": case.outcome_result},
        gettext("What stays open: %(text)s") % {"text": case.outcome_open},
    )
    entry: Entry = Entry.objects.create(
        case=case,
        kind=EntryKind.DECISION,
        audience=Audience.MATTER if shared else Audience.TEAM,
        scope=case.matter_scope if shared else case.team_scope,
        author_id=actor.person_id,
        author_name=actor.name,
        author_side="team",
        body="\n\n".join(lines),
        happened_on=clock.today(),
        created_at=clock.now(),
    )
    return entry


def _reopen(case: Case) -> None:
    milestones.reverse_closing(case)
    milestones.record_milestone(case, FactKind.CASE_REOPENED, detail=case.outcome)
    case.outcome = case.outcome_occasion = case.outcome_result = case.outcome_open = ""
    case.closed_on = None


def _go(actor: Actor, case: Case, *, move: Move, reason: str = "") -> None:
    target = move.target or case.state_before_pause or CaseState.ADVISING
    case.state_before_pause = case.state if target == CaseState.PAUSED else ""
    CaseTransition.objects.create(
        case=case,
        from_state=case.state,
        to_state=target,
        on=clock.today(),
        reason=reason[:300],
        actor_name=actor.name,
    )
    case.state = target
    case.state_since = clock.today()
    case.version += 1
    case.save()
    if target == CaseState.CLOSED:
        milestones.record_milestone(case, FactKind.CASE_CLOSED, detail=case.outcome)
    else:
        milestones.record_milestone(case, FactKind.CASE_STATE, detail=target)
    if target == CaseState.REFERRED:
        milestones.record_milestone(case, FactKind.CASE_REFERRED)


def _tell(case: Case, move: Move, *, reason: str) -> None:
    """Put what the town should know into the thread."""
    texts = {
        "pause": gettext("Paused: %(reason)s"),
        "resume": gettext("The consultation continues."),
        "refer": gettext("Referred: %(reason)s"),
        "reopen": gettext("Taken up again: %(reason)s"),
        "accompany": gettext("The accompaniment begins."),
    }
    if move.name in texts:
        entry = write_event(case, texts[move.name] % {"reason": reason})
        if move.name in ("pause", "refer", "reopen"):
            mails.mail_shared_entry(entry)
