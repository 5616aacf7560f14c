"""Members on a day, and how their number came about, from the periods of membership.

Who is a member is no secret; who is on the way in is, and plays no part here.
"""

from collections import Counter
from datetime import date, datetime

from django.db.models import Q
from django.db.models.query import QuerySet
from django.urls import reverse

from gemeindenetz.core import ranges
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


def members_on(network: Network, day: date) -> QuerySet[Membership]:
    """Return the memberships whose period includes the day."""
    return memberships_of(network).filter(valid__contains=day)


def members_within(network: Network, period: Period) -> list[str]:
    """Return the AGS of all who were members on a day of the period; empty for bodies without a key."""
    held = memberships_of(network).filter(valid__overlap=ranges.period(period.since, period.until))
    return [ags or "" for ags in held.values_list(AGS, flat=True).order_by(AGS).distinct()]


def keys_on(network: Network, day: date) -> Counter[str]:
    """Return how many members of each AGS there are on a day (more than one only for bodies without a key)."""
    return Counter(ags or "" for ags in members_on(network, day).values_list(AGS, flat=True))


def _joining(network: Network, first_day: date, *, last_day: date) -> QuerySet[Membership]:
    """Return memberships that began after `first_day` and up to `last_day`."""
    return memberships_of(network).filter(valid__startswith__gt=first_day, valid__startswith__lte=last_day)


def _leaving(network: Network, first_day: date, *, last_day: date) -> QuerySet[Membership]:
    """Return memberships whose first day without membership lies after `first_day` and up to `last_day`."""
    return memberships_of(network).filter(valid__endswith__gt=first_day, valid__endswith__lte=last_day)


def keys_joined(network: Network, period: Period) -> Counter[str]:
    """Return how many of each AGS joined in the period."""
    return Counter(
        ags or ""
        for ags in _joining(network, period.day_before, last_day=period.until).values_list(AGS, flat=True)
    )


def keys_left(network: Network, period: Period) -> Counter[str]:
    """Return how many of each AGS left in the period."""
    return Counter(
        ags or ""
        for ags in _leaving(network, period.day_before, last_day=period.until).values_list(AGS, flat=True)
    )


def story_between(
    network: Network, first_day: date, *, last_day: date, known_at: datetime | None = None
) -> MemberStory:
    """Explain how many members there were on two days: who joined, who left and why.

    With `known_at` (when the earlier number was reported) also what was entered or corrected later for the
    time before, which is why the earlier number may have been another.
    """
    joined = _joining(network, first_day, last_day=last_day).select_related("organisation").order_by("valid")
    left = _leaving(network, first_day, last_day=last_day).select_related("organisation").order_by("valid")
    return MemberStory(
        first_day=first_day,
        last_day=last_day,
        before=members_on(network, first_day).count(),
        after=members_on(network, last_day).count(),
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


def left_by_reason(network: Network, period: Period) -> Counter[str]:
    """Return how many left in the period for each reason (codes of `EndReason`)."""
    leaving = _leaving(network, period.day_before, last_day=period.until)
    return Counter(leaving.values_list("end_reason", flat=True))
