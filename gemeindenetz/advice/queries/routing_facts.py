"""Load what routing decides on; the decision itself is pure (`routing.py`)."""

from collections import defaultdict
from datetime import date

from django.db import connection
from django.db.models import Count, Q

from gemeindenetz.advice.models import Absence, AdviceRequest, Case, CaseState, RequestState, RoutingRule
from gemeindenetz.advice.routing import AdviserFacts, Ask, RuleFacts, ServiceFacts
from gemeindenetz.network.models import (
    EligibilityRule,
    Organisation,
    Person,
    Role,
    Seat,
    Service,
)
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.topics.models import Topic

#: States in which a matter is work for its adviser.
WORKING_STATES = (CaseState.RECEIVED, CaseState.CLARIFIED, CaseState.ADVISING, CaseState.ACCOMPANYING)
TEAM_ROLES = (Role.ADVISER, Role.TEAM_LEAD)


def topic_chain(topic_id: int | None) -> tuple[int, ...]:
    """Return the topic and its broader ones, nearest first."""
    if topic_id is None:
        return ()
    broader = dict(Topic.objects.values_list("pk", "broader_id"))
    chain: list[int] = []
    current: int | None = topic_id
    while current is not None and current not in chain:
        chain.append(current)
        current = broader.get(current)
    return tuple(chain)


def ask_facts(
    organisation: Organisation, topic_id: int | None, *, day: date, chosen_service: int | None = None
) -> Ask:
    """Return who asks about what on the day; the town's own choice is the one named, else the one it stored."""
    territory = organisation.territory
    associations, member_of, stored = _ties_of(organisation, day)
    return Ask(
        ags=territory.ags if territory else "",
        level=territory.level if territory else "",
        name=organisation.name,
        topics=topic_chain(topic_id),
        associations=associations,
        chosen_service=stored if chosen_service is None else chosen_service,
        member_of=member_of,
    )


# One statement for three small questions, because every asking begins with them.
_TIES = """
SELECT ARRAY(SELECT target_id FROM network_tie
             WHERE origin_id = %(place)s AND kind = 'member_of' AND valid @> %(day)s::date),
       ARRAY(SELECT network_id FROM network_membership
             WHERE organisation_id = %(place)s AND valid @> %(day)s::date),
       (SELECT service_id FROM network_servicechoice
        WHERE organisation_id = %(place)s AND valid @> %(day)s::date ORDER BY id LIMIT 1)
"""


def _ties_of(organisation: Organisation, day: date) -> tuple[frozenset[int], frozenset[int], int | None]:
    """Return associations, networks it is a member of, and the service the town chose."""
    with connection.cursor() as cursor:
        cursor.execute(_TIES, {"place": organisation.pk, "day": day})
        associations, networks, chosen = cursor.fetchone()
    return frozenset(associations), frozenset(networks), chosen


def service_facts(organisation: Organisation, ask: Ask, *, day: date) -> list[ServiceFacts]:
    """Return all services and how the organisation stands to each; demo and real ones never mix."""
    services = list(Service.objects.select_related("network").prefetch_related("topics").order_by("pk"))
    is_demo = organisation.dataset == Dataset.DEMO
    services = [service for service in services if (service.dataset == Dataset.DEMO) == is_demo]
    fits: set[int] = set()
    joins: set[int] = set()
    for rule in EligibilityRule.objects.filter(valid__contains=day, level=ask.level).select_related(
        "network"
    ):
        if ask.ags.startswith(rule.within_ags):
            fits.add(rule.network_id)
            if not rule.needs_association or rule.network.association_id in ask.associations:
                joins.add(rule.network_id)
    return [
        ServiceFacts(
            id=service.pk,
            network_id=service.network_id,
            name=service.name,
            network_name=service.network.name,
            association=service.network.association_id,
            topics=frozenset(topic.pk for topic in service.topics.all()),
            is_member=service.network_id in ask.member_of,
            could_join=service.network_id in joins and service.network.is_open,
            fits_level=service.network_id in fits,
        )
        for service in services
    ]


def rule_facts(service_id: int) -> list[RuleFacts]:
    """Return the active rules of a service in order."""
    rules = RoutingRule.objects.filter(service=service_id, is_active=True).order_by("position")
    return [
        RuleFacts(
            id=rule.pk,
            position=rule.position,
            name=rule.name,
            within_ags=rule.within_ags,
            topic=rule.topic_id,
            association=rule.association_id,
            adviser=rule.adviser_id,
        )
        for rule in rules
    ]


def team_on(network_id: int, day: date) -> list[Person]:
    """Return the people of the advisory team on the day, in the order of their names."""
    seats = Seat.objects.valid_on(day).filter(network=network_id, role__in=TEAM_ROLES)
    return list(
        Person.objects.filter(pk__in=seats.values("person")).order_by("family_name", "given_name", "pk")
    )


def load_of_team(network_id: int) -> dict[int, int]:
    """Return per adviser how many matters are in work and how many requests wait for them."""
    load: dict[int, int] = defaultdict(int)
    cases = Case.objects.filter(network=network_id, state__in=WORKING_STATES)
    for adviser, number in cases.values_list("adviser").annotate(Count("pk")).order_by():
        load[adviser] += number
    requests = AdviceRequest.objects.filter(
        service__network=network_id, state=RequestState.ROUTED, adviser__isnull=False
    )
    for adviser, number in requests.values_list("adviser").annotate(Count("pk")).order_by():
        load[adviser] += number
    return load


def adviser_facts(network_id: int, day: date) -> list[AdviserFacts]:
    """Return the team on the day with competences, load, capacity and absences."""
    topics: dict[int, set[int]] = defaultdict(set)
    capacity: dict[int, int] = {}
    names: dict[int, str] = {}
    seats = Seat.objects.valid_on(day).filter(network=network_id, role__in=TEAM_ROLES)
    for seat in seats.select_related("person").prefetch_related("topics"):
        names[seat.person_id] = seat.person.name
        topics[seat.person_id] |= {topic.pk for topic in seat.topics.all()}
        if seat.capacity:
            capacity[seat.person_id] = max(seat.capacity, capacity.get(seat.person_id, 0))
    load = load_of_team(network_id)
    away = Absence.objects.filter(Q(network=network_id), valid__contains=day)
    deputies = dict(away.values_list("person_id", "deputy_id"))
    return [
        AdviserFacts(
            id=person_id,
            name=name,
            topics=frozenset(topics[person_id]),
            load=load.get(person_id, 0),
            capacity=capacity.get(person_id),
            absent=person_id in deputies,
            deputy=deputies.get(person_id),
        )
        for person_id, name in sorted(names.items())
    ]
