"""The members of a network as dots at their official coordinates, next to all other municipalities of the Land."""

import math
from dataclasses import dataclass

from django.db import models

from gemeindenetz.core import clock
from gemeindenetz.network.models import Membership, Network
from gemeindenetz.register.models import Territory

WIDTH = 520
MARGIN = 10
Point = tuple[float, float]


@dataclass(frozen=True)
class MemberMap:
    """An SVG in two paths: every dot is a line of no length with round ends."""

    width: int
    height: int
    members: str
    others: str
    member_count: int
    other_count: int


def member_map(network: Network) -> MemberMap | None:
    """Return the picture, or None without a list of members or without coordinates. Public: membership is."""
    held = Membership.objects.filter(network=network, dataset=network.dataset).members_on(clock.today())
    member_ids = set(
        held.filter(organisation__territory__isnull=False).values_list("organisation__territory", flat=True)
    )
    if not member_ids:
        return None
    members = list(_located(Territory.objects.filter(pk__in=member_ids)))
    levels = set(Territory.objects.filter(pk__in=member_ids).values_list("level", flat=True))
    lands = set(Territory.objects.filter(pk__in=member_ids).values_list("land_ags", flat=True))
    around = Territory.objects.filter(level__in=levels, land_ags__in=lands).valid_on(clock.today())
    others = list(_located(around.exclude(pk__in=member_ids)))
    return _draw(members, others) if members else None


def _located(territories: models.QuerySet[Territory]) -> list[Point]:
    with_place = territories.filter(longitude__isnull=False, latitude__isnull=False)
    rows = with_place.order_by("pk").values_list("longitude", "latitude")
    return [(x, y) for x, y in rows if x is not None and y is not None]


def _draw(members: list[Point], others: list[Point]) -> MemberMap:
    places = members + others
    west, east = min(x for x, _ in places), max(x for x, _ in places)
    south, north = min(y for _, y in places), max(y for _, y in places)
    # A degree of longitude is shorter than one of latitude; at this scale the middle of the Land decides.
    shrink = math.cos(math.radians((south + north) / 2))
    scale = (WIDTH - 2 * MARGIN) / max((east - west) * shrink, 0.01)
    height = round((north - south) * scale) + 2 * MARGIN

    def dots(points: list[Point]) -> str:
        return "".join(
            f"M{MARGIN + (x - west) * shrink * scale:.0f} {MARGIN + (north - y) * scale:.0f}h0"
            for x, y in points
        )

    return MemberMap(WIDTH, height, dots(members), dots(others), len(members), len(others))
