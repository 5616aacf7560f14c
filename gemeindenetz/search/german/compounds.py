"""Parts of compounds (Zusammensetzungen): Bürgerbeteiligungsverfahren → bürger, beteiligung, verfahren, bürgerbeteiligung.

A word is taken apart only where every part is a word of the lexicon: heads are nouns; modifiers are nouns (with a
linking element), stems of verbs, or adjectives from a list. Endings that look like nouns (Schaft, Heit) and short
words that hide in others (At, Gen, Ren) are no parts, so that Wirtschaft, Zeitung and Heimat stay whole.
"""

from functools import lru_cache

from gemeindenetz.search.german.lexicon import NOUN, VERB, Lexicon
from gemeindenetz.search.german.part_lists import (
    LINKS,
    MODIFIERS,
    NEVER_HEADS,
    NEVER_MODIFIERS,
    SHORT_PARTS,
    STANDS_FOR,
    WHOLE,
)

MIN_WORD = 6
MAX_WORD = 60
MIN_PART = 4
MIN_VERB_STEM = 4
_MEMORY = 200_000


class Splitter:
    """Takes folded words apart."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._kinds = lru_cache(_MEMORY)(lexicon.kinds)
        self._cut = lru_cache(_MEMORY)(self._cut_slowly)

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the parts of a folded word, those made of several parts included; nothing for a simple word."""
        if not MIN_WORD <= len(word) <= MAX_WORD or not word.isalpha():
            return ()
        atoms = self._cut(word)
        if len(atoms) < 2:  # noqa: PLR2004 - one part is the word itself
            return ()
        found = [part for _, _, part in atoms]
        for _, _, part in atoms:
            found.extend(self.parts(part))
        for first in range(len(atoms)):
            for last in range(first + 1, len(atoms)):
                span = word[atoms[first][0] : atoms[last][0]] + atoms[last][2]
                if span != word and self._kinds(span) & NOUN:
                    found.append(span)
        return tuple(dict.fromkeys(STANDS_FOR.get(part, part) for part in found))

    def _cut_slowly(self, word: str) -> tuple[tuple[int, int, str], ...]:
        """Return (start, end, part) of the best way to take the word apart; fewest, then longest parts win."""
        if word in WHOLE:
            return ()
        length = len(word)
        # best[i]: cost and way to read word[i:] as modifiers and a head
        best: dict[int, tuple[float, tuple[tuple[int, int, str], ...]]] = {}
        for start in range(length - 3, -1, -1):
            choices: list[tuple[float, tuple[tuple[int, int, str], ...]]] = []
            if start and self._is_head(word[start:]):
                choices.append((_cost(word[start:]), ((start, length, word[start:]),)))
            for end in range(start + 3, length - 2):
                if end in best and (part := self._modifier(word[start:end])):
                    cost, way = best[end]
                    choices.append((cost + _cost(part), ((start, end, part), *way)))
            if choices:
                best[start] = min(choices, key=lambda choice: choice[0])
        return best[0][1] if 0 in best else ()

    def _is_head(self, text: str) -> bool:
        if text in NEVER_HEADS:
            return False
        if len(text) < MIN_PART:
            return text in SHORT_PARTS
        return bool(self._kinds(text) & NOUN)

    def _modifier(self, text: str) -> str:
        """Return the modifier without its linking element, or an empty text."""
        for link in LINKS:
            if link and not text.endswith(link):
                continue
            stem = text[: len(text) - len(link)] if link else text
            if self._is_modifier(stem):
                return stem
        return self._feminine(text)

    def _feminine(self, text: str) -> str:
        """Schul(e)-, Kirch(e)-, Sprach(e)-: nouns that lose their last letter."""
        whole = text + "e"
        plain = len(text) >= MIN_PART and text not in NEVER_MODIFIERS
        return whole if plain and whole not in NEVER_MODIFIERS and self._kinds(whole) & NOUN else ""

    def _is_modifier(self, text: str) -> bool:
        if text in MODIFIERS:
            return True
        if text in NEVER_MODIFIERS:
            return False
        if len(text) < MIN_PART:
            return text in SHORT_PARTS
        if self._kinds(text) & NOUN:
            return True
        return len(text) >= MIN_VERB_STEM and bool(self._kinds(text + "en") & VERB)


def _cost(part: str) -> float:
    return 1.0 + (0.5 if len(part) <= MIN_PART else 0.0)
