"""Entries of register in the side navigation."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.navigation import NavItem
from gemeindenetz.register.permissions import can_import_register


def entries(actor: Actor) -> list[NavItem]:
    """Return the search for everybody who is signed in, the imports for the office; no query."""
    items = [NavItem(_("Municipalities"), reverse("register:find"), order=70)]
    if can_import_register(actor):
        items.append(NavItem(_("Official register"), reverse("register:editions"), order=95))
    return items
