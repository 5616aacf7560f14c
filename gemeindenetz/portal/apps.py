"""App configuration of portal."""

from django.apps import AppConfig
from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.brand import register_brand_resolver
from gemeindenetz.core.navigation import NavItem, register_navigation
from gemeindenetz.core.personas import register_personas


def _navigation(actor: Actor) -> list[NavItem]:
    return [NavItem(_("Today"), reverse("portal:today"), order=0)] if actor.person_id else []


class PortalConfig(AppConfig):
    """Public site and Today."""

    name = "gemeindenetz.portal"

    def ready(self) -> None:
        """Say whose page a request belongs to, and offer Today and the demo's personas."""
        from gemeindenetz.portal.branding import brand_of  # noqa: PLC0415 - models load only now
        from gemeindenetz.portal.personas import PERSONAS  # noqa: PLC0415

        register_brand_resolver(brand_of)
        register_navigation(_navigation)
        if settings.DEMO:
            register_personas(PERSONAS)
