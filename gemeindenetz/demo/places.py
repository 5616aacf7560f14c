"""Writes the invented register: territories, outlines, statistics, and an organisation for every town and county."""

import json
import random
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gemeindenetz.core import clock, ranges
from gemeindenetz.demo.bulk import copy, ids, reserve
from gemeindenetz.demo.land import LAND_KEY, LAND_NAME, County, Land, Place
from gemeindenetz.network.models import Organisation, OrganisationKind, OrganisationName
from gemeindenetz.network.models.organisations import Level as OrganisationLevel
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.register.models import (
    Boundary,
    Edition,
    EditionKind,
    Level,
    Statistic,
    StatisticKey,
    Territory,
)
from gemeindenetz.register.names.spelling import sort_key

SOURCE = "Erfundene Angaben der Vorführung"
BEGIN = date(1975, 1, 1)
FOREVER = ranges.period(BEGIN)
YEARS_OF_STATISTICS = 4


@dataclass
class Places:
    """Numbers of what was written, by key and by name."""

    land: Land
    territory: dict[str, int] = field(default_factory=dict)
    organisation: dict[str, int] = field(default_factory=dict)
    #: Municipality → its county's key.
    county_of: dict[str, str] = field(default_factory=dict)

    def organisation_of(self, name: str) -> Organisation:
        """Return the organisation of a town or county by its name."""
        things: list[Place | County] = [*self.land.places, *self.land.counties]
        keys = [one.ags for one in things if one.name == name]
        found: Organisation = Organisation.objects.get(pk=self.organisation[keys[0]])
        return found


def write_places(chance: random.Random, land: Land, *, today: date) -> Places:
    """Write the whole Land and return its numbers."""
    places = Places(land)
    _write_territories(places)
    _write_organisations(chance, places)
    _write_boundaries(places, _edition(EditionKind.BOUNDARIES, "Grenzen von Musterland", today=today))
    _write_statistics(
        chance,
        places,
        edition=_edition(EditionKind.STATISTICS, "Kennzahlen von Musterland", today=today),
        today=today,
    )
    return places


def _edition(kind: str, title: str, *, today: date) -> int:
    edition = Edition.objects.create(
        kind=kind, title=title, as_of=today, state_on=today, source=SOURCE, file_name="vorfuehrung",
        file_hash="", imported_by="Vorführung", imported_at=clock.now(),
    )  # fmt: skip
    number: int = edition.pk
    return number


@dataclass(frozen=True)
class _Draft:
    level: str
    ags: str
    ars: str
    name: str
    title: str
    kind: str
    parent: str
    centre: tuple[float, float] | None = None


def _drafts(land: Land) -> list[_Draft]:
    drafts = [_Draft(Level.LAND, LAND_KEY, LAND_KEY, LAND_NAME, "", "", "")]
    drafts += [_Draft(Level.RB, key, key, name, "", "", LAND_KEY) for key, name in land.rbs.items()]
    drafts += [
        _Draft(Level.KREIS, one.ags, one.ags, one.name, "Stadt" if one.kind == "42" else "", one.kind, one.rb)
        for one in land.counties
    ]
    return drafts + [
        _Draft(
            Level.GEMEINDE, one.ags, f"{one.ags[:5]}0{one.ags[5:]}{one.ags[5:]}", one.name, one.title, one.kind,
            one.county, one.centre,
        )
        for one in land.places
    ]  # fmt: skip


def _write_territories(places: Places) -> None:
    drafts = _drafts(places.land)
    numbers = reserve(Territory, len(drafts))
    places.territory = {draft.ags: number for draft, number in zip(drafts, numbers, strict=True)}
    places.county_of = {place.ags: place.county for place in places.land.places}
    columns = ("id", "level", "ags", "ars", "name", "title", "official_name", "sort_key", "kind", "parent_id",
               "valid", "begin_basis", "end_basis", "longitude", "latitude", "postcode")  # fmt: skip
    copy(
        Territory,
        columns,
        rows=(
            (
                number, draft.level, draft.ags, draft.ars, draft.name, draft.title,
                f"{draft.name}, {draft.title}" if draft.title else draft.name, sort_key(draft.name), draft.kind,
                places.territory.get(draft.parent), FOREVER, "", "", *(draft.centre or (None, None)),
                f"0{draft.ags[3:7]}"[:5] if draft.level == Level.GEMEINDE else "",
            )
            for draft, number in zip(drafts, numbers, strict=True)
        ),
    )  # fmt: skip


