"""Cost and duration in classes, for filters."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core.errors import Message

#: Upper bounds in euros (below), with words; the last is open.
COST_CLASSES: tuple[tuple[str, int | None, Message], ...] = (
    ("0", 1_000, _("under €1,000")),
    ("1000", 5_000, _("€1,000 to under €5,000")),
    ("5000", 25_000, _("€5,000 to under €25,000")),
    ("25000", 100_000, _("€25,000 to under €100,000")),
    ("100000", None, _("€100,000 and more")),
)
DURATION_CLASSES: tuple[tuple[str, int | None, Message], ...] = (
    ("0", 7, pgettext_lazy("duration", "up to half a year")),
    ("7", 13, pgettext_lazy("duration", "up to a year")),
    ("13", 37, pgettext_lazy("duration", "up to three years")),
    ("37", None, pgettext_lazy("duration", "longer than three years")),
)


def cost_class(cost: Decimal | float) -> Message:
    """Return the words of the cost class."""
    return next(text for _key, bound, text in COST_CLASSES if bound is None or cost < bound)


def duration_class(months: int) -> Message:
    """Return the words of the duration class."""
    return next(text for _key, bound, text in DURATION_CLASSES if bound is None or months < bound)
