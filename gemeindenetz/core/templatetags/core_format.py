"""German formats for days, periods, numbers and money. Built into every template, no `load` needed.

`{{ d|day }}` 23.11.2026 · `{{ d|day:"long" }}` 23. November 2026 · `{{ d|day:"weekday" }}` Montag, 23. November 2026
`{{ "2023-03"|fuzzy }}` März 2023 (a date as exact as people know it)
`{{ t|moment }}` 23.11.2026, 08:12 Uhr · `{{ t|ago }}` vor 2 Stunden · `{{ valid|period }}` seit 1.3.2014
`{{ 4812|number }}` 4.812 · `{{ 3.14159|number:2 }}` 3,14 · `{{ 1500|money }}` 1.500 € · `{{ 34|quantity:"km" }}` 34 km
`{{ count|reported }}` 17, or "weniger als 5" for None (a suppressed figure)
"""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core import clock, ranges

register = template.Library()

Numeric = int | float | Decimal
NO_BREAK = "\N{NO-BREAK SPACE}"
MINUTE, HOUR, DAY = 60, 60 * 60, 60 * 60 * 24
LONG_AGO = 60 * DAY
DAY_FORMATS = {"long": "j. F Y", "weekday": "l, j. F Y", "month": "F Y", "short": "j.n."}


@register.filter
def day(value: date | datetime | None, style: str = "") -> str:
    """Return the day in German order; `style` is "long", "weekday", "month" or "short"."""
    if not value:
        return ""
    if isinstance(value, datetime):
        value = timezone.localtime(value) if timezone.is_aware(value) else value
    if not style:
        return f"{value.day}.{value.month}.{value.year}"
    return date_format(value, DAY_FORMATS[style])


@register.filter
def fuzzy(value: str | int | None) -> str:
    """Return a date as people know it, in words: 2023 stays, 2023-03 is März 2023, 2023-03-05 is 5.3.2023."""
    text = str(value or "")
    try:
        match text.split("-"):
            case [year, month]:
                return day(date(int(year), int(month), 1), "month")
            case [_year, _month, _day]:
                return day(date.fromisoformat(text))
    except ValueError:
        pass
    return text


@register.filter
def moment(value: datetime | None, style: str = "") -> str:
    """Return day and time in Europe/Berlin; style "time" gives the time alone."""
    if not value:
        return ""
    local = timezone.localtime(value)
    clock_time = _("%(time)s o'clock") % {"time": f"{local.hour:02}:{local.minute:02}"}
    return clock_time if style == "time" else f"{day(local)}, {clock_time}"


@register.filter
def ago(value: datetime | None) -> str:
    """Return how long ago something was, in one unit; after two months the day itself."""
    if not value:
        return ""
    seconds = int((clock.now() - value).total_seconds())
    if seconds < MINUTE:
        return _("just now")
    if seconds < HOUR:
        return ngettext("%(n)s minute ago", "%(n)s minutes ago", seconds // MINUTE) % {"n": seconds // MINUTE}
    if seconds < DAY:
        return ngettext("%(n)s hour ago", "%(n)s hours ago", seconds // HOUR) % {"n": seconds // HOUR}
    if seconds < LONG_AGO:
        return ngettext("%(n)s day ago", "%(n)s days ago", seconds // DAY) % {"n": seconds // DAY}
    return _("on %(day)s") % {"day": day(value)}


@register.filter
def period(value: DateRange | None) -> str:
    """Return a stored period as people say it, last day included."""
    if value is None or value.isempty:
        return ""
    last = ranges.last_day(value)
    if value.lower and last:
        return day(value.lower) if value.lower == last else f"{day(value.lower)} – {day(last)}"
    if value.lower:
        return _("since %(day)s") % {"day": day(value.lower)}
    return _("until %(day)s") % {"day": day(last)} if last else _("no end known")


@register.filter
def number(value: Numeric | str | None, places: int | None = None) -> str:
    """Return a number with points for thousands and a decimal comma."""
    if value is None or value == "":
        return ""
    exact = Decimal(str(value))
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    return f"{exact:,f}".translate(str.maketrans(",.", ".,")).replace("-", "\N{MINUS SIGN}")


@register.filter
def money(value: Numeric | str | None) -> str:
    """Return an amount in euro; cents only where there are any."""
    if value is None or value == "":
        return ""
    exact = Decimal(str(value))
    return f"{number(exact, 0 if exact == exact.to_integral_value() else 2)}{NO_BREAK}€"


@register.filter
def quantity(value: Numeric | None, unit: str | Promise = "") -> str:
    """Return a number with its unit, never broken apart at the end of a line."""
    shown = number(value)
    return f"{shown}{NO_BREAK}{unit}" if shown and unit else shown


@register.filter
def reported(value: Numeric | None) -> str:
    """Return a figure for people outside the matters: None is a suppressed small number."""
    return _("fewer than 5") if value is None else number(value)
