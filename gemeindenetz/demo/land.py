"""The invented Land: a jittered grid of municipalities, counties of neighbouring cells, Regierungsbezirke of counties.

It lies in the middle of the North Sea, where no real municipality can be meant. Nothing here touches the database.
"""

import math
import random
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from gemeindenetz.demo import names

LAND_KEY = "98"
LAND_NAME = "Musterland"
WEST, SOUTH = 3.1, 54.6
#: One cell in degrees: about six by six kilometres.
CELL_X, CELL_Y = 0.094, 0.054
KM_PER_DEGREE = 111.2
PER_COUNTY = 31
RB_NAMES = ("Ost", "Süd", "West", "Nord", "Mitte", "Küste", "Heide", "Wald", "Höhe")
TOWN_FROM, LARGE_TOWN_FROM = 9_000, 22_000

Point = tuple[float, float]
Cell = tuple[int, int]


@dataclass
class Place:
    """A municipality: key, name, Textkennzeichen, inhabitants, area, outline."""

    ags: str
    name: str
    title: str
    kind: str
    county: str
    population: int
    area: float
    ring: list[Point]
    centre: Point


@dataclass
class County:
    """A county or city county, with its cells and outlines (outer ring first)."""

    ags: str
    name: str
    kind: str
    rb: str
    cells: list[Cell]
    rings: list[list[Point]] = field(default_factory=list)


@dataclass
class Land:
    """Everything of the invented register."""

    rbs: dict[str, str]
    counties: list[County]
    places: list[Place]

    def place(self, name: str) -> Place:
        """Return a municipality by name."""
        return next(place for place in self.places if place.name == name)


#: Places of the personas: they exist at every size, at the head of the first county.
FIRST_COUNTY = "Musterkreis"
FIRST_PLACES = {"Musterbach": 7_400, "Lindenried": 3_100, "Ahornstetten": 12_800, "Quellenwinkel": 1_950}
FIRST_CITY = "Hohenmuster"


def invent_land(chance: random.Random, count: int, *, taken: Collection[str] = ()) -> Land:
    """Return a Land of `count` municipalities (at least twelve) with invented names, none of `taken`."""
    grid = _Grid(chance, max(count, 12))
    counties = _counties(chance, grid, taken=taken)
    places = _places(chance, grid, counties=counties, taken=taken)
    rbs = {
        key: f"Regierungsbezirk {RB_NAMES[int(key[2]) - 1]}" for key in sorted({one.rb for one in counties})
    }
    return Land(rbs, counties, places)


class _Grid:
    """Jittered corners; every edge has one jittered point in between, shared by both neighbours."""

    def __init__(self, chance: random.Random, count: int) -> None:
        self.columns = max(3, round(math.sqrt(count * 0.75)))
        # A larger Land has smaller cells, so that it does not reach a real coast.
        self.scale = min(1.0, math.sqrt(1_600 / count))
        self.cells: list[Cell] = [divmod(number, self.columns) for number in range(count)]
        self._chance = chance
        self._points: dict[tuple[int, int], Point] = {}

    def point(self, key: tuple[int, int]) -> Point:
        """Corner (even, even) or middle of an edge, in half cells."""
        if key not in self._points:
            shift = 0.23 if key[0] % 2 == 0 and key[1] % 2 == 0 else 0.11
            y = key[0] / 2 + self._chance.uniform(-shift, shift)
            x = key[1] / 2 + self._chance.uniform(-shift, shift)
            self._points[key] = (
                round(WEST + x * CELL_X * self.scale, 5),
                round(SOUTH + y * CELL_Y * self.scale, 5),
            )
        return self._points[key]

    @staticmethod
    def corners(cell: Cell) -> list[tuple[int, int]]:
        """The eight points around a cell, counter-clockwise from the south-west, in half cells."""
        y, x = cell[0] * 2, cell[1] * 2
        return [
            (y, x),
            (y, x + 1),
            (y, x + 2),
            (y + 1, x + 2),
            (y + 2, x + 2),
            (y + 2, x + 1),
            (y + 2, x),
            (y + 1, x),
        ]

    def ring(self, cell: Cell) -> list[Point]:
        """Closed outline of one cell."""
        points = [self.point(key) for key in self.corners(cell)]
        return [*points, points[0]]

    def outline(self, cells: Iterable[Cell]) -> list[list[Point]]:
        """Closed outlines of a group of cells, the longest (outer) one first; the others are holes."""
        edges: set[tuple[Cell, Cell]] = set()
        for cell in cells:
            around = self.corners(cell)
            for one, two in zip(around, [*around[1:], around[0]], strict=True):
                if (two, one) in edges:
                    edges.discard((two, one))
                else:
                    edges.add((one, two))
        return sorted(self._chains(edges), key=len, reverse=True)

    def _chains(self, edges: set[tuple[Cell, Cell]]) -> list[list[Point]]:
        following: dict[Cell, list[Cell]] = {}
        for one, two in sorted(edges):
            following.setdefault(one, []).append(two)
        rings = []
        while following:
            start = next(iter(following))
            keys = [start]
            while True:
                keys.append(following[keys[-1]].pop())
                if not following[keys[-2]]:
                    del following[keys[-2]]
                if keys[-1] == start:
                    break
            rings.append([self.point(key) for key in keys])
        return rings


