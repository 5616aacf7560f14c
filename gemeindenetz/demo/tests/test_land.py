"""The invented Land: names nobody bears, keys nobody uses, outlines that fit together."""

import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from gemeindenetz.demo import names
from gemeindenetz.demo.land import FIRST_PLACES, Point, invent_land

REGISTER = Path(__file__).resolve().parents[4] / "shared" / "data" / "register"


def real_names():
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - only where the register is at hand

    found = set()
    for path in REGISTER.glob("*.xlsx"):
        book = CalamineWorkbook.from_path(path)
        for sheet in book.sheet_names:
            for row in book.get_sheet_by_name(sheet).to_python():
                if str(row[0]) in ("60", "60.0"):
                    found.add(str(row[7]).partition(",")[0].strip().casefold())
    return found


@pytest.mark.skipif(not REGISTER.exists(), reason="the official register is not at hand")
def test_no_invented_town_bears_the_name_of_a_real_municipality():
    real = real_names()
    assert len(real) > 10_000
    invented = {*names.all_names(), *FIRST_PLACES, "Hohenmuster"}
    assert not {name for name in invented if name.casefold() in real}


def test_names_of_the_loaded_register_are_left_out():
    chance = random.Random(1)
    first = names.invent(chance, 50, taken=())
    again = names.invent(random.Random(1), 50, taken=set(first[:10]))
    assert not set(first[:10]) & set(again)


@pytest.mark.parametrize("count", [12, 60, 1_101])
def test_names_and_keys_are_given_once_and_lie_in_the_unused_range(count):
    land = invent_land(random.Random(4), count)
    assert len(land.places) == count
    assert len({place.name for place in land.places}) == count
    assert len({place.ags for place in land.places}) == count
    assert all(place.ags.startswith("98") and len(place.ags) == 8 for place in land.places)
    assert {place.county for place in land.places} == {county.ags for county in land.counties}


def test_the_same_seed_gives_the_same_land():
    assert invent_land(random.Random(7), 80) == invent_land(random.Random(7), 80)
    assert invent_land(random.Random(7), 80) != invent_land(random.Random(8), 80)


def test_the_towns_of_the_personas_exist_at_every_size():
    for count in (12, 200):
        land = invent_land(random.Random(2), count)
        assert {land.place(name).population for name in FIRST_PLACES} == set(FIRST_PLACES.values())
        assert land.place("Hohenmuster").kind == "62"


def test_neighbours_share_their_edges_exactly():
    """Every inner edge occurs twice, once in each direction, so that no gap shows on a map."""
    land = invent_land(random.Random(3), 60)
    edges: Counter[tuple[Point, Point]] = Counter()
    for place in land.places:
        edges.update(pairwise(place.ring))
    shared = sum(1 for one, two in edges if (two, one) in edges)
    assert max(edges.values()) == 1
    assert shared > len(edges) / 2


def test_a_county_is_outlined_by_edges_of_its_municipalities():
    land = invent_land(random.Random(3), 60)
    for county in land.counties:
        own = {pair for place in land.places if place.county == county.ags for pair in pairwise(place.ring)}
        for ring in county.rings:
            assert ring[0] == ring[-1]
            assert set(pairwise(ring)) <= own


def test_a_large_land_stays_in_the_north_sea():
    land = invent_land(random.Random(1), 10_900)
    points = [point for place in land.places for point in place.ring]
    assert min(x for x, _ in points) > 3
    assert max(x for x, _ in points) < 8
    assert max(y for _, y in points) < 57.2
