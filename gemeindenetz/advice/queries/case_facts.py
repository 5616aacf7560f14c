"""Small reads about a matter and the team's own records."""

from django.db.models import QuerySet

from gemeindenetz.advice.models import Absence, AdviceSettings, Case, EntryFile, NextStep, RoutingRule
from gemeindenetz.advice.permissions import can_see_entry
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.models import StoredFile
from gemeindenetz.network.models import Person, Service


def colleagues_of(case: Case) -> list[Person]:
    """Return the team without the present adviser."""
    return [person for person in team_on(case.network_id, clock.today()) if person.pk != case.adviser_id]


def other_services(case: Case) -> QuerySet[Service]:
    """Return the services a matter could be moved to: others of the same kind of data."""
    others = Service.objects.exclude(pk=case.service_id).filter(dataset=case.service.dataset)
    found: QuerySet[Service] = others.select_related("network").order_by("name")
    return found


def records_minutes(case: Case) -> bool:
    """Tell whether the network records minutes of talks."""
    return AdviceSettings.objects.filter(network=case.network_id, records_minutes=True).exists()


def step_of(case: Case, public_id: str) -> NextStep:
    """Return a next step of a matter the reader sees. Raises `NotVisible`."""
    found: NextStep | None = (
        NextStep.objects.filter(case=case, public_id=public_id).select_related("case").first()
    )
    if found is None:
        raise NotVisible
    return found


def file_of(actor: Actor, case: Case, *, public_id: str) -> StoredFile:
    """Return a file of an entry the reader may see. Raises `NotVisible`."""
    links = EntryFile.objects.filter(entry__case=case, file__public_id=public_id)
    link = links.select_related("file", "entry__case").first()
    if link is None or not can_see_entry(actor, link.entry):
        raise NotVisible
    return link.file


def rule_of(number: int) -> RoutingRule:
    """Return a rule; the action decides who sees and changes it. Raises `NotVisible`."""
    found: RoutingRule | None = (
        RoutingRule.objects.filter(pk=number).select_related("service__network").first()
    )
    if found is None:
        raise NotVisible
    return found


def absence_of(actor: Actor, number: int) -> Absence:
    """Return an absence in one of the actor's teams. Raises `NotVisible`."""
    rows = Absence.objects.filter(pk=number, network__in=actor.ids("team"))
    found: Absence | None = rows.select_related("network").first()
    if found is None:
        raise NotVisible
    return found
