"""Facts of a matter: every milestone leaves one in the transaction of its action. All share one opaque subject."""

from datetime import date

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact, reverse_fact, reverse_facts_of, subject_of
from gemeindenetz.ledger.models import Fact, FactKind
from gemeindenetz.network.models import Organisation


def origin_of(request: AdviceRequest) -> Origin:
    """Return what joins all facts of one matter, from the request to its closing."""
    return Origin("advice_request", request.pk)


def key_of(organisation: Organisation) -> str:
    """Return the official key of the asking municipality or county; empty for others."""
    return organisation.territory.ags if organisation.territory else ""


def record_received(request: AdviceRequest, *, day: date) -> None:
    """Record that a request came in."""
    record_fact(
        day=day,
        kind=FactKind.REQUEST_RECEIVED,
        network=request.service.network.slug,
        municipality=key_of(request.organisation),
        topic=request.topic.slug if request.topic else "",
        detail=request.channel,
        origin=origin_of(request),
        dataset=request.dataset,
    )


def record_milestone(
    case: Case, kind: str, *, detail: str = "", day: date | None = None, minutes: int | None = None
) -> None:
    """Record a milestone of a matter."""
    record_fact(
        day=day or clock.today(),
        kind=kind,
        network=case.network.slug,
        municipality=key_of(case.organisation),
        topic=case.topic.slug if case.topic else "",
        detail=detail,
        minutes=minutes,
        origin=origin_of(case.request),
        dataset=case.dataset,
    )


def reverse_closing(case: Case) -> None:
    """Take the closing back, because the matter was taken up again."""
    reverse_facts_of(origin=origin_of(case.request), kinds=(FactKind.CASE_CLOSED,))


def _book_again(fact: Fact, *, network: str, topic: str) -> None:
    reverse_fact(fact=fact)
    Fact.objects.create(
        day=fact.day,
        kind=fact.kind,
        network=network,
        municipality=fact.municipality,
        topic=topic,
        detail=fact.detail,
        minutes=fact.minutes,
        amount=fact.amount,
        subject=fact.subject,
        dataset=fact.dataset,
    )


def rebook(request: AdviceRequest, *, network: str, topic: str) -> None:
    """Book the matter's standing facts under another topic or network: reversed and recorded again."""
    for fact in Fact.objects.effective().filter(subject=subject_of(origin_of(request))).order_by("pk"):
        if (fact.network, fact.topic) != (network, topic):
            _book_again(fact, network=network, topic=topic)
