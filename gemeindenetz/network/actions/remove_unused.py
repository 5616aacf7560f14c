"""Taking back what an import made on the way and nothing uses: the body of a municipality, a contact person.

Rows are deleted as they are, without what Django would take along: whatever still points at them makes it fail.
"""

import pgtrigger

from gemeindenetz.core import undo_rows
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.models import (
    EndReason,
    Membership,
    MembershipState,
    MembershipTransition,
    Organisation,
    Person,
)

_APPEND_ONLY = "network.MembershipTransition:append_only"


def remove_unused_body(*, actor: Actor, organisation: Organisation) -> None:
    """Remove the body of a municipality or county with its names and the memberships entered by mistake.

    Who: offices. The database refuses while anything else rests on it. History keeps what was here and who took it
    back; the ledger keeps its facts with those that reverse them.
    """
    require(permissions.can_remove_unused(actor))
    mistakes = Membership.objects.filter(
        organisation=organisation, state=MembershipState.WITHDRAWN, end_reason=EndReason.CORRECTION
    )
    with use_case(actor):
        # The course of a membership cannot be changed; here its whole membership never was.
        with pgtrigger.ignore(_APPEND_ONLY):
            MembershipTransition.objects.filter(membership__in=mistakes).delete()
        for row in (*mistakes, *organisation.names.all(), organisation):
            undo_rows.delete(type(row), row.pk)


def remove_unused_person(*, actor: Actor, person: Person) -> None:
    """Remove a person without function. Who: offices. The database refuses while anything rests on the person."""
    require(permissions.can_remove_unused(actor))
    with use_case(actor):
        undo_rows.delete(Person, person.pk)
