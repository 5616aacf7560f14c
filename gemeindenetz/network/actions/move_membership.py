"""The one way a membership changes: along the table of transitions, with its dated row and its facts."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.ledger.actions import record_fact, reverse_fact, subject_of
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import Membership, MembershipState, MembershipTransition
from gemeindenetz.network.models.transitions import BY_STATES, Transition
from gemeindenetz.network.queries.ledger import KINDS, facts_of, ledger_key, origin_of


class IllegalTransition(Conflict):
    """The membership is not in a state from which this may follow."""


class MembershipOverlaps(DomainError):
    """The organisation is already a member of the network in that period."""


class NeedsReason(DomainError):
    """This change of state asks for a reason."""


class NeedsLastDay(DomainError):
    """This change of state asks for the last day of membership."""


class LastDayBeforeJoining(DomainError):
    """The last day lies before the first."""


@dataclass(frozen=True)
class Move:
    """One change: where to, on which day, why, and the new values of the membership."""

    to_state: str
    on: date
    reason: str = ""
    values: dict[str, Any] = field(default_factory=dict)


def transition_of(membership: Membership, to_state: str) -> Transition:
    """Return the row of the table for this change. Raises `IllegalTransition`."""
    from_state = membership.state if membership.pk else ""
    row = BY_STATES.get((from_state, to_state))
    if row is None:
        raise IllegalTransition(
            _("From “%(from)s” the membership cannot become “%(to)s”. Please load the page again.")
            % {"from": _label(from_state), "to": _label(to_state)}
        )
    return row


def _label(state: str) -> str:
    return str(MembershipState(state).label) if state else ""


def move(*, actor: Actor, membership: Membership, step: Move) -> Membership:
    """Change a membership (new when it has no number yet) inside the caller's use case.

    Checks table, permission and needs; writes row, transition and facts. Raises `NotAllowed` and the errors above.
    """
    row = transition_of(membership, step.to_state)
    require(
        permissions.can_move_membership(
            actor, row, network_id=membership.network_id, organisation_id=membership.organisation_id
        )
    )
    from_state = membership.state if membership.pk else ""
    for name, value in step.values.items():
        setattr(membership, name, value)
    _check_needs(membership, row, step=step)
    membership.state = step.to_state
    with refused_as(membership_no_overlap=_overlap(), membership_one_joining_at_a_time=_joining_already()):
        membership.save()
    MembershipTransition.objects.create(
        membership=membership,
        from_state=from_state,
        to_state=step.to_state,
        on=step.on,
        reason=step.reason,
        actor_name=actor.name,
    )
    book(membership)
    return membership


def _overlap() -> MembershipOverlaps:
    return MembershipOverlaps(
        _("The organisation is already a member of this network in that period. Please check the day."),
        field="admitted_on",
    )


def _joining_already() -> MembershipOverlaps:
    return MembershipOverlaps(
        _("The organisation is already on its way into this network."), field="organisation"
    )


def _check_needs(membership: Membership, row: Transition, *, step: Move) -> None:
    valid = membership.valid
    # An end is explained by its reason code, everything else by words.
    is_end = row.to_state == MembershipState.ENDED != row.from_state
    if "reason" in row.needs and not (membership.end_reason if is_end else step.reason):
        raise NeedsReason(_("Please say why."), field="reason")
    if "last_day" in row.needs and (valid is None or valid.upper is None):
        raise NeedsLastDay(_("Please give the last day of membership."), field="last_day")
    bounded = valid is not None and valid.lower is not None and valid.upper is not None
    if bounded and valid.upper <= valid.lower:
        raise LastDayBeforeJoining(
            _("The last day lies before the first. Please check both days."), field="last_day"
        )


def book(membership: Membership) -> None:
    """Make the ledger say what the membership says: take back facts that no longer hold, add those missing."""
    origin, key = origin_of(membership), ledger_key(membership.organisation)
    wanted = {(fact.day, fact.kind, fact.detail) for fact in facts_of(membership)}
    standing = Fact.objects.effective().of_kinds(*KINDS).filter(subject=subject_of(origin))
    for fact in standing.order_by("pk"):
        if (fact.day, fact.kind, fact.detail) in wanted:
            wanted.remove((fact.day, fact.kind, fact.detail))
        else:
            reverse_fact(fact=fact)
    for day, kind, detail in sorted(wanted):
        record_fact(
            day=day,
            kind=kind,
            detail=detail,
            network=membership.network.slug,
            municipality=key,
            origin=origin,
            dataset=membership.dataset,
        )


def locked(membership: Membership) -> Membership:
    """Return the membership as it stands now, locked until the end of the use case."""
    row: Membership = (
        Membership.objects.select_for_update(of=("self",))
        .select_related("organisation__territory", "network")
        .get(pk=membership.pk)
    )
    return row


def today_or(day: date | None) -> date:
    """Return the day given, or today."""
    return day or clock.today()
