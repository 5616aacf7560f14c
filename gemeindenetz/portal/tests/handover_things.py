"""Functions that pass on: one that waits, one that was taken over by a deputy."""

from datetime import timedelta
from typing import Any

from gemeindenetz.core import clock
from gemeindenetz.network.actions import NewPerson
from gemeindenetz.network.actions.give_up_seat import Following, confirm_handover, give_up_seat
from gemeindenetz.network.models import Person, Seat, SeatHandover
from gemeindenetz.network.queries.handovers import token_of
from gemeindenetz.network.tests.personas import World, actor_of


def handover_things(world: World) -> dict[str, dict[str, Any]]:
    """Bekir gives his function up and nobody has confirmed; a deputy stands in for Ingo."""
    waiting = _asked(world.bekir, "Selma", days=None)
    stood_in = _asked(world.ingo, "Dora", days=9)
    confirm_handover(actor=actor_of(world.dana), handover=stood_in)
    return {
        "function of Bekir that passes on": {"public_id": waiting.public_id, "token": token_of(waiting.seat)},
        "function taken over from Ingo": {"public_id": stood_in.public_id},
    }


def _asked(person: Person, name: str, *, days: int | None) -> SeatHandover:
    today = clock.today()
    until = today + timedelta(days=days) if days is not None else None
    successor = NewPerson(name, "Specht", f"{name.lower()}@musterbach.example")
    seat = Seat.objects.get(person=person)
    return give_up_seat(actor=actor_of(person), seat=seat, following=Following(successor, today, until))
