"""Pages of the public sites in the one search: published text pages, downloads and news of open networks, for everybody.

Pages lie in tables of Wagtail's; a trigger of migration 0002 feeds every write to them. What stands in the index is the
published row; drafts are revisions and never read here.
"""

from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.portal.models import Downloads, NetworkHome, NewsItem, TextPage
from gemeindenetz.portal.page_queries import address_below, shown_homes
from gemeindenetz.search.registry import Document, DocumentKind, register_documents

PAGE, NEWS = "seite", "meldung"
_PUBLIC = frozenset({"public"})
_CHUNK = 200
_BODIES: dict[str, tuple[Any, ...]] = {PAGE: (TextPage, Downloads), NEWS: (NewsItem,)}


def register() -> None:
    """Make pages and news findable."""
    register_documents(DocumentKind(PAGE, _("Pages"), pages, _visible(PAGE), order=60))
    register_documents(DocumentKind(NEWS, _("News"), news, _visible(NEWS), order=62))


def _published(model: Any, homes: list[NetworkHome]) -> "QuerySet[Any]":
    """Return the published pages of a kind below these first pages."""
    below = Q()
    for home in homes:
        below |= Q(path__startswith=home.path, depth__gt=home.depth)
    rows: QuerySet[Any] = model.objects.live().filter(below) if homes else model.objects.none()
    return rows


def pages(keys: Collection[int] | None) -> Iterator[Document]:
    """Give text pages and downloads."""
    yield from _documents(PAGE, keys)


def news(keys: Collection[int] | None) -> Iterator[Document]:
    """Give news with their day."""
    yield from _documents(NEWS, keys)


def _documents(kind: str, keys: Collection[int] | None) -> Iterator[Document]:
    homes = shown_homes()
    for model in _BODIES[kind]:
        rows = _published(model, homes).order_by("pk")
        if keys is not None:
            rows = rows.filter(pk__in=keys)
        for row in rows.iterator(chunk_size=_CHUNK):
            home = next(home for home in homes if row.path.startswith(home.path))
            yield Document(
                kind=kind,
                key=row.pk,
                title=row.title,
                url=address_below(home, row.url_path),
                scopes=_PUBLIC,
                gist=row.summary,
                body=_text(row),
                keywords=(home.network.name,),
                day=row.day if kind == NEWS else None,
            )


def _text(row: Any) -> str:
    """Return the words of a page's blocks, as Wagtail's own search reads them."""
    field = row._meta.get_field("body")
    return "\n".join(str(one) for one in field.get_searchable_content(row.body))


def _visible(kind: str) -> Any:
    def visible(_actor: Actor, keys: Collection[int]) -> set[int]:
        """Everybody reads what is published, and nobody anything else here."""
        homes = shown_homes()
        rows = (_published(model, homes).filter(pk__in=keys) for model in _BODIES[kind])
        return {pk for found in rows for pk in found.values_list("pk", flat=True)}

    return visible
