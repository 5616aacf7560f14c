"""Navigation: apps offer entries, the shell shows those of this actor."""

from collections.abc import Callable
from dataclasses import dataclass

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class NavItem:
    """One entry; `count` is shown as a badge when not zero; `ending`: it is also lit where an address ends so."""

    label: Message
    url: str
    order: int = 100
    count: int = 0
    ending: str = ""

    def matches(self, path: str) -> int:
        """Return how surely the entry leads to a path; 0: it does not."""
        if self.ending and path.endswith(self.ending):
            return len(path)
        return len(self.url) if path.startswith(self.url) else 0


NavigationSource = Callable[[Actor], list[NavItem]]
_sources: list[NavigationSource] = []


def register_navigation(source: NavigationSource) -> None:
    """Add a source of entries; it must be cheap (at most one query)."""
    if source not in _sources:
        _sources.append(source)


def navigation_for(actor: Actor) -> list[NavItem]:
    """Return the entries of this actor in order."""
    return sorted((item for source in _sources for item in source(actor)), key=lambda item: item.order)
