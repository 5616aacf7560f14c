"""What can be found: apps register kinds of documents, in `ready()`, from their `search.py`.

    register_documents(DocumentKind("example", _("Practice examples"), documents, visible, order=20))

`documents(keys)` gives the documents with these keys, or all of them for None, in a constant number of queries
(stream with `iterator`). `visible(actor, keys)` is the database's last word: the subset of keys this actor may read
now. Put `search.feed.feeds(kind)` on every model a document is made from.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message

INTERNAL_NOTES: Message = _("Internal notes")


@dataclass(frozen=True)
class Document:
    """One thing that can be found, as its app describes it.

    `title`, `keywords`, `gist` (one or two sentences) and `body` are searched with falling weight; `title` and
    `gist` are shown. `scopes` are the tokens of which ANY opens it (docs/access.md). `facets` are values as people
    read them, by facet key. `day` is what sorting by date means; `place` is (longitude, latitude).
    `inner` is searched, counted and highlighted only for actors who hold one of `inner_scopes` as well: internal
    notes of a matter.
    """

    kind: str
    key: int
    title: str
    url: str
    scopes: frozenset[str]
    gist: str = ""
    body: str = ""
    keywords: tuple[str, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    day: date | None = None
    place: tuple[float, float] | None = None
    inner: str = ""
    inner_scopes: frozenset[str] = frozenset()


Documents = Callable[[Collection[int] | None], Iterator[Document]]
Visible = Callable[[Actor, Collection[int]], set[int]]
Follow = Callable[[Collection[int]], Iterable[int]]


@dataclass(frozen=True)
class DocumentKind:
    """A kind of documents; `label` is its German plural, shown as a tab; `kind` stands in addresses.

    `confidential` kinds (matters) are kept in an index of their own, so that they shape neither the ranking nor the
    suggestions of anybody who does not read them. `follows` names kinds of lower apps whose changes reach into
    these documents (a town's new name): changed keys there → keys here. `inner_label` names the inner text among the
    reasons of a hit.
    """

    kind: str
    label: Message
    documents: Documents
    visible: Visible
    order: int = 100
    confidential: bool = False
    follows: Mapping[str, Follow] = field(default_factory=dict)
    inner_label: Message = INTERNAL_NOTES


@dataclass(frozen=True)
class FacetKind:
    """A filter: its key in addresses, label, and optionally the fixed order of its values (size classes)."""

    key: str
    label: Message
    order: int = 100
    values: tuple[str, ...] = ()


_kinds: dict[str, DocumentKind] = {}
_facets: dict[str, FacetKind] = {}


def register_documents(kind: DocumentKind) -> None:
    """Make a kind of documents findable."""
    _kinds[kind.kind] = kind


def register_facet(facet: FacetKind) -> None:
    """Name a filter; several kinds may share one (topic, size class). Facets nobody named are not shown."""
    _facets[facet.key] = facet


def document_kinds() -> list[DocumentKind]:
    """Return all kinds in their order."""
    return sorted(_kinds.values(), key=lambda kind: (kind.order, kind.kind))


def document_kind(kind: str) -> DocumentKind | None:
    """Return one kind, if it is registered."""
    return _kinds.get(kind)


def facet_kinds() -> list[FacetKind]:
    """Return all named filters in their order."""
    return sorted(_facets.values(), key=lambda facet: (facet.order, facet.key))


@dataclass(frozen=True)
class Place:
    """A place somebody typed: (longitude, latitude) and its name."""

    position: tuple[float, float]
    label: str


PlaceFinder = Callable[[str], Place | None]
_place_finder: list[PlaceFinder] = []


def register_place_finder(finder: PlaceFinder) -> None:
    """Let `register` turn typed names into places, for sorting by nearness. Called once."""
    _place_finder[:] = [finder]


def place_of(text: str) -> Place | None:
    """Return the place a typed name surely means."""
    return _place_finder[0](text) if _place_finder else None
