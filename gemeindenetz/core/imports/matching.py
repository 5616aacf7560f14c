"""Which heading of a file means which column of an import."""

import re
from collections.abc import Mapping, Sequence

from gemeindenetz.core.imports.kinds import ImportColumn

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_SPREAD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def plain(heading: str) -> str:
    """Return a heading without case, umlauts and punctuation."""
    return _NOT_WORD.sub(" ", heading.lower().translate(_SPREAD)).strip()


def _names(column: ImportColumn) -> list[str]:
    return [plain(name) for name in (str(column.label), column.name, *column.synonyms)]


def matches(column: ImportColumn, heading: str) -> bool:
    """Tell whether a heading is exactly one of the column's names."""
    return plain(heading) in _names(column)


def guess(columns: Sequence[ImportColumn], headings: Sequence[str]) -> dict[str, int]:
    """Return column name → position of its heading; exact names first, then headings that begin with a name."""
    found: dict[str, int] = {}
    shown = [plain(heading) for heading in headings]
    for exact in (True, False):
        for column in columns:
            if column.name in found:
                continue
            names = _names(column)
            for position, heading in enumerate(shown):
                if not heading or position in found.values():
                    continue
                fits = (
                    heading in names
                    if exact
                    else any(heading.startswith(f"{name} ") for name in names if name)
                )
                if fits:
                    found[column.name] = position
                    break
    return found


def checked(columns: Sequence[ImportColumn], mapping: Mapping[str, int], *, width: int) -> dict[str, int]:
    """Return the parts of a mapping that name known columns and existing positions."""
    names = {column.name for column in columns}
    return {name: place for name, place in mapping.items() if name in names and 0 <= place < width}
