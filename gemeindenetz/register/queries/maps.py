"""A calm picture of where a territory lies: its outline between its neighbours, drawn from our own boundaries."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians
from typing import Any

from gemeindenetz.register.models import Boundary, Level, Territory

WIDTH, HEIGHT, MARGIN = 560.0, 420.0, 8.0
Point = tuple[float, float]
Ring = list[list[float]]


@dataclass(frozen=True)
class Shape:
    """One outline; `own` is the territory the page is about."""

    path: str
    name: str
    url: str
    own: bool


@dataclass(frozen=True)
class Locator:
    """The picture: shapes, the town hall's place where there is no outline, size, day and source."""

    width: str
    height: str
    shapes: list[Shape]
    point: Point | None
    as_of: Any
    source: str


def locator_of(territory: Territory) -> Locator | None:
    """Return the picture of a territory among its county's (or Land's) others, or None without any outline.

    Two queries, whatever the number of neighbours.
    """
    rows = list(_around(territory))
    if not rows:
        return None
    own = next((row for row in rows if row.territory_id == territory.pk), None)
    if (
        own is None
        and territory.level == Level.GEMEINDE
        and (territory.longitude is None or territory.latitude is None)
    ):
        return None
    frame = _Frame(rows)
    point = None
    if own is None and territory.longitude is not None and territory.latitude is not None:
        point = frame.place(territory.longitude, territory.latitude)
    newest = own or rows[0]
    return Locator(
        width=f"{frame.width:.0f}",
        height=f"{frame.height:.0f}",
        shapes=[frame.shape(row, own=row is own) for row in rows],
        point=point,
        as_of=newest.as_of,
        source=newest.source,
    )


def _around(territory: Territory) -> Iterable[Boundary]:
    """Return the outlines of a municipality's county fellows; else the county alone; of a county its Land's."""
    rows = Boundary.objects.select_related("territory", "edition").order_by("territory__sort_key")
    if territory.level == Level.GEMEINDE:
        fellows = rows.filter(territory__level=Level.GEMEINDE, territory__kreis_ags=territory.ags[:5])
        return list(fellows) or list(
            rows.filter(territory__level=Level.KREIS, territory__ags=territory.ags[:5])
        )
    return rows.filter(territory__level=territory.level, territory__land_ags=territory.ags[:2])


class _Frame:
    """Projects degrees onto the picture; at this scale the middle's latitude shrinks longitudes well enough."""

    def __init__(self, rows: list[Boundary]) -> None:
        points = [point for row in rows for ring in _rings(row.geometry) for point in ring]
        self.west, self.east = min(x for x, _y in points), max(x for x, _y in points)
        self.south, self.north = min(y for _x, y in points), max(y for _x, y in points)
        self.shrink = cos(radians((self.south + self.north) / 2))
        across = max((self.east - self.west) * self.shrink, 1e-6)
        down = max(self.north - self.south, 1e-6)
        self.scale = min((WIDTH - 2 * MARGIN) / across, (HEIGHT - 2 * MARGIN) / down)
        self.width = across * self.scale + 2 * MARGIN
        self.height = down * self.scale + 2 * MARGIN

    def place(self, longitude: float, latitude: float) -> Point:
        """Return where a point lies in the picture."""
        x = MARGIN + (longitude - self.west) * self.shrink * self.scale
        return round(x, 1), round(MARGIN + (self.north - latitude) * self.scale, 1)

    def shape(self, row: Boundary, *, own: bool) -> Shape:
        """Return one outline as an SVG path."""
        parts = []
        for ring in _rings(row.geometry):
            steps = dict.fromkeys(self.place(x, y) for x, y in ring)
            parts.append("M" + "L".join(f"{x:g} {y:g}" for x, y in steps) + "Z")
        return Shape("".join(parts), row.territory.name, row.territory.get_absolute_url(), own)


def _rings(geometry: dict[str, Any]) -> list[Ring]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]
