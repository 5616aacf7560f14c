"""Do the facts agree with the live records? Upper apps say what they expect; every night the two are compared.

    register_reconciler("memberships", kinds=("member_joined", "member_left"), expected=expected_facts)

A difference is never mended by itself: it stands in the list of `differences()` until somebody finds the cause.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from gemeindenetz.ledger.models import Fact


@dataclass(frozen=True)
class ExpectedFact:
    """A fact the live records ask for; `subject` from `actions.subject_of`."""

    day: date
    kind: str
    network: str
    subject: str
    dataset: str = "own"


@dataclass(frozen=True)
class Difference:
    """A fact that is missing (`count` negative) or too much (positive)."""

    reconciler: str
    fact: ExpectedFact
    count: int


@dataclass(frozen=True)
class _Reconciler:
    kinds: tuple[str, ...]
    expected: Callable[[], Iterable[ExpectedFact]]


_reconcilers: dict[str, _Reconciler] = {}


def register_reconciler(
    name: str, *, kinds: tuple[str, ...], expected: Callable[[], Iterable[ExpectedFact]]
) -> None:
    """Add what an app expects for the kinds it writes; called in `ready()`."""
    _reconcilers[name] = _Reconciler(kinds, expected)


def differences(*names: str) -> list[Difference]:
    """Compare the standing facts with the live records, for these reconcilers or all."""
    return [
        difference
        for name, reconciler in sorted(_reconcilers.items())
        if not names or name in names
        for difference in _compare(name, reconciler)
    ]


def _compare(name: str, reconciler: _Reconciler) -> list[Difference]:
    booked = Counter(
        ExpectedFact(*row)
        for row in Fact.objects.effective()
        .of_kinds(*reconciler.kinds)
        .values_list("day", "kind", "network", "subject", "dataset")
        .iterator(chunk_size=5000)
    )
    booked.subtract(Counter(reconciler.expected()))
    found = [Difference(name, fact, count) for fact, count in booked.items() if count]
    return sorted(
        found, key=lambda difference: (difference.fact.day, difference.fact.kind, difference.fact.subject)
    )
