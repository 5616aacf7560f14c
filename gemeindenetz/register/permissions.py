"""Who may do what with the register. Reading is public; only the office and the system write."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.register.models import Territory


def can_import_register(actor: Actor) -> Decision:
    """Tell whether the actor may import and undo editions, lists, boundaries and statistics.

    The register belongs to the whole installation: the office of any network, or the system (commands).
    """
    if actor.is_system or actor.ids("office"):
        return Allowed()
    return Denied(_("Only the office may change the register."))


def can_be_member(territory: Territory) -> Decision:
    """Tell whether a territory can be a member of anything: a municipality or county that exists.

    Areas without a municipality (Textkennzeichen 65, 66) never can.
    """
    if not (territory.is_municipality or territory.is_county):
        return Denied(_("%(name)s is an area without a municipality and cannot be a member.")
                      % {"name": territory.official_name})  # fmt: skip
    if not territory.is_current:
        return Denied(
            _("%(name)s no longer exists. Please choose its successor.") % {"name": territory.official_name}
        )
    return Allowed()
