"""Examples and recommendations everybody may read, for feed readers and search engines: nothing else ever stands here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.public_addresses import PublicAddress
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.network.models import Network

IN_FEED = 30
PUBLIC = {"state": "published", "scope": "public"}
_KINDS: tuple[tuple[Any, Message, str], ...] = (
    (PracticeExample, _("Practice example"), "library:example"),
    (Recommendation, _("Recommendation"), "library:recommendation"),
)


@dataclass(frozen=True)
class PublicEntry:
    """One entry, as a feed reader shows it."""

    kind: Message
    title: str
    gist: str
    url: str
    published_on: date


def newest_public(network: Network) -> list[PublicEntry]:
    """Return the newest public entries of a network (two queries)."""
    found = []
    for model, kind, name in _KINDS:
        rows = model.objects.filter(network=network, published_on__isnull=False, **PUBLIC)
        for row in rows.order_by("-published_on", "-pk")[:IN_FEED]:
            gist = row.gist if model is PracticeExample else row.text[:300]
            url = reverse(name, args=[row.number])
            found.append(PublicEntry(kind, row.title, gist, url, row.published_on))
    found.sort(key=lambda entry: entry.published_on, reverse=True)
    return found[:IN_FEED]


def public_addresses() -> Iterator[PublicAddress]:
    """Yield the addresses of all public entries (two queries)."""
    for model, _kind, name in _KINDS:
        rows = model.objects.filter(**PUBLIC).order_by("pk").values_list("number", "last_published_at")
        for number, changed_at in rows:
            yield PublicAddress(reverse(name, args=[number]), changed_at)
