"""A municipality as it was on a day, and how many towns an anonymous finding leaves to guess from."""

from dataclasses import dataclass
from datetime import date

from gemeindenetz.core import clock
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.models.vocabulary import SettlementType
from gemeindenetz.network.models import Membership, Network, Organisation
from gemeindenetz.register.models import Statistic, StatisticKey, Territory
from gemeindenetz.register.queries.sizes import size_class_on, size_key

#: Fewer towns than these give the one away.
K = 5
COUNTY_DIGITS, REGION_DIGITS = 5, 3
#: The official degrees of urbanisation, and inhabitants per km² where a register has none.
_DEGREES = {1: SettlementType.URBAN, 2: SettlementType.MIXED, 3: SettlementType.RURAL}
_DENSE, _MEDIUM = 1_500, 300


@dataclass(frozen=True)
class PlaceValues:
    """Key, county, size class and settlement type on a day; empty where the register does not say."""

    place_ags: str = ""
    place_county: str = ""
    size_class: str = ""
    settlement_type: str = ""
    place_as_of: date | None = None


def place_on(organisation: Organisation, day: date | None = None) -> PlaceValues:
    """Return what the register says about the municipality on a day (two queries)."""
    if organisation.territory is None:
        return PlaceValues(place_as_of=day or clock.today())
    return place_of(organisation.territory, day)


def place_of(territory: Territory, day: date | None = None) -> PlaceValues:
    """Return the same for a territory (one query)."""
    day = day or clock.today()
    rows = Statistic.objects.filter(territory=territory, as_of__lte=day).order_by("as_of")
    known = dict(rows.values_list("key", "value"))
    return PlaceValues(
        place_ags=territory.ags,
        place_county=territory.ags[:COUNTY_DIGITS],
        size_class=_size_class(known) if territory.is_municipality else "",
        settlement_type=settlement_type(known),
        place_as_of=day,
    )


def _size_class(known: dict[str, object]) -> str:
    population = known.get(StatisticKey.POPULATION)
    return size_key(int(float(str(population)))) if population is not None else ""


def settlement_type(known: dict[str, object]) -> str:
    """Return the settlement type from the degree of urbanisation, else from density, else nothing."""
    degree = known.get(StatisticKey.URBANISATION)
    if degree is not None:
        return str(_DEGREES.get(int(str(degree).partition(".")[0]), ""))
    density = _density(known)
    if density is None:
        return ""
    if density >= _DENSE:
        return SettlementType.URBAN
    return SettlementType.MIXED if density >= _MEDIUM else SettlementType.RURAL


def _density(known: dict[str, object]) -> float | None:
    if StatisticKey.DENSITY in known:
        return float(str(known[StatisticKey.DENSITY]))
    population, area = known.get(StatisticKey.POPULATION), known.get(StatisticKey.AREA)
    if population is None or area is None or not float(str(area)):
        return None
    return float(str(population)) / float(str(area))


@dataclass(frozen=True)
class Guess:
    """How many member towns fit what an anonymous finding would show; fewer than five give it away.

    `on_topic`: of these, towns that stand in the library with this topic (0: none, so the topic says nothing).
    """

    fitting: int
    on_topic: int

    @property
    def gives_away(self) -> bool:
        """Size, place and topic together name the town."""
        return self.fitting < K or 0 < self.on_topic < K

    @property
    def smallest(self) -> int:
        """The smaller of both groups that a reader could guess from."""
        return self.on_topic if 0 < self.on_topic < self.fitting else self.fitting


@dataclass(frozen=True)
class Crowd:
    """The members of a network a reader could guess from: (organisation, key, size class), and who is known for the topics."""

    members: tuple[tuple[int, str, str], ...]
    known: frozenset[int]
    has_topics: bool

    def guess(self, place: PlaceValues, *, with_size: bool, shown_place: str) -> Guess:
        """Count the members that fit size class and place, and those of them known for the topics."""
        digits = {PlaceShown.COUNTY: COUNTY_DIGITS, PlaceShown.REGION: REGION_DIGITS}.get(PlaceShown(shown_place), 0)
        beginning = place.place_ags[:digits]
        fitting = {
            number
            for number, ags, size in self.members
            if ags.startswith(beginning) and (not with_size or size == place.size_class)
        }
        return Guess(len(fitting), len(fitting & self.known) if self.has_topics else 0)


def crowd_of(network: Network, topics: list[int]) -> Crowd:
    """Return whom readers of an anonymous finding could think of (two queries)."""
    day = clock.today()
    rows = Membership.objects.members_on(day).filter(network=network)
    sized = rows.annotate(size=size_class_on(day, of="organisation__territory"))
    members = tuple(
        (number, ags or "", size or "")
        for number, ags, size in sized.values_list("organisation_id", "organisation__territory__ags", "size")
    )
    if not topics:
        return Crowd(members, frozenset(), has_topics=False)
    known = PracticeExample.objects.filter(state="published", topics__in=topics)
    return Crowd(members, frozenset(known.values_list("organisation_id", flat=True)), has_topics=True)


def towns_fitting(
    *, network: Network, place: PlaceValues, topics: list[int], with_size: bool, shown_place: str
) -> Guess:
    """Count the members of a network that fit size class and place, and those of them known for the topics."""
    return crowd_of(network, topics).guess(place, with_size=with_size, shown_place=shown_place)


@dataclass(frozen=True)
class Showing:
    """What an anonymous finding may show of its place without giving the town away."""

    with_size: bool
    shown_place: str
    guess: Guess


def safest_showing(crowd: Crowd, place: PlaceValues) -> Showing:
    """Return the most telling combination of size and place that leaves at least five towns; else nothing is shown."""
    ways = (
        (True, PlaceShown.COUNTY), (True, PlaceShown.REGION), (False, PlaceShown.COUNTY), (True, PlaceShown.NONE),
        (False, PlaceShown.REGION),
    )  # fmt: skip
    for with_size, shown_place in ways:
        guess = crowd.guess(place, with_size=with_size, shown_place=shown_place)
        if not guess.gives_away:
            return Showing(with_size, shown_place, guess)
    nothing = crowd.guess(place, with_size=False, shown_place=PlaceShown.NONE)
    return Showing(with_size=False, shown_place="", guess=nothing)


def finding_place(finding: object) -> PlaceValues:
    """Return the stored place of an entry."""
    names = ("place_ags", "place_county", "size_class", "settlement_type", "place_as_of")
    return PlaceValues(**{name: getattr(finding, name) for name in names})
