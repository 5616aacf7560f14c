"""Who is told about matters and requests today, and which of them would reach nobody (there must be none)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.advice import stand_in
from gemeindenetz.advice.models import Absence, AdviceRequest, Case
from gemeindenetz.advice.queries.routing_facts import TEAM_ROLES
from gemeindenetz.advice.stand_in import TeamFacts
from gemeindenetz.core import clock
from gemeindenetz.core.commands import CheckResult
from gemeindenetz.network.models import Network, Person, Role, Seat


def teams_on(network_ids: Iterable[int], day: date) -> dict[int, TeamFacts]:
    """Return the advisory teams of networks on a day with their absences, in two queries."""
    wanted = set(network_ids)
    members: dict[int, list[int]] = {number: [] for number in wanted}
    leads: dict[int, set[int]] = {number: set() for number in wanted}
    seats = Seat.objects.valid_on(day).filter(network__in=wanted, role__in=TEAM_ROLES)
    for network, person, role in seats.values_list("network_id", "person_id", "role").order_by("person_id"):
        if person not in members[network]:
            members[network].append(person)
        if role == Role.TEAM_LEAD:
            leads[network].add(person)
    away: dict[int, dict[int, int | None]] = {number: {} for number in wanted}
    rows = Absence.objects.filter(network__in=wanted, valid__contains=day)
    for network, person, deputy in rows.values_list("network_id", "person_id", "deputy_id"):
        away[network][person] = deputy
    return {number: TeamFacts(tuple(members[number]), frozenset(leads[number]), away[number]) for number in wanted}


def team_of(network_id: int) -> TeamFacts:
    """Return the advisory team of one network today."""
    return teams_on([network_id], clock.today())[network_id]


def people(numbers: Sequence[int]) -> list[Person]:
    """Return persons in the order of their numbers given."""
    found = {person.pk: person for person in Person.objects.filter(pk__in=numbers)}
    return [found[number] for number in numbers if number in found]


def told_about(network_id: int, adviser_id: int | None) -> list[Person]:
    """Return who is told about a matter or request of this adviser today."""
    return people(stand_in.told(team_of(network_id), adviser_id))


def told_when_unanswered(network_id: int, adviser_id: int | None, *, everybody: bool) -> list[Person]:
    """Return who learns today that nobody answered."""
    found = stand_in.told_when_unanswered(team_of(network_id), adviser_id, everybody=everybody)
    return people(found)


@dataclass(frozen=True)
class Unheard:
    """Matters and requests of a network that reach nobody, and those that only the stand-ins hear of."""

    network: Network
    unheard: int
    adviser_left: int


def unheard_matters() -> list[Unheard]:
    """Return per network what reaches nobody of the team. Who: the system; no matter is named.

    A matter reaches nobody only where the team is empty; the office is then told by `advice/team_is_empty`.
    """
    open_cases = list(Case.objects.open().values_list("network_id", "adviser_id"))
    waiting = list(AdviceRequest.objects.waiting().values_list("service__network_id", "adviser_id"))
    owned = [*open_cases, *waiting]
    teams = teams_on({network for network, _adviser in owned}, clock.today())
    networks = Network.objects.in_bulk(list(teams))
    found = []
    for number, team in sorted(teams.items()):
        advisers = [adviser for network, adviser in owned if network == number]
        nobody = [adviser for adviser in advisers if not stand_in.told(team, adviser)]
        left = [adviser for adviser in advisers if adviser is not None and adviser not in team.members]
        if nobody or left:
            found.append(Unheard(networks[number], len(nobody), len(left)))
    return found


def check_matters() -> list[CheckResult]:
    """Say what `check` reports about matters: that each reaches somebody."""
    results = []
    for row in unheard_matters():
        values = {"network": row.network.short_name, "n": row.unheard or row.adviser_left}
        if row.unheard:
            text = ngettext(
                "%(network)s: %(n)s matter reaches nobody, because the advisory team is empty.",
                "%(network)s: %(n)s matters reach nobody, because the advisory team is empty.",
                row.unheard,
            )
        else:
            text = ngettext(
                "%(network)s: the adviser of %(n)s matter has left; the head of the team hears of it.",
                "%(network)s: the advisers of %(n)s matters have left; the head of the team hears of them.",
                row.adviser_left,
            )
        results.append(CheckResult("matters", ok=not row.unheard, message=text % values))
    return results or [CheckResult("matters", ok=True, message=_("Every open matter reaches somebody."))]
