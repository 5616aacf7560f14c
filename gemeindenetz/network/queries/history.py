"""The memberships of an organisation through time, as far as the reader may know."""

from dataclasses import dataclass

from gemeindenetz.core.actor import Actor
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Membership, MembershipTransition, Organisation


@dataclass(frozen=True)
class MembershipHistory:
    """One membership; transitions only for those who may see them."""

    membership: Membership
    in_detail: bool
    transitions: tuple[MembershipTransition, ...]


def membership_history(*, organisation: Organisation, actor: Actor) -> list[MembershipHistory]:
    """Return the memberships of an organisation, the newest first. Two queries."""
    held = Membership.objects.visible_to(actor).filter(organisation=organisation)
    rows = list(held.select_related("network").order_by("-valid", "-pk"))
    steps: dict[int, list[MembershipTransition]] = {}
    for step in MembershipTransition.objects.visible_to(actor).filter(membership__in=rows):
        steps.setdefault(step.membership_id, []).append(step)
    return [
        MembershipHistory(
            membership=row,
            in_detail=permissions.can_see_membership_details(actor, row),
            transitions=tuple(steps.get(row.pk, ())),
        )
        for row in rows
    ]
