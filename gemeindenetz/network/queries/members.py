"""Who is a member on any day, how many there are where, and why the number changed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from django.db.models.query import QuerySet

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.ledger.models import Fact, FactKind
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Membership, Network
from gemeindenetz.network.queries.ledger import origin_of
from gemeindenetz.register.queries.sizes import size_class_on

UNKNOWN = ""

Dimension = Literal["county", "region", "size"]
#: How many digits of the official key name a county or an administrative region.
_DIGITS = {"county": 5, "region": 3}


@dataclass(frozen=True)
class MemberRow:
    """A member on a day. Basis and note only for those who serve the network."""

    membership_id: int
    organisation_id: int
    public_id: str
    name: str
    ags: str
    since: date | None
    until: date | None
    basis: str
    end_reason: str
    end_note: str


@dataclass(frozen=True)
class Changes:
    """Members on two days and what lies between: `after` = `before` + joined - left.

    `corrected_in` and `corrected_out`: members of the first day entered or taken back only later, so that the
    number told then was another one.
    """

    before: int
    after: int
    joined: tuple[MemberRow, ...]
    left: tuple[MemberRow, ...]
    corrected_in: tuple[MemberRow, ...] = ()
    corrected_out: tuple[MemberRow, ...] = ()


def memberships_on(network: Network, day: date) -> QuerySet[Membership]:
    """Return the memberships that hold on the day, in the order of names."""
    held = Membership.objects.members_on(day).filter(network=network)
    rows: QuerySet[Membership] = held.select_related("organisation__territory").order_by(
        "organisation__sort_key"
    )
    return rows


def members_on(*, network: Network, day: date, actor: Actor) -> list[MemberRow]:
    """Return the members on a day with first day and basis. Who is a member is public, the basis is not."""
    return _rows(memberships_on(network, day), network, actor=actor)


def _rows(memberships: Iterable[Membership], network: Network, *, actor: Actor) -> list[MemberRow]:
    in_detail = permissions.can_list_members_in_detail(actor, network)
    return [_row(membership, in_detail=in_detail) for membership in memberships]


def _row(membership: Membership, *, in_detail: bool) -> MemberRow:
    organisation, valid = membership.organisation, membership.valid
    return MemberRow(
        membership_id=membership.pk,
        organisation_id=organisation.pk,
        public_id=organisation.public_id,
        name=organisation.name,
        ags=organisation.territory.ags if organisation.territory else "",
        since=valid.lower if valid else None,
        until=ranges.last_day(valid) if valid else None,
        basis=membership.basis if in_detail else "",
        end_reason=membership.end_reason,
        end_note=membership.end_note if in_detail else "",
    )


def member_counts(*, network: Network, day: date, by: Dimension) -> dict[str, int]:
    """Return how many members there are per county, administrative region or size class on a day.

    Keys: the beginning of the official key; the lower bound of the size class as text; empty where unknown
    (partners, no statistic up to the day).
    """
    memberships = memberships_on(network, day)
    if by in _DIGITS:
        keys = memberships.values_list("organisation__territory__ags", flat=True)
        return dict(Counter((ags or UNKNOWN)[: _DIGITS[by]] for ags in keys))
    sizes = memberships.annotate(size=size_class_on(day, of="organisation__territory"))
    return dict(Counter(sizes.values_list("size", flat=True)))


def changes_between(
    *, network: Network, first_day: date, last_day: date, actor: Actor, known_at: datetime | None = None
) -> Changes:
    """Explain why there are more or fewer members on `last_day` than on `first_day`.

    Compared by organisation, so that a renewed membership is no change. With `known_at` (when the number of
    the first day was told) also what was entered or taken back afterwards. Who: everybody; notes for staff.
    """
    before = {row.organisation_id: row for row in memberships_on(network, first_day)}
    after = {row.organisation_id: row for row in memberships_on(network, last_day)}
    joined = [row for number, row in after.items() if number not in before]
    left = [row for number, row in before.items() if number not in after]
    told = _told(network, first_day, known_at=known_at) if known_at else set(before)
    names = Membership.objects.filter(network=network, organisation__in=told - set(before))
    taken_back = {
        row.organisation_id: row for row in names.select_related("organisation__territory").order_by("pk")
    }
    return Changes(
        before=len(before),
        after=len(after),
        joined=tuple(_rows(joined, network, actor=actor)),
        left=tuple(_rows(left, network, actor=actor)),
        corrected_in=tuple(
            _rows((row for number, row in before.items() if number not in told), network, actor=actor)
        ),
        corrected_out=tuple(_rows(taken_back.values(), network, actor=actor)),
    )


def _told(network: Network, day: date, *, known_at: datetime) -> set[int]:
    """Return the organisations that counted as members on the day, as the ledger stood at the moment."""
    facts = Fact.objects.effective(known_at=known_at).filter(network=network.slug, day__lte=day)
    balance: Counter[str] = Counter()
    for subject, kind in facts.of_kinds(FactKind.MEMBER_JOINED, FactKind.MEMBER_LEFT).values_list(
        "subject", "kind"
    ):
        balance[subject] += 1 if kind == FactKind.MEMBER_JOINED else -1
    return {
        row.organisation_id
        for row in Membership.objects.filter(network=network).only("organisation")
        if balance[subject_of(origin_of(row))] > 0
    }
