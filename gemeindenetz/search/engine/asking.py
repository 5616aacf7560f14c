"""The query to the index: words and phrases with their weights, inside the reader's audience and the filters."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from tantivy import Occur, Query

from gemeindenetz.search.engine.pending import Pending
from gemeindenetz.search.engine.shape import ALL, INNER, SCHEMA, SEPARATOR, ZONES, document_id
from gemeindenetz.search.engine.typed import Typed, Wanted
from gemeindenetz.search.german.chain import Terms

#: Weights per zone: lemma, stem, stem of a compound's part (docs/search.md tells how they were chosen).
WEIGHTS: Mapping[str, tuple[float, float, float]] = {
    "t": (1.0, 0.5, 0.3),
    "k": (0.8, 0.4, 0.25),
    "x": (0.6, 0.4, 0.3),
    INNER: (0.6, 0.4, 0.3),
}
SAME_WEIGHT = 0.4
PHRASE_WEIGHT = 2.0
#: Up to so many words are taken as a description of one thing, more as a question or a text.
MOST_STRICT = 3


@dataclass(frozen=True)
class Audience:
    """Who reads: the tokens any of which opens a document; None for the system, which sees everything."""

    scopes: frozenset[str] | None

    @property
    def reads_inner(self) -> bool:
        """Whether the actor may hold a scope that opens inner texts at all."""
        return self.scopes is None or any(not scope.startswith("public") for scope in self.scopes)


@dataclass(frozen=True)
class Asked:
    """Everything that narrows the hits."""

    typed: Typed
    audience: Audience
    kinds: tuple[str, ...] = ()
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: Collection[Pending] = ()
    left_out_kinds: Collection[str] = ()
    #: Every word counts the same, however rare: the ranking then says nothing about documents of others.
    flat: bool = False
    strict: bool = True


def limits(asked: Asked, *, all_kinds: Collection[str], without: str = "") -> list[tuple[Occur, Query]]:
    """The filters: kinds, audience, facets (`without` one of them, to count it), documents the index knows too old."""
    found: list[tuple[Occur, Query]] = []
    chosen = asked.kinds if without != "kind" else ()
    # Without a choice the scopes alone decide: only the checkpoint has none.
    if chosen or asked.left_out_kinds or asked.audience.scopes is None:
        kinds = [kind for kind in (chosen or all_kinds) if kind not in asked.left_out_kinds]
        found.append((Occur.Must, _any_of("kind", kinds)))
    if asked.audience.scopes is not None:
        found.append((Occur.Must, _any_of("scope", asked.audience.scopes)))
    for key, values in asked.facets.items():
        if key != without and values:
            found.append((Occur.Must, _any_of("facet", [f"{key}{SEPARATOR}{value}" for value in values])))
    if asked.left_out:
        ids = [document_id(one.kind, one.key) for one in asked.left_out]
        found.append((Occur.MustNot, Query.term_set_query(SCHEMA, "id", ids)))
    return found


def _any_of(name: str, values: Collection[str]) -> Query:
    if not values:
        return Query.empty_query()
    return Query.boost_query(Query.term_set_query(SCHEMA, name, sorted(values)), 0.0)


def full_query(asked: Asked, *, all_kinds: Collection[str]) -> Query:
    """Return the query for hits in their order. Without words everything inside the filters is found."""
    return _query(asked, limits(asked, all_kinds=all_kinds), ranked=True)


def counting_query(asked: Asked, *, all_kinds: Collection[str], without: str = "") -> Query:
    """Return the query that finds the same documents without an order, which is much less to compute."""
    return _query(asked, limits(asked, all_kinds=all_kinds, without=without), ranked=False)


def _query(asked: Asked, clauses: list[tuple[Occur, Query]], *, ranked: bool) -> Query:
    if asked.typed.finds_nothing:
        return Query.empty_query()
    words = asked.typed.words
    if words:
        groups = [(Occur.Should, _word(word, asked, ranked=ranked)) for word in words]
        least = needed(len(words), strict=asked.strict)
        clauses.append((Occur.Must, Query.boolean_query(groups, minimum_number_should_match=least)))
        if ranked:
            clauses.extend((Occur.Should, part) for part in _part_bonus(asked))
    clauses.extend((Occur.Must, _phrase(phrase, asked)) for phrase in asked.typed.phrases)
    return Query.boolean_query(clauses)


def needed(words: int, *, strict: bool) -> int:
    """How many of the typed words a document must have: all of up to three; one of a question, or when relaxed."""
    return words if strict and words <= MOST_STRICT else 1


def _zones(asked: Asked) -> tuple[str, ...]:
    return (*ZONES, INNER) if asked.audience.reads_inner else ZONES


def _term(name: str, value: str, *, weight: float, flat: bool) -> Query:
    query = Query.term_query(SCHEMA, name, value, index_option="basic" if name == ALL else "freq")
    return Query.const_score_query(query, weight) if flat else Query.boost_query(query, weight)


def _inside(zone: str, query: Query, *, asked: Asked) -> Query:
    """Inner texts count only for those who hold one of their scopes."""
    if zone != INNER or asked.audience.scopes is None:
        return query
    return Query.boolean_query(
        [(Occur.Must, query), (Occur.Must, _any_of("inner_scope", asked.audience.scopes))]
    )


def _word(word: Wanted, asked: Asked, *, ranked: bool) -> Query:
    """A document has a word when it has its stem, all parts of the compound, or what means the same.

    The lemma adds to the rank; whoever has it has the stem as well.
    """
    found = [
        (Occur.Should, _inside(zone, part, asked=asked))
        for zone in (_zones(asked) if ranked else _places(asked))
        for part in _in_zone(zone, word.terms, asked=asked, ranked=ranked)
    ]
    groups = [(tuple(terms.stem for terms in group), WEIGHTS["x"][1] * SAME_WEIGHT) for group in word.same]
    if len(word.terms.parts) > 1:
        groups.append((word.terms.parts, WEIGHTS["x"][2] / 10))
    for stems, weight in groups:
        found.extend((Occur.Should, query) for query in _all_of(stems, asked, weight=weight))
    return Query.boolean_query(found)


def _places(asked: Asked) -> tuple[str, ...]:
    """Where to look when only the fact counts that a word is there."""
    return (ALL, INNER) if asked.audience.reads_inner else (ALL,)


def _in_zone(zone: str, terms: Terms, *, asked: Asked, ranked: bool) -> list[Query]:
    if not ranked:
        return [_term(_stems_of(zone), terms.stem, weight=1.0, flat=asked.flat)]
    lemma, stem, _ = WEIGHTS[zone]
    return [
        _term(f"{zone}l", terms.lemma, weight=lemma, flat=asked.flat),
        _term(f"{zone}c", terms.stem, weight=stem, flat=asked.flat),
    ]


def _stems_of(zone: str) -> str:
    return zone if zone == ALL else f"{zone}c"


def _all_of(stems: Collection[str], asked: Asked, *, weight: float) -> list[Query]:
    """All of these stems in the document, or all of them in its inner text."""
    found = []
    for zone in _places(asked):
        parts = [(Occur.Must, _term(_stems_of(zone), stem, weight=weight, flat=asked.flat)) for stem in stems]
        found.append(_inside(zone, Query.boolean_query(parts), asked=asked))
    return found


def _part_bonus(asked: Asked) -> list[Query]:
    """Single parts of typed compounds add to the rank, they do not make a hit."""
    return [
        _inside(zone, _term(f"{zone}c", part, weight=WEIGHTS[zone][2], flat=asked.flat), asked=asked)
        for word in asked.typed.words
        for part in word.terms.parts
        for zone in _zones(asked)
    ]


def _phrase(phrase: tuple[str, ...], asked: Asked) -> Query:
    zones = [
        (Occur.Should, _inside(zone, Query.phrase_query(SCHEMA, f"{zone}l", list(phrase)), asked=asked))
        for zone in _zones(asked)
    ]
    return Query.boost_query(Query.boolean_query(zones), PHRASE_WEIGHT)
