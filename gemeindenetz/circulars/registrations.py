"""What circulars contributes to lower apps: mails, the origin of mails, navigation, addresses of the archive."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.models import Circular
from gemeindenetz.circulars.queries import mails, pages
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.navigation import NavItem, register_navigation
from gemeindenetz.core.origins import register_origin
from gemeindenetz.core.outbox import register_mail
from gemeindenetz.core.public_addresses import register_public_addresses


def entries(actor: Actor) -> list[NavItem]:
    """Return the entry of offices; which network is meant is looked up behind it, not on every page."""
    if not actor.is_signed_in or not actor.ids("office"):
        return []
    return [NavItem(_("Circulars"), reverse("circulars:start"), order=75)]


def register_all() -> None:
    """Called once when the app is ready."""
    register_mail(
        mails.CIRCULAR,
        label=_("Circular"),
        context=mails.for_circular,
        automatic=False,
        category="notice",
        unsubscribe=mails.unsubscribe_url,
    )
    register_mail(mails.TEST, label=_("Circular, on trial"), context=mails.for_test, automatic=False, category="account")
    register_mail(mails.CONFIRM, label=_("Confirm a subscription"), context=mails.for_confirmation, category="account")
    register_origin(Circular.KIND, pages.origin_of)
    register_navigation(entries)
    register_public_addresses(pages.archive_addresses)
