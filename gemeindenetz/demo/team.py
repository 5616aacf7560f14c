"""How the advisory teams work: routing rules, absences, settings, and more advisers where a Land is large."""

import random
from datetime import timedelta
from typing import Any

from gemeindenetz.advice.models import Absence, AdviceSettings, RoutingRule
from gemeindenetz.core import ranges
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.matters import SHARES
from gemeindenetz.demo.personas import MAIL_DOMAIN
from gemeindenetz.demo.story import Adviser
from gemeindenetz.demo.towns import person_name
from gemeindenetz.network.models import Person, Role, Seat
from gemeindenetz.network.models.sources import Dataset

FIRST_COUNTY_KEY = "98100"
#: An adviser can look after about this many matters in all years together.
CASES_PER_ADVISER = 600


def write_team(frame: Frame) -> None:
    """Write rules, absences and settings of the advisory teams."""
    service, network = frame.services["fachberatung"], frame.networks["gemeindenetzwerk"]
    rules: tuple[tuple[str, dict[str, Any]], ...] = (
        ("Musterkreis bei Anna Beispiel", {"within_ags": FIRST_COUNTY_KEY, "adviser": frame.people["anna"]}),
        ("Jugendbeteiligung bei Nora Nebel", {"topic": frame.topics.get("jugendbeteiligung"), "adviser": frame.people["nora"]}),
        ("Alles andere nach Kompetenz und Auslastung", {}),
    )  # fmt: skip
    for position, (name, values) in enumerate(rules, start=1):
        RoutingRule.objects.create(service=service, position=position, name=name, **values)
    away = (("rosa", -3, 9, "anna", "Urlaub"), ("paul", 21, 35, "nora", "Fortbildung und Urlaub"))
    for key, first, last, deputy, note in away:
        period = ranges.period(frame.today + timedelta(days=first), frame.today + timedelta(days=last))
        Absence.objects.create(
            person=frame.people[key], network=network, valid=period, deputy=frame.people[deputy], note=note
        )
    AdviceSettings.objects.create(network=frame.networks["staedtenetzwerk"], records_minutes=True)


def write_more_advisers(chance: random.Random, frame: Frame, *, cases: int) -> dict[str, list[Adviser]]:
    """Write further advisers for a large Land; by network."""
    found: dict[str, list[Adviser]] = {}
    bodies = {
        "gemeindenetzwerk": "institut",
        "staedtenetzwerk": "staedtetag",
        "landkreisnetzwerk": "landkreistag",
    }
    for share, network, _ in SHARES.values():
        count = round(cases * share) // CASES_PER_ADVISER - 5
        drafts = [Person(given_name=given, family_name=family, dataset=Dataset.DEMO,
                         email=f"beratung{number}.{network}@{MAIL_DOMAIN}")
                  for number, (given, family) in enumerate(person_name(chance) for _ in range(max(0, count)))]  # fmt: skip
        people = Person.objects.bulk_create(drafts)
        since = ranges.period(frame.today - timedelta(days=2_000))
        Seat.objects.bulk_create(
            Seat(
                person=person,
                organisation=frame.organisations[bodies[network]],
                role=Role.ADVISER,
                network=frame.networks[network],
                valid=since,
                capacity=25,
                dataset=Dataset.DEMO,
            )
            for person in people
        )
        found[network] = [Adviser(person.pk, person.name) for person in people]
    return found
