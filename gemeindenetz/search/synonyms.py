"""Words that mean the same: apps register sources (topics its alternative labels), the query is widened by them.

A group is a tuple of words or phrases; the first is the preferred one. Sources are read again after a change of
kind "topics.topic" or at the latest after `LASTS` seconds, so a maintained synonym works without a new index.
"""

from collections.abc import Callable, Iterable

SynonymSource = Callable[[], Iterable[tuple[str, ...]]]
_sources: list[SynonymSource] = []


def register_synonyms(source: SynonymSource) -> None:
    """Add a source of groups; it must be cheap (one query)."""
    if source not in _sources:
        _sources.append(source)


def synonym_groups() -> list[tuple[str, ...]]:
    """Return all groups of all sources."""
    return [group for source in _sources for group in source() if len(group) > 1]
