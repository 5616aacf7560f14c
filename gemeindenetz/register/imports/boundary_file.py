"""Read boundaries from GeoJSON (WGS84): a key per feature, a polygon, nothing else is trusted."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.imports.workbook_file import FileProblem, unreadable

MAX_BYTES = 60 * 1024 * 1024
MOST_POINTS = 20_000
DECIMALS = 5
FEWEST_POINTS, FARTHEST_EAST, FARTHEST_NORTH = 4, 180, 90
CHOOSE: Message = _("Please choose a GeoJSON file (WGS84) with the official key of every area.")
# Which property holds the key: ours, those of the Federal Agency (BKG), those of the county and Land files.
_KEY_PROPERTIES = ("ags", "kreis", "land")
_KEY = re.compile(r"[0-9]{2}([0-9]{1}|[0-9]{3}|[0-9]{6})?")
_YEAR = re.compile(r"(?<!\d)(19|20)\d{2}(?!\d)")

Ring = list[list[float]]


@dataclass(frozen=True, slots=True)
class BoundaryRow:
    """One area: its official key and its outline."""

    number: int
    ags: str
    name: str
    geometry: dict[str, Any]


@dataclass(frozen=True)
class BoundaryFile:
    """A checked file."""

    file: str
    file_hash: str
    as_of: date | None
    rows: tuple[BoundaryRow, ...]


def read_boundaries(path: Path, *, name: str = "") -> BoundaryFile:
    """Read and check a GeoJSON file; raises `FileProblem` naming the feature and the remedy."""
    shown = name or path.name
    content = _content(path, shown)
    try:
        collection = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FileProblem(file=shown, problem=_("This is not readable GeoJSON."), remedy=CHOOSE) from error
    features = collection.get("features") if isinstance(collection, dict) else None
    if not isinstance(features, list) or not features:
        raise FileProblem(file=shown, problem=_("The file has no areas (features)."), remedy=CHOOSE)
    rows = tuple(_row(shown, at + 1, feature=feature) for at, feature in enumerate(features))
    _refuse_twice(shown, rows)
    year = _YEAR.search(shown)
    return BoundaryFile(
        file=shown,
        file_hash=hashlib.sha256(content).hexdigest(),
        as_of=date(int(year[0]), 1, 1) if year else None,
        rows=rows,
    )


def _content(path: Path, name: str) -> bytes:
    if not path.is_file():
        raise unreadable(name)
    if path.stat().st_size > MAX_BYTES:
        raise FileProblem(
            file=name, problem=_("The file is too large for simplified boundaries."), remedy=CHOOSE
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(name) from error


def _row(file: str, number: int, *, feature: Any) -> BoundaryRow:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    if not isinstance(properties, dict) or not isinstance(geometry, dict):
        raise FileProblem(
            file=file, row=number, problem=_("The area has no properties or no outline."), remedy=CHOOSE
        )
    lower = {str(key).lower(): value for key, value in properties.items()}
    key = next((str(lower[each]) for each in _KEY_PROPERTIES if _KEY.fullmatch(str(lower.get(each, "")))), "")
    if not key:
        raise FileProblem(
            file=file, row=number, problem=_("The official key (ags) is missing."), remedy=CHOOSE
        )
    return BoundaryRow(
        number,
        key,
        str(lower.get("name") or lower.get("gen") or ""),
        _outline(file, number, geometry=geometry),
    )


def _outline(file: str, number: int, *, geometry: dict[str, Any]) -> dict[str, Any]:
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    try:
        if kind == "Polygon":
            rounded: Any = _polygon(coordinates)
        elif kind == "MultiPolygon":
            rounded = [_polygon(polygon) for polygon in coordinates or ()]
        else:
            rounded = None
    except (TypeError, ValueError, IndexError) as error:
        raise _no_outline(file, number) from error
    if not rounded:
        raise _no_outline(file, number)
    return {"type": kind, "coordinates": rounded}


def _no_outline(file: str, number: int) -> FileProblem:
    return FileProblem(
        file=file,
        row=number,
        problem=_("The outline is not a polygon in degrees of longitude and latitude."),
        remedy=CHOOSE,
    )


def _polygon(rings: Any) -> list[Ring]:
    found = [[_point(point) for point in ring] for ring in rings]
    if not found or any(len(ring) < FEWEST_POINTS for ring in found) or sum(map(len, found)) > MOST_POINTS:
        raise ValueError
    return found


def _point(point: Any) -> list[float]:
    longitude, latitude = float(point[0]), float(point[1])
    if abs(longitude) > FARTHEST_EAST or abs(latitude) > FARTHEST_NORTH:
        raise ValueError
    return [round(longitude, DECIMALS), round(latitude, DECIMALS)]


def _refuse_twice(file: str, rows: tuple[BoundaryRow, ...]) -> None:
    seen: dict[str, int] = {}
    for row in rows:
        if row.ags in seen:
            raise FileProblem(
                file=file,
                row=row.number,
                problem=_("The key %(key)s stands twice: in row %(first)d and here.")
                % {"key": row.ags, "first": seen[row.ags]},
                remedy=CHOOSE,
            )
        seen[row.ags] = row.number
