"""The entry "Berichte" for those who read a report."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.navigation import NavItem


def entries(actor: Actor) -> list[NavItem]:
    """Return the entry for team, office and funder; no query."""
    if actor.ids("team") or actor.ids("office") or actor.ids("funder"):
        return [NavItem(_("Reports"), reverse("reports:overview"), order=90)]
    return []
