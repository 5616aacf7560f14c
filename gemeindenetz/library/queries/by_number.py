"""An entry by the number people read on its page."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.library.models import Finding, PracticeExample


class NothingFound(DomainError):
    """No entry with this number that the actor may read."""

    def __init__(self) -> None:
        super().__init__(_("We know no example or finding with this number."), field="number")


def entry_by_number(number: str, actor: Actor) -> PracticeExample | Finding | None:
    """Return the example or finding with a number, if the actor may read it; findings also by their opaque id."""
    wanted = number.strip().upper()
    example: PracticeExample | None = PracticeExample.objects.readable_by(actor).filter(number=wanted).first()
    if example is not None:
        return example
    rows = Finding.objects.visible_to(actor)
    found: Finding | None = rows.filter(number=wanted).first() or rows.filter(public_id=number.strip().lower()).first()
    return found
