"""Merged and re-keyed municipalities: the office confirms who carries a membership on."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.create_organisation import create_for_territory
from gemeindenetz.network.actions.leave_network import end_in_use_case
from gemeindenetz.network.actions.move_membership import Move, locked, move
from gemeindenetz.network.models import EndReason, Membership, MembershipState, Organisation
from gemeindenetz.register.models import Succession, SuccessionKind, Territory


class NoSuccession(Conflict):
    """The register knows no such succession, or the membership ended for another reason."""


def confirm_succession(*, actor: Actor, membership: Membership, succession: Succession) -> Membership:
    """Pass the membership of a merged municipality on to its successor. Who: the office.

    The old membership ends the day before with the reason "merged"; the successor becomes a member that day,
    unless it is one already. A municipality that only got a new key keeps its membership as it is. Facts:
    `member_left` and `member_joined`. Raises `NoSuccession`.
    """
    with use_case(actor):
        current = _merging(actor, membership, predecessor=succession.predecessor)
        if succession.kind == SuccessionKind.REKEYED and not _has_organisation(succession.successor):
            return _rekey(current, succession.successor)
        successor = create_for_territory(actor=actor, territory=succession.successor, dataset=current.dataset)
        _end_as_merged(actor, current, on=succession.on)
        held = Membership.objects.members_on(succession.on).filter(
            organisation=successor, network=current.network
        )
        return held.first() or _carry_on(actor, current, successor=successor, on=succession.on)


def decline_succession(*, actor: Actor, membership: Membership, on: date, reason: str) -> Membership:
    """End the membership of a merged municipality without successor. Who: the office. Raises `NoSuccession`."""
    with use_case(actor):
        current = locked(membership)
        territory = current.organisation.territory
        if territory is None or territory.is_current:
            raise NoSuccession(_("This municipality still exists. Please use “end membership”."))
        return end_in_use_case(
            actor=actor,
            membership=current,
            last_day=on - timedelta(days=1),
            end_reason=EndReason.MERGED,
            note=reason,
        )


def _merging(actor: Actor, membership: Membership, *, predecessor: Territory) -> Membership:
    """Return the membership locked, after checking that it is the predecessor's and may still be passed on."""
    current = locked(membership)
    require(permissions.can_configure_network(actor, current.network))
    is_open = current.state in (MembershipState.MEMBER, MembershipState.LEAVING)
    is_merged = current.state == MembershipState.ENDED and current.end_reason == EndReason.MERGED
    if current.organisation.territory_id != predecessor.pk or not (is_open or is_merged):
        raise NoSuccession(_("This membership is not passed on by that change of territory."))
    return current


def _has_organisation(territory: Territory) -> bool:
    return Organisation.objects.filter(territory=territory).exists()


def _rekey(membership: Membership, territory: Territory) -> Membership:
    organisation = membership.organisation
    organisation.territory = territory
    organisation.save(update_fields=["territory"])
    return membership


def _end_as_merged(actor: Actor, membership: Membership, *, on: date) -> None:
    if membership.state != MembershipState.ENDED:
        end_in_use_case(
            actor=actor, membership=membership, last_day=on - timedelta(days=1), end_reason=EndReason.MERGED
        )


def _carry_on(actor: Actor, membership: Membership, *, successor: Organisation, on: date) -> Membership:
    carried = Membership(
        organisation=successor, network=membership.network, succeeds=membership, dataset=membership.dataset
    )
    values = {"valid": ranges.period(on), "basis": membership.basis, "source": membership.source}
    reason = str(_("Successor of %(name)s") % {"name": membership.organisation.name})
    return move(
        actor=actor,
        membership=carried,
        step=Move(MembershipState.MEMBER, on, reason=reason[:300], values=values),
    )
