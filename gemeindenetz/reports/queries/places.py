"""Where a municipality lies and how large it is, on the reporting day, from the official register.

Key of a county are the first five digits of the AGS, of an administrative region the first three; so a
municipality that has ended since still counts where it lay.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db import connection
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.queries.sizes import COARSE_CHOICES, SIZE_CHOICES, size_key

UNKNOWN = "unknown"
COUNTIES = "counties"

_COUNTY_DIGITS = 5
_REGION_DIGITS = 3

_NAMES = """
SELECT DISTINCT ON (ags) ags, official_name FROM register_territory
WHERE level IN ('kreis', 'rb', 'land') AND ags = ANY(%(keys)s)
ORDER BY ags, valid @> %(day)s::date DESC, lower(valid) DESC
"""

# The population of the last day up to the reporting day; where there is none, the first one after it.
_POPULATIONS = """
SELECT DISTINCT ON (territory.ags) territory.ags, statistic.value
FROM register_statistic AS statistic JOIN register_territory AS territory ON territory.id = statistic.territory_id
WHERE statistic.key = 'population' AND territory.ags = ANY(%(keys)s) AND territory.level = 'gemeinde'
ORDER BY territory.ags, statistic.as_of <= %(day)s DESC, abs(statistic.as_of - %(day)s)
"""


class Place(NamedTuple):
    """A municipality's (or county's) place in the report's tables, by keys."""

    county: str
    region: str
    size: str


@dataclass(frozen=True)
class Atlas:
    """Places by AGS, and the names of their counties and regions."""

    places: dict[str, Place]
    names: dict[str, str]

    def place(self, ags: str) -> Place:
        """Return the place of a key; facts of bodies without a key lie nowhere."""
        return self.places.get(ags, _NOWHERE)

    def name(self, key: str) -> Message:
        """Return the name of a county or region."""
        return self.names.get(key) or (_("place not known") if not key or key == UNKNOWN else key)


_NOWHERE = Place(UNKNOWN, UNKNOWN, UNKNOWN)


def size_label(key: str) -> Message:
    """Return a size class in words."""
    if key == COUNTIES:
        return _("counties")
    if key == UNKNOWN:
        return _("number of inhabitants not known")
    return _SIZE_LABELS[key]


_SIZE_LABELS: dict[str, Message] = {**dict(SIZE_CHOICES), **dict(COARSE_CHOICES)}


def atlas_of(keys: Iterable[str], day: date) -> Atlas:
    """Return the places of these keys (AGS of municipalities, five digits for counties) on a day."""
    wanted = {key for key in keys if key}
    counties = {key[:_COUNTY_DIGITS] for key in wanted}
    regions = {key[:_REGION_DIGITS] for key in wanted}
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, {"keys": [*counties, *regions], "day": day})
        names = dict(cursor.fetchall())
        cursor.execute(_POPULATIONS, {"keys": list(wanted), "day": day})
        populations = {ags: int(value) for ags, value in cursor.fetchall()}
    return Atlas({key: _place(key, populations) for key in wanted}, names)


def _place(key: str, populations: dict[str, int]) -> Place:
    return Place(key[:_COUNTY_DIGITS], key[:_REGION_DIGITS], _size(key, populations.get(key)))


def _size(key: str, population: int | None) -> str:
    if len(key) == _COUNTY_DIGITS:
        return COUNTIES
    return UNKNOWN if population is None else size_key(population)
