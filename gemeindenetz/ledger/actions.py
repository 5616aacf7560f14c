"""Writing facts: called by the actions of upper apps inside their own transaction, never by people."""

import hashlib
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.models import Fact


class AlreadyReversed(Conflict):
    """The fact was taken back before, or is itself a reversal."""

    def __init__(self) -> None:
        super().__init__(_("This entry of the ledger was already taken back. Please load the page again."))


def subject_of(origin: Origin) -> str:
    """Return the opaque key that joins all facts of one matter or membership without naming it."""
    return hashlib.blake2b(str(origin).encode(), key=b"ledger subject", digest_size=16).hexdigest()


def record_fact(  # noqa: PLR0913 - every dimension of a fact by its name
    *,
    day: date,
    kind: str,
    network: str,
    municipality: str,
    origin: Origin,
    topic: str = "",
    detail: str = "",
    minutes: int | None = None,
    amount: Decimal | None = None,
    dataset: str = "own",
    reverses: Fact | None = None,
) -> Fact:
    """Store a milestone by natural keys: network slug, AGS (empty for organisations without), topic slug.

    Runs inside the transaction of the action whose milestone it is; that action has checked who may. With
    `reverses` it takes back that fact, which must be alike in every dimension (the database checks).
    """
    return Fact.objects.create(
        day=day,
        kind=kind,
        network=network,
        municipality=municipality,
        topic=topic,
        detail=detail,
        minutes=minutes,
        amount=amount,
        subject=subject_of(origin),
        dataset=dataset,
        reverses=reverses,
    )


def reverse_fact(*, fact: Fact) -> Fact:
    """Take a fact back: from now on it counts nowhere, and both rows stay. Raises `AlreadyReversed`."""
    if fact.reverses_id is not None or Fact.objects.filter(reverses=fact).exists():
        raise AlreadyReversed
    return Fact.objects.create(
        day=fact.day,
        kind=fact.kind,
        network=fact.network,
        municipality=fact.municipality,
        topic=fact.topic,
        detail=fact.detail,
        minutes=fact.minutes,
        amount=fact.amount,
        subject=fact.subject,
        dataset=fact.dataset,
        reverses=fact,
    )


def reverse_facts_of(*, origin: Origin, kinds: tuple[str, ...] = ()) -> list[Fact]:
    """Take back every standing fact of one matter or membership, of these kinds or all; return the reversals."""
    standing = Fact.objects.effective().filter(subject=subject_of(origin))
    if kinds:
        standing = standing.of_kinds(*kinds)
    return [reverse_fact(fact=fact) for fact in standing.order_by("pk")]
