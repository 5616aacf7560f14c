"""Small reads about a matter."""

from gemeindenetz.advice.models import AdviceSettings, Case
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.network.models import Person


def colleagues_of(case: Case) -> list[Person]:
    """Return the team without the present adviser."""
    return [person for person in team_on(case.network_id, clock.today()) if person.pk != case.adviser_id]


def records_minutes(case: Case) -> bool:
    """Tell whether the network records minutes of talks."""
    return AdviceSettings.objects.filter(network=case.network_id, records_minutes=True).exists()
