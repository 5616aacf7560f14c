"""Which facts the live records of advice ask for; compared with the ledger every night."""

from collections.abc import Iterator

from gemeindenetz.advice.models import AdviceRequest, Case, CaseTransition, Entry, EntryKind
from gemeindenetz.advice.models.requests import KNOWN_STATES
from gemeindenetz.core.clock import BERLIN
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.ledger.models import FactKind
from gemeindenetz.ledger.reconcile import ExpectedFact

KINDS: tuple[str, ...] = (
    FactKind.REQUEST_RECEIVED,
    FactKind.CASE_OPENED,
    FactKind.CASE_STATE,
    FactKind.CASE_REFERRED,
    FactKind.CASE_CLOSED,
    FactKind.CASE_REOPENED,
    FactKind.CONSULTATION,
    FactKind.VISIT,
)
_TALKS = {
    EntryKind.CONSULTATION: FactKind.CONSULTATION,
    EntryKind.PHONE: FactKind.CONSULTATION,
    EntryKind.VISIT: FactKind.VISIT,
}


def expected_facts() -> Iterator[ExpectedFact]:
    """Yield what requests, matters, transitions and talks should have left; streamed, in five queries."""
    yield from _requests()
    yield from _cases()
    yield from _transitions()
    yield from _talks()


def _fact(day: object, kind: str, *, network: str, number: int, dataset: str) -> ExpectedFact:
    subject = subject_of(Origin("advice_request", number))
    return ExpectedFact(day, kind, network, subject, dataset)  # type: ignore[arg-type]


def _requests() -> Iterator[ExpectedFact]:
    rows = AdviceRequest.objects.filter(state__in=KNOWN_STATES).values_list(
        "pk", "confirmed_at", "service__network__slug", "dataset"
    )
    for number, confirmed_at, network, dataset in rows.iterator(chunk_size=5000):
        yield _fact(
            confirmed_at.astimezone(BERLIN).date(),
            FactKind.REQUEST_RECEIVED,
            network=network,
            number=number,
            dataset=dataset,
        )


def _cases() -> Iterator[ExpectedFact]:
    rows = Case.objects.values_list("request_id", "opened_on", "closed_on", "network__slug", "dataset")
    for number, opened_on, closed_on, network, dataset in rows.iterator(chunk_size=5000):
        yield _fact(opened_on, FactKind.CASE_OPENED, network=network, number=number, dataset=dataset)
        if closed_on is not None:
            yield _fact(closed_on, FactKind.CASE_CLOSED, network=network, number=number, dataset=dataset)


def _transitions() -> Iterator[ExpectedFact]:
    rows = CaseTransition.objects.exclude(from_state="").values_list(
        "case__request_id", "on", "from_state", "to_state", "case__network__slug", "case__dataset"
    )
    for number, day, before, after, network, dataset in rows.iterator(chunk_size=5000):
        if after != "closed":
            yield _fact(day, FactKind.CASE_STATE, network=network, number=number, dataset=dataset)
        if after == "referred":
            yield _fact(day, FactKind.CASE_REFERRED, network=network, number=number, dataset=dataset)
        if before in ("closed", "followed_up") and after not in ("closed", "followed_up"):
            yield _fact(day, FactKind.CASE_REOPENED, network=network, number=number, dataset=dataset)


def _talks() -> Iterator[ExpectedFact]:
    rows = Entry.objects.filter(kind__in=list(_TALKS)).values_list(
        "case__request_id", "happened_on", "kind", "case__network__slug", "case__dataset"
    )
    for number, day, kind, network, dataset in rows.iterator(chunk_size=5000):
        yield _fact(day, _TALKS[EntryKind(kind)], network=network, number=number, dataset=dataset)
