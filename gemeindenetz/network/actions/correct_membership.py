"""Mending a membership: other dates, an end that was none, an entry that was a mistake altogether."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.actions.move_membership import Move, locked, move
from gemeindenetz.network.models import EndReason, Membership, MembershipState


class NeverAMember(Conflict):
    """There is no period that could be mended."""


@dataclass(frozen=True)
class Correction:
    """What the entry should say. None leaves the value; `last_day` matters only where the membership has one."""

    admitted_on: date | None = None
    last_day: date | None = None
    basis: str | None = None
    end_reason: str | None = None


def correct_membership(
    *, actor: Actor, membership: Membership, correction: Correction, reason: str
) -> Membership:
    """Mend dates, basis or reason of leaving; facts are taken back and booked anew. Who: the office.

    Raises `NeverAMember`, `NeedsReason`, `LastDayBeforeJoining`, `MembershipOverlaps`.
    """
    with use_case(actor):
        current = _once_member(membership)
        first_day = correction.admitted_on or current.valid.lower
        last_day = correction.last_day or ranges.last_day(current.valid)
        values: dict[str, object] = {"valid": ranges.period(first_day, last_day)}
        if correction.basis is not None:
            values["basis"] = correction.basis
        if correction.end_reason is not None and current.state == MembershipState.ENDED:
            values["end_reason"] = correction.end_reason
        step = Move(current.state, clock.today(), reason=_needed(reason), values=values)
        return move(actor=actor, membership=current, step=step)


def reopen_membership(*, actor: Actor, membership: Membership, reason: str) -> Membership:
    """Take the end of a membership back: it never stopped. Who: the office.

    The fact `member_left` is taken back. Raises `IllegalTransition`, `NeedsReason`, `MembershipOverlaps`.
    """
    with use_case(actor):
        current = _once_member(membership)
        values = {"valid": ranges.period(current.valid.lower), "end_reason": "", "end_note": ""}
        step = Move(MembershipState.MEMBER, clock.today(), reason=_needed(reason), values=values)
        return move(actor=actor, membership=current, step=step)


def void_membership(*, actor: Actor, membership: Membership, reason: str) -> Membership:
    """Take an entry back that was a mistake: the organisation was not a member on any day. Who: the office.

    All facts are taken back; the row stays with its history. Raises `NeverAMember`, `NeedsReason`.
    """
    with use_case(actor):
        current = _once_member(membership)
        values = {"valid": None, "end_reason": EndReason.CORRECTION, "end_note": reason[:300]}
        step = Move(MembershipState.WITHDRAWN, clock.today(), reason=_needed(reason), values=values)
        return move(actor=actor, membership=current, step=step)


def _once_member(membership: Membership) -> Membership:
    current = locked(membership)
    if current.valid is None:
        raise NeverAMember(_("The organisation never was a member. Please load the page again."))
    return current


def _needed(reason: str) -> str:
    """An end reason on the row does not stand in for the reason of the correction."""
    return reason.strip()