def _write_organisations(chance: random.Random, places: Places) -> None:
    # A city county is one thing: the city; a second organisation of its name would only confuse.
    things: list[Place | County] = [
        *(one for one in places.land.counties if one.kind == "44"),
        *places.land.places,
    ]
    numbers = reserve(Organisation, len(things))
    places.organisation = {thing.ags: number for thing, number in zip(things, numbers, strict=True)}
    public = ids(chance, len(things))
    columns = ("id", "public_id", "kind", "level", "name", "sort_key", "slug", "territory_id", "email", "phone",
               "website", "profile", "region", "is_listed", "dataset")  # fmt: skip
    copy(
        Organisation,
        columns,
        rows=(
            (
                number, public[position], _kind_of(thing), OrganisationLevel.REGIONAL, thing.name,
                sort_key(thing.name), None, places.territory[thing.ags], _mail_of(thing), "", "", "", "", False,
                Dataset.DEMO,
            )
            for position, (thing, number) in enumerate(zip(things, numbers, strict=True))
        ),
    )  # fmt: skip
    rows = ((number, thing.name, FOREVER) for thing, number in zip(things, numbers, strict=True))
    copy(OrganisationName, ("organisation_id", "name", "valid"), rows=rows)


def _kind_of(thing: Place | County) -> str:
    return OrganisationKind.COUNTY if isinstance(thing, County) else OrganisationKind.MUNICIPALITY


def _mail_of(thing: Place | County) -> str:
    return f"{'kreis' if isinstance(thing, County) else 'info'}@{mail_word(thing.name)}.musterland.example"


def mail_word(name: str) -> str:
    """Return a place name as it stands in mail addresses."""
    return sort_key(name).replace(" ", "-")


def _write_boundaries(places: Places, edition: int) -> None:
    rows: list[tuple[int, str, int]] = []
    for county in places.land.counties:
        outer, *holes = county.rings
        rows.append((places.territory[county.ags], _geometry([outer, *holes]), edition))
    rows += [(places.territory[place.ags], _geometry([place.ring]), edition) for place in places.land.places]
    copy(Boundary, ("territory_id", "geometry", "edition_id"), rows=rows)


def _geometry(rings: list[list[tuple[float, float]]]) -> str:
    return json.dumps({"type": "Polygon", "coordinates": rings}, separators=(",", ":"))


def _write_statistics(chance: random.Random, places: Places, *, edition: int, today: date) -> None:
    days = [date(today.year - back, 12, 31) for back in range(YEARS_OF_STATISTICS, 0, -1)]
    rows: list[tuple[Any, ...]] = []
    totals: dict[str, dict[tuple[str, date], float]] = {}
    for place in places.land.places:
        growth = chance.uniform(-0.008, 0.011)
        for back, day in enumerate(reversed(days)):
            people = round(place.population * (1 - growth) ** back)
            values = {StatisticKey.POPULATION: people, StatisticKey.AREA: place.area}
            for key, value in values.items():
                rows.append((places.territory[place.ags], key, value, day, edition))
                for above in (place.county, place.county[:3], LAND_KEY):
                    sums = totals.setdefault(above, {})
                    sums[key, day] = sums.get((key, day), 0) + value
            density = round(people / place.area, 1)
            rows.append((places.territory[place.ags], StatisticKey.DENSITY, density, day, edition))
        level = 1 if density > 900 else 2 if density > 250 else 3
        rows.append((places.territory[place.ags], StatisticKey.URBANISATION, level, days[-1], edition))
    for above, sums in totals.items():
        rows += [
            (places.territory[above], key, round(value, 2), day, edition)
            for (key, day), value in sums.items()
        ]
    copy(Statistic, ("territory_id", "key", "value", "as_of", "edition_id"), rows=rows)
