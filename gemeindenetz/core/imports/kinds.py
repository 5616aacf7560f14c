"""What an import is: columns, rehearsal, application, permission. Apps declare it, the engine runs it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.imports.parsers import as_text
from gemeindenetz.core.permissions import Decision, Denied
from gemeindenetz.core.undo import Change

Options = Mapping[str, Any]
TABLE_HINT: Message = _("Excel (.xlsx) or CSV; the first row names the columns.")
#: Decision of a person that leaves a row out.
LEAVE_OUT = "-"


class Outcome(models.TextChoices):
    """What a row would do."""

    NEW = "new", _("new")
    CHANGED = "changed", _("changed")
    UNCHANGED = "unchanged", _("unchanged")
    UNCLEAR = "unclear", _("unclear")
    ERROR = "error", _("error")
    LEFT_OUT = "left_out", _("left out")


@dataclass(frozen=True)
class ImportColumn:
    """A column the import understands; `synonyms` are headings people use.

    `parse` gets the cell, returns a value JSON can hold, raises `ValueError` with a German message; empty cells are
    None without parsing.
    """

    name: str
    label: Message
    synonyms: tuple[str, ...] = ()
    required: bool = False
    parse: Callable[[Any], Any] = as_text


@dataclass(frozen=True)
class SourceRow:
    """A row of the file, parsed. `number` is the row as Excel counts; `decision` is the candidate a person chose."""

    number: int
    values: dict[str, Any]
    decision: str = ""


@dataclass(frozen=True)
class Difference:
    """One thing a row would change."""

    label: Message
    before: Any
    after: Any


@dataclass(frozen=True)
class Candidate:
    """Something an unclear row may mean; `value` comes back as the row's decision."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class RowPlan:
    """What a row would do, as this actor may know it. `message` says what is unclear or wrong and what to do."""

    outcome: Outcome
    title: str = ""
    differences: tuple[Difference, ...] = ()
    message: Message = ""
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class PlannedRow:
    """A row with its plan, as it is applied."""

    row: SourceRow
    plan: RowPlan


def _nobody(actor: Actor) -> Decision:
    return Denied(_("You may not run this import."))


def _nothing(options: Options) -> str:
    return ""


@dataclass(frozen=True)
class ImportKind:
    """A kind of import.

    `rehearse(rows, options, actor)` returns one plan per row, changes nothing, and speaks only of what the actor may
    see. `apply(rows, options, actor)` writes the rows whose outcome is new or changed, inside the engine's
    transaction, and returns the changes for the undo ticket (`undo.Recorder`). `scope(actor, options)` says who may
    see the run, its file and its ticket. `options_form(actor=…)` asks for more than a file (network, as-of day); its
    cleaned data must be texts, numbers or yes/no. `read(path, name)` is for files that are no tables but become one
    (a vocabulary): its headings are the names of the columns, so nobody is asked for them.
    """

    key: str
    label: Message
    columns: tuple[ImportColumn, ...]
    rehearse: Callable[[Sequence[SourceRow], Options, Actor], Sequence[RowPlan]]
    apply: Callable[[Sequence[PlannedRow], Options, Actor], Sequence[Change]]
    scope: Callable[[Actor, Options], str]
    can_import: Callable[[Actor], Decision] = _nobody
    explanation: Message = ""
    options_form: Callable[..., forms.Form] | None = None
    confirm_scope: Callable[[Options], str] = _nothing
    done_url: Callable[[Options], str] = _nothing
    read: Callable[[Path, str], "Table"] | None = None
    file_hint: Message = TABLE_HINT

    @property
    def has_columns(self) -> bool:
        """Whether people say which heading means what (templates would call `read`)."""
        return self.read is None

    def column(self, name: str) -> ImportColumn:
        """Return a column by its name (KeyError for an unknown one)."""
        return {column.name: column for column in self.columns}[name]


@dataclass(frozen=True)
class Table:
    """A table as it stands in the file; `rows` are (row number as Excel counts, cells)."""

    sheets: tuple[str, ...]
    sheet: str
    headings: list[str]
    rows: list[tuple[int, list[Any]]]


_kinds: dict[str, ImportKind] = {}


def register_import(kind: ImportKind) -> None:
    """Add a kind of import."""
    _kinds[kind.key] = kind


def import_kind(key: str) -> ImportKind | None:
    """Return a kind by its key, or None when no app offers it (any more)."""
    return _kinds.get(key)


def kinds_for(actor: Actor) -> list[ImportKind]:
    """Return the kinds this actor may run, by label."""
    return sorted(
        (kind for kind in _kinds.values() if kind.can_import(actor)), key=lambda kind: str(kind.label)
    )
