"""German formats."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.templatetags import core_format

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    "value, places, shown",
    [
        (4812, None, "4.812"),
        (1234567, None, "1.234.567"),
        (0, None, "0"),
        (Decimal("3.14159"), 2, "3,14"),
        (-5, None, "−5"),
        (None, None, ""),
    ],
)
def test_numbers_have_points_and_commas(value, places, shown):
    assert core_format.number(value, places) == shown


def test_money_shows_cents_only_where_there_are_any():
    assert core_format.money(Decimal("1500.00")) == f"1.500{NBSP}€"
    assert core_format.money(Decimal("1500.5")) == f"1.500,50{NBSP}€"


def test_period_includes_its_last_day():
    assert core_format.period(ranges.period(date(2014, 3, 1), date(2015, 12, 31))) == "1.3.2014 – 31.12.2015"
    assert core_format.period(ranges.period(date(2014, 3, 1))) == "seit 1.3.2014"
    assert core_format.period(ranges.period(None, date(2015, 12, 31))) == "bis 31.12.2015"
    assert core_format.period(ranges.period(date(2014, 3, 1), date(2014, 3, 1))) == "1.3.2014"
    assert core_format.period(ranges.period(None)) == "Ende unbekannt"


def test_moments_are_shown_in_berlin():
    assert core_format.moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2.7.2026, 00:30 Uhr"
    assert core_format.moment(datetime(2026, 1, 1, 8, 0, tzinfo=UTC), "time") == "09:00 Uhr"


@pytest.mark.parametrize(
    "age, shown",
    [
        (timedelta(seconds=20), "gerade eben"),
        (timedelta(minutes=1), "vor 1 Minute"),
        (timedelta(hours=2), "vor 2 Stunden"),
        (timedelta(days=34), "vor 34 Tagen"),
    ],
)
def test_age_is_told_in_one_unit(age, shown):
    with clock.at(datetime(2026, 11, 23, 9, 0, tzinfo=UTC)):
        assert core_format.ago(clock.now() - age) == shown


def test_long_ago_becomes_a_day():
    with clock.at(datetime(2026, 11, 23, 9, 0, tzinfo=UTC)):
        assert core_format.ago(datetime(2026, 1, 5, 9, 0, tzinfo=UTC)) == "am 5.1.2026"


def test_days_have_styles():
    day = date(2026, 11, 23)
    assert core_format.day(day) == "23.11.2026"
    assert core_format.day(day, "weekday") == "Montag, 23. November 2026"
    assert core_format.day(None) == ""


def test_suppressed_numbers_and_units():
    assert core_format.reported(None) == "weniger als 5"
    assert core_format.reported(17) == "17"
    assert core_format.quantity(34, "km") == f"34{NBSP}km"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("2023", "2023"), (2023, "2023"), ("2023-03", "März 2023"), ("2023-03-05", "5.3.2023"), ("", ""), (None, ""),
        ("2023-13", "2023-13"), ("um 2010", "um 2010"), ("a-b", "a-b"),
    ],
)  # fmt: skip
def test_a_date_is_said_as_exactly_as_it_is_known(given, shown):
    assert core_format.fuzzy(given) == shown
