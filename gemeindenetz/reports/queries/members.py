"""Members on a day, and how their number came about, from the periods of membership.

Who is a member is no secret; who is on the way in is, and plays no part here.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Q
from django.db.models.query import QuerySet
from django.urls import reverse

from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import Membership, Network
from gemeindenetz.network.models.memberships import EndReason
from gemeindenetz.reports.datasets import dataset_of
from gemeindenetz.reports.figures import MemberStory, Movement
from gemeindenetz.reports.periods import Period

AGS = "organisation__territory__ags"


def memberships_of(network: Network) -> QuerySet[Membership]:
    """Return the network's memberships that ever held, of its data set."""
    held: QuerySet[Membership] = Membership.objects.filter(
        network=network, dataset=dataset_of(network), valid__isnull=False
    )
    return held


class Holding(NamedTuple):
    """A membership as the figures count it: key of the municipality (empty without one) and period, as stored."""

    ags: str
    since: date | None
    until: date | None

    def holds_on(self, day: date) -> bool:
        """Tell whether the day lies inside."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Holdings:
    """All memberships of a network, read once for every figure of the year."""

    rows: tuple[Holding, ...]

    @property
    def first_day(self) -> date | None:
        """The day the first membership began; None when it is not known of any or of the earliest."""
        begun = [row.since for row in self.rows]
        return None if None in begun else min((day for day in begun if day), default=None)

    def within(self, period: Period) -> set[str]:
        """Return the keys of all who were members on a day of the period."""
        return {
            row.ags
            for row in self.rows
            if (row.since is None or row.since <= period.until)
            and (row.until is None or row.until > period.since)
        }

    def on(self, day: date) -> Counter[str]:
        """Return how many members of each key there are on a day (several only for bodies without a key)."""
        return Counter(row.ags for row in self.rows if row.holds_on(day))

    def joined(self, period: Period) -> Counter[str]:
        """Return how many of each key joined in the period."""
        return Counter(
            row.ags for row in self.rows if row.since and period.since <= row.since <= period.until
        )

    def left(self, period: Period) -> Counter[str]:
        """Return how many of each key have their first day without membership in the period."""
        return Counter(
            row.ags for row in self.rows if row.until and period.since <= row.until <= period.until
        )


def holdings_of(network: Network) -> Holdings:
    """Return all memberships of the network that ever held (one query)."""
    rows = memberships_of(network).order_by().values_list(AGS, "valid__startswith", "valid__endswith")
    return Holdings(tuple(Holding(ags or "", since, until) for ags, since, until in rows))


def _moved(network: Network, first_day: date, *, last_day: date) -> QuerySet[Membership]:
    """Return memberships that began or had their first day without membership after `first_day`, up to `last_day`."""
    joined = Q(valid__startswith__gt=first_day, valid__startswith__lte=last_day)
    left = Q(valid__endswith__gt=first_day, valid__endswith__lte=last_day)
    return memberships_of(network).filter(joined | left).select_related("organisation").order_by("valid")


def story_between(
    network: Network,
    first_day: date,
    *,
    last_day: date,
    known_at: datetime | None = None,
    holdings: Holdings | None = None,
) -> MemberStory:
    """Explain how many members there were on two days: who joined, who left and why.

    With `known_at` (when the earlier number was reported) also what was entered or corrected later for the
    time before, which is why the earlier number may have been another. `holdings`: when they are loaded already.
    """
    moved = list(_moved(network, first_day, last_day=last_day))
    holdings = holdings or holdings_of(network)
    joined = [one for one in moved if one.valid.lower and first_day < one.valid.lower <= last_day]
    left = [one for one in moved if one.valid.upper and first_day < one.valid.upper <= last_day]
    return MemberStory(
        first_day=first_day,
        last_day=last_day,
        before=holdings.on(first_day).total(),
        after=holdings.on(last_day).total(),
        joined=tuple(_joined(membership) for membership in joined),
        left=tuple(_left(membership) for membership in left),
        added_later=_added_later(network, first_day, known_at=known_at) if known_at else (),
    )


def _url(membership: Membership) -> str:
    return reverse("network:organisation", args=[membership.organisation.public_id])


def _joined(membership: Membership) -> Movement:
    return Movement(
        day=membership.valid.lower,
        name=membership.organisation.name,
        url=_url(membership),
        kind="joined",
        reason=membership.basis,
    )


def _left(membership: Membership) -> Movement:
    reasons = dict(EndReason.choices)
    return Movement(
        day=membership.valid.upper,
        name=membership.organisation.name,
        url=_url(membership),
        kind="left",
        reason=reasons.get(membership.end_reason, ""),
        note=membership.end_note,
    )


def _added_later(network: Network, day: date, *, known_at: datetime) -> tuple[Movement, ...]:
    """Return what was entered or taken back after `known_at` for days up to `day`."""
    late = Fact.objects.filter(
        Q(recorded_at__gt=known_at),
        network=network.slug,
        dataset=dataset_of(network),
        kind__in=["member_joined", "member_left"],
        day__lte=day,
    ).order_by("recorded_at", "pk")
    facts = list(late)
    if not facts:
        return ()
    named = _memberships_by_subject(network)
    return tuple(_late(fact, named.get(fact.subject)) for fact in facts)


def _memberships_by_subject(network: Network) -> dict[str, Membership]:
    everyone = Membership.objects.filter(network=network).select_related("organisation")
    return {subject_of(Origin("membership", membership.pk)): membership for membership in everyone}


def _late(fact: Fact, membership: Membership | None) -> Movement:
    taken_back = "_taken_back" if fact.reverses_id else ""
    return Movement(
        day=fact.day,
        name=membership.organisation.name if membership else fact.municipality,
        url=_url(membership) if membership else "",
        kind=f"{fact.kind.removeprefix('member_')}{taken_back}",
    )
