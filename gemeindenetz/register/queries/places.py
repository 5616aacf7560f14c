"""Ways into the register without typing: Länder and their counties."""

from dataclasses import dataclass

from gemeindenetz.register.models import Level, Territory


@dataclass(frozen=True)
class LandWithCounties:
    """A Land and its counties in order."""

    land: Territory
    counties: list[Territory]


def laender_with_counties() -> list[LandWithCounties]:
    """Return all current Länder with their counties; two queries."""
    by_land: dict[str, list[Territory]] = {}
    for county in Territory.objects.counties().current().order_by("sort_key", "ags"):
        by_land.setdefault(county.ags[:2], []).append(county)
    laender = Territory.objects.at_level(Level.LAND).current().order_by("sort_key")
    return [LandWithCounties(land, by_land.get(land.ags, [])) for land in laender]
