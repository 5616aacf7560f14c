"""Working days: promised days, and how long nobody answered, are computed once, here."""

from datetime import date, timedelta
from functools import cache

import holidays

#: Public holidays of this Land count unless a network says otherwise (the model case is Baden-Württemberg).
LAND = "BW"
#: The Länder whose holidays can be chosen, as the library names them.
LAENDER = {
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "BE": "Berlin",
    "BB": "Brandenburg",
    "HB": "Bremen",
    "HH": "Hamburg",
    "HE": "Hessen",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "SH": "Schleswig-Holstein",
    "TH": "Thüringen",
}
SATURDAY = 5


@cache
def _holidays_of(year: int, land: str) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DE", subdiv=land, years=year))


def is_working_day(day: date, land: str = LAND) -> bool:
    """Tell whether people work on the day: Monday to Friday, no public holiday of the Land."""
    return day.weekday() < SATURDAY and day not in _holidays_of(day.year, land)


def after(start: date, working_days: int, *, land: str = LAND) -> date:
    """Return the day `working_days` working days after `start`; the day itself never counts."""
    day, left = start, working_days
    while left > 0:
        day += timedelta(days=1)
        left -= is_working_day(day, land)
    return day


def latest_start(today: date, working_days: int, *, land: str = LAND) -> date:
    """Return the latest day whose `working_days` working days are over before today."""
    day = today - timedelta(days=1)
    while after(day, working_days, land=land) >= today:
        day -= timedelta(days=1)
    return day
