"""Reporting periods: a calendar year up to its reporting day."""

from dataclasses import dataclass
from datetime import date, timedelta

from gemeindenetz.core import clock

#: The oldest year the chooser offers; membership of the model case begins in 2001.
FIRST_YEAR = 1995


@dataclass(frozen=True)
class Period:
    """From `since` to `until`, both days included; `until` is the reporting day."""

    since: date
    until: date

    @property
    def year(self) -> int:
        """The calendar year."""
        return self.until.year

    @property
    def day_before(self) -> date:
        """The last day before the period."""
        return self.since - timedelta(days=1)

    @property
    def is_whole_year(self) -> bool:
        """Whether the year is over."""
        return (self.until.month, self.until.day) == (12, 31)


def latest_day(*, exact: bool) -> date:
    """Return the newest reporting day.

    The advisory team sees today. Everybody else sees whole months only: from one day to the next a total that
    grows by one would tell that somebody asked today.
    """
    today = clock.today()
    return today if exact else today.replace(day=1) - timedelta(days=1)


def period_of(year: int, *, exact: bool) -> Period | None:
    """Return the period of a year up to its reporting day, or None when nothing of it can be reported yet."""
    newest = latest_day(exact=exact)
    if year > newest.year or year < FIRST_YEAR:
        return None
    return Period(date(year, 1, 1), min(date(year, 12, 31), newest))


def years_up_to(first: int, *, exact: bool) -> list[int]:
    """Return the years to choose from, newest first."""
    newest = latest_day(exact=exact).year
    return list(range(newest, max(FIRST_YEAR, min(first, newest)) - 1, -1))
