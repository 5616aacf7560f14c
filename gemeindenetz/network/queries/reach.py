"""How an organisation reaches a service: by membership and agreement, or because it could join."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gemeindenetz.network.queries.standing import (
    LEVELS,
    GrantInfo,
    Landscape,
    MembershipInfo,
    OrganisationInfo,
    RuleInfo,
    ServiceInfo,
)


@dataclass(frozen=True)
class Path:
    """How a membership reaches a service: through which network, under which agreement."""

    membership: MembershipInfo
    network_id: int
    grant: GrantInfo | None

    def covers(self, day: date) -> bool:
        """The agreement is in force on the day."""
        return self.grant is not None and self.grant.holds_on(day)


def paths_of(
    memberships: Iterable[MembershipInfo], service: ServiceInfo, *, landscape: Landscape
) -> list[Path]:
    """Return how memberships reach a network the service is for, agreements in force first.

    A member of a contained network belongs to those above as well.
    """
    wanted = service.network_ids(landscape.day)
    found = [
        Path(membership, number, grant_to_show(service, number, day=landscape.day))
        for membership in memberships
        for number in landscape.above(membership.network_id)
        if number in wanted
    ]
    return sorted(
        found, key=lambda path: (not path.covers(landscape.day), path.membership.id, path.network_id)
    )


def grant_to_show(service: ServiceInfo, network_id: int, *, day: date) -> GrantInfo | None:
    """Return the agreement that matters: in force, else the last one lapsed, else the next one to begin."""
    grants = [grant for grant in service.grants if grant.network_id == network_id]
    in_force = [grant for grant in grants if grant.holds_on(day)]
    lapsed = [grant for grant in grants if grant.lapsed_before(day)]
    coming = [grant for grant in grants if grant.since is not None and grant.since > day]
    by_end = sorted(lapsed, key=lambda grant: grant.until or day, reverse=True)
    by_start = sorted(coming, key=lambda grant: grant.since or day)
    return next(iter([*in_force, *by_end, *by_start]), None)


def held_on(organisation: OrganisationInfo, day: date) -> list[MembershipInfo]:
    """Return the memberships in force on the day."""
    return [row for row in organisation.memberships if row.holds_on(day)]


def responsible_services(organisation: OrganisationInfo, landscape: Landscape) -> list[ServiceInfo]:
    """Return services it is a member for (under an agreement first), else those whose network it could join."""
    services = [row for row in landscape.services.values() if row.is_demo == organisation.is_demo]
    held = held_on(organisation, landscape.day)
    reached = [(paths_of(held, row, landscape=landscape), row) for row in services]
    ranked = [(not paths[0].covers(landscape.day), row) for paths, row in reached if paths]
    if ranked:
        return [row for _bare, row in sorted(ranked, key=lambda pair: (pair[0], pair[1].name, pair[1].id))]
    return [row for row in services if could_join_for(organisation, row, landscape=landscape)]


def could_join_for(organisation: OrganisationInfo, service: ServiceInfo, *, landscape: Landscape) -> bool:
    """The rules of the day let the organisation join one of the networks the service is for."""
    return any(
        is_eligible(organisation, number, landscape=landscape)
        for number in service.network_ids(landscape.day)
    )


def is_eligible(organisation: OrganisationInfo, network_id: int, *, landscape: Landscape) -> bool:
    """The network takes members and a rule of the day fits; a network without rules takes any.

    Which associations an organisation belongs to follows from its ties and from the networks it is a member
    of. Where nothing is known of any association, the rule does not exclude: the office finds out.
    """
    level, network = LEVELS.get(organisation.kind), landscape.networks[network_id]
    if level is None or not network.is_open:
        return False
    if not network.rules:
        return True
    rules = [rule for rule in network.rules if _fits(rule, ags=organisation.ags, level=level)]
    associations = associations_of(organisation, landscape)
    is_outside = bool(associations) and network.association_id not in {None, *associations}
    return any(not (is_outside and rule.needs_association) for rule in rules)


def associations_of(organisation: OrganisationInfo, landscape: Landscape) -> frozenset[int]:
    """Return the associations an organisation belongs to on the day, as far as anybody has recorded it."""
    networks = (landscape.networks[row.network_id] for row in held_on(organisation, landscape.day))
    implied = {network.association_id for network in networks if network.association_id is not None}
    return organisation.associations | implied


def _fits(rule: RuleInfo, *, ags: str, level: str) -> bool:
    return rule.level == level and ags.startswith(rule.within_ags)
