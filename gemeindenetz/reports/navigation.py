"""The entries "Berichte" and "Wissenslücken" for those who read them."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.navigation import NavItem


def entries(actor: Actor) -> list[NavItem]:
    """Return the reports for team, office and funder, the gaps for team and office; no query."""
    items = []
    if actor.ids("team") or actor.ids("office"):
        address = reverse("reports:gap_overview")
        items.append(NavItem(_("Knowledge gaps"), address, order=43, ending="/wissensluecken/"))
    if actor.ids("team") or actor.ids("office") or actor.ids("funder"):
        items.append(NavItem(_("Reports"), reverse("reports:overview"), order=90))
    return items
