"""What one process keeps: the chain with its memories, synonyms, and the reader."""

import threading
from functools import lru_cache
from time import monotonic

from gemeindenetz.search.engine import places
from gemeindenetz.search.engine.typed import read_groups
from gemeindenetz.search.german.chain import Chain, Terms, open_chain
from gemeindenetz.search.synonyms import synonym_groups

#: So long a maintained synonym may take to be known everywhere.
LASTS_SECONDS = 60.0
_lock = threading.Lock()
_synonyms: dict[str, tuple[float, list[tuple[tuple[Terms, ...], ...]]]] = {}


@lru_cache(1)
def chain() -> Chain:
    """The product's chain; its lexicon stands beside the index."""
    return open_chain(places.home())


def synonyms() -> list[tuple[tuple[Terms, ...], ...]]:
    """Groups of terms that mean the same, not older than a minute."""
    with _lock:
        known = _synonyms.get("all")
        if known is None or monotonic() - known[0] > LASTS_SECONDS:
            known = (monotonic(), read_groups(synonym_groups(), chain()))
            _synonyms["all"] = known
        return known[1]


def forget_synonyms() -> None:
    """Read the synonyms again at the next search."""
    with _lock:
        _synonyms.clear()
