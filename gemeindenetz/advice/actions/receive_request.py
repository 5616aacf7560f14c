"""A request becomes known: entitlement is noted, the route decided, receipt sent. Used by every way of asking."""

from datetime import date

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.models import AdviceRequest, RequestState, RoutingDecision
from gemeindenetz.advice.queries import entitlement_line, routes, routing_facts
from gemeindenetz.advice.queries.team_terms import terms_of_one
from gemeindenetz.advice.routing import AdviserDecision
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.network.models import Service


class NoService(DomainError):
    """The installation has no advisory service at all."""


def promise(service: Service) -> date:
    """Return the day until which the service answers what it learns of today."""
    return terms_of_one(service.network_id).promised(clock.today())


def store_decision(
    request: AdviceRequest, decision: AdviserDecision, reasons: list[dict[str, object]], *, decided_by: str
) -> RoutingDecision:
    """Store one decision and who is asked now."""
    request.adviser_id = decision.adviser
    request.save(update_fields=["adviser"])
    return RoutingDecision.objects.create(
        request=request,
        service_id=request.service_id,
        adviser_id=decision.adviser,
        rule_id=decision.rule,
        reasons=reasons,
        considered=list(decision.considered),
        decided_by=decided_by,
    )


def receive(actor: Actor, request: AdviceRequest, *, chosen_service: int | None = None) -> None:
    """Let a request in: it is routed, its receipt is sent and the fact recorded. Runs inside the caller's use case."""
    today = clock.today()
    route = routes.route_for(request.organisation, request.topic_id, day=today, chosen_service=chosen_service)
    if route is None:
        raise NoService(entitlement_line.NO_SERVICE)
    request.service = Service.objects.select_related("network").get(pk=route.service.service.id)
    entitled = entitlement_line.entitlement_of(request.organisation, request.service, day=today)
    request.entitlement_outcome = entitled.outcome
    request.entitlement_reasons = list(entitled.reasons)
    request.state = RequestState.ROUTED
    request.confirmed_at = clock.now()
    request.answer_by = promise(request.service)
    request.save()
    store_decision(request, route.adviser, route.reasons, decided_by=actor.name or "System")
    milestones.record_received(request, day=today)


def announce(request: AdviceRequest) -> None:
    """Send the receipt to the asking person and tell the adviser asked, or the whole team when nobody was found."""
    mails.mail_asker(request, "advice/receipt")
    if request.adviser is not None:
        mails.mail_team(request, "advice/request_for_you", request.adviser)
    else:
        mails.mail_team(request, "advice/request_for_team")


def reroute(request: AdviceRequest, service: Service) -> AdviserDecision:
    """Decide who of another service's team is asked."""
    ask = routing_facts.ask_facts(request.organisation, request.topic_id, day=clock.today())
    return routes.adviser_within(service.pk, service.network_id, ask=ask, day=clock.today())
