"""News of a network, and what its library shows everybody, as Atom feeds."""

from datetime import datetime, time
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.library.queries.public_entries import PublicEntry, newest_public
from gemeindenetz.network.models import Network
from gemeindenetz.portal.models import NewsItem
from gemeindenetz.portal.page_queries import feed_items, open_network
from gemeindenetz.portal.structured_data import absolute


class NewsFeed(Feed[NewsItem, Network]):
    """The twenty newest pieces of news, each with day and summary; published ones only."""

    feed_type = Atom1Feed
    language = "de"

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Network:
        """Return the network in the address, if it shows itself."""
        return open_network(kwargs["slug"])

    def title(self, obj: Network) -> str:
        """Name the feed."""
        return _("News: %(network)s") % {"network": obj.name}

    def link(self, obj: Network) -> str:
        """Lead to the network."""
        return absolute(reverse("portal:network_home", kwargs={"slug": obj.slug}))

    def feed_url(self, obj: Network) -> str:
        """Say where the feed stands."""
        return absolute(reverse("portal:news_feed", kwargs={"slug": obj.slug}))

    def author_name(self, obj: Network) -> str:
        """Name who publishes."""
        return obj.name

    def items(self, obj: Network) -> list[NewsItem]:
        """Return what was published."""
        return feed_items(obj)

    def item_title(self, item: NewsItem) -> str:
        """Return the headline."""
        return str(item.title)

    def item_description(self, item: NewsItem) -> str:
        """Return the summary."""
        return item.summary

    def item_link(self, item: NewsItem) -> str:
        """Lead to the news."""
        return absolute(item.url)

    def item_pubdate(self, item: NewsItem) -> datetime:
        """Return the day as the moment a feed asks for."""
        return datetime.combine(item.day, time(12), tzinfo=clock.BERLIN)


class EntriesFeed(Feed[PublicEntry, Network]):
    """The newest practice examples and recommendations of a network that everybody may read."""

    feed_type = Atom1Feed
    language = "de"

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Network:
        """Return the network in the address, if it shows itself."""
        return open_network(kwargs["slug"])

    def title(self, obj: Network) -> str:
        """Name the feed."""
        return _("New knowledge: %(network)s") % {"network": obj.name}

    def link(self, obj: Network) -> str:
        """Lead to the shelf."""
        return absolute(reverse("library:examples"))

    def feed_url(self, obj: Network) -> str:
        """Say where the feed stands."""
        return absolute(reverse("portal:entries_feed", kwargs={"slug": obj.slug}))

    def author_name(self, obj: Network) -> str:
        """Name who publishes."""
        return obj.name

    def items(self, obj: Network) -> list[PublicEntry]:
        """Return what everybody may read."""
        return newest_public(obj)

    def item_title(self, item: PublicEntry) -> str:
        """Return the headline."""
        return item.title

    def item_description(self, item: PublicEntry) -> str:
        """Return the one sentence."""
        return item.gist

    def item_link(self, item: PublicEntry) -> str:
        """Lead to the entry."""
        return absolute(item.url)

    def item_pubdate(self, item: PublicEntry) -> datetime:
        """Return the day as the moment a feed asks for."""
        return datetime.combine(item.published_on, time(12), tzinfo=clock.BERLIN)

    def item_categories(self, item: PublicEntry) -> tuple[str, ...]:
        """Say which kind of entry it is."""
        return (str(item.kind),)
