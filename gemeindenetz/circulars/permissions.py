"""Who may do what with circulars, yes or no with the reason; which rows one sees stands in querysets.py."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.models import Circular, CircularState
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.models import Network
from gemeindenetz.network.permissions import ONLY_OFFICE, is_office

GOES_OUT = Denied(_("This circular was planned or sent. Stop it first, or write a new one."))
NOTHING_TO_STOP = Denied(_("Nothing of this circular is waiting any more."))


def can_write_circulars(actor: Actor, network: Network) -> Decision:
    """The office of the network."""
    return Allowed() if is_office(actor, network.pk) else Denied(ONLY_OFFICE)


def can_see_circular(actor: Actor, circular: Circular) -> bool:
    """Everybody a public one that was sent; the office all of its network."""
    return is_office(actor, circular.network_id) or is_archived(circular)


def is_archived(circular: Circular) -> bool:
    """Stands in the public archive."""
    return circular.is_public and circular.state == CircularState.SENT


def can_change_circular(actor: Actor, circular: Circular) -> Decision:
    """The office, while nothing of it has gone out and nothing is planned."""
    if not is_office(actor, circular.network_id):
        return Denied(ONLY_OFFICE)
    is_open = circular.state == CircularState.DRAFT or (
        circular.state == CircularState.STOPPED and circular.sent_at is None
    )
    return Allowed() if is_open else GOES_OUT


def can_stop_circular(actor: Actor, circular: Circular) -> Decision:
    """The office, while it is planned or was sent: what has not left yet is taken back."""
    if not is_office(actor, circular.network_id):
        return Denied(ONLY_OFFICE)
    return Allowed() if circular.state in (CircularState.PLANNED, CircularState.SENT) else NOTHING_TO_STOP


def can_subscribe(actor: Actor) -> Decision:
    """Everybody, for an address that must confirm."""
    return Allowed()
