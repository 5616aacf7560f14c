"""A request that waits, for the team with its whole route, for the asking person as a receipt."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.permissions import can_take_over, is_team
from gemeindenetz.advice.queries import entitlement_line
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.advice.routing_words import sentences_of_many
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Person, Service


@dataclass(frozen=True)
class ShownDecision:
    """One routing decision in words, with everybody considered."""

    adviser: str
    decided_by: str
    at: Any
    sentences: list[str]
    considered: list[dict[str, Any]]


@dataclass(frozen=True)
class RequestPage:
    """The page."""

    is_team: bool
    can_take: bool
    case_url: str
    decisions: list[ShownDecision]
    entitlement: entitlement_line.EntitlementLine
    colleagues: list[str]


def request_page(request: AdviceRequest, actor: Actor) -> RequestPage:
    """Return what this reader is shown of the request."""
    case = Case.objects.visible_to(actor).filter(request=request).first()
    team = is_team(actor, request.service.network_id)
    decisions = list(request.routing_decisions.select_related("adviser")) if team else []
    words = sentences_of_many([decision.reasons for decision in decisions])
    return RequestPage(
        is_team=team,
        can_take=bool(can_take_over(actor, request)),
        case_url=reverse("advice:case", args=[case.public_id]) if case else "",
        decisions=[
            ShownDecision(
                adviser=decision.adviser.name if decision.adviser else "",
                decided_by=decision.decided_by,
                at=decision.decided_at,
                sentences=texts,
                considered=decision.considered,
            )
            for decision, texts in zip(decisions, words, strict=True)
        ][::-1],
        entitlement=entitlement_line.entitlement_of(request.organisation, request.service, day=clock.today()),
        colleagues=[colleague.name for colleague in request.colleagues.all()],
    )


@dataclass(frozen=True)
class PassOnOptions:
    """To whom a request can be passed on."""

    colleagues: list[Person]
    services: QuerySet[Service]


def pass_on_options(request: AdviceRequest, actor: Actor) -> PassOnOptions:
    """Return the colleagues of the team and the other services of the same kind of data."""
    colleagues = [
        person
        for person in team_on(request.service.network_id, clock.today())
        if person.pk != actor.person_id
    ]
    others = Service.objects.exclude(pk=request.service_id).filter(dataset=request.service.dataset)
    return PassOnOptions(colleagues, others.select_related("network").order_by("name"))
