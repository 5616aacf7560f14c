"""The picture of a trip: the visit in the middle, circles for the distance, one numbered dot for each stop."""

from dataclasses import dataclass
from math import cos, radians

from gemeindenetz.advice.queries.trip import Place, Trip

SIZE, MARGIN = 420.0, 26.0
KM_PER_DEGREE = 111.2


@dataclass(frozen=True)
class Dot:
    """A stop in the picture."""

    x: str
    y: str
    number: int
    name: str


@dataclass(frozen=True)
class Circle:
    """So far it is to here."""

    radius: str
    label_y: str
    km: int


@dataclass(frozen=True)
class TripMap:
    """Everything the picture shows; the list beside it is its twin."""

    size: str
    middle: str
    circles: list[Circle]
    dots: list[Dot]


def map_of(trip: Trip) -> TripMap | None:
    """Return the picture, or None where the register knows no place."""
    if trip.place is None:
        return None
    middle = SIZE / 2
    scale = (middle - MARGIN) / trip.radius
    rings = [trip.radius / 2, trip.radius]
    circles = [Circle(_digits(km * scale), _digits(middle - km * scale - 4), round(km)) for km in rings]
    dots = []
    for stop in trip.stops:
        east, north = _km_from(trip.place, stop.place)
        dots.append(Dot(_digits(middle + east * scale), _digits(middle - north * scale), stop.number, stop.organisation.name))
    return TripMap(_digits(SIZE), _digits(middle), circles, dots)


def _km_from(start: Place, place: Place) -> tuple[float, float]:
    """Return how far east and north of a place another one lies; true enough within a day's trip."""
    squeeze = cos(radians((start[1] + place[1]) / 2))
    return (place[0] - start[0]) * KM_PER_DEGREE * squeeze, (place[1] - start[1]) * KM_PER_DEGREE


def _digits(value: float) -> str:
    return f"{value:.1f}"
