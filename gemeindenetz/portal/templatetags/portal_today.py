"""The two sentences at the top of Today."""

from datetime import datetime

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

register = template.Library()

MORNING_ENDS, EVENING_BEGINS = 11, 18
WORDS = [
    gettext_lazy("Two"),
    gettext_lazy("Three"),
    gettext_lazy("Four"),
    gettext_lazy("Five"),
    gettext_lazy("Six"),
    gettext_lazy("Seven"),
    gettext_lazy("Eight"),
    gettext_lazy("Nine"),
    gettext_lazy("Ten"),
    gettext_lazy("Eleven"),
    gettext_lazy("Twelve"),
]


@register.simple_tag
def greeting(now: datetime, name: str) -> str:
    """Return the greeting of this time of day, in Berlin."""
    if now.hour < MORNING_ENDS:
        return _("Good morning, %(name)s") % {"name": name}
    if now.hour < EVENING_BEGINS:
        return _("Good day, %(name)s") % {"name": name}
    return _("Good evening, %(name)s") % {"name": name}


@register.simple_tag
def day_sentence(count: int) -> str:
    """Return how many things need the person; small numbers as words."""
    if count == 0:
        return _("Nothing needs you today. Everything is running.")
    word = str(WORDS[count - 2]) if 2 <= count < 2 + len(WORDS) else str(count)  # noqa: PLR2004 - "Two" comes first
    return ngettext(
        "One thing needs you today. Everything else is running.",
        "%(number)s things need you today. Everything else is running.",
        count,
    ) % {"number": word}
