"""What accounts asks about people: who shares a mailbox, and who of them needs a second factor.

accounts lies below `network` and knows no persons; `network` registers the answer once.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class MailboxPerson:
    """A person of a mailbox: number, name, function in words, and whether a seat of staff is held today."""

    id: int
    name: str
    function: str
    is_staff: bool


PeopleSource = Callable[[int], list[MailboxPerson]]
_source: list[PeopleSource] = []


def register_people(source: PeopleSource) -> None:
    """Let `network` say which persons a user stands for. Called once."""
    _source[:] = [source]


def people_of(user_id: int) -> list[MailboxPerson]:
    """Return the persons of a user's mailbox by name; none without a source."""
    return _source[0](user_id) if _source else []
