"""What the templates of public pages read: the network's face, its menu, its news; all of it published."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import F, QuerySet, Subquery
from django.urls import reverse
from wagtail.models import Page

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.public_addresses import PublicAddress
from gemeindenetz.network.models import Network
from gemeindenetz.portal.forms import PlaceForm, QuestionForm
from gemeindenetz.portal.member_map import member_map
from gemeindenetz.portal.models import NetworkHome, NewsIndex, NewsItem
from gemeindenetz.portal.queries import face_of, open_networks
from gemeindenetz.portal.statements import KINDS

NEWS_A_PAGE = 12
NEWS_ON_HOME = 3
NEWS_IN_FEED = 20


@dataclass(frozen=True)
class News:
    """The newest news of a network and where all of them stand."""

    url: str
    items: list[NewsItem]


def home_page_of(network: Network) -> NetworkHome | None:
    """Return the first page of a network, if its people have begun to write."""
    found: NetworkHome | None = NetworkHome.objects.filter(network=network, live=True).first()
    return found


def home_values(network: Network, page: NetworkHome | None) -> dict[str, Any]:
    """Return what `portal/network_home.html` reads; `page` may be a draft in preview."""
    return {
        "face": face_of(network),
        "map": member_map(network),
        "question_form": QuestionForm(),
        "place_form": PlaceForm(),
        "home": page,
        "news": newest_news(network, page) if page else None,
        "public_url": settings.PUBLIC_URL,
    }


def newest_news(network: Network, home: NetworkHome) -> News | None:
    """Return the newest published news below a first page."""
    index: NewsIndex | None = NewsIndex.objects.child_of(home).live().first()
    if index is None:
        return None
    items = list(published_news(index)[:NEWS_ON_HOME])
    return News(f"{_base(network)}{index.slug}/", items) if items else None


def published_news(index: NewsIndex) -> "QuerySet[NewsItem]":
    """Return the published news of a list, the newest first."""
    found: QuerySet[NewsItem] = NewsItem.objects.child_of(index).live()
    return found.select_related("picture").order_by("-day", "-pk")


def news_page(index: NewsIndex, number: str) -> ListPage[NewsItem]:
    """Return one page of the list of news; a number that makes no sense gives the nearest."""
    return Paginator(published_news(index), NEWS_A_PAGE).get_page(number)


def open_network(slug: str) -> Network:
    """Return the network of an address; raises NotVisible for unknown ones and those that do not show themselves."""
    network: Network | None = Network.objects.filter(slug=slug, is_open=True).first()
    if network is None:
        raise NotVisible
    return network


def feed_items(network: Network) -> list[NewsItem]:
    """Return the newest published news of a network for its feed."""
    home = home_page_of(network)
    index = NewsIndex.objects.child_of(home).live().first() if home else None
    return list(published_news(index)[:NEWS_IN_FEED]) if index else []


def _base(network: Network) -> str:
    """Return the address all pages of a network stand below; asking Wagtail for it costs statements."""
    return reverse("portal:network_home", kwargs={"slug": network.slug})


@dataclass(frozen=True)
class MenuEntry:
    """A page in the menu of a network's site."""

    title: str
    url: str


def menu_of(network: Network) -> list[MenuEntry]:
    """Return the published pages directly below the first page that stand in the menu, in the editors' order."""
    home = NetworkHome.objects.filter(network=network, live=True)
    below = Page.objects.alias(home=Subquery(home.values("path")[:1]), level=Subquery(home.values("depth")[:1]))
    listed = below.filter(path__startswith=F("home"), depth=F("level") + 1).live().in_menu()
    pages = listed.order_by("path").values_list("title", "slug")
    base = _base(network)
    return [MenuEntry(title, f"{base}{slug}/") for title, slug in pages]


def site_addresses() -> Iterator[PublicAddress]:
    """Yield first pages, statements and published pages of all networks that show themselves."""
    yield PublicAddress(reverse("portal:home"))
    yield PublicAddress(reverse("portal:membership"))
    for network in open_networks():
        yield PublicAddress(reverse("portal:network_home", kwargs={"slug": network.slug}))
        for kind in KINDS:
            yield PublicAddress(reverse("portal:statement", kwargs={"slug": network.slug, "kind": kind}))
    for home in shown_homes():
        below = Page.objects.descendant_of(home).live().values_list("url_path", "last_published_at")
        for url_path, changed_at in below.order_by("path"):
            yield PublicAddress(address_below(home, url_path), changed_at)


def shown_homes() -> list[NetworkHome]:
    """Return the published first pages of networks that show themselves."""
    homes = NetworkHome.objects.filter(network__is_open=True).live()
    return list(homes.select_related("network"))


def address_below(home: NetworkHome, url_path: str) -> str:
    """Return the address of a page below a first page; asking Wagtail for it costs statements."""
    return _base(home.network) + url_path.removeprefix(home.url_path)
