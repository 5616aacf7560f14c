"""How an appointment is said in a line: when, and what happened to it."""

from datetime import date, datetime

from django.utils.dateformat import format as date_format
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Appointment
from gemeindenetz.core.calendar.entries import days_of
from gemeindenetz.core.clock import BERLIN
from gemeindenetz.core.templatetags.core_format import day as shown_day

DASH = "\N{EN DASH}"


def _day(value: date) -> str:
    return f"{date_format(value, 'l')}, {shown_day(value)}"


def _time(value: datetime) -> str:
    return value.strftime("%H:%M")


def when(appointment: Appointment) -> str:
    """Return day and time in Berlin: "Donnerstag, 3.12.2026, 10:00–12:00 Uhr"."""
    if appointment.all_day:
        first, last = days_of(appointment.starts_at, appointment.ends_at)
        return _day(first) if first == last else f"{_day(first)} {DASH} {_day(last)}"
    starts, ends = (value.astimezone(BERLIN) for value in (appointment.starts_at, appointment.ends_at))
    if starts.date() == ends.date():
        hours = f"{_time(starts)}{DASH}{_time(ends)}"
        return _("%(day)s, %(hours)s o'clock") % {"day": _day(starts.date()), "hours": hours}
    return _("%(from_day)s, %(from_time)s o'clock, to %(to_day)s, %(to_time)s o'clock") % {
        "from_day": _day(starts.date()),
        "from_time": _time(starts),
        "to_day": _day(ends.date()),
        "to_time": _time(ends),
    }


def in_a_line(appointment: Appointment) -> str:
    """Return what, when and where in one line."""
    what = _("%(title)s (%(kind)s)") % {"title": appointment.title, "kind": appointment.get_kind_display()}
    return ", ".join(filter(None, [what, when(appointment), appointment.place]))
