"""Counts of hits by kind and by facet, over all books of a search and never beyond the audience."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from gemeindenetz.search.engine.shape import SEPARATOR
from gemeindenetz.search.engine.shelves import Sections
from gemeindenetz.search.registry import FacetKind, document_kinds, facet_kinds
from gemeindenetz.search.results import FacetCounts, KindCount, Option

MOST_VALUES = 2_000
MOST_OPTIONS = 30


@dataclass(frozen=True)
class Counts:
    """Everything a page says about how many hits there are."""

    total: int
    kinds: tuple[KindCount, ...]
    facets: tuple[FacetCounts, ...]


def counts(opened: Sections, *, kinds: Collection[str], facets: Mapping[str, tuple[str, ...]]) -> Counts:
    """Return the number of hits of the chosen kinds, of every kind, and of every value of the filters.

    What is counted along a filter leaves that filter aside, so that people see what choosing another value would give.
    """
    base = _values(opened, ("kind", "facet"))
    by_kind = _values(opened, ("kind",), without="kind")["kind"] if kinds else base["kind"]
    shown = tuple(
        KindCount(kind.kind, kind.label, by_kind[kind.kind], active=kind.kind in kinds)
        for kind in document_kinds()
        if by_kind[kind.kind] or kind.kind in kinds
    )
    return Counts(sum(base["kind"].values()), shown, _facets(opened, base["facet"], chosen=facets))


def _facets(
    opened: Sections, everything: Counter[str], *, chosen: Mapping[str, tuple[str, ...]]
) -> tuple[FacetCounts, ...]:
    found = []
    for facet in facet_kinds():
        active = chosen.get(facet.key, ())
        counted = _values(opened, ("facet",), without=facet.key)["facet"] if active else everything
        prefix = facet.key + SEPARATOR
        values = {name.removeprefix(prefix): n for name, n in counted.items() if name.startswith(prefix)}
        values |= {value: 0 for value in active if value not in values}
        if values:
            found.append(FacetCounts(facet.key, facet.label, _options(facet, values, active=active)))
    return tuple(found)


def _options(facet: FacetKind, values: Mapping[str, int], *, active: Collection[str]) -> tuple[Option, ...]:
    if facet.values:
        ordered = [value for value in facet.values if value in values]
        ordered += sorted(set(values) - set(facet.values))
    else:
        ordered = sorted(values, key=lambda value: (value not in active, -values[value], value))[
            :MOST_OPTIONS
        ]
    return tuple(Option(value, values[value], active=value in active) for value in ordered)


def _values(opened: Sections, names: tuple[str, ...], *, without: str = "") -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {name: Counter() for name in names}
    asked = {name: {"terms": {"field": name, "size": MOST_VALUES}} for name in names}
    for section in opened.parts:
        if section.book.searcher.num_docs:
            answer = section.book.searcher.aggregate(section.counting(without=without), asked)
            for name in names:
                for bucket in answer[name]["buckets"]:
                    found[name][str(bucket["key"])] += int(bucket["doc_count"])
    return found
