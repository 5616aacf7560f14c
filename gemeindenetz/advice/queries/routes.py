"""Decide a route from loaded facts."""

from dataclasses import dataclass
from datetime import date

from gemeindenetz.advice import routing
from gemeindenetz.advice.queries import routing_facts
from gemeindenetz.network.models import Organisation


@dataclass(frozen=True)
class Route:
    """Service and adviser with everything considered."""

    service: routing.ServiceDecision
    adviser: routing.AdviserDecision

    @property
    def reasons(self) -> list[dict[str, object]]:
        """All reasons as stored."""
        return [reason.as_json() for reason in (*self.service.reasons, *self.adviser.reasons)]


def service_for(
    organisation: Organisation, topic_id: int | None, *, day: date, chosen_service: int | None = None
) -> routing.ServiceDecision | None:
    """Return which service advises the organisation, or None where the installation has none."""
    ask = routing_facts.ask_facts(organisation, topic_id, day=day, chosen_service=chosen_service)
    return routing.decide_service(ask, routing_facts.service_facts(organisation, ask, day=day))


def choices_for(organisation: Organisation, *, day: date) -> list[routing.ServiceFacts]:
    """Return the services among which the organisation may choose itself; fewer than two are no choice.

    A right of its own is needed: where no service knows the municipality, the network decides.
    """
    ask = routing_facts.ask_facts(organisation, None, day=day)
    code, candidates = routing.candidates_among(routing_facts.service_facts(organisation, ask, day=day))
    return candidates if code in ("member", "could_join") and len(candidates) > 1 else []


def route_for(
    organisation: Organisation, topic_id: int | None, *, day: date, chosen_service: int | None = None
) -> Route | None:
    """Return service and adviser for the organisation on the day."""
    ask = routing_facts.ask_facts(organisation, topic_id, day=day, chosen_service=chosen_service)
    service = routing.decide_service(ask, routing_facts.service_facts(organisation, ask, day=day))
    if service is None:
        return None
    return Route(service, adviser_within(service.service.id, service.service.network_id, ask=ask, day=day))


def adviser_within(
    service_id: int, network_id: int, *, ask: routing.Ask, day: date, without: int | None = None
) -> routing.AdviserDecision:
    """Return who of one service's team is asked; `without` names somebody who hands over."""
    team = [one for one in routing_facts.adviser_facts(network_id, day) if one.id != without]
    return routing.decide_adviser(ask, routing_facts.rule_facts(service_id), team=team)
