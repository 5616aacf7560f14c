"""Regional circles and who belongs to them."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require
from gemeindenetz.core.undo import Recorder, record_changes
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import Circle, CircleMembership, Membership, Network, Organisation


class CircleNameTaken(DomainError):
    """The network has a circle of this name."""


class AlreadyInCircle(DomainError):
    """The organisation already belongs to the circle in that period."""


class NotInNetwork(DomainError):
    """Only members of the network belong to its circles."""


class LeavesBeforeJoining(DomainError):
    """The last day lies before the first."""


def form_circle(*, actor: Actor, network: Network, name: str, note: str = "") -> Circle:
    """Form a regional circle. Who: the office. Raises `CircleNameTaken`."""
    require(permissions.can_configure_network(actor, network))
    taken = CircleNameTaken(
        _("There is a circle of this name already. Please choose another name."), field="name"
    )
    with use_case(actor), refused_as(circle_name_once=taken):
        circle: Circle = Circle.objects.create(network=network, name=name, note=note)
    return circle


def put_into_circle(
    *, actor: Actor, circle: Circle, organisation: Organisation, since: date
) -> CircleMembership:
    """Let a member belong to a circle from a day on. Who: the office. Raises `NotInNetwork`, `AlreadyInCircle`."""
    require(permissions.can_configure_network(actor, circle.network))
    if (
        not Membership.objects.members_on(since)
        .filter(organisation=organisation, network=circle.network)
        .exists()
    ):
        raise NotInNetwork(_("The organisation is not a member of the network on that day."), field="since")
    twice = AlreadyInCircle(
        _("The organisation already belongs to this circle in that period."), field="since"
    )
    with use_case(actor), refused_as(circle_membership_no_overlap=twice):
        row: CircleMembership = CircleMembership.objects.create(
            circle=circle, organisation=organisation, valid=ranges.period(since)
        )
    return row


def put_members_into_circle(
    *, actor: Actor, circle: Circle, organisations: Sequence[Organisation], since: date
) -> UndoTicket:
    """Let several members belong to a circle from a day on, all or none; a ticket takes it back.

    Who: the office. Raises as `put_into_circle`.
    """
    with use_case(actor):
        recorder = Recorder()
        for organisation in organisations:
            recorder.created(
                put_into_circle(actor=actor, circle=circle, organisation=organisation, since=since)
            )
        label = ngettext("%(n)s member put into %(circle)s", "%(n)s members put into %(circle)s", len(organisations))
        return record_changes(
            actor=actor,
            kind="network.circle",
            label=label % {"n": len(organisations), "circle": circle.name},
            scope=f"office:{circle.network_id}",
            changes=recorder.changes(),
        )


def take_out_of_circle(*, actor: Actor, row: CircleMembership, last_day: date) -> None:
    """End the belonging to a circle with its last day. Who: the office. Raises `LeavesBeforeJoining`."""
    require(permissions.can_configure_network(actor, row.circle.network))
    wrong = LeavesBeforeJoining(
        _("The last day lies before the first. Please check both days."), field="last_day"
    )
    if row.valid.lower is not None and last_day < row.valid.lower:
        raise wrong
    with use_case(actor):
        row.valid = ranges.ended_on(row.valid, last_day)
        row.save(update_fields=["valid"])
