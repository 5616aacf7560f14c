"""“Unser Netzwerk”: what a municipality is entitled to, its matters (of this reader), and who advises."""

from dataclasses import dataclass

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.queries import entitlement_line, routes
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.panels import Panel, panels_for
from gemeindenetz.network.models import Organisation, Service


@dataclass(frozen=True)
class OurPlace:
    """One of the reader's administrations."""

    organisation: Organisation
    service: str
    network: str
    entitlement: entitlement_line.EntitlementLine | None
    team: list[str]
    cases: list[Case]
    waiting: list[AdviceRequest]
    panels: list[Panel]


def our_places(actor: Actor) -> list[OurPlace]:
    """Return the reader's administrations with the matters the reader is part of; nobody else's."""
    organisations = Organisation.objects.filter(pk__in=actor.ids("admin")).select_related("territory__parent")
    cases = list(
        Case.objects.filter(pk__in=actor.ids("matter")).select_related("adviser").order_by("-last_entry_at")
    )
    waiting = list(
        AdviceRequest.objects.visible_to(actor)
        .waiting()
        .filter(person=actor.person_id)
        .select_related("adviser", "service")
        .order_by("-created_at")
    )
    return [_place(organisation, cases, waiting=waiting, actor=actor) for organisation in organisations]


def _place(
    organisation: Organisation, cases: list[Case], *, waiting: list[AdviceRequest], actor: Actor
) -> OurPlace:
    today = clock.today()
    decision = routes.service_for(organisation, None, day=today)
    service = Service.objects.select_related("network").get(pk=decision.service.id) if decision else None
    return OurPlace(
        organisation=organisation,
        service=service.name if service else "",
        network=service.network.name if service else "",
        entitlement=entitlement_line.entitlement_of(organisation, service, day=today) if service else None,
        team=[person.name for person in team_on(service.network_id, today)] if service else [],
        cases=[case for case in cases if case.organisation_id == organisation.pk],
        waiting=[request for request in waiting if request.organisation_id == organisation.pk],
        panels=panels_for("our-place", organisation, actor=actor),
    )
