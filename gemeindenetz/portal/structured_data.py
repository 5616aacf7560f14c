"""Pages as schema.org describes them (JSON-LD): names, days, who publishes; nothing a reader does not see."""

import json
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from gemeindenetz.network.models import Network
from gemeindenetz.portal.models import NetworkHome, NewsItem, PublicPage

CONTEXT = "https://schema.org"
# As Django's json_script: what could end the element is written as an escape.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def absolute(path: str) -> str:
    """Return an address people outside can use."""
    return f"{settings.PUBLIC_URL}{path}"


def of_network(network: Network) -> dict[str, Any]:
    """Return the network as an organisation with its operating body above it."""
    data: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "Organization",
        "name": network.name,
        "url": absolute(reverse("portal:network_home", kwargs={"slug": network.slug})),
    }
    if network.purpose:
        data["description"] = network.purpose
    if network.sender_address:
        data["email"] = network.sender_address
    if network.operating_body:
        data["parentOrganization"] = {"@type": "Organization", "name": network.operating_body.name}
    return data


def of_page(page: PublicPage, home: NetworkHome, *, address: str) -> dict[str, Any]:
    """Return a page, or a news item as an article with its day, published by the network."""
    publisher = of_network(home.network)
    publisher.pop("@context")
    data: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "WebPage",
        "name": page.title,
        "url": absolute(address),
        "inLanguage": "de",
        "publisher": publisher,
    }
    if page.summary:
        data["description"] = page.summary
    if page.last_published_at:
        data["dateModified"] = page.last_published_at.date().isoformat()
    if isinstance(page, NewsItem):
        data |= {"@type": "NewsArticle", "headline": page.title, "datePublished": page.day.isoformat()}
        data |= {"mainEntityOfPage": data["url"], "author": publisher}
        if page.picture:
            data["image"] = absolute(page.picture.file.url)
    return data


def as_element(data: dict[str, Any]) -> SafeString:
    """Return the data block; browsers never run it, so the content policy does not concern it."""
    text = json.dumps(data, ensure_ascii=False).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above
