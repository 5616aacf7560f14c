"""What an import would do, row by row, as people read it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from gemeindenetz.core.errors import Message
from gemeindenetz.register.imports.change_list import ChangeKind, ChangeRow
from gemeindenetz.register.imports.edition_plan import Difference, FieldChange, Plan
from gemeindenetz.register.models import Level

OUTCOMES: dict[str, Message] = {
    "created": pgettext_lazy("import", "new"),
    "changed": pgettext_lazy("import", "changed"),
    "ended": pgettext_lazy("import", "ended"),
    "unchanged": pgettext_lazy("import", "unchanged"),
}
KINDS: dict[ChangeKind, Message] = {
    ChangeKind.DISSOLVED: gettext_lazy("dissolved"),
    ChangeKind.PARTIAL: gettext_lazy("gives up a part"),
    ChangeKind.REKEYED: gettext_lazy("gets a new key"),
    ChangeKind.RENAMED: gettext_lazy("gets a new name"),
}


@dataclass(frozen=True)
class RehearsedRow:
    """One row of a rehearsal. `number` is the row of the file, empty for what the file no longer has."""

    number: str
    outcome: Message
    level: Message
    ags: str
    name: str
    changes: tuple[FieldChange, ...] = ()
    note: Message = ""

    @property
    def changes_text(self) -> str:
        """The changes in one line, for files."""
        texts = [f"{one.label}: {one.before} → {one.after}" for one in self.changes]
        return "; ".join([*texts, *([str(self.note)] if self.note else [])])


def rows_of_plan(plan: Plan, *, unchanged: bool) -> Iterator[RehearsedRow]:
    """Return every row's difference; `unchanged` includes those that stay as they are."""
    for one in plan.differences():
        if unchanged or one.outcome != "unchanged":
            yield _row(one)


def _row(one: Difference) -> RehearsedRow:
    number = str(one.row) if one.row else ""
    note = (
        _("no longer in the file; successor unknown until a list of changes names it") if not one.row else ""
    )
    return RehearsedRow(
        number, OUTCOMES[one.outcome], Level(one.level).label, one.ags, one.name, one.changes, note
    )


def rows_of_changes(
    done: Iterable[ChangeRow], skipped: Iterable[tuple[ChangeRow, Message]]
) -> list[RehearsedRow]:
    """Return the rows of a list: those that change something and those that do not, with the reason."""
    rows: list[tuple[ChangeRow, Message, Message]] = [(row, KINDS[row.kind], _target(row)) for row in done]
    rows += [(row, OUTCOMES["unchanged"], reason) for row, reason in skipped]
    return [
        RehearsedRow(str(row.number), outcome, Level(row.level).label, row.old.key, row.old.name, (), note)
        for row, outcome, note in sorted(rows, key=lambda each: each[0].number)
    ]


def _target(row: ChangeRow) -> str:
    if row.new is None:
        return ""
    return f"→ {row.new.name} ({row.new.key})"
