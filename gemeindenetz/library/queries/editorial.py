"""How a network publishes on a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from gemeindenetz.core import clock
from gemeindenetz.library.models import EditorialRule
from gemeindenetz.network.models import Network

MONTHS_A_YEAR = 12
LAST_SURE_DAY = 28


@dataclass(frozen=True)
class Editorial:
    """Whether contributions appear at once, how long they hold, how many days an editor has."""

    publishes_at_once: bool = False
    confirm_months: int = 12
    review_days: int = 10

    def expires_on(self, confirmed_on: date) -> date:
        """Return until when a confirmed entry holds."""
        return add_months(confirmed_on, self.confirm_months)

    def due_on(self, day: date) -> date:
        """Return by when an editor should have looked."""
        return day + timedelta(days=self.review_days)


def editorial_of(network: Network, day: date | None = None) -> Editorial:
    """Return the rule that holds on a day; without one, an editor approves and entries hold a year."""
    rule = EditorialRule.objects.filter(network=network, valid__contains=day or clock.today()).first()
    if rule is None:
        return Editorial()
    return Editorial(rule.publishes_at_once, rule.confirm_months, rule.review_days)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later (the 28th at most, so that it exists)."""
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    return date(day.year + years, month + 1, min(day.day, LAST_SURE_DAY))
