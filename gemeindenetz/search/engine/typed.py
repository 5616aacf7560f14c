"""What somebody typed, as words, phrases and synonyms. Any text is allowed; nothing in it is a command."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from gemeindenetz.search.german.chain import Chain, Terms
from gemeindenetz.search.german.folding import WORD, clean

#: More is read by nobody and asked by nobody: the rest of a very long text is left aside.
MOST_CHARACTERS = 2_000
MOST_WORDS = 40
_QUOTED = re.compile(r"[\"„“”»«]([^\"„“”»«]+)[\"„“”»«]")


@dataclass(frozen=True)
class Wanted:
    """One word that is looked for, and the groups of words that mean the same."""

    surface: str
    terms: Terms
    same: tuple[tuple[Terms, ...], ...] = ()


@dataclass(frozen=True)
class Typed:
    """A typed text, understood."""

    words: tuple[Wanted, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = field(default_factory=tuple)
    is_empty: bool = True

    @property
    def finds_nothing(self) -> bool:
        """Something was typed, but no word that could be looked for."""
        return not self.is_empty and not self.words


def read(text: str, chain: Chain, *, synonyms: Iterable[tuple[tuple[Terms, ...], ...]] = ()) -> Typed:
    """Understand a typed text. Stop words count only where nothing else was typed."""
    text = clean(text[: MOST_CHARACTERS * 2])[:MOST_CHARACTERS].strip()
    surfaces = WORD.findall(text)[:MOST_WORDS]
    wanted: dict[str, Wanted] = {}
    for surface in surfaces:
        if (terms := chain.terms(surface)) and terms.lemma not in wanted:
            wanted[terms.lemma] = Wanted(surface, terms)
    phrases = tuple(
        phrase
        for quoted in _QUOTED.findall(text)
        if len(phrase := tuple(terms.lemma for word in WORD.findall(quoted) if (terms := chain.terms(word))))
        > 1
    )
    words = _with_synonyms(list(wanted.values()), synonyms)
    return Typed(words, phrases, is_empty=not text)


def _with_synonyms(
    words: list[Wanted], synonyms: Iterable[tuple[tuple[Terms, ...], ...]]
) -> tuple[Wanted, ...]:
    """Give a word the groups it begins: a group applies where all words of one of its members were typed."""
    typed = {word.terms.stem for word in words}
    same: dict[str, list[tuple[Terms, ...]]] = {}
    for group in synonyms:
        for member in group:
            if member and all(terms.stem in typed for terms in member):
                same.setdefault(member[0].stem, []).extend(
                    other for other in group if other != member and other
                )
                break
    return tuple(
        Wanted(word.surface, word.terms, tuple(dict.fromkeys(same.get(word.terms.stem, []))))
        for word in words
    )


def read_groups(groups: Iterable[tuple[str, ...]], chain: Chain) -> list[tuple[tuple[Terms, ...], ...]]:
    """Turn maintained groups of words into terms once."""
    return [
        tuple(
            tuple(terms for surface in WORD.findall(clean(member)) if (terms := chain.terms(surface)))
            for member in group
        )
        for group in groups
    ]
