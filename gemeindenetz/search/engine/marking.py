"""Which words of a document were matched: marked title and snippet, and the reasons it was found."""

from collections.abc import Iterable
from dataclasses import dataclass

from gemeindenetz.search.engine.typed import Typed
from gemeindenetz.search.german.chain import Chain, Terms, Word
from gemeindenetz.search.results import Segment

SNIPPET_CHARACTERS = 240
_LEAD = 60


@dataclass(frozen=True)
class Matcher:
    """Tells for a word of a text whether a typed word asked for it."""

    chain: Chain
    stems: frozenset[str]
    parts: frozenset[str]
    same: frozenset[str]

    def word(self, terms: Terms | None) -> str:
        """How the word matched: "word", "part" of a compound, "same" meaning, or not at all (empty)."""
        if terms is None:
            return ""
        if terms.stem in self.stems:
            return "word"
        if self.stems.intersection(terms.parts) or terms.stem in self.parts:
            return "part"
        return "same" if terms.stem in self.same else ""


def matcher(typed: Typed, chain: Chain) -> Matcher:
    """Return what recognises the words of a query in texts."""
    return Matcher(
        chain,
        frozenset(word.terms.stem for word in typed.words),
        frozenset(part for word in typed.words for part in word.terms.parts),
        frozenset(terms.stem for word in typed.words for group in word.same for terms in group),
    )


def marked(text: str, match: Matcher) -> tuple[Segment, ...]:
    """Return the text in pieces, matched words marked."""
    return _pieces(text, [word for word in match.chain.words(text) if match.word(word.terms)])


def _pieces(text: str, hits: Iterable[Word]) -> tuple[Segment, ...]:
    pieces: list[Segment] = []
    position = 0
    for word in hits:
        if word.start > position:
            pieces.append(Segment(text[position : word.start]))
        pieces.append(Segment(text[word.start : word.end], matched=True))
        position = word.end
    if position < len(text):
        pieces.append(Segment(text[position:]))
    return tuple(pieces)


def snippet(texts: Iterable[str], match: Matcher) -> tuple[Segment, ...]:
    """Return the passage that holds the most different matched words; without any the beginning."""
    best: tuple[int, str, int] = (-1, "", 0)
    for text in texts:
        hits = [
            (word.start, word.terms.stem)
            for word in match.chain.words(text)
            if match.word(word.terms) and word.terms
        ]
        count, start = _densest(hits)
        if text and count > best[0]:
            best = (count, text, start)
    _, text, start = best
    begin, end = _bounds(text, start)
    pieces = marked(text[begin:end], match)
    before = (Segment("… "),) if begin else ()
    after = (Segment(" …"),) if end < len(text) else ()
    return (*before, *pieces, *after)


def _densest(hits: list[tuple[int, str]]) -> tuple[int, int]:
    """Return (number of different words, where) for the window with the most of them."""
    best = (0, 0)
    first = 0
    for last in range(len(hits)):
        while hits[last][0] - hits[first][0] > SNIPPET_CHARACTERS - _LEAD:
            first += 1
        count = len({stem for _, stem in hits[first : last + 1]})
        if count > best[0]:
            best = (count, hits[first][0])
    return best


def _bounds(text: str, start: int) -> tuple[int, int]:
    begin = max(0, start - _LEAD)
    if begin:
        blank = text.find(" ", begin, start)
        begin = blank + 1 if blank >= 0 else start
    end = min(len(text), begin + SNIPPET_CHARACTERS)
    if end < len(text):
        blank = text.rfind(" ", begin, end)
        end = blank if blank > begin else end
    return begin, end


def matched_in(text: str, match: Matcher) -> dict[str, set[str]]:
    """Return the words of a text that matched, as written, by how they matched."""
    found: dict[str, set[str]] = {"word": set(), "part": set(), "same": set()}
    for word in match.chain.words(text):
        if how := match.word(word.terms):
            found[how].add(word.surface)
    return found
