"""What the library's actions share: numbers, dated changes of state, a row locked before it is changed."""

from typing import Any, TypeVar

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.library.models import EntryNumber, EntryTransition, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.entries import Entry

E = TypeVar("E", bound=Entry)

_PREFIXES: dict[type[Any], str] = {PracticeExample: "PB", Finding: "EK", Recommendation: "HE"}
_SUBJECTS: dict[type[Any], str] = {
    PracticeExample: "example", Finding: "finding", Recommendation: "recommendation",
}  # fmt: skip


class ChangedMeanwhile(Conflict):
    """Somebody else saved the entry after the page was opened."""


def subject_name(entry: Any) -> str:
    """Return the name of the column that points to such an entry."""
    return _SUBJECTS[type(entry)]


def locked(entry: E) -> E:
    """Return the row as it stands now, locked until the transaction ends."""
    row: E = type(entry)._default_manager.select_for_update(of=("self",)).get(pk=entry.pk)
    return row


def next_number(model: type[Any]) -> str:
    """Return the next public number of the kind and year, e.g. "PB-2026-0042"; inside a transaction."""
    year = clock.today().year
    EntryNumber.objects.get_or_create(prefix=_PREFIXES[model], year=year)
    row = EntryNumber.objects.select_for_update().get(prefix=_PREFIXES[model], year=year)
    row.last += 1
    row.save(update_fields=["last"])
    return f"{row.prefix}-{year}-{row.last:04d}"


def move(entry: Any, to_state: str, *, actor: Actor, note: str = "") -> None:
    """Change the state of a locked entry with its dated transition; the caller saves the entry."""
    EntryTransition.objects.create(
        **{subject_name(entry): entry},
        from_state=entry.state,
        to_state=to_state,
        on=clock.today(),
        note=note,
        actor_name=actor.name,
    )
    entry.state = to_state
    entry.state_since = clock.today()


def begun(entry: Any, *, actor: Actor) -> None:
    """Write the first transition of a new entry."""
    EntryTransition.objects.create(
        **{subject_name(entry): entry}, to_state=entry.state, on=clock.today(), actor_name=actor.name
    )


def require_version(entry: Entry, expected: int | None) -> None:
    """Refuse to write over what somebody else saved meanwhile."""
    if expected is not None and expected != entry.version:
        raise ChangedMeanwhile(
            _("Somebody else has changed this entry meanwhile. Your text is still here: compare, then save again.")
        )
