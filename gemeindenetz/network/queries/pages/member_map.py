"""A calm map without third parties: counties as outlines, members as dots, drawn as SVG from the register."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import cos, radians
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.templatetags.core_format import number
from gemeindenetz.network.models import Membership, Network
from gemeindenetz.register.models import Boundary, Territory

WIDTH = 640.0
MARGIN = 12.0
Point = tuple[float, float]


@dataclass(frozen=True)
class Dot:
    """A member on the map."""

    x: str
    y: str
    name: str
    url: str


@dataclass(frozen=True)
class Outline:
    """A county on the map, darker the more members it has."""

    path: str
    name: str
    members: int
    shade: int


@dataclass(frozen=True)
class CountyLine:
    """One line of the table twin."""

    name: str
    members: int
    url: str


@dataclass(frozen=True)
class MemberMap:
    """Everything the picture and its twin show."""

    width: str
    height: str
    outlines: list[Outline]
    dots: list[Dot]
    lines: list[CountyLine]
    without_place: int
    source: str
    summary: str


@dataclass(frozen=True)
class _Sheet:
    """Turns degrees into points of the picture (a plate carrée true at its middle latitude)."""

    west: float
    north: float
    scale: float
    squeeze: float

    def place(self, point: Point) -> Point:
        x = MARGIN + (point[0] - self.west) * self.squeeze * self.scale
        return x, MARGIN + (self.north - point[1]) * self.scale


def map_of(network: Network, day: date) -> MemberMap:
    """Return the map of a network's members on a day, in five queries whatever their number."""
    rows = list(
        Membership.objects.in_force()
        .members_on(day)
        .filter(network=network)
        .select_related("organisation__territory")
        .order_by("organisation__sort_key")
    )
    placed = [row for row in rows if row.organisation.territory and row.organisation.territory.longitude]
    counts = Counter(row.organisation.territory.ags[:5] for row in rows if row.organisation.territory)
    counties = _counties(counts, day)
    borders = list(
        Boundary.objects.filter(territory__in=counties.values()).select_related("territory", "edition")
    )
    points = [_point(row) for row in placed]
    sheet, height = _sheet(
        [*points, *(point for border in borders for ring in _rings(border) for point in ring)]
    )
    lines = [_line(network, day, county=county, members=counts[ags]) for ags, county in counties.items()]
    return MemberMap(
        width=_digits(WIDTH),
        height=_digits(height),
        outlines=[_outline(border, sheet, counts=counts) for border in borders],
        dots=[_dot(row, sheet) for row in placed],
        lines=sorted(lines, key=lambda line: -line.members),
        without_place=len(rows) - len(placed),
        source=next((border.source for border in borders if border.source), ""),
        summary=_summary(len(rows), sum(1 for count in counts.values() if count)),
    )


def _summary(members: int, counties: int) -> str:
    return _("%(members)s members in %(counties)s counties") % {
        "members": number(members),
        "counties": number(counties),
    }


def _counties(counts: Counter[str], day: date) -> dict[str, Territory]:
    """Return the counties of the same Land on the day: those without members are white spots."""
    lands = {ags[:2] for ags in counts}
    found = Territory.objects.counties().filter(land_ags__in=lands).valid_on(day).order_by("sort_key")
    return {county.ags: county for county in found}


def _line(network: Network, day: date, *, county: Territory, members: int) -> CountyLine:
    address = reverse("network:members", args=[network.slug])
    return CountyLine(county.official_name, members, f"{address}?kreis={county.ags}&am={day.isoformat()}")


def _rings(border: Boundary) -> Iterator[list[Point]]:
    geometry: dict[str, Any] = border.geometry
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for ring in polygon:
            yield [(point[0], point[1]) for point in ring]


def _sheet(points: Iterable[Point]) -> tuple[_Sheet, float]:
    known = list(points) or [(7.5, 47.5), (10.5, 49.8)]
    west, east = min(x for x, _y in known), max(x for x, _y in known)
    south, north = min(y for _x, y in known), max(y for _x, y in known)
    squeeze = cos(radians((south + north) / 2))
    width = max((east - west) * squeeze, 0.05)
    scale = (WIDTH - 2 * MARGIN) / width
    return _Sheet(west, north, scale, squeeze), max(north - south, 0.05) * scale + 2 * MARGIN


def _point(row: Membership) -> Point:
    """Return where a member lies; only asked for those the register has placed."""
    territory: Any = row.organisation.territory
    return territory.longitude, territory.latitude


def _digits(value: float) -> str:
    return f"{value:.1f}"


def _outline(border: Boundary, sheet: _Sheet, *, counts: Counter[str]) -> Outline:
    path = " ".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (sheet.place(point) for point in ring)) + "Z"
        for ring in _rings(border)
    )
    members = counts[border.territory.ags]
    steps = (1, 3, 6, 10)
    return Outline(path, border.territory.official_name, members, sum(members >= step for step in steps))


def _dot(row: Membership, sheet: _Sheet) -> Dot:
    x, y = sheet.place(_point(row))
    return Dot(
        _digits(x),
        _digits(y),
        row.organisation.name,
        reverse("network:organisation", args=[row.organisation.public_id]),
    )
