"""What entitlement is decided from: services with agreements, networks with rules, organisations with memberships.

Loaded by `load_standing.py`.
"""

from dataclasses import dataclass, field
from datetime import date

LEVELS = {"municipality": "gemeinde", "county": "kreis"}


@dataclass(frozen=True)
class GrantInfo:
    """An agreement that grants a service to the members of a network; `until` is the last day.

    `next_since`: when the next agreement of its series begins, whatever that one grants.
    """

    agreement_id: int
    title: str
    network_id: int
    since: date | None
    until: date | None
    term_state: str
    next_since: date | None

    def holds_on(self, day: date) -> bool:
        """The agreement is in force on the day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def lapsed_before(self, day: date) -> bool:
        """The agreement has ended and no later one of its series has begun: the renewal is not signed."""
        return (
            self.until is not None and self.until < day and (self.next_since is None or self.next_since > day)
        )


@dataclass(frozen=True)
class ServiceInfo:
    """A service with everything granted of it, on whatever day."""

    id: int
    slug: str
    name: str
    provider: str
    network_id: int
    offers_first_conversation: bool
    is_demo: bool
    grants: tuple[GrantInfo, ...]

    def network_ids(self, day: date) -> frozenset[int]:
        """Networks whose members the service is for on a day.

        Its own, and those to which an agreement grants it (or granted it, when only the renewal is missing).
        """
        granted = (grant for grant in self.grants if grant.holds_on(day) or grant.lapsed_before(day))
        return frozenset({self.network_id, *(grant.network_id for grant in granted)})


@dataclass(frozen=True)
class RuleInfo:
    """Who may join on the day asked about."""

    level: str
    within_ags: str
    needs_association: bool


@dataclass(frozen=True)
class NetworkInfo:
    """A network with the rules of the day."""

    id: int
    name: str
    parent_id: int | None
    association_id: int | None
    is_open: bool
    rules: tuple[RuleInfo, ...]


@dataclass(frozen=True)
class Landscape:
    """All services and networks on a day."""

    day: date
    services: dict[int, ServiceInfo]
    networks: dict[int, NetworkInfo]

    def above(self, network_id: int) -> list[int]:
        """Return the network and all that contain it, from the inside out."""
        found: list[int] = []
        current: int | None = network_id
        while current is not None and current not in found:
            found.append(current)
            current = self.networks[current].parent_id
        return found


@dataclass(frozen=True)
class MembershipInfo:
    """A membership with its period (last day included); without one while joining."""

    id: int
    network_id: int
    state: str
    since: date | None
    until: date | None

    @property
    def is_joining(self) -> bool:
        """On its way in."""
        return self.state in ("interested", "requirements_open", "resolution_pending")

    def holds_on(self, day: date) -> bool:
        """A membership in force on the day."""
        if self.is_joining or self.state == "withdrawn":
            return False
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def ran_out_before(self, day: date) -> bool:
        """Its fixed term is over, and nobody has renewed or ended it."""
        return self.state == "member" and self.until is not None and self.until < day


@dataclass(frozen=True)
class OrganisationInfo:
    """An organisation as of the day: territory, memberships, associations, own choice."""

    id: int
    name: str
    kind: str
    ags: str
    territory_id: int | None
    ended_on: date | None
    is_demo: bool
    memberships: tuple[MembershipInfo, ...]
    associations: frozenset[int]
    chosen_service_id: int | None

    def has_ended(self, day: date) -> bool:
        """Its municipality exists no more on the day."""
        return self.ended_on is not None and self.ended_on < day


@dataclass(frozen=True)
class Standing:
    """Organisations around those asked about, and how territories passed to each other until the day."""

    organisations: dict[int, OrganisationInfo]
    successors: dict[int, set[int]] = field(default_factory=dict)
    predecessors: dict[int, set[int]] = field(default_factory=dict)

    def successors_of(self, organisation: OrganisationInfo) -> list[OrganisationInfo]:
        """Return the organisations it passed to, over any number of steps."""
        return self._follow(organisation, self.successors)

    def predecessors_of(self, organisation: OrganisationInfo) -> list[OrganisationInfo]:
        """Return the organisations that passed to it, over any number of steps."""
        return self._follow(organisation, self.predecessors)

    def _follow(self, organisation: OrganisationInfo, steps: dict[int, set[int]]) -> list[OrganisationInfo]:
        open_ids, seen = set(steps.get(organisation.territory_id or 0, ())), set[int]()
        while open_ids:
            current = open_ids.pop()
            seen.add(current)
            open_ids |= steps.get(current, set()) - seen
        found = [row for row in self.organisations.values() if row.territory_id in seen]
        return sorted((row for row in found if row.id != organisation.id), key=lambda row: (row.name, row.id))