def _counties(chance: random.Random, grid: _Grid, *, taken: Collection[str]) -> list[County]:
    """Blocks of about 31 cells; one block in four loses a cell to a city county of its own."""
    side = max(2, round(math.sqrt(PER_COUNTY)))
    blocks: dict[Cell, list[Cell]] = {}
    for cell in grid.cells:
        blocks.setdefault((cell[0] // side, cell[1] // side), []).append(cell)
    groups = _without_tiny(list(blocks.values()))
    cities = {position for position in range(len(groups)) if position % 4 == 0 and len(groups[position]) > 8}
    county_names = _county_names(chance, len(groups), taken=taken)
    drafts: list[tuple[str, str, list[Cell]]] = []
    for position, cells in enumerate(groups):
        if position in cities:
            city = cells.pop(len(cells) // 2)
            drafts.append(("", "42", [city]))
        drafts.append((county_names[position], "44", cells))
    drafts.sort(key=lambda draft: draft[0] != FIRST_COUNTY)
    per_rb = max(1, math.ceil(len(drafts) / min(9, max(1, len(drafts) // 10 or 1))))
    counties = []
    for position, (name, kind, cells) in enumerate(drafts):
        rb = f"{LAND_KEY}{position // per_rb + 1}"
        counties.append(County(f"{rb}{position % per_rb:02}", name, kind, rb, cells, grid.outline(cells)))
    return counties


def _without_tiny(groups: list[list[Cell]]) -> list[list[Cell]]:
    """Let blocks cut off at the margin join the block before, so that no county has fewer than eight places."""
    kept: list[list[Cell]] = []
    for cells in groups:
        if kept and len(cells) < 8:
            kept[-1].extend(cells)
        else:
            kept.append(cells)
    return kept


def _county_names(chance: random.Random, count: int, *, taken: Collection[str]) -> list[str]:
    pool = [f"{element}kreis" for element in names.ELEMENTS if f"{element}kreis" not in taken]
    pool += [
        f"{element}-{ending.title()}-Kreis" for element in names.ELEMENTS for ending in ("alb", "ried", "gau")
    ]
    chance.shuffle(pool)
    return [FIRST_COUNTY, *pool[: count - 1]]


def _places(
    chance: random.Random, grid: _Grid, *, counties: list[County], taken: Collection[str]
) -> list[Place]:
    own = {*FIRST_PLACES, FIRST_CITY}
    pool = iter(names.invent(chance, len(grid.cells), taken={*taken, *own}))
    places = []
    first_city = True
    for county in counties:
        first = list(FIRST_PLACES.items()) if county.name == FIRST_COUNTY else []
        for number, cell in enumerate(county.cells, start=1):
            if county.kind == "42":
                county.name = FIRST_CITY if first_city else next(pool)
                first_city = False
                place = _place(
                    chance, grid, county=county, cell=cell, facts=(0, county.name, _city_size(chance))
                )
            else:
                name, population = first.pop(0) if first else (next(pool), _town_size(chance))
                place = _place(chance, grid, county=county, cell=cell, facts=(number, name, population))
            places.append(place)
    return places


def _place(
    chance: random.Random, grid: _Grid, *, county: County, cell: Cell, facts: tuple[int, str, int]
) -> Place:
    number, name, population = facts
    ring = grid.ring(cell)
    kind, title = _rank(chance, county, population=population)
    centre = (sum(x for x, _ in ring[:-1]) / 8, sum(y for _, y in ring[:-1]) / 8)
    return Place(
        ags=f"{county.ags}{number:03}",
        name=name,
        title=title,
        kind=kind,
        county=county.ags,
        population=population,
        area=round(_area(ring) / grid.scale**2, 2),
        ring=ring,
        centre=(round(centre[0], 5), round(centre[1], 5)),
    )


def _rank(chance: random.Random, county: County, *, population: int) -> tuple[str, str]:
    if county.kind == "42":
        return "62", "Stadt"
    if population >= LARGE_TOWN_FROM:
        return "67", "Stadt"
    return ("63", "Stadt") if population >= TOWN_FROM or chance.random() < 0.12 else ("64", "")


def _town_size(chance: random.Random) -> int:
    return int(min(78_000, max(180, chance.lognormvariate(8.45, 0.85))))


def _city_size(chance: random.Random) -> int:
    return int(min(620_000, max(61_000, chance.lognormvariate(11.8, 0.6))))


def _area(ring: list[Point]) -> float:
    """Square kilometres of a small ring."""
    total = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))
    shrink = math.cos(math.radians(ring[0][1]))
    return abs(total) / 2 * KM_PER_DEGREE**2 * shrink
