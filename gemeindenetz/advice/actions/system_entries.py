"""Events in the thread, written by the actions they belong to."""

from gemeindenetz.advice.models import Audience, Case, Entry, EntryKind
from gemeindenetz.core import clock
from gemeindenetz.core.errors import Message


def write_event(case: Case, text: Message, *, shared: bool = True) -> Entry:
    """Store a line saying what happened; shared events never tell anything internal."""
    entry: Entry = Entry.objects.create(
        case=case,
        kind=EntryKind.SYSTEM,
        audience=Audience.MATTER if shared else Audience.TEAM,
        scope=case.matter_scope if shared else case.team_scope,
        author_name="System",
        author_side="system",
        body=str(text),
        happened_on=clock.today(),
        created_at=clock.now(),
    )
    return entry
