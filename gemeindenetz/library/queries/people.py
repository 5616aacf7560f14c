"""How people of the staff are named on public pages: by function, not by name."""

from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Network


def function_of(actor: Actor, network: Network) -> str:
    """Return "advisory team of …" or "office of …"."""
    if actor.has(f"team:{network.pk}"):
        return _("advisory team of %(network)s") % {"network": network.short_name}
    return _("office of %(network)s") % {"network": network.short_name}
