"""States of a matter and the moves between them, declared in one table."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models.cases import CLOSED_STATES, CaseState
from gemeindenetz.core.errors import Message

_WORKING = (CaseState.RECEIVED, CaseState.CLARIFIED, CaseState.ADVISING, CaseState.ACCOMPANYING)
_OPEN = (*_WORKING, CaseState.REFERRED, CaseState.PAUSED)


@dataclass(frozen=True)
class Move:
    """One move: from which states, to which (None: back to the one before), does it need a reason, what it says."""

    name: str
    label: Message
    sources: tuple[str, ...]
    target: str | None
    needs_reason: bool = False
    asks: Message = ""


MOVES: dict[str, Move] = {
    move.name: move
    for move in (
        Move("clarify", _("Assignment clarified"), (CaseState.RECEIVED,), CaseState.CLARIFIED),
        Move(
            "advise",
            _("Begin to advise"),
            (CaseState.RECEIVED, CaseState.CLARIFIED, CaseState.ACCOMPANYING, CaseState.REFERRED),
            CaseState.ADVISING,
        ),
        Move(
            "accompany",
            _("Begin to accompany"),
            (CaseState.RECEIVED, CaseState.CLARIFIED, CaseState.ADVISING),
            CaseState.ACCOMPANYING,
        ),
        Move("pause", _("Pause"), (*_WORKING, CaseState.REFERRED), CaseState.PAUSED, needs_reason=True,
             asks=_("Why does it rest, and until when?")),
        Move("resume", _("Resume the consultation"), (CaseState.PAUSED,), None),
        Move("refer", _("Refer to another body"), (*_WORKING, CaseState.PAUSED), CaseState.REFERRED,
             needs_reason=True, asks=_("To whom, and why there?")),
        Move("close", _("Close"), _OPEN, CaseState.CLOSED),
        Move("reopen", _("Take up again"), CLOSED_STATES, CaseState.ADVISING, needs_reason=True,
             asks=_("Why is it taken up again?")),
        Move("follow_up", _("Followed up"), (CaseState.CLOSED,), CaseState.FOLLOWED_UP),
    )
}  # fmt: skip

#: Moves that a page of their own asks more about.
WITH_OWN_PAGE = ("close",)


def moves_from(state: str) -> list[Move]:
    """Return the moves possible from a state, in the table's order."""
    return [move for move in MOVES.values() if state in move.sources]
