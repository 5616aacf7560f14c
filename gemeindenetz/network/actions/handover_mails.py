"""Mails about a function that passes on: to who confirms, to the holder. None of them names a matter."""

from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.network.models import Person, Role, Seat, SeatHandover
from gemeindenetz.network.queries.handovers import networks_of


def mail_asked(handover: SeatHandover) -> None:
    """Write once to everybody who may confirm: the mayor and the offices of the networks of the house."""
    seat = handover.seat
    seats = Seat.objects.valid_on(clock.today()).exclude(person=seat.person_id).select_related("person")
    mayors = seats.filter(organisation=seat.organisation_id, role=Role.MAYOR)
    offices = seats.filter(network__in=networks_of(seat.organisation_id), role=Role.OFFICE)
    told: dict[int, Person] = {one.person_id: one.person for one in [*mayors, *offices]}
    for person in told.values():
        _queue(handover, person, template="network/handover_asked", once="asked")


def mail_decided(handover: SeatHandover) -> None:
    """Tell the holder what became of it."""
    _queue(handover, handover.seat.person, template="network/handover_decided", once=handover.state)


def mail_invitation(seat: Seat) -> None:
    """Ask the holder who follows, once a day at most."""
    person = seat.person
    if person.email:
        queue_mail(
            template="network/handover_invitation",
            to=person.email,
            name=person.name,
            person_id=person.pk,
            cause=Origin("seat", seat.pk),
            scope=f"self:{person.pk}",
            data={"seat": seat.pk},
            dedupe_key=f"network/handover_invitation:{seat.pk}:{clock.today()}",
        )


def _queue(handover: SeatHandover, person: Person, *, template: str, once: str) -> None:
    if person.email:
        queue_mail(
            template=template,
            to=person.email,
            name=person.name,
            person_id=person.pk,
            cause=Origin("seat_handover", handover.pk),
            scope=f"self:{person.pk}",
            data={"handover": handover.pk, "state": handover.state},
            dedupe_key=f"{template}:{handover.pk}:{person.pk}:{once}",
        )
