"""The list of public addresses for search engines; apps above and below register theirs, all of it public."""

from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as sitemap_view
from django.http import HttpRequest, HttpResponse

from gemeindenetz.core.public_addresses import PublicAddress, public_addresses


class Addresses(Sitemap[PublicAddress]):
    """All public addresses with the day they last changed, below the address people use."""

    limit = 5_000

    def items(self) -> list[PublicAddress]:
        """Return the addresses."""
        return public_addresses()

    def location(self, item: PublicAddress) -> str:
        """Return the path."""
        return item.path

    def lastmod(self, item: PublicAddress) -> datetime | None:
        """Return when it last changed, where that is known."""
        return item.changed_at

    def get_protocol(self, protocol: str | None = None) -> str:
        """Return the scheme of the address people use, whatever stands before the server."""
        return urlsplit(settings.PUBLIC_URL).scheme

    def get_domain(self, site: object = None) -> str:
        """Return the host of the address people use."""
        return urlsplit(settings.PUBLIC_URL).netloc


def sitemap(request: HttpRequest) -> HttpResponse:
    """Answer /sitemap.xml."""
    return sitemap_view(request, {"alles": Addresses()})
