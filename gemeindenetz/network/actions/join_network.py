"""Joining: interest, open requirements, pending resolution, admission; the checklist; renewing a fixed term."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.move_membership import Move, locked, move, today_or
from gemeindenetz.network.models import (
    ChecklistEntry,
    ChecklistItem,
    ChecklistVersion,
    Membership,
    MembershipState,
    Network,
    Organisation,
    Source,
)

#: An admission may be entered ahead, but a day further ahead is a slip of the pen.
FURTHEST_AHEAD = timedelta(days=366)


class RequirementsOpen(DomainError):
    """The joining checklist has open items and no reason was given for doing without them."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__(
            _("Still open: %(items)s. Please tick them off, or give a reason for admitting without them.")
            % {"items": ", ".join(labels)},
            field="waiver",
        )
        self.labels = tuple(labels)


class TooFarAhead(DomainError):
    """The day lies more than a year ahead."""


class NotJoining(Conflict):
    """The membership is no longer on its way in."""


class NotOfThisChecklist(DomainError):
    """The item belongs to another network's or version's checklist."""


@dataclass(frozen=True)
class Admission:
    """Since when, on which basis; `waiver`: why open requirements do not matter; last day of a fixed term."""

    admitted_on: date
    basis: str = ""
    waiver: str = ""
    last_day: date | None = None
    source: Source | None = None


def register_interest(
    *, actor: Actor, organisation: Organisation, network: Network, on: date | None = None, note: str = ""
) -> Membership:
    """Note that an organisation is interested in joining. Who: office, advisory team, its own administration.

    Raises `MembershipOverlaps` when it is on its way in already.
    """
    membership = Membership(organisation=organisation, network=network, dataset=organisation.dataset)
    with use_case(actor):
        step = Move(MembershipState.INTERESTED, today_or(on), reason=note)
        return move(actor=actor, membership=membership, step=step)


def set_joining_state(
    *, actor: Actor, membership: Membership, state: str, on: date | None = None, reason: str = ""
) -> Membership:
    """Move somebody on the way in: requirements open, resolution pending. Who: the office.

    Raises `IllegalTransition`, `NotJoining` (admission has its own action).
    """
    if state not in (MembershipState.REQUIREMENTS_OPEN, MembershipState.RESOLUTION_PENDING):
        raise NotJoining(_("Please use “admit” or “did not join” for this."))
    with use_case(actor):
        step = Move(state, today_or(on), reason=reason)
        return move(actor=actor, membership=locked(membership), step=step)


def withdraw_interest(
    *, actor: Actor, membership: Membership, on: date | None = None, reason: str = ""
) -> Membership:
    """Note that an organisation will not join after all. Who: office, its own administration.

    Raises `NotJoining` when it is a member (then it leaves, or the entry is taken back as a mistake).
    """
    with use_case(actor):
        current = locked(membership)
        if current.valid is not None:
            raise NotJoining(_("The organisation is a member. Please use “end membership”."))
        step = Move(MembershipState.WITHDRAWN, today_or(on), reason=reason)
        return move(actor=actor, membership=current, step=step)


def fulfil_requirement(
    *,
    actor: Actor,
    membership: Membership,
    item: ChecklistItem,
    done_on: date,
    note: str = "",
    file: StoredFile | None = None,
) -> ChecklistEntry:
    """Tick off a requirement with its day (again: the new day counts). Who: the office.

    Raises `NotOfThisChecklist`.
    """
    require(permissions.can_fulfil_requirement(actor, membership))
    if item.version.network_id != membership.network_id:
        raise NotOfThisChecklist(_("This requirement belongs to another network."))
    with use_case(actor):
        entry, _is_new = ChecklistEntry.objects.update_or_create(
            membership=membership, item=item, defaults={"done_on": done_on, "note": note, "file": file}
        )
    ticked: ChecklistEntry = entry
    return ticked


def reopen_requirement(*, actor: Actor, entry: ChecklistEntry) -> None:
    """Take a tick back that was set by mistake. Who: the office."""
    require(permissions.can_fulfil_requirement(actor, entry.membership))
    with use_case(actor):
        entry.delete()


def open_requirements(membership: Membership, *, on: date) -> list[ChecklistItem]:
    """Return what the checklist of that day still asks for; nothing when it is not known."""
    version = (
        ChecklistVersion.objects.valid_on(on).filter(network=membership.network_id, is_known=True).first()
    )
    if version is None:
        return []
    done = ChecklistEntry.objects.filter(membership=membership).values("item") if membership.pk else []
    return list(version.items.filter(is_required=True).exclude(pk__in=done))


def admit(*, actor: Actor, membership: Membership, admission: Admission) -> Membership:
    """Admit an organisation that is on its way in: a member from a day on. Who: the office.

    Leaves the fact `member_joined`. Raises `RequirementsOpen`, `TooFarAhead`, `IllegalTransition`,
    `MembershipOverlaps`.
    """
    with use_case(actor):
        return _admit(actor, locked(membership), admission=admission)


def admit_directly(
    *, actor: Actor, organisation: Organisation, network: Network, admission: Admission
) -> Membership:
    """Enter a member that was never noted as interested (lists, imports, founding members). Who: the office.

    An interest already noted is used. Raises what `admit` raises.
    """
    with use_case(actor):
        joining = Membership.objects.joining().filter(organisation=organisation, network=network).first()
        membership = (
            locked(joining)
            if joining
            else Membership(organisation=organisation, network=network, dataset=organisation.dataset)
        )
        return _admit(actor, membership, admission=admission)


def _admit(actor: Actor, membership: Membership, *, admission: Admission) -> Membership:
    if admission.admitted_on > clock.today() + FURTHEST_AHEAD:
        raise TooFarAhead(_("The day lies more than a year ahead. Please check it."), field="admitted_on")
    missing = open_requirements(membership, on=admission.admitted_on)
    if missing and not admission.waiver:
        raise RequirementsOpen([item.label for item in missing])
    version = (
        ChecklistVersion.objects.valid_on(admission.admitted_on).filter(network=membership.network_id).first()
    )
    values = {
        "valid": ranges.period(admission.admitted_on, admission.last_day),
        "basis": admission.basis,
        "checklist": version,
        "source": admission.source,
    }
    step = Move(MembershipState.MEMBER, admission.admitted_on, reason=admission.waiver, values=values)
    return move(actor=actor, membership=membership, step=step)


def renew_membership(
    *, actor: Actor, membership: Membership, last_day: date | None, reason: str
) -> Membership:
    """Let a membership of fixed term run on, until a later day or without end. Who: the office.

    Raises `IllegalTransition` unless it is a member, `NeedsReason`, `LastDayBeforeJoining`.
    """
    with use_case(actor):
        current = locked(membership)
        if current.state != MembershipState.MEMBER or current.valid is None:
            raise NotJoining(_("Only a current membership can be renewed. Please load the page again."))
        values = {"valid": ranges.period(current.valid.lower, last_day)}
        step = Move(MembershipState.MEMBER, clock.today(), reason=reason, values=values)
        return move(actor=actor, membership=current, step=step)
