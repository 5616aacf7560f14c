"""What network tells accounts: which persons a mailbox stands for and who of them is staff."""

from gemeindenetz.accounts.people import MailboxPerson
from gemeindenetz.core import clock
from gemeindenetz.network.models import Person, Seat
from gemeindenetz.network.models.people import STAFF_ROLES


def people_of_user(user_id: int) -> list[MailboxPerson]:
    """Return the persons of a user by name with today's functions, in two queries (registered with accounts)."""
    persons = list(Person.objects.filter(user_id=user_id))
    seats: dict[int, list[Seat]] = {person.pk: [] for person in persons}
    held = Seat.objects.filter(person__in=persons, valid__contains=clock.today()).select_related(
        "organisation"
    )
    for seat in held if persons else ():
        seats[seat.person_id].append(seat)
    return [
        MailboxPerson(
            id=person.pk,
            name=person.name,
            function="; ".join(
                f"{seat.get_role_display()}, {seat.organisation.name}" for seat in seats[person.pk]
            ),
            is_staff=any(seat.role in STAFF_ROLES for seat in seats[person.pk]),
        )
        for person in persons
    ]
