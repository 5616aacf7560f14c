"""What is asked, and what is answered: plain values for pages, panels and the API."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from gemeindenetz.core.errors import Message

Sort = Literal["relevance", "date", "near"]
PAGE_SIZE = 20


@dataclass(frozen=True)
class Query:
    """What somebody looks for. Any text is allowed; words in quotes are a phrase.

    `kinds` empty: all. `facets`: several values of one facet mean "or", several facets "and". `near` is
    (longitude, latitude) for the sort by nearness. `page` counts from 1.
    """

    text: str = ""
    kinds: tuple[str, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: Sort = "relevance"
    near: tuple[float, float] | None = None
    page: int = 1
    page_size: int = PAGE_SIZE


@dataclass(frozen=True)
class Segment:
    """A piece of plain text; `matched` pieces are marked. Templates escape it as any text."""

    text: str
    matched: bool = False


@dataclass(frozen=True)
class Hit:
    """One found document: marked title and snippet, and why it was found (words with the field they stand in)."""

    kind: str
    kind_label: Message
    key: int
    url: str
    title: str
    title_segments: tuple[Segment, ...]
    snippet: tuple[Segment, ...]
    reasons: tuple[Message, ...]
    day: date | None = None
    distance_km: float | None = None
    score: float = 0.0
    matched_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Option:
    """One value of a facet, with the number of hits it would leave."""

    value: str
    count: int
    active: bool = False


@dataclass(frozen=True)
class FacetCounts:
    """A facet with its values."""

    key: str
    label: Message
    options: tuple[Option, ...]


@dataclass(frozen=True)
class KindCount:
    """A kind of documents with the number of hits under the other filters."""

    kind: str
    label: Message
    count: int
    active: bool = False


@dataclass(frozen=True)
class Results:
    """A page of hits with everything the page beside them needs."""

    query: Query
    total: int
    hits: tuple[Hit, ...]
    kinds: tuple[KindCount, ...] = ()
    facets: tuple[FacetCounts, ...] = ()
    did_you_mean: str = ""
    notices: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Suggestion:
    """What may be meant while typing: a document (with address) or a word."""

    label: str
    url: str = ""
    kind_label: Message = ""
