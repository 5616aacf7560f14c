"""Whose page a request belongs to: the network in the address, else the installation."""

from functools import cache
from typing import cast

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.brand import Brand, Link
from gemeindenetz.network.models import Network
from gemeindenetz.portal.page_queries import menu_of
from gemeindenetz.portal.statements import KINDS

LEGAL = ("impressum", "datenschutz", "barrierefreiheit")
#: Views whose `slug` names a network; elsewhere a slug names other things, and a network is called `network`.
NETWORK_VIEWS = ("portal:", "advice:ask_network")


def brand_of(request: HttpRequest) -> Brand:
    """Return name, sender, colours and links of the page; one query, and one for the menu where it is shown."""
    slug = _network_slug(request)
    # Four columns of a wide table: this is asked for every page.
    shown = Network.objects.filter(slug=slug, is_open=True).only("slug", "name", "short_name", "sender_name")
    network = shown.order_by().first() if slug else None
    return _network_brand(network) if network else _installation_brand()


def _network_slug(request: HttpRequest) -> str:
    match = request.resolver_match
    # Pages written by editors, and their previews, which no address leads to.
    if match is None or match.view_name == "wagtail_serve":
        return _slug_in(request.path)
    if match.view_name.startswith(NETWORK_VIEWS):
        return str(match.kwargs.get("slug", ""))
    named = match.kwargs.get("network", "")
    return named if isinstance(named, str) else ""


def _slug_in(path: str) -> str:
    start = reverse("portal:network_home", kwargs={"slug": "x"}).removesuffix("x/")
    return path.removeprefix(start).partition("/")[0] if path.startswith(start) else ""


def _network_brand(network: Network) -> Brand:
    def page(name: str) -> str:
        return reverse(f"portal:{name}", kwargs={"slug": network.slug})

    def statement(kind: str) -> str:
        return reverse("portal:statement", kwargs={"slug": network.slug, "kind": kind})

    return Brand(
        name=network.short_name or network.name,
        sender=network.sender_name,
        home_url=page("network_home"),
        stylesheet=page("colours"),
        # Read by the public frame alone; beside the work nobody pays for the menu.
        links=cast("tuple[Link, ...]", SimpleLazyObject(lambda: _links(network))),
        legal=tuple(Link(KINDS[kind].title, statement(kind)) for kind in LEGAL),
        easy_language_url=statement("leichte-sprache"),
        sign_language_url=statement("gebaerdensprache"),
    )


def _links(network: Network) -> tuple[Link, ...]:
    return (
        Link(_("Ask a question"), reverse("advice:ask_network", kwargs={"slug": network.slug})),
        Link(_("Is my municipality in it?"), reverse("portal:network_membership", kwargs={"slug": network.slug})),
        Link(_("Members"), reverse("network:members", kwargs={"network": network.slug})),
        Link(_("Knowledge"), reverse("library:examples")),
        *(Link(entry.title, entry.url) for entry in menu_of(network)),
    )


@cache
def _installation_brand() -> Brand:
    def statements(kind: str) -> str:
        return reverse("portal:statements", kwargs={"kind": kind})

    return Brand(
        links=(
            Link(_("Ask a question"), reverse("advice:ask")),
            Link(_("Is my municipality in it?"), reverse("portal:membership")),
            Link(_("Knowledge"), reverse("library:examples")),
            Link(_("Partners"), reverse("network:partners")),
        ),
        legal=tuple(Link(KINDS[kind].title, statements(kind)) for kind in LEGAL),
        easy_language_url=statements("leichte-sprache"),
        sign_language_url=statements("gebaerdensprache"),
    )
