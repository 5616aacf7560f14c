"""Today: apps say what needs a person now, each with its reason and one obvious act."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class Act:
    """A button or link beside an item; `method` post sends a form with `data`."""

    label: Message
    url: str
    method: str = "get"
    primary: bool = False


@dataclass(frozen=True)
class TodayItem:
    """One thing that needs this actor: group heading, title, context, reason in small print, acts."""

    group: Message
    title: str
    context: str
    reason: Message
    acts: tuple[Act, ...] = field(default_factory=tuple)
    url: str = ""
    order: int = 100
    since: datetime | None = None


TodaySource = Callable[[Actor], list[TodayItem]]
_sources: list[TodaySource] = []


def register_today_source(source: TodaySource) -> None:
    """Add a source; it returns only items of the actor."""
    if source not in _sources:
        _sources.append(source)


def items_for(actor: Actor) -> list[TodayItem]:
    """Return everything that needs the actor today, in order of groups and age."""
    items = [item for source in _sources for item in source(actor)]
    return sorted(items, key=lambda item: (item.order, item.since.timestamp() if item.since else 0.0))
