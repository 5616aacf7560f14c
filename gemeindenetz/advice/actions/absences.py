"""Who of the advisory team is away, and who stands in."""

from datetime import date

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.mails import mail_colleague
from gemeindenetz.advice.models import Absence
from gemeindenetz.advice.permissions import can_end_absence, can_enter_absence
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network, Person


class WrongPeriod(DomainError):
    """The absence ends before it begins, or overlaps another."""


class DeputyUnfit(DomainError):
    """The deputy is not in the team or the same person."""


def enter_absence(
    *, actor: Actor, network: Network, person: Person, first_day: date, last_day: date,
    deputy: Person | None = None, note: str = "",
) -> Absence:  # fmt: skip
    """Enter when an adviser is away and who deputises; requests and messages then reach who stands in.

    Who: everybody of the team, for oneself or for a colleague who fell ill; that person is told by mail.
    Raises `WrongPeriod`, `DeputyUnfit`, `NotAllowed`.
    """
    require(can_enter_absence(actor, network))
    if last_day < first_day:
        raise WrongPeriod(_("The last day lies before the first."), field="last_day")
    team = {member.pk for member in team_on(network.pk, clock.today())}
    if person.pk not in team:
        raise DeputyUnfit(_("Please choose another person of the advisory team."), field="person")
    if deputy is not None and (deputy.pk == person.pk or deputy.pk not in team):
        raise DeputyUnfit(_("Please choose another person of the advisory team."), field="deputy")
    with use_case(actor):
        try:
            with transaction.atomic():
                absence: Absence = Absence.objects.create(
                    person=person,
                    network=network,
                    valid=ranges.period(first_day, last_day),
                    deputy=deputy,
                    note=note.strip(),
                    entered_by_id=actor.person_id,
                )
        except IntegrityError as error:
            raise WrongPeriod(_("There is already an absence in this period."), field="first_day") from error
        if actor.person_id not in (None, person.pk):
            mail_colleague(
                network, person, template="advice/absence_entered", once=str(absence.pk), absence=absence.pk
            )
    return absence


def end_absence(*, actor: Actor, absence: Absence) -> None:
    """Take an absence out: it is deleted before it began, else it ends yesterday.

    Who: the adviser, who entered it, the head of the team. Raises `NotAllowed`.
    """
    require(can_end_absence(actor, absence))
    with use_case(actor):
        today = clock.today()
        if absence.valid.lower >= today:
            absence.delete()
        else:
            absence.valid = ranges.ended_on(absence.valid, date.fromordinal(today.toordinal() - 1))
            absence.save(update_fields=["valid"])
