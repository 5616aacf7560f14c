"""Words of German with their basic forms, after simplemma's dictionary (MIT), in a file all processes share.

The dictionary as a Python mapping costs 110 MB in every process. Here it stands once in a memory-mapped file: a table
of offsets found by checksum, then `form NUL lemma NUL kinds`. `make setup` builds it (`python -m …lexicon`) and a
released package brings it; where it is missing all the same, it is built once in the data folder.
"""

import mmap
import os
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path

from gemeindenetz.search.german.folding import fold

VERSION = 1
PACKAGED = Path(__file__).parent / f"lexicon-{VERSION}.bin"
NOUN, SMALL, VERB = 1, 2, 4
_SLOTS = 1 << 21
_HEADER = _SLOTS * 4
_SLOT = struct.Struct("<I")


class Lexicon:
    """Lookup of folded forms: their lemma (folded) and what kinds of word they can be."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def find(self, form: str) -> tuple[str, int] | None:
        """Return (lemma, kinds) of a folded form."""
        key = form.encode() + b"\0"
        data, length, slot = self._data, len(key), zlib.crc32(key) % _SLOTS
        while offset := _SLOT.unpack_from(data, slot * 4)[0]:
            if data[offset : offset + length] == key:
                end = data.find(b"\0", offset + length)
                return data[offset + length : end].decode(), data[end + 1]
            slot = (slot + 1) % _SLOTS
        return None

    def kinds(self, form: str) -> int:
        """Return what kinds of word a folded form can be; 0 for no word."""
        found = self.find(form)
        return found[1] if found else 0


def open_lexicon(folder: Path) -> Lexicon:
    """Open the lexicon of the package, else that of a data folder; build it where it is missing or broken."""
    if _is_whole(PACKAGED):
        return Lexicon(PACKAGED)
    path = folder / f"lexicon-{VERSION}.bin"
    if not _is_whole(path):
        folder.mkdir(parents=True, exist_ok=True)
        build(path)
    return Lexicon(path)


def _is_whole(path: Path) -> bool:
    return path.exists() and path.stat().st_size > _HEADER


def build(path: Path) -> None:
    """Write the lexicon; the finished file takes its place in one step, so that two may build at once."""
    from simplemma.strategies.dictionaries.dictionary_factory import (  # noqa: PLC0415 - 110 MB, only to build
        DefaultDictionaryFactory,
    )

    dictionary = DefaultDictionaryFactory(cache_max_size=1).get_dictionary("de")
    table, body = bytearray(_HEADER), bytearray()
    for form, (lemma, kinds) in _entries(dictionary.items()).items():
        key = form.encode() + b"\0"
        slot = zlib.crc32(key) % _SLOTS
        while _SLOT.unpack_from(table, slot * 4)[0]:
            slot = (slot + 1) % _SLOTS
        _SLOT.pack_into(table, slot * 4, _HEADER + len(body))
        body += key + lemma.encode() + b"\0" + bytes([kinds])
    temporary = path.with_suffix(f".{os.getpid()}")
    temporary.write_bytes(table + body)
    temporary.replace(path)


def _entries(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, int]]:
    """Folded form → (lemma, kinds). Where a form is noun and something else, the noun's lemma counts."""
    entries: dict[str, tuple[str, int]] = {}
    for form, lemma in pairs:
        if not form.isalpha() or len(form) < 2:  # noqa: PLR2004 - a letter is no word
            continue
        folded, base = fold(form), fold(lemma)
        is_noun = form[0].isupper() and lemma[0].isupper()
        kinds = NOUN if is_noun else SMALL
        if not is_noun and form == lemma and form.endswith("n"):
            kinds |= VERB
        known = entries.get(folded)
        if known is None:
            entries[folded] = (base, kinds)
        else:
            keep = known[0] if known[1] & NOUN or not is_noun else base
            entries[folded] = (keep, known[1] | kinds)
    return entries


if __name__ == "__main__":
    build(PACKAGED)
