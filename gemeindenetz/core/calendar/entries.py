"""What a calendar entry is, whatever it is about."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from gemeindenetz.core.clock import BERLIN

#: Longer texts are cut: some programs refuse entries that are larger.
LONGEST_TEXT = 8_000


class Answer(StrEnum):
    """What somebody answered to an invitation (PARTSTAT)."""

    NEEDS_ACTION = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    TENTATIVE = "TENTATIVE"
    DECLINED = "DECLINED"


@dataclass(frozen=True)
class Mailbox:
    """A name and a mail address."""

    name: str
    address: str


@dataclass(frozen=True)
class CalendarEntry:
    """One entry. Either both ends are moments, or both are days and `ends` is the last day, included.

    `guest` is the one person this copy is for; `sent_by` the mailbox that writes in the organiser's name.
    `changed_at` is when this state of the entry came about.
    """

    uid: str
    starts: datetime | date
    ends: datetime | date
    title: str
    changed_at: datetime
    sequence: int = 0
    place: str = ""
    text: str = ""
    url: str = ""
    organiser: Mailbox | None = None
    sent_by: str = ""
    guest: Mailbox | None = None
    answer: Answer = Answer.NEEDS_ACTION
    cancelled: bool = False
    public: bool = False

    @property
    def all_day(self) -> bool:
        return not isinstance(self.starts, datetime)

    def without_people(self) -> "CalendarEntry":
        """Return the entry as it stands in a feed: nobody is invited by it."""
        return replace(self, organiser=None, sent_by="", guest=None)


def days_of(starts: datetime, ends: datetime) -> tuple[date, date]:
    """Return first and last day of an all-day entry that is stored as Berlin midnights, the last one excluded."""
    first = starts.astimezone(BERLIN).date()
    last = ends.astimezone(BERLIN).date() - timedelta(days=1)
    return first, max(first, last)
