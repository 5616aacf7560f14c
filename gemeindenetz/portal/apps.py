"""App configuration of portal."""

from django.apps import AppConfig
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.brand import register_brand_resolver
from gemeindenetz.core.navigation import NavItem, register_navigation
from gemeindenetz.core.public_addresses import register_public_addresses


def _navigation(actor: Actor) -> list[NavItem]:
    return [NavItem(_("Today"), reverse("portal:today"), order=0)] if actor.person_id else []


class PortalConfig(AppConfig):
    """Public site and Today."""

    name = "gemeindenetz.portal"

    def ready(self) -> None:
        """Say whose page a request belongs to, and offer Today."""
        from gemeindenetz.core.outbox_registry import register_mail  # noqa: PLC0415
        from gemeindenetz.network.editing.preparation import register_preparation  # noqa: PLC0415
        from gemeindenetz.portal import search  # noqa: PLC0415
        from gemeindenetz.portal.actions import prepare_pages  # noqa: PLC0415
        from gemeindenetz.portal.branding import brand_of  # noqa: PLC0415 - models load only now
        from gemeindenetz.portal.page_queries import site_addresses  # noqa: PLC0415

        register_brand_resolver(brand_of)
        register_preparation(prepare_pages)
        register_public_addresses(site_addresses)
        register_navigation(_navigation)
        search.register()
        register_mail("portal/barrier", label=_("Report about a barrier"), automatic=False)
