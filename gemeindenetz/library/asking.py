"""How the people of a matter learn that they are asked, and the advisers what they decided; upper apps register.

The library knows tokens, not people: it says that something was asked or answered, inside the transaction in which
that happened. Whoever made the entry from a thing of theirs (`origin`) tells the people behind the token.
"""

from collections.abc import Callable
from dataclasses import dataclass

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import Finding, PracticeExample

AskedEntry = Finding | PracticeExample
Teller = Callable[[AskedEntry, Actor], None]


@dataclass(frozen=True)
class Asker:
    """What an upper app does when entries born from its things are asked about, and when they are decided."""

    asked: Teller
    answered: Teller


_askers: dict[str, Asker] = {}


def register_asker(kind: str, asker: Asker) -> None:
    """Let an upper app tell the people of its kind of origin."""
    _askers[kind] = asker


def tell_asked(entry: AskedEntry, actor: Actor) -> None:
    """Tell the people of the matter that they are asked; called by actions, in their transaction."""
    if entry.origin is not None and entry.origin_kind in _askers:
        _askers[entry.origin_kind].asked(entry, actor)


def tell_answered(entry: AskedEntry, actor: Actor) -> None:
    """Tell those who asked what was decided; called by actions, in their transaction."""
    if entry.origin is not None and entry.origin_kind in _askers:
        _askers[entry.origin_kind].answered(entry, actor)
