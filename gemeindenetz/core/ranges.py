"""Periods: stored as `[)` date ranges, shown inclusively."""

from datetime import date, timedelta

from django.db.backends.postgresql.psycopg_any import DateRange


def period(start: date | None, until: date | None = None) -> DateRange:
    """Return the range from `start` to `until`, both days included; None is open."""
    return DateRange(start, until + timedelta(days=1) if until else None, "[)")


def holds_on(valid: DateRange, day: date) -> bool:
    """Tell whether the period includes the day."""
    if valid.isempty:
        return False
    return (valid.lower is None or valid.lower <= day) and (valid.upper is None or day < valid.upper)


def last_day(valid: DateRange) -> date | None:
    """Return the last day inside the period, or None when it is open."""
    return valid.upper - timedelta(days=1) if valid.upper else None


def overlaps(one: DateRange, other: DateRange) -> bool:
    """Tell whether the two periods share a day."""
    if one.isempty or other.isempty:
        return False
    starts_before = one.lower is None or other.upper is None or one.lower < other.upper
    ends_after = other.lower is None or one.upper is None or other.lower < one.upper
    return starts_before and ends_after


def ended_on(valid: DateRange, final_day: date) -> DateRange:
    """Return the period shortened so that `final_day` is its last day."""
    return DateRange(valid.lower, final_day + timedelta(days=1), "[)")
