"""Navigation entries of core's own screens."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports.kinds import kinds_for
from gemeindenetz.core.navigation import NavItem


def entries(actor: Actor) -> list[NavItem]:
    """Return imports for those who may run one, outbox and undo for staff; no query."""
    if not actor.has("staff"):
        return []
    found = [
        NavItem(_("Outbox"), reverse("outbox"), order=820),
        NavItem(_("Taking back"), reverse("undo_tickets"), order=830),
    ]
    if kinds_for(actor):
        found.append(NavItem(_("Imports"), reverse("imports"), order=810))
    return found
