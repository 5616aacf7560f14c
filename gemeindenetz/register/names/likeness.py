"""Typing errors: how far a typed word is from a name, and when one error is safe to overlook."""

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from gemeindenetz.register.names.index import Entry

SHORT, LONG = 6, 12
# Endings shared by thousands of places: an error in front of them makes another plausible place.
_ENDINGS = tuple(
    sorted(
        [
            "ingen",
            "ungen",
            "angen",
            "heim",
            "hausen",
            "weiler",
            "bach",
            "berg",
            "burg",
            "dorf",
            "stadt",
            "stedt",
            "stetten",
            "hofen",
            "hoefen",
            "feld",
            "felden",
            "kirch",
            "kirchen",
            "bronn",
            "brunn",
            "wald",
            "tal",
            "thal",
            "hof",
            "rode",
            "roda",
            "leben",
            "haus",
            "moos",
            "see",
            "ried",
            "wangen",
            "lingen",
            "born",
            "horn",
            "eck",
            "stein",
            "fels",
            "zell",
            "furt",
            "bruck",
            "beck",
            "bek",
            "buettel",
            "koog",
            "itz",
            "ach",
            "au",
            "ow",
        ],
        key=len,
        reverse=True,
    )
)
_NEIGHBOURS = {
    letter: near
    for row in ("qwertzuiop", "asdfghjkl", "yxcvbnm")
    for letter, near in ((one, set(row[max(0, at - 1) : at + 2]) - {one}) for at, one in enumerate(row))
}
_VOWELS = frozenset("aeiou")
LONG_ENOUGH, STEM_FOR_SLIP, STEM_FOR_SWAP = 7, 5, 6


def allowed_distance(key: str) -> int:
    """Return how many errors are looked for in a word of this length."""
    if len(key) < SHORT:
        return 1
    return 2 if len(key) < LONG else 3


def nearest(key: str, choices: tuple[list[str], list[Entry]]) -> list[tuple[Entry, str, int]]:
    """Return names within the allowed distance, nearest first, each territory once with its nearest key."""
    keys, owners = choices
    found = process.extract(key, keys, scorer=OSA.distance, score_cutoff=allowed_distance(key), limit=40)
    best: dict[int, tuple[Entry, str, int]] = {}
    for matched, distance, at in found:
        owner = owners[at]
        if owner.territory not in best or distance < best[owner.territory][2]:
            best[owner.territory] = (owner, matched, int(distance))
    return sorted(best.values(), key=lambda one: (one[2], one[0].ags))


def is_one_off(one: str, other: str) -> bool:
    """Tell whether exactly one error lies between two words."""
    return OSA.distance(one, other, score_cutoff=1) == 1


def _ending(key: str) -> str:
    return next((ending for ending in _ENDINGS if key.endswith(ending) and len(key) > len(ending) + 1), "")


def is_safe_slip(typed: str, name: str) -> bool:
    """Tell whether the typed word, one error away from the name, can only be a slip of the pen.

    Distrusts whatever could be another place we have never heard of (parts of towns are in no register): short
    words, a changed first letter, a changed stem before a common ending, one vowel for another.
    """
    if len(name) < SHORT or typed[0] != name[0]:
        return False
    ending = _ending(name)
    stem = len(name) - len(ending)
    if ending and not typed.endswith(ending) and not _ending(typed):
        return True
    if ending and not typed.endswith(ending):
        return False
    if len(typed) == len(name) and Levenshtein.distance(typed, name) == 1:
        return stem >= STEM_FOR_SWAP and len(name) > LONG_ENOUGH and _is_key_slip(typed, name)
    return stem >= STEM_FOR_SLIP and len(name) >= LONG_ENOUGH


def _is_key_slip(typed: str, name: str) -> bool:
    """One letter for its neighbour on the keyboard, and not a vowel for a vowel."""
    wrong, right = next((one, other) for one, other in zip(typed, name, strict=True) if one != other)
    return right in _NEIGHBOURS.get(wrong, set()) and not {wrong, right} <= _VOWELS
