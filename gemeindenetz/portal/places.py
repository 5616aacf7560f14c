""""Ist meine Gemeinde dabei?": from a typed name to memberships and who is responsible. All of it is public."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from gemeindenetz.core import clock
from gemeindenetz.network.models import Membership, Network, Service
from gemeindenetz.register.models import Territory

MOST_CANDIDATES = 12


@dataclass(frozen=True)
class Place:
    """A municipality or county somebody may mean, with what tells it apart."""

    territory: Territory
    apart: str


@dataclass(frozen=True)
class Found:
    """What a typed name may mean: one sure place, or candidates, or nothing."""

    sure: Territory | None
    candidates: list[Place]


@dataclass(frozen=True)
class NetworkLine:
    """How a place stands to one network: a member since a day, or not (yet)."""

    network: Network
    since: date | None
    is_member: bool
    services: list[Service]


@dataclass(frozen=True)
class PlaceAnswer:
    """The answer for one place, its own networks first, then those of its county."""

    territory: Territory
    county: Territory | None
    lines: list[NetworkLine]
    county_lines: list[NetworkLine]

    @property
    def is_member(self) -> bool:
        """Whether the place itself is a member of any network shown."""
        return any(line.is_member for line in self.lines)


def find_place(text: str, *, key: str = "") -> Found:
    """Return what a typed name means today; with `key` (from a candidate's link) exactly that place."""
    shown = Territory.objects.valid_on(clock.today()).select_related("parent")
    places = shown.filter(pk__in=shown.municipalities()) | shown.filter(level="kreis")
    if key:
        return Found(places.filter(ags=key).first(), [])
    same = list(places.filter(Q(name__iexact=text) | Q(official_name__iexact=text))[: MOST_CANDIDATES + 1])
    if len(same) == 1:
        return Found(same[0], [])
    near = same or list(places.filter(name__icontains=text)[:MOST_CANDIDATES])
    return Found(None, [Place(territory, apart(territory)) for territory in near[:MOST_CANDIDATES]])


def apart(territory: Territory) -> str:
    """Return what tells places of the same name apart: kind and county."""
    above = county_of(territory)
    return ", ".join(filter(None, [str(territory.kind_label), above.name if above else ""]))


def county_of(territory: Territory) -> Territory | None:
    """Return the county of a municipality as of today; a county has none."""
    if territory.level != "gemeinde":
        return None
    return Territory.objects.counties().valid_on(clock.today()).filter(ags=territory.ags[:5]).first()


def answer_for(territory: Territory, networks: list[Network]) -> PlaceAnswer:
    """Return how the place, and its county, stand to the networks today."""
    county = county_of(territory)
    return PlaceAnswer(
        territory,
        county,
        _lines(territory, networks, show_missing=True),
        _lines(county, networks, show_missing=False) if county else [],
    )


def _lines(territory: Territory, networks: list[Network], *, show_missing: bool) -> list[NetworkLine]:
    held = Membership.objects.filter(network__in=networks, organisation__territory=territory)
    since = {row.network_id: row.valid.lower for row in held.members_on(clock.today())}
    services: dict[int, list[Service]] = {}
    for service in Service.objects.filter(network__in=networks).select_related("provider").order_by("name"):
        services.setdefault(service.network_id, []).append(service)
    lines = [
        NetworkLine(network, since.get(network.pk), network.pk in since, services.get(network.pk, []))
        for network in networks
        if network.pk in since or show_missing
    ]
    return sorted(lines, key=lambda line: not line.is_member)
