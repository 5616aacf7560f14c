"""From text to the terms of the index, and where they stand in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import snowballstemmer

from gemeindenetz.search.german.compounds import Splitter
from gemeindenetz.search.german.folding import WORD, clean, fold
from gemeindenetz.search.german.lexicon import NOUN, VERB, Lexicon, open_lexicon
from gemeindenetz.search.german.stop_words import STOP_WORDS

_MEMORY = 100_000
_LONGEST = 80
_SHORTEST_SUGGESTED = 2


@dataclass(frozen=True)
class Steps:
    """Which steps the chain takes; all of them in the product, fewer to show what each one gives."""

    stop_words: bool = True
    lemmas: bool = True
    stems: bool = True
    compounds: bool = True


@dataclass(frozen=True)
class Terms:
    """How a word is indexed: its lemma, its stem, and the stems of its parts."""

    lemma: str
    stem: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Word:
    """A word of a text, where it stands, and its terms (none for a stop word)."""

    start: int
    end: int
    surface: str
    terms: Terms | None


class Chain:
    """Turns texts into terms. One per process: its memories are worth keeping."""

    def __init__(self, lexicon: Lexicon, steps: Steps | None = None) -> None:
        self._lexicon = lexicon
        self._steps = steps or Steps()
        self._splitter = Splitter(lexicon)
        self._snowball = snowballstemmer.stemmer("german")
        self.terms = lru_cache(_MEMORY)(self._terms_slowly)
        self._written: dict[str, tuple[str, str]] = {}
        self._spelt: dict[str, str] = {}
        self._stem = lru_cache(_MEMORY)(self._stem_slowly)

    def words(self, text: str) -> Iterator[Word]:
        """Every word of the text. Offsets are those of the text as given."""
        for match in WORD.finditer(text):
            surface = match.group()
            yield Word(match.start(), match.end(), surface, self.terms(surface))

    def fields(self, text: str) -> tuple[str, str]:
        """Return the text as the index takes it: lemmas, and stems with the stems of parts, separated by blanks."""
        known = self._written
        if len(known) > _MEMORY:
            known.clear()
        pairs = []
        for surface in WORD.findall(clean(text)):
            pair = known.get(surface)
            if pair is None:
                found = self.terms(surface)
                pair = known[surface] = (
                    (found.lemma, " ".join((found.stem, *found.parts))) if found else ("", "")
                )
            if pair[0]:
                pairs.append(pair)
        return " ".join([pair[0] for pair in pairs]), " ".join([pair[1] for pair in pairs])

    def spellings(self, text: str) -> list[str]:
        """Return the different words of a text as `folded|written`, for suggestions; stop words say nothing."""
        known = self._spelt
        if len(known) > _MEMORY:
            known.clear()
        found = []
        for surface in set(WORD.findall(text)):
            spelt = known.get(surface)
            if spelt is None:
                says_something = len(surface) > _SHORTEST_SUGGESTED and self.terms(surface) is not None
                spelt = known[surface] = f"{fold(surface)}|{surface.lower()}" if says_something else ""
            if spelt:
                found.append(spelt)
        return found

    def knows(self, surface: str) -> bool:
        """Whether the word is one of the German language, as far as the lexicon goes, or a compound of such words."""
        found = self.terms(surface)
        return self._lexicon.find(fold(surface)) is not None or bool(found and found.parts)

    def _terms_slowly(self, surface: str) -> Terms | None:
        folded = fold(surface)[:_LONGEST]
        if not folded or (self._steps.stop_words and folded in STOP_WORDS):
            return None
        lemma = self._lemma(folded)
        stem = self._stem(lemma)
        if not self._steps.compounds:
            return Terms(lemma, stem)
        # Werkstätten is a form of two words; its compounds are found by both.
        parts = (*self._splitter.parts(folded), *(self._splitter.parts(lemma) if lemma != folded else ()))
        stems = dict.fromkeys(self._stem(self._lemma(part)) for part in parts)
        return Terms(lemma, stem, tuple(part for part in stems if part != stem))

    def _lemma(self, folded: str) -> str:
        found = self._lexicon.find(folded) if self._steps.lemmas else None
        return found[0] if found else folded

    def _stem_slowly(self, lemma: str) -> str:
        if not self._steps.stems:
            return lemma
        stem = fold(self._snowball.stemWord(lemma))
        return lemma if stem != lemma and self._steps.lemmas and self._hides_another(lemma, stem) else stem

    def _hides_another(self, lemma: str, stem: str) -> bool:
        """Whether the stem of a noun is another noun: Reise is no Reis, Bürger are no Burg."""
        other = self._lexicon.find(stem)
        is_noun = self._lexicon.kinds(lemma) & (NOUN | VERB) == NOUN
        return bool(is_noun and other and other[0] == stem and other[1] & NOUN)


def open_chain(folder: Path, steps: Steps | None = None) -> Chain:
    """Return a chain whose lexicon stands in the folder."""
    return Chain(open_lexicon(folder), steps)
