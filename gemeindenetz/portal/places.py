"""From a typed name to memberships and who is responsible ("Ist meine Gemeinde dabei?"). All of it is public."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import Membership, Network, Service
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries import resolve_name

ANSWERED_LEVELS = ("gemeinde", "kreis")
MOST_CANDIDATES = 12
FEWEST_LETTERS = 3


@dataclass(frozen=True)
class Place:
    """A municipality or county somebody may mean, with what tells it apart."""

    territory: Territory
    reason: Message
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
    if key:
        return _by_key(key)
    resolution = resolve_name(text)
    if resolution.sure:
        return _by_key(resolution.sure.ags)
    numbers = [candidate.territory_id for candidate in resolution.candidates[:MOST_CANDIDATES]]
    found = Territory.objects.at_level(*ANSWERED_LEVELS).in_bulk(numbers)
    reasons = {candidate.territory_id: candidate.reason for candidate in resolution.candidates}
    named = [(found[number], reasons[number]) for number in numbers if number in found]
    return Found(None, _places(named or _beginning_with(text)))


def _beginning_with(text: str) -> list[tuple[Territory, Message]]:
    """Return places whose name begins so: somebody typed only a part."""
    if len(text) < FEWEST_LETTERS:
        return []
    existing = Territory.objects.at_level(*ANSWERED_LEVELS).valid_on(clock.today())
    rows = existing.filter(name__istartswith=text).order_by("sort_key")[:MOST_CANDIDATES]
    return [(row, _("the name begins like this")) for row in rows if row.is_municipality or row.is_county]


def _places(named: list[tuple[Territory, Message]]) -> list[Place]:
    """Return the choices, each with what tells places of the same name apart: kind and county."""
    keys = {territory.ags[:5] for territory, _reason in named if territory.level == "gemeinde"}
    counties = {
        county.ags: county.name
        for county in Territory.objects.counties().valid_on(clock.today()).filter(ags__in=keys)
    }
    return [
        Place(
            territory,
            reason,
            ", ".join(filter(None, [str(territory.kind_label), counties.get(territory.ags[:5], "")])),
        )
        for territory, reason in named
    ]


def _by_key(key: str) -> Found:
    """Return the place of a key; one that has ended leads to those that took it over."""
    territory = Territory.objects.filter(ags=key, level__in=ANSWERED_LEVELS).order_by("valid").last()
    if territory is None:
        return Found(None, [])
    if territory.exists_on(clock.today()):
        return Found(territory, [])
    heirs = [row.successor for row in territory.successions_out.select_related("successor")]
    if len(heirs) == 1:
        return _by_key(heirs[0].ags)
    return Found(None, _places([(heir, _("took over from the former municipality")) for heir in heirs]))


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
