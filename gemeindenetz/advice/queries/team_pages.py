"""What the team's own pages show: rules, absences, the head of the list."""

from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Absence, AdviceRequest, AdviceSettings, RoutingRule
from gemeindenetz.advice.permissions import absences_managed_by, can_manage_rules
from gemeindenetz.advice.queries.routing_facts import load_of_team, team_on
from gemeindenetz.advice.queries.team_terms import Terms, terms_of
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.network.models import Network, Person, Service
from gemeindenetz.register.models import Territory

#: What the line of a waiting request shows.
WAITING_FIELDS = (
    *("public_id", "moves", "answer_by"),
    *("organisation__name", "adviser__given_name", "adviser__family_name"),
)


def list_values(actor: Actor) -> dict[str, Any]:
    """Return what stands above the list of consultations."""
    if not actor.ids("team"):
        return {
            "waiting": [],
            "own_url": "",
            "is_team": False,
            "action_url": reverse("advice:ask"),
            "action_label": _("Ask a question"),
        }
    waiting = (
        AdviceRequest.objects.visible_to(actor)
        .waiting()
        .filter(service__network__in=actor.ids("team"))
        .select_related("organisation", "adviser")
        .only(*WAITING_FIELDS)
        .order_by("confirmed_at")[:20]
    )
    return {
        "waiting": list(waiting),
        "own_url": f"{reverse('advice:cases')}?person={actor.person_id}",
        "is_team": True,
        "action_url": reverse("advice:note_request"),
        "action_label": _("Note a call"),
    }


# Asked for every page of an adviser, therefore written out (ADR 0030).
_WAITING = """
SELECT
    (SELECT count(*) FROM advice_advicerequest AS request
     JOIN network_service AS service ON service.id = request.service_id
     WHERE request.state = 'routed' AND service.network_id = ANY(%(teams)s)),
    (SELECT count(*) FROM core_incomingmail WHERE state = 'parked' AND scope = ANY(%(scopes)s))
"""


def numbers_waiting(actor: Actor) -> tuple[int, int]:
    """Return how many requests and how many mails wait for the actor's teams; their own, hence visible (one query)."""
    values: dict[str, list[Any]] = {"teams": list(actor.ids("team")), "scopes": list(actor.scopes)}
    with connection.cursor() as cursor:
        cursor.execute(_WAITING, values)
        requests, letters = cursor.fetchone()
    return requests, letters


@dataclass(frozen=True)
class ServiceRules:
    """A service with its rules, and whether the reader keeps them."""

    service: Service
    rules: list[RoutingRule]
    can_manage: bool
    records_minutes: bool
    terms: Terms


def _services(actor: Actor) -> Any:
    numbers = actor.ids("team") | actor.ids("office")
    return Service.objects.filter(network__in=numbers).select_related("network").order_by("name")


def services_with_rules(actor: Actor) -> list[ServiceRules]:
    """Return the services of the reader's networks with their rules in order."""
    with_minutes = set(
        AdviceSettings.objects.filter(records_minutes=True).values_list("network_id", flat=True)
    )
    services = list(_services(actor))
    terms = terms_of(service.network_id for service in services)
    return [
        ServiceRules(
            service,
            _rules_of(service),
            bool(can_manage_rules(actor, service.network)),
            service.network_id in with_minutes,
            terms[service.network_id],
        )
        for service in services
    ]


def _rules_of(service: Service) -> list[RoutingRule]:
    """Return the rules in order, each with the name of its territory (`place`), where the register knows the key."""
    place = Territory.objects.current().filter(ags=OuterRef("within_ags")).order_by("pk").values("name")[:1]
    rules = RoutingRule.objects.filter(service=service).select_related("topic", "association", "adviser")
    return list(rules.annotate(place=Subquery(place)).order_by("position"))


def rule_to_edit(
    actor: Actor, service_slug: str, *, rule_id: int | None
) -> tuple[Service, RoutingRule | None]:
    """Return the service and the rule of a form. Raises `NotVisible`."""
    service: Service | None = _services(actor).filter(slug=service_slug).first()
    if service is None:
        raise NotVisible
    if rule_id is None:
        return service, None
    rule = RoutingRule.objects.filter(service=service, pk=rule_id).first()
    if rule is None:
        raise NotVisible
    return service, rule


def initial_of(rule: RoutingRule | None) -> dict[str, Any]:
    """Return what the form of a rule starts with."""
    if rule is None:
        return {}
    return {
        "name": rule.name,
        "within_ags": rule.within_ags,
        "topic": rule.topic_id,
        "association": rule.association_id,
        "adviser": rule.adviser_id,
    }


def team_of(network: Network) -> list[Person]:
    """Return the advisory team today."""
    return team_on(network.pk, clock.today())


@dataclass(frozen=True)
class Absent:
    """An absence, and whether the reader may end it."""

    absence: Absence
    can_end: bool


@dataclass(frozen=True)
class AbsencesPage:
    """Who is away and who is there, with the load of each."""

    network: Network
    team: list[Person]
    people: list[Person]
    absences: list[Absent]
    loads: list[tuple[Person, int]]


def absences_page(actor: Actor) -> AbsencesPage | None:
    """Return the page of the reader's team; None for people of no team."""
    network = Network.objects.filter(pk__in=actor.ids("team")).order_by("pk").first()
    if network is None:
        return None
    today = clock.today()
    team = team_on(network.pk, today)
    found = Absence.objects.filter(Q(valid__endswith__gt=today) | Q(valid__upper_inf=True), network=network)
    rows = list(found.select_related("person", "deputy", "network").order_by("valid"))
    concerned = {person.pk for person in team} | {absence.person_id for absence in rows}
    managed = absences_managed_by(actor, network, person_ids=concerned)
    load = load_of_team(network.pk)
    return AbsencesPage(
        network=network,
        team=team,
        people=team,
        absences=[
            Absent(row, row.person_id in managed or row.entered_by_id == actor.person_id) for row in rows
        ],
        loads=[(person, load.get(person.pk, 0)) for person in team],
    )
