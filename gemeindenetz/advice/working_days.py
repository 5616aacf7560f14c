"""Working days: the promised date of an answer is computed once, here."""

from datetime import date, timedelta
from functools import cache

import holidays

#: Public holidays of this Land count (the model case is Baden-Württemberg).
LAND = "BW"
SATURDAY = 5


@cache
def _holidays_of(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DE", subdiv=LAND, years=year))


def is_working_day(day: date) -> bool:
    """Tell whether people work on the day: Monday to Friday, no public holiday."""
    return day.weekday() < SATURDAY and day not in _holidays_of(day.year)


def after(start: date, working_days: int) -> date:
    """Return the day `working_days` working days after `start`; the day itself never counts."""
    day, left = start, working_days
    while left > 0:
        day += timedelta(days=1)
        left -= is_working_day(day)
    return day
