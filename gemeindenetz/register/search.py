"""Municipalities and counties in the search; all of it is public."""

from collections.abc import Collection, Iterator

from django.db.models import OuterRef
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.register.models import Level, Territory
from gemeindenetz.register.queries import resolve_name
from gemeindenetz.search.registry import (
    Document,
    DocumentKind,
    FacetKind,
    Place,
    register_documents,
    register_facet,
    register_place_finder,
)

KIND = "gemeinde"
PUBLIC = frozenset({"public"})
_CHUNK = 2_000


def register() -> None:
    """Make the register's municipalities and counties findable."""
    register_documents(DocumentKind(KIND, _("Municipalities"), documents, visible, order=60))
    register_place_finder(place_named)
    register_facet(FacetKind("kreis", _("County"), order=60))


def documents(keys: Collection[int] | None) -> Iterator[Document]:
    """Give current municipalities and counties; those that ended are found through their successors' page."""
    rows = Territory.objects.municipalities().current() | Territory.objects.counties().current()
    same_county = Territory.objects.counties().current().filter(ags=OuterRef("kreis_ags"))
    rows = rows.annotate(county=same_county.values("name")[:1]).order_by("pk")
    if keys is not None:
        rows = rows.filter(pk__in=keys)
    for row in rows.iterator(chunk_size=_CHUNK):
        yield _document(row)


def _document(row: Territory) -> Document:
    county = getattr(row, "county", None) or ""
    is_town = row.level == Level.GEMEINDE
    place = None if row.longitude is None or row.latitude is None else (row.longitude, row.latitude)
    return Document(
        kind=KIND,
        key=row.pk,
        title=row.official_name,
        url=row.get_absolute_url(),
        scopes=PUBLIC,
        gist=f"{row.get_level_display()}, {county}" if is_town and county else row.get_level_display(),
        keywords=tuple(word for word in (row.ags, row.postcode) if word),
        facets={"kreis": (county,)} if county else {},
        place=place,
    )


def visible(actor: Actor, keys: Collection[int]) -> set[int]:
    """All territories are public; those that ended meanwhile are left out."""
    return set(Territory.objects.current().filter(pk__in=keys).values_list("pk", flat=True))


def place_named(text: str) -> Place | None:
    """Return the municipality a typed name surely means, with its position."""
    answer = resolve_name(text)
    if answer.sure is None:
        return None
    row = Territory.objects.current().filter(ags=answer.sure.ags, longitude__isnull=False).first()
    if row is None or row.longitude is None or row.latitude is None:
        return None
    return Place((row.longitude, row.latitude), row.name)
