"""Addresses of topics."""

import re

LONGEST_SLUG = 60
#: First parts of addresses that are pages of their own.
TAKEN = frozenset({"neu", "wortringe", "schema"})
_SPREAD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def plain_slug(label: str) -> str:
    """Return the address a label would give, its umlauts spelled out; empty when nothing is left."""
    plain = _NOT_WORD.sub("-", label.translate(_SPREAD).lower()).strip("-")
    return plain[: LONGEST_SLUG - 4].strip("-")
