"""Who is entitled to a service on a day, and why: seat → organisation → membership → network → agreement.

Computed at the moment of asking, never stored with people, and it never stops anybody from asking. Three queries
for a person, two for any number of organisations.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from gemeindenetz.network.models import Organisation, Person, Role, Seat, Service
from gemeindenetz.network.queries.judging import RANK, Entitlement, Judge, Responsible
from gemeindenetz.network.queries.load_standing import load_landscape, load_standing
from gemeindenetz.network.queries.reasons import Code, Outcome, Reason, Ref, reason
from gemeindenetz.network.queries.standing import LEVELS

__all__ = [
    "Code",
    "Entitlement",
    "Outcome",
    "Reason",
    "Ref",
    "Responsible",
    "entitlement",
    "entitlement_of_organisation",
    "entitlements_of_organisations",
]

#: Seats that act for a municipality or county.
ASKING_ROLES = (Role.CONTACT, Role.MAYOR, Role.STAFF)


def entitlement(
    *, person: Person, service: Service, on: date, organisation: Organisation | None = None
) -> Entitlement:
    """Return what a person may expect of a service on a day, for one organisation or the best of their seats.

    Three queries. Who may ask: the person, and whoever may see them and the service's matters.
    """
    seats = {seat.organisation_id: seat for seat in _seats_on(person, on, organisation=organisation)}
    ids = list(seats) or ([organisation.pk] if organisation else [])
    judge = Judge(load_landscape(on), load_standing(ids, on), service.pk)
    answers = [judge.answer(number) for number in ids]
    if not seats:
        return judge.without_seat(person, answers)
    best = min(answers, key=lambda answer: RANK.index(answer.outcome))
    seat = seats[best.organisation_id or 0]
    acts_for = reason(
        Code.SEAT,
        Ref("seat", seat.pk),
        since=seat.valid.lower,
        words={
            "person": person.name,
            "organisation": seat.organisation.name,
            "role": Role(seat.role).label,
        },
    )
    return replace(best, reasons=(acts_for, *best.reasons))


def entitlement_of_organisation(*, organisation: Organisation, service: Service, on: date) -> Entitlement:
    """Return what an organisation may expect, whoever asks for it (requests without account). Two queries."""
    answers = entitlements_of_organisations(organisation_ids=[organisation.pk], service=service, on=on)
    return answers[organisation.pk]


def entitlements_of_organisations(
    *, organisation_ids: Iterable[int], service: Service, on: date
) -> dict[int, Entitlement]:
    """Return the same for many organisations at once, for lists. Two queries, however many."""
    ids = sorted(set(organisation_ids))
    judge = Judge(load_landscape(on), load_standing(ids, on), service.pk)
    return {number: judge.answer(number) for number in ids}


def _seats_on(person: Person, on: date, *, organisation: Organisation | None) -> list[Seat]:
    """Return seats for municipalities and counties, in the order of the organisations' names."""
    seats = Seat.objects.valid_on(on).filter(
        person=person, role__in=ASKING_ROLES, organisation__kind__in=list(LEVELS)
    )
    if organisation is not None:
        seats = seats.filter(organisation=organisation)
    return list(seats.select_related("organisation").order_by("organisation__sort_key", "pk"))
