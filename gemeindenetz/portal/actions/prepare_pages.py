"""The root of a network's pages, made when its people first enter; empty but usable."""

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Locale, Page, Site

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.editing.acting import can_enter
from gemeindenetz.network.models import Network
from gemeindenetz.network.querysets import serving_networks
from gemeindenetz.portal.models import NetworkHome, NewsIndex, TextPage

#: Page that only holds the networks' first pages; nothing is served there.
SITE_NAME = "Gemeindenetz"
ROOT_SLUG = "netze"


def prepare_pages(actor: Actor) -> None:
    """Make the first pages the networks of an editor still lack; one query when none does."""
    missing = Network.objects.filter(pk__in=serving_networks(actor), home_page__isnull=True)
    for network in missing:
        prepare_home(actor=actor, network=network)


def prepare_home(*, actor: Actor, network: Network) -> NetworkHome:
    """Return the network's first page, made on the first call with an empty list of news and drafts to begin with.

    Who: everybody who may enter, and the system. Two people entering at once wait for each other at the site.
    """
    if not actor.is_system:
        require(can_enter(actor))
    with use_case(actor):
        root = _root()
        home: NetworkHome | None = NetworkHome.objects.filter(network=network).first()
        if home is None:
            home = root.add_child(instance=NetworkHome(title=network.name, slug=network.slug, network=network))
            for title, slug in ((_("About us"), "ueber-uns"), (_("Joining"), "mitglied-werden")):
                draft = home.add_child(instance=TextPage(title=title, slug=slug, live=False))
                draft.save_revision()
            home.add_child(instance=NewsIndex(title=_("News"), slug="aktuelles"))
    return home


def _root() -> Page:
    """Return the page above all networks, with the row of the site locked."""
    site: Site | None = Site.objects.select_for_update().filter(is_default_site=True).first()
    if site is not None and site.root_page.depth > 1:
        return site.root_page
    # Wagtail's migrations leave the language and the tree; an emptied database has neither.
    Locale.objects.get_or_create(language_code=get_supported_content_language_variant(settings.LANGUAGE_CODE))
    tree: Page = Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
    root: Page = tree.add_child(instance=Page(title=_("Networks"), slug=ROOT_SLUG))
    if site is None:
        Site.objects.create(hostname="localhost", site_name=SITE_NAME, root_page=root, is_default_site=True)
    else:
        site.root_page = root
        # Else Wagtail's first screen greets editors with the host name of its own migration.
        site.site_name = site.site_name or SITE_NAME
        site.save()
    return root
