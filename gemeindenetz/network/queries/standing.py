"""What entitlement is decided from, loaded in a fixed number of queries for any number of organisations.

`load_landscape(day)`: two queries (services with their grants, networks with their rules).
`load_standing(ids, day)`: two queries (successions around the organisations, organisations with memberships,
associations and own choice).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import JSONObject

from gemeindenetz.network.models import (
    Agreement,
    AgreementGrant,
    EligibilityRule,
    Membership,
    Network,
    Organisation,
    Service,
    ServiceChoice,
    Tie,
    TieKind,
)
from gemeindenetz.register.models import Succession

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


def load_landscape(day: date) -> Landscape:
    """Load all services with their grants and all networks with the rules of the day (two queries)."""
    later = Agreement.objects.filter(
        series=OuterRef("agreement__series"), valid__fully_gt=OuterRef("agreement__valid")
    ).order_by("valid")
    grants = AgreementGrant.objects.filter(service=OuterRef("pk")).values(
        data=JSONObject(
            agreement_id="agreement_id",
            title="agreement__title",
            network_id="network_id",
            since=F("agreement__valid__startswith"),
            until=F("agreement__valid__endswith"),
            term_state="agreement__term_state",
            next_since=Subquery(later.values("valid__startswith")[:1]),
        )
    )
    services = (
        Service.objects.select_related("provider").annotate(granted=ArraySubquery(grants)).order_by("name")
    )
    rules = (
        EligibilityRule.objects.filter(network=OuterRef("pk"))
        .valid_on(day)
        .values(
            data=JSONObject(level="level", within_ags="within_ags", needs_association="needs_association")
        )
    )
    networks = Network.objects.annotate(rules_of_day=ArraySubquery(rules))
    return Landscape(
        day=day,
        services={row.pk: _service(row) for row in services},
        networks={
            row.pk: NetworkInfo(
                id=row.pk,
                name=row.name,
                parent_id=row.parent_id,
                association_id=row.association_id,
                is_open=row.is_open,
                rules=tuple(RuleInfo(**rule) for rule in row.rules_of_day),
            )
            for row in networks
        },
    )


def _service(row: Any) -> ServiceInfo:
    return ServiceInfo(
        id=row.pk,
        slug=row.slug,
        name=row.name,
        provider=row.provider.name,
        network_id=row.network_id,
        offers_first_conversation=row.offers_first_conversation,
        is_demo=row.dataset == "demo",
        grants=tuple(_grant(data) for data in row.granted),
    )


def _grant(data: dict[str, Any]) -> GrantInfo:
    next_since = date.fromisoformat(data["next_since"]) if data["next_since"] else None
    return GrantInfo(**(_with_days(data) | {"next_since": next_since}))


def _with_days(data: dict[str, Any]) -> dict[str, Any]:
    """Turn the JSON of a stored `[)` period into days, the last one included."""
    since = date.fromisoformat(data["since"]) if data["since"] else None
    until = date.fromisoformat(data["until"]) - timedelta(days=1) if data["until"] else None
    return data | {"since": since, "until": until}


def load_standing(organisation_ids: Iterable[int], day: date) -> Standing:
    """Load organisations with all that follow or precede them (two queries)."""
    ids = list(organisation_ids)
    edges = _successions_around(ids, day)
    territories = {territory for edge in edges for territory in edge}
    rows = _organisations(day).filter(pk__in=ids)
    if territories:
        rows = _organisations(day).filter(pk__in=ids) | _organisations(day).filter(
            territory_id__in=territories
        )
    successors: dict[int, set[int]] = {}
    predecessors: dict[int, set[int]] = {}
    for predecessor, successor in edges:
        successors.setdefault(predecessor, set()).add(successor)
        predecessors.setdefault(successor, set()).add(predecessor)
    return Standing({row.pk: _organisation(row) for row in rows}, successors, predecessors)


def _organisations(day: date) -> Any:
    memberships = (
        Membership.objects.filter(organisation=OuterRef("pk"))
        .exclude(state="withdrawn")
        .order_by("valid", "pk")
        .values(
            data=JSONObject(
                id="pk",
                network_id="network_id",
                state="state",
                since=F("valid__startswith"),
                until=F("valid__endswith"),
            )
        )
    )
    associations = (
        Tie.objects.valid_on(day).filter(origin=OuterRef("pk"), kind=TieKind.MEMBER_OF).values("target")
    )
    choices = ServiceChoice.objects.valid_on(day).filter(organisation=OuterRef("pk")).values("service")
    return Organisation.objects.select_related("territory").annotate(
        held=ArraySubquery(memberships),
        association_ids=ArraySubquery(associations),
        choice_ids=ArraySubquery(choices),
    )


def _organisation(row: Any) -> OrganisationInfo:
    territory = row.territory
    upper = territory.valid.upper if territory else None
    return OrganisationInfo(
        id=row.pk,
        name=row.name,
        kind=row.kind,
        ags=territory.ags if territory else "",
        territory_id=row.territory_id,
        ended_on=upper - timedelta(days=1) if upper else None,
        is_demo=row.dataset == "demo",
        memberships=tuple(MembershipInfo(**_with_days(data)) for data in row.held),
        associations=frozenset(row.association_ids),
        chosen_service_id=next(iter(row.choice_ids), None),
    )


# All successions until the day that hang together with the territories of some organisations.
_AROUND = """
WITH RECURSIVE around(territory_id) AS (
    SELECT territory_id FROM {organisation} WHERE id = ANY(%s) AND territory_id IS NOT NULL
    UNION
    SELECT step.next_id FROM around
    CROSS JOIN LATERAL (
        SELECT successor_id AS next_id FROM {succession}
        WHERE predecessor_id = around.territory_id AND kind IN ('dissolved', 'rekeyed') AND "on" <= %s
        UNION ALL
        SELECT predecessor_id FROM {succession}
        WHERE successor_id = around.territory_id AND kind IN ('dissolved', 'rekeyed') AND "on" <= %s
    ) AS step
)
SELECT DISTINCT predecessor_id, successor_id FROM {succession}
WHERE predecessor_id IN (SELECT territory_id FROM around) AND kind IN ('dissolved', 'rekeyed') AND "on" <= %s
"""


def _successions_around(organisation_ids: list[int], day: date) -> list[tuple[int, int]]:
    tables = {"organisation": Organisation._meta.db_table, "succession": Succession._meta.db_table}
    with connection.cursor() as cursor:
        cursor.execute(_AROUND.format(**tables), [organisation_ids, day, day, day])
        return list(cursor.fetchall())
