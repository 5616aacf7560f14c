"""Words as people write them: endings of what is being typed, and the nearest word to a mistyped one."""

from collections import Counter
from dataclasses import replace

from rapidfuzz.distance import DamerauLevenshtein
from tantivy import Occur, Query

from gemeindenetz.search.engine.asking import counting_query, limits
from gemeindenetz.search.engine.finding import Candidate
from gemeindenetz.search.engine.shape import SCHEMA
from gemeindenetz.search.engine.shelves import Section, Sections
from gemeindenetz.search.engine.typed import Typed, Wanted
from gemeindenetz.search.german.folding import WORD, clean, fold
from gemeindenetz.search.registry import document_kind

MOST_WORDS = 3
MOST_ENTRIES = 8
_MOST_TERMS = 400
_MOST_TITLED = 40
_MOST_LENGTH = 80
_LONG = 8
_SHORTEST_MENDED = 4


def completions(opened: Sections, text: str) -> tuple[list[str], list[Candidate]]:
    """Return words that complete the last typed one (after the words before it), and entries titled so."""
    surfaces = WORD.findall(clean(text))[-6:]
    if not surfaces:
        return [], []
    last, before = fold(surfaces[-1])[:_MOST_LENGTH], [fold(word) for word in surfaces[:-1]]
    counts: Counter[str] = Counter()
    entries: list[tuple[float, Candidate]] = []
    for section in opened.parts:
        if section.book.searcher.num_docs:
            counts.update(_spellings(section, last))
            entries.extend(_titled(section, before, last=last))
    typed = " ".join(surfaces[:-1])
    words = [f"{typed} {word}".strip() for word, _ in counts.most_common(MOST_WORDS)]
    entries.sort(key=lambda row: -row[0])
    return words, [candidate for _, candidate in entries[:MOST_ENTRIES]]


def _audience(section: Section) -> Query:
    return Query.boolean_query(limits(section.asked, all_kinds=section.kinds))


def _spellings(section: Section, prefix: str, *, most: int = 60) -> dict[str, int]:
    """Written words whose folded form begins so, with the number of documents in the audience."""
    found = section.book.searcher.terms_with_prefix("spelling", prefix, _audience(section), most)
    return {term.partition("|")[2]: count for term, count in found if count}


def _titled(section: Section, before: list[str], *, last: str) -> list[tuple[float, Candidate]]:
    searcher = section.book.searcher
    endings = [
        term
        for term, count in searcher.terms_with_prefix("title_word", last, _audience(section), 60)
        if count
    ]
    if not endings:
        return []
    words = [Query.term_query(SCHEMA, "title_word", word, index_option="basic") for word in before]
    clauses = limits(section.asked, all_kinds=section.kinds)
    clauses += [(Occur.Must, word) for word in words]
    clauses.append((Occur.Must, Query.term_set_query(SCHEMA, "title_word", endings)))
    hits = searcher.search(Query.boolean_query(clauses), _MOST_TITLED, count=False).hits
    found = []
    for score, address in hits:
        stored = section.book.stored(address)
        if kind := document_kind(str(stored.get("kind"))):
            title = fold(stored["title"])
            begins = title.startswith(" ".join([*before, last]))
            # Entries that begin as typed come first, short titles before long ones.
            found.append(
                (float(score) + 2 * begins - len(title) / 1_000, Candidate(kind, stored, float(score)))
            )
    return found


def corrected(opened: Sections, typed: Typed, *, text: str) -> str:
    """Return the text with words nobody in the audience's documents uses replaced by the nearest one used."""
    better = text[:200]
    changed = False
    for word in typed.words:
        if len(word.surface) >= _SHORTEST_MENDED and not _is_used(opened, word):
            nearest = _nearest(opened, word.surface)
            if nearest:
                better = better.replace(word.surface, nearest)
                changed = True
    return better if changed else ""


def _is_used(opened: Sections, word: Wanted) -> bool:
    single = Typed((word,), is_empty=False)
    for section in opened.parts:
        asked = replace(section.asked, typed=single, kinds=(), facets={})
        query = counting_query(asked, all_kinds=section.kinds)
        if section.book.searcher.search(query, 1, count=False).hits:
            return True
    return False


def _nearest(opened: Sections, surface: str) -> str:
    """The used word at the smallest distance (one letter, two in long words); the more used one of equals."""
    folded = fold(surface)
    most = 2 if len(folded) >= _LONG else 1
    found: Counter[str] = Counter()
    for section in opened.parts:
        if section.book.searcher.num_docs:
            for prefix in dict.fromkeys(
                (folded[:3], folded[:1] + folded[2:3], folded[1:2] + folded[:1], folded[:2])
            ):
                found.update(_spellings(section, prefix, most=_MOST_TERMS))
    near = [
        (distance, -count, word)
        for word, count in found.items()
        if (distance := DamerauLevenshtein.distance(folded, fold(word), score_cutoff=most)) <= most
    ]
    return min(near)[2] if near else ""
