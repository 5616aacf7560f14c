"""Values as people read them in a table."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext as _

from gemeindenetz.core.listing_parts import Cell
from gemeindenetz.core.templatetags import core_format


def shown(value: Any) -> Any:
    """Return a value in German form: days, moments, periods, numbers, yes and no; a `Cell` keeps its link."""
    if type(value) is str:
        return value
    if isinstance(value, Cell):
        # Most cells hold a text already; making a new one would cost more than all the rest.
        text = shown(value.text)
        return value if text is value.text else replace(value, text=text)
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return _formatted(value)


def _formatted(value: Any) -> Any:
    if isinstance(value, DateRange):
        return core_format.period(value)
    if isinstance(value, datetime):
        return core_format.moment(value)
    if isinstance(value, date):
        return core_format.day(value)
    if isinstance(value, int | float | Decimal):
        return core_format.number(value)
    return value
