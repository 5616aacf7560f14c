"""What somebody is shown before and after asking: who reads it, what they may expect, where it went."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.queries import entitlement_line, readers, routes, routing_facts
from gemeindenetz.advice.queries.places import FoundPlace
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.network.models import Network, Organisation, Person, Service


@dataclass(frozen=True)
class Preview:
    """Before sending: the place, who reads it (with names), what may be expected (grey line)."""

    place: str
    service: str
    readers: str
    entitlement: str
    openness: str
    choices: tuple[tuple[int, str], ...] = ()


def preview(found: FoundPlace, values: dict[str, Any]) -> Preview:
    """Return the preview for somebody without account; nothing is stored."""
    organisation = found.organisation
    colleagues = values.get("colleagues", ())
    if organisation is None:
        name = found.territory.official_name if found.territory else ""
        organisation = Organisation(name=name, territory=found.territory, dataset="own")
    return _preview(organisation, colleagues)


def preview_for(organisation: Organisation) -> Preview:
    """Return the preview for somebody signed in at the organisation."""
    return _preview(organisation, ())


def _preview(organisation: Organisation, colleagues: tuple[tuple[str, str], ...]) -> Preview:
    today = clock.today()
    decision = routes.service_for(organisation, None, day=today)
    if decision is None:
        return Preview(organisation.name, "", "", str(entitlement_line.NO_SERVICE), "")
    service = Service.objects.select_related("network").get(pk=decision.service.id)
    team = routing_facts.team_on(service.network_id, today)
    line = entitlement_line.entitlement_of(organisation, service, day=today)
    return Preview(
        place=organisation.name,
        service=service.name,
        readers=readers.of_request(service.network, team, colleagues=colleagues),
        entitlement=line.text,
        openness=_openness(service.network),
        choices=service_choices(organisation),
    )


def service_choices(organisation: Organisation) -> tuple[tuple[int, str], ...]:
    """Return the services the municipality may choose among, each with its network."""
    found = routes.choices_for(organisation, day=clock.today())
    return tuple((service.id, f"{service.name} ({service.network_name})") for service in found)


def _openness(network: Network) -> str:
    """Tell a town before it asks when the network agreed that its name is passed on."""
    agreed = network.openness.filter(kind="funder_sees_names", valid__contains=clock.today()).exists()
    if not agreed:
        return ""
    return _("In this network the funder learns which municipalities were advised, not what about.")


def of_person(person: Person, values: dict[str, Any], *, make: Callable[..., Any]) -> Any:
    """Return what a signed-in person asks."""
    return make(
        organisation=values["organisation"],
        name=person.name,
        email=person.email,
        phone=person.phone,
        moves=values["moves"],
        helps=values["helps"],
        topic=values["topic"],
        only_me=values["circle"] == "only_me",
        colleagues=values["colleagues"],
        chosen_service=values["service"],
    )


@dataclass(frozen=True)
class Where:
    """Where to go on, and what to say there."""

    url: str
    text: str


def after_noting(request: AdviceRequest, actor: Actor) -> Where:
    """Return where an adviser goes on after noting a call."""
    request.refresh_from_db()
    case = Case.objects.filter(request=request).first()
    if case is not None:
        return Where(
            reverse("advice:case", args=[case.public_id]), _("Noted as %(number)s.") % {"number": case.number}
        )
    day = shown_day(request.answer_by)
    who = request.adviser.name if request.adviser else request.service.name
    text = _(
        "Noted (%(reference)s). It went to %(who)s of %(service)s; an answer is promised by %(day)s."
    ) % {
        "reference": request.reference,
        "who": who,
        "service": request.service.name,
        "day": day,
    }
    if actor.has(f"team:{request.service.network_id}"):
        return Where(reverse("advice:request", args=[request.public_id]), text)
    return Where(reverse("advice:note_request"), text)
