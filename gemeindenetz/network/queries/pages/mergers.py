"""Members whose municipality has ended: what the register knows about its successors."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from gemeindenetz.core import clock
from gemeindenetz.network.models import Membership, MembershipState, Network
from gemeindenetz.register.models import Succession, SuccessionKind

_OPEN = (MembershipState.MEMBER, MembershipState.LEAVING)


@dataclass(frozen=True)
class Merger:
    """A membership whose municipality has ended, with its possible successors."""

    membership: Membership
    ended_on: date
    successions: list[Succession]

    @property
    def successor_unknown(self) -> bool:
        """Whether no list at hand names a successor."""
        return not self.successions


def mergers_of(network: Network) -> list[Merger]:
    """Return memberships waiting for a decision, in two queries."""
    waiting = Membership.objects.filter(
        network=network, state__in=_OPEN, organisation__territory__valid__endswith__lte=clock.today()
    )
    rows = list(
        waiting.select_related("organisation__territory", "network").order_by("organisation__sort_key")
    )
    found: dict[int, list[Succession]] = defaultdict(list)
    lists = Succession.objects.filter(
        predecessor__in=[row.organisation.territory_id for row in rows],
        kind__in=[SuccessionKind.DISSOLVED, SuccessionKind.REKEYED],
    )
    for succession in lists.select_related("successor").order_by("-population_share", "pk"):
        found[succession.predecessor_id].append(succession)
    return [Merger(row, _ended_on(row), found[row.organisation.territory_id]) for row in rows]


def _ended_on(membership: Membership) -> date:
    day = succession_of(membership)
    assert day is not None  # noqa: S101 - only ended municipalities are asked for
    return day


def succession_of(membership: Membership) -> date | None:
    """Return the first day on which the municipality no longer existed, or None while it does."""
    territory = membership.organisation.territory
    day: date | None = territory.valid.upper if territory else None
    return day
