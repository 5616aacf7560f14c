"""Who may do what on the public pages: reading is for everybody."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.models import Network


def can_report_barrier(actor: Actor, network: Network) -> Decision:
    """Everybody may, where the network has an address that somebody reads."""
    if network.is_open and network.sender_address:
        return Allowed()
    return Denied(_("This network has given no address for reports yet."))
