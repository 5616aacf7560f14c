"""The only source of now. Tests, demo and catch-up runs set it with `at`."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from django.utils import timezone

BERLIN: tzinfo = ZoneInfo("Europe/Berlin")
_fixed: ContextVar[datetime | None] = ContextVar("clock_fixed", default=None)


def now() -> datetime:
    """Return the present moment, aware of its time zone (UTC)."""
    return _fixed.get() or timezone.now()


def today() -> date:
    """Return today's date in Berlin."""
    return now().astimezone(BERLIN).date()


@contextmanager
def at(moment: datetime | date) -> Iterator[None]:
    """Let the application's time stand at `moment` (a date means noon in Berlin) within the block."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, 12, tzinfo=BERLIN)
    token = _fixed.set(moment)
    try:
        yield
    finally:
        _fixed.reset(token)
