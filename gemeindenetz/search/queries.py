"""Searching: hits, counts, suggestions and fitting entries, always inside the reader's audience."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, Sum
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.search.engine import process
from gemeindenetz.search.engine.asking import Asked, Audience
from gemeindenetz.search.engine.counting import counts
from gemeindenetz.search.engine.finding import best, checked
from gemeindenetz.search.engine.shelves import Sections, sections
from gemeindenetz.search.engine.showing import shown
from gemeindenetz.search.engine.spelling import completions, corrected
from gemeindenetz.search.engine.typed import Typed, read
from gemeindenetz.search.german.chain import Chain, Terms
from gemeindenetz.search.models import UnansweredQuery
from gemeindenetz.search.results import Hit, Query, Results, Suggestion

MOST_SIMILAR = 20
_SHORTEST = 2


def audience_of(actor: Actor) -> Audience:
    """Return the tokens that open documents to the actor."""
    return Audience(None if actor.is_system else actor.scopes | {"public"})


def find(actor: Actor, query: Query) -> Results:
    """Return one page of hits with counts; any text is allowed, nothing outside the audience shapes the answer."""
    audience = audience_of(actor)
    typed = read(query.text, process.chain(), synonyms=process.synonyms())
    opened = sections(Asked(typed, audience, kinds=query.kinds, facets=query.facets))
    notices = _notices(opened)
    counted = counts(opened, kinds=query.kinds, facets=query.facets)
    better = ""
    if not counted.total and typed.words:
        opened, typed, better, said = _second_try(audience, query, typed=typed)
        counted = counts(opened, kinds=query.kinds, facets=query.facets)
        notices += said if counted.total else ()
    candidates = checked(actor, best(opened, query))
    hits = tuple(shown(one, typed, actor=actor) for one in candidates if one is not None)
    total = max(counted.total - (len(candidates) - len(hits)), len(hits))
    return Results(query, total, hits, counted.kinds, counted.facets, better, notices)


def _second_try(
    audience: Audience, query: Query, *, typed: Typed
) -> tuple[Sections, Typed, str, tuple[Message, ...]]:
    """Nothing has all words: try the nearest spelling, then what has at least one of the words."""
    opened = sections(Asked(typed, audience, kinds=query.kinds, facets=query.facets, strict=False))
    better = corrected(opened, typed, text=query.text)
    if better:
        mended = read(better, process.chain(), synonyms=process.synonyms())
        found = sections(Asked(mended, audience, kinds=query.kinds, facets=query.facets))
        if counts(found, kinds=query.kinds, facets={}).total:
            return (
                found,
                mended,
                better,
                (_("Nothing was found as written; these are hits for a similar word."),),
            )
    if len(typed.words) > 1:
        return opened, typed, better, (_("No entry has all of the words; these have at least one of them."),)
    return opened, typed, better, ()


def _notices(opened: Sections) -> tuple[Message, ...]:
    if opened.building:
        return (_("The search index is being built. Some entries may still be missing."),)
    if opened.lagging:
        return (_("Many entries have just changed. Some of them appear in a moment."),)
    return ()


def suggest(actor: Actor, text: str, *, limit: int = 8) -> list[Suggestion]:
    """Return what may be meant while typing: entries whose title begins so, then words. Only what the actor reads."""
    if len(text.strip()) < _SHORTEST:
        return []
    audience = audience_of(actor)
    typed = read("", process.chain())
    opened = sections(Asked(typed, audience))
    words, candidates = completions(opened, text)
    found = [one for one in checked(actor, candidates) if one is not None]
    entries = [
        Suggestion(one.stored["title"], one.stored["url"], one.kind.label) for one in found[: limit - 3]
    ]
    return [*entries, *(Suggestion(word) for word in words)][:limit]


def similar(
    actor: Actor,
    text: str,
    *,
    kinds: tuple[str, ...],
    limit: int = 5,
    facets: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Hit]:
    """Return entries that fit a text (a request while it is typed), each with the words that led to it."""
    typed = read(text, process.chain(), synonyms=process.synonyms())
    if not typed.words:
        return []
    query = Query(text, kinds, facets or {}, page_size=min(limit, MOST_SIMILAR))
    audience = audience_of(actor)
    opened = sections(Asked(typed, audience, kinds=kinds, facets=facets or {}, strict=False))
    found = checked(actor, best(opened, query))
    return [shown(one, typed, actor=actor) for one in found if one is not None]


@dataclass(frozen=True)
class UnansweredWords:
    """Words that found nothing: how often, on how many days, last on."""

    words: str
    count: int
    days: int
    last_on: date


def unanswered_queries(since: date | datetime, *, limit: int = 200) -> list[UnansweredWords]:
    """Return what was looked for in vain since a day, most often first (feeds synonyms and the gap radar)."""
    rows = (
        UnansweredQuery.objects.filter(day__gte=since)
        .values("words")
        .annotate(times=Sum("count"), days=Count("day"), last_on=Max("day"))
        .order_by("-times", "words")[:limit]
    )
    return [UnansweredWords(row["words"], row["times"], row["days"], row["last_on"]) for row in rows]


def unanswered_by(
    phrases: Mapping[str, Iterable[str]], *, since: date, until: date
) -> tuple[dict[str, int], int]:
    """Return how many searches that found nothing meant each of the things named by phrases, and how many none.

    A search means a thing when it has all words of one of its names, in any form or as part of a compound. The words
    themselves stay here: what people looked for is nobody's business.
    """
    chain = process.chain()
    names = [(key, _terms(phrase, chain)) for key, given in phrases.items() for phrase in given]
    found: dict[str, int] = {}
    elsewhere = 0
    rows = UnansweredQuery.objects.filter(day__range=(since, until)).values_list("words")
    for words, times in rows.annotate(times=Sum("count")):
        asked = {stem for one in _terms(words, chain) for stem in (one.stem, *one.parts)}
        meant = {key for key, wanted in names if wanted and all(_is_asked(one, asked) for one in wanted)}
        for key in meant:
            found[key] = found.get(key, 0) + times
        elsewhere += 0 if meant else times
    return found, elsewhere


def _terms(text: str, chain: Chain) -> list[Terms]:
    return [word.terms for word in chain.words(text) if word.terms]


def _is_asked(one: Terms, asked: set[str]) -> bool:
    return one.stem in asked or (bool(one.parts) and asked.issuperset(one.parts))
