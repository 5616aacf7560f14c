"""The best documents over all books of a search, in the asked order."""

import heapq
import math
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import tantivy

from gemeindenetz.core.actor import Actor
from gemeindenetz.search.engine.shelves import Section, Sections
from gemeindenetz.search.registry import DocumentKind, document_kind
from gemeindenetz.search.results import Query

#: Nearness is computed for so many of the best hits.
MOST_NEAR = 10_000
_EARTH_KM = 6371.0


@dataclass(frozen=True)
class Candidate:
    """A document the index found, with what is kept to show it."""

    kind: DocumentKind
    stored: dict[str, Any]
    score: float
    distance_km: float | None = None

    @property
    def key(self) -> int:
        return int(self.stored["key"])


Found = tuple[float, float, Section, tantivy.DocAddress]


def best(opened: Sections, query: Query) -> list[Candidate]:
    """Return the page of documents that was asked for."""
    begin = max(query.page - 1, 0) * query.page_size
    wanted = begin + query.page_size
    rows: list[Found] = [
        row for section in opened.parts for row in _from_section(section, query, wanted=wanted)
    ]
    rows = heapq.nsmallest(wanted, rows, key=lambda row: row[0])[begin:]
    found = []
    for order, score, section, address in rows:
        stored = section.book.stored(address)
        kind = document_kind(str(stored.get("kind")))
        if kind is not None:
            near = query.sort == "near" and query.near and order != math.inf
            found.append(Candidate(kind, stored, score, order if near else None))
    return found


def _from_section(section: Section, query: Query, *, wanted: int) -> list[Found]:
    """Return (what to sort by ascending, score, section, address)."""
    searcher, asked = section.book.searcher, section.ranked()
    if searcher.num_docs == 0:
        return []
    if query.sort == "date" or not (query.text.strip() or query.near):
        hits = searcher.search(asked, wanted, count=False, order_by_field="day").hits
        return [(-float(day or 0), 0.0, section, address) for day, address in hits]
    if query.sort == "near" and query.near:
        return _nearest(section, asked, near=query.near)
    hits = searcher.search(asked, wanted, count=False).hits
    return [(-float(score), float(score), section, address) for score, address in hits]


def _nearest(section: Section, asked: tantivy.Query, *, near: tuple[float, float]) -> list[Found]:
    hits = section.book.searcher.search(asked, MOST_NEAR, count=False).hits
    addresses = [address for _, address in hits]
    if not addresses:
        return []
    longitudes = section.book.searcher.fast_field_values("lon", addresses)
    latitudes = section.book.searcher.fast_field_values("lat", addresses)
    return [
        (_kilometres(near, lon=lon, lat=lat), float(score), section, address)
        for (score, address), lon, lat in zip(hits, longitudes, latitudes, strict=True)
    ]


def _kilometres(near: tuple[float, float], *, lon: float | None, lat: float | None) -> float:
    """Distance on the sphere; places unknown come last."""
    if lon is None or lat is None:
        return math.inf
    lon1, lat1, lon2, lat2 = map(math.radians, (*near, lon, lat))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def checked(actor: Actor, candidates: list[Candidate]) -> list[Candidate | None]:
    """Ask the database once more whether the actor may read each document; None for those it may not."""
    keys: dict[str, set[int]] = defaultdict(set)
    for one in candidates:
        keys[one.kind.kind].add(one.key)
    kinds = {one.kind.kind: one.kind for one in candidates}
    allowed = {name: kinds[name].visible(actor, wanted) for name, wanted in keys.items()}
    return [one if one.key in allowed[one.kind.kind] else None for one in candidates]
