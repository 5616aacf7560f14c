"""A calm picture of where a territory lies: its outline between its neighbours, drawn from our own boundaries."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians
from typing import Any

from gemeindenetz.register.models import Boundary, Level, Territory

WIDTH, HEIGHT, MARGIN = 560.0, 420.0, 8.0
Point = tuple[float, float]
Ring = list[list[float]]
#: What a picture shows of each outline and its territory.
SHOWN = ("geometry", "as_of", "territory__name", "territory__ags", "edition__source")


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
    rows = Boundary.objects.select_related("territory", "edition").only(*SHOWN).order_by("territory__sort_key")
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
        path = "".join(self._drawn(ring) for ring in _rings(row.geometry))
        return Shape(path, row.territory.name, row.territory.get_absolute_url(), own)

    def _drawn(self, ring: Ring) -> str:
        """Return one ring; steps too small for the picture fall together."""
        # As `place` does it, without a call for each of some thousand points.
        wide, west, tall, north = self.shrink * self.scale, self.west, self.scale, self.north
        steps = [f"{MARGIN + (x - west) * wide:.1f} {MARGIN + (north - y) * tall:.1f}" for x, y in ring]
        return "M" + "L".join(dict.fromkeys(steps)) + "Z"


def _rings(geometry: dict[str, Any]) -> list[Ring]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]
