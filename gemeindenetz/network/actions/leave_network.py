"""Leaving: announced with its last day, withdrawn, ended with a reason; the nightly ending of what is due."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.actions.move_membership import IllegalTransition, Move, locked, move, today_or
from gemeindenetz.network.models import EndReason, Membership, MembershipState


class LastDayInFuture(DomainError):
    """A membership is ended once its last day has come; before that its leaving is announced."""


def announce_leaving(
    *, actor: Actor, membership: Membership, last_day: date, on: date | None = None, reason: str = ""
) -> Membership:
    """Note that a member leaves, with its last day; until then it stays a member. Who: the office.

    Raises `IllegalTransition`, `LastDayBeforeJoining`.
    """
    with use_case(actor):
        current = _held(membership)
        step = Move(
            MembershipState.LEAVING,
            today_or(on),
            reason=reason,
            values={"valid": ranges.ended_on(current.valid, last_day)},
        )
        return move(actor=actor, membership=current, step=step)


def withdraw_leaving(*, actor: Actor, membership: Membership, reason: str) -> Membership:
    """Note that a member stays after all: its membership runs on without end. Who: the office.

    Raises `IllegalTransition`, `NeedsReason`.
    """
    with use_case(actor):
        current = _held(membership)
        step = Move(
            MembershipState.MEMBER,
            clock.today(),
            reason=reason,
            values={"valid": ranges.period(current.valid.lower)},
        )
        return move(actor=actor, membership=current, step=step)


def end_membership(
    *, actor: Actor, membership: Membership, last_day: date, end_reason: str, note: str = ""
) -> Membership:
    """End a membership with its last day and a reason. Who: the office.

    Leaves the fact `member_left` on the day after. Raises `LastDayInFuture`, `IllegalTransition`, `NeedsReason`,
    `LastDayBeforeJoining`.
    """
    if last_day > clock.today():
        raise LastDayInFuture(
            _("The last day has not come yet. Please announce the leaving; it ends by itself."),
            field="last_day",
        )
    with use_case(actor):
        return end_in_use_case(
            actor=actor, membership=_held(membership), last_day=last_day, end_reason=end_reason, note=note
        )


def end_in_use_case(
    *, actor: Actor, membership: Membership, last_day: date, end_reason: str, note: str = ""
) -> Membership:
    """End a locked membership inside another action's use case (mergers)."""
    step = Move(
        MembershipState.ENDED,
        last_day + timedelta(days=1),
        reason=note,
        values={
            "valid": ranges.ended_on(membership.valid, last_day),
            "end_reason": end_reason,
            "end_note": note[:300],
        },
    )
    return move(actor=actor, membership=membership, step=step)


def _held(membership: Membership) -> Membership:
    """Return the membership locked. Raises `IllegalTransition` when it never became one."""
    current = locked(membership)
    if current.valid is None:
        raise IllegalTransition(_("The organisation is not a member. Please load the page again."))
    return current


def end_due_memberships(*, actor: Actor) -> int:
    """End announced leavings whose last day is over; returns how many. Runs every night, twice without harm.

    Who: the system. Memberships of fixed term that ran out stay for the office to renew or end.
    """
    due = list(Membership.objects.overdue(clock.today()).filter(state=MembershipState.LEAVING).order_by("pk"))
    for membership in due:
        with use_case(actor):
            current = locked(membership)
            last_day = ranges.last_day(current.valid)
            if current.state != MembershipState.LEAVING or last_day is None or last_day >= clock.today():
                continue
            end_in_use_case(
                actor=actor,
                membership=current,
                last_day=last_day,
                end_reason=current.end_reason or EndReason.RESIGNED,
            )
    return len(due)
