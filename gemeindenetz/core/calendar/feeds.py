"""Kinds of calendars to subscribe to: apps offer theirs; whose entries they hold is asked anew at every request.

    register_feed(FeedKind("advice.mine", label=_("My appointments"), subjects=…, entries=…))     # in AppConfig.ready()

`subjects(actor)` are those the actor may choose now ("" where there is nothing to choose); a feed whose subject is no
longer among them answers as if it did not exist. `entries(actor, subject, with_details=…)` gives what this actor may see.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar.entries import CalendarEntry
from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class FeedSubject:
    """What a feed can be about: its key in the address book of the app, and how people call it."""

    key: str
    label: Message


class FeedEntries(Protocol):
    """Gives the entries of a feed for its owner."""

    def __call__(self, actor: Actor, subject: str, /, *, with_details: bool) -> list[CalendarEntry]: ...


@dataclass(frozen=True)
class FeedKind:
    """A kind of calendar to subscribe to."""

    name: str
    label: Message
    subjects: Callable[[Actor], list[FeedSubject]]
    entries: FeedEntries


OwnerResolver = Callable[[int], Actor | None]
_kinds: dict[str, FeedKind] = {}
_owner: list[OwnerResolver] = []


def register_feed(kind: FeedKind) -> None:
    """Offer a kind of feed."""
    _kinds[kind.name] = kind


def register_feed_owner(resolver: OwnerResolver) -> None:
    """Let `network` say who a person is today; without own factor, for a calendar program shows it to whoever looks."""
    _owner[:] = [resolver]


def kinds() -> list[FeedKind]:
    """Return all kinds in the order of their registration."""
    return list(_kinds.values())


def kind_named(name: str) -> FeedKind | None:
    """Return a kind, or None when no app offers it any longer."""
    return _kinds.get(name)


def owner_of(person_id: int) -> Actor | None:
    """Return as whom a feed is read today; None when the person may no longer sign in."""
    return _owner[0](person_id) if _owner else None
