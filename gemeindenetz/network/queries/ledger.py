"""Which facts the ledger must hold about memberships; actions book them, the nightly comparison expects them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.ledger.models import FactKind
from gemeindenetz.ledger.reconcile import ExpectedFact
from gemeindenetz.network.models import Membership, MembershipState, Organisation

KINDS = (FactKind.MEMBER_JOINED, FactKind.MEMBER_LEFT)


def origin_of(membership: Membership) -> Origin:
    """Return the origin that joins the facts of one membership."""
    return Origin("membership", membership.pk)


def ledger_key(organisation: Organisation) -> str:
    """Return the natural key of an organisation in the ledger: AGS of a municipality or county, else empty."""
    return organisation.territory.ags if organisation.territory else ""


@dataclass(frozen=True)
class MembershipFact:
    """A fact a membership asks for. Joined on the first day; left on the first day without membership.

    So members on a day are all who joined until then minus all who left until then.
    """

    day: date
    kind: str
    detail: str


def facts_of(membership: Membership) -> list[MembershipFact]:
    """Return the facts a membership asks for as it stands now."""
    if membership.valid is None:
        return []
    joined_as = "succession" if membership.succeeds_id else ""
    facts = [MembershipFact(membership.valid.lower, FactKind.MEMBER_JOINED, joined_as)]
    if membership.state == MembershipState.ENDED:
        facts.append(MembershipFact(membership.valid.upper, FactKind.MEMBER_LEFT, membership.end_reason))
    return facts


def expected_facts() -> Iterable[ExpectedFact]:
    """Yield every fact the live memberships ask for (registered with the ledger's reconciler)."""
    return _expected()


def _expected() -> Iterator[ExpectedFact]:
    for membership in Membership.objects.in_force().select_related("network").iterator(chunk_size=2000):
        for fact in facts_of(membership):
            yield ExpectedFact(
                day=fact.day,
                kind=fact.kind,
                network=membership.network.slug,
                subject=subject_of(origin_of(membership)),
                dataset=membership.dataset,
            )
