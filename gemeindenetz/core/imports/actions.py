"""The steps of an import: start, choose columns (rehearses), decide, apply. Undo is `core.undo`."""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.imports import matching
from gemeindenetz.core.imports.kinds import (
    LEAVE_OUT,
    ImportKind,
    Outcome,
    PlannedRow,
    RowPlan,
    SourceRow,
    Table,
    import_kind,
)
from gemeindenetz.core.imports.table import read_table
from gemeindenetz.core.models import ImportRow, ImportRun, ImportState, StoredFile, UndoTicket
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.undo import record_changes
from gemeindenetz.core.use_case import use_case

WRITES = (Outcome.NEW, Outcome.CHANGED)
BATCH = 1_000


class ColumnsMissing(DomainError):
    """A column the import cannot do without has no heading."""


class ChangedSinceRehearsal(Conflict):
    """What the rehearsal said no longer holds; the run was rehearsed anew."""


class AlreadyApplied(Conflict):
    """The run was applied already."""


class NothingToApply(DomainError):
    """No row would change anything."""


def kind_of(run: ImportRun) -> ImportKind:
    """Return the kind of a run; raises `NotVisible` when no app offers it any more."""
    kind = import_kind(run.kind)
    require_visible(kind is not None)
    assert kind is not None  # noqa: S101 - told to the type checker
    return kind


def start_import(
    *, actor: Actor, kind: ImportKind, upload: "UploadedFile[Any]", options: Mapping[str, Any]
) -> ImportRun:
    """Keep the file and guess its columns; a file that names them itself is rehearsed at once.

    Who: `kind.can_import`. Changes: one file and one run inside the kind's scope. Raises `UploadRefused` and
    `FileProblem`; then nothing is kept.
    """
    require(kind.can_import(actor))
    scope = kind.scope(actor, options)
    with use_case(actor):
        file = files.store_upload(actor=actor, upload=upload, scope=scope)
        table = _read(kind, file)
        run: ImportRun = ImportRun.objects.create(
            kind=kind.key,
            options=dict(options),
            file=file,
            scope=scope,
            mapping={"sheet": table.sheet, "columns": matching.guess(kind.columns, table.headings)},
            actor_name=actor.name,
        )
        if kind.read is not None:
            run.mapping["columns"] = {name: place for place, name in enumerate(table.headings)}
            _rehearse(run, kind, actor=actor, decisions={})
    return run


def _read(kind: ImportKind, file: StoredFile, *, sheet: str = "") -> Table:
    """Read a file the way its kind is read."""
    if kind.read is not None:
        return kind.read(files.path_of(file), file.name)
    return read_table(files.path_of(file), name=file.name, columns=kind.columns, sheet=sheet)


def table_of(run: ImportRun, *, sheet: str = "") -> Table:
    """Read the run's file again; it cannot have changed."""
    return _read(kind_of(run), run.file, sheet=sheet or run.mapping.get("sheet", ""))


def choose_columns(*, actor: Actor, run: ImportRun, columns: Mapping[str, int], sheet: str = "") -> ImportRun:
    """Set which heading means which column and rehearse every row.

    Who: `kind.can_import` inside the run's scope. Raises `ColumnsMissing`, `AlreadyApplied`.
    """
    kind = _open(actor, run)
    table = table_of(run, sheet=sheet)
    mapping = matching.checked(kind.columns, columns, width=len(table.headings))
    missing = [str(column.label) for column in kind.columns if column.required and column.name not in mapping]
    if missing:
        text = _("Please say which heading means: %(columns)s.") % {"columns": ", ".join(missing)}
        raise ColumnsMissing(text, field=next(c.name for c in kind.columns if str(c.label) == missing[0]))
    with use_case(actor):
        run.mapping = {"sheet": table.sheet, "columns": mapping}
        _rehearse(run, kind, actor=actor, decisions={})
    return run


def decide_rows(*, actor: Actor, run: ImportRun, decisions: Mapping[int, str]) -> ImportRun:
    """Set which candidate unclear rows mean (or `LEAVE_OUT`) and rehearse again.

    Who: `kind.can_import` inside the run's scope. Unknown rows and candidates are ignored.
    """
    kind = _open(actor, run)
    known = {row.number: row for row in run.rows.filter(number__in=list(decisions))}
    valid = {
        number: value
        for number, value in decisions.items()
        if number in known and value in {"", LEAVE_OUT, *(one["value"] for one in known[number].candidates)}
    }
    with use_case(actor):
        _rehearse(run, kind, actor=actor, decisions=_decisions(run) | valid)
    return run


def apply_import(*, actor: Actor, run: ImportRun) -> UndoTicket:
    """Apply the rows the rehearsal calls new or changed, in one transaction, and leave an undo ticket.

    Who: `kind.can_import` inside the run's scope. Raises `AlreadyApplied`, `NothingToApply`, and
    `ChangedSinceRehearsal` when a row would now do something else than shown: then the new rehearsal is stored.
    """
    kind = _open(actor, run)
    with use_case(actor):
        locked: ImportRun = ImportRun.objects.select_for_update().get(pk=run.pk)
        _require_open(locked)
        planned = _planned(locked, kind, actor=actor, decisions=_decisions(locked))
        if _as_shown(planned) == _stored(locked):
            return _apply(actor, locked, kind=kind, planned=planned)
    with use_case(actor):
        _rehearse(run, kind, actor=actor, decisions=_decisions(run))
    raise ChangedSinceRehearsal(
        _("Entries have changed since the rehearsal. Please look at the new rehearsal and apply again.")
    )


def _apply(actor: Actor, run: ImportRun, *, kind: ImportKind, planned: list[PlannedRow]) -> UndoTicket:
    writing = [one for one in planned if one.plan.outcome in WRITES]
    if not writing:
        raise NothingToApply(_("No row changes anything. There is nothing to apply."))
    changes = kind.apply(writing, run.options, actor)
    label = _("Import “%(file)s” (%(kind)s)") % {"file": run.file.name, "kind": kind.label}
    ticket = record_changes(
        actor=actor,
        kind="import",
        label=label,
        scope=run.scope,
        confirm_scope=kind.confirm_scope(run.options),
        changes=changes,
    )
    run.state, run.applied_at, run.undo_ticket = ImportState.APPLIED, clock.now(), ticket
    run.save(update_fields=["state", "applied_at", "undo_ticket"])
    return ticket


def mark_undone(ticket: UndoTicket, actor: Actor) -> None:
    """Say so at the run whose ticket was undone (registered with `core.undo`)."""
    ImportRun.objects.filter(undo_ticket=ticket).update(state=ImportState.UNDONE)


def _open(actor: Actor, run: ImportRun) -> ImportKind:
    """Return the kind of a run this actor may go on with."""
    require_visible(ImportRun.objects.visible_to(actor).filter(pk=run.pk).exists())
    kind = kind_of(run)
    require(kind.can_import(actor))
    _require_open(run)
    return kind


def _require_open(run: ImportRun) -> None:
    if run.state in (ImportState.APPLIED, ImportState.UNDONE):
        raise AlreadyApplied(_("This import was applied already."))


def _decisions(run: ImportRun) -> dict[int, str]:
    return dict(run.rows.exclude(decision="").values_list("number", "decision"))


def _rehearse(run: ImportRun, kind: ImportKind, *, actor: Actor, decisions: Mapping[int, str]) -> None:
    """Rehearse all rows and store what they would do."""
    planned = _planned(run, kind, actor=actor, decisions=decisions)
    run.rows.all().delete()
    ImportRow.objects.bulk_create([_stored_row(run, one) for one in planned], batch_size=BATCH)
    run.summary = dict(Counter(one.plan.outcome.value for one in planned))
    run.state = ImportState.REHEARSED
    run.save(update_fields=["mapping", "summary", "state"])


def _planned(
    run: ImportRun, kind: ImportKind, *, actor: Actor, decisions: Mapping[int, str]
) -> list[PlannedRow]:
    """Return every row with its plan; only rows that can be read and are not left out reach the app."""
    parsed = [
        _parsed(kind, run, number=number, cells=cells, decisions=decisions)
        for number, cells in table_of(run).rows
    ]
    asked = [one.row for one in parsed if one.plan.outcome == Outcome.NEW]
    plans: Sequence[RowPlan] = kind.rehearse(asked, run.options, actor) if asked else []
    answers = dict(zip((row.number for row in asked), plans, strict=True))
    return [dataclasses.replace(one, plan=answers.get(one.row.number, one.plan)) for one in parsed]


def _parsed(
    kind: ImportKind, run: ImportRun, *, number: int, cells: list[Any], decisions: Mapping[int, str]
) -> PlannedRow:
    """Parse the cells of a row; what cannot be read makes the row an error with all its reasons."""
    values: dict[str, Any] = {}
    problems: list[str] = []
    for name, place in run.mapping["columns"].items():
        column = kind.column(name)
        cell = cells[place] if place < len(cells) else ""
        try:
            # What a kind read itself was checked there; in a table people may hide formulas.
            values[name] = _value(column.parse, cell) if kind.read is None else cell
        except ValueError as error:
            values[name] = str(cell)[:200]
            problems.append(f"{column.label}: {error}")
        if column.required and values[name] is None:
            problems.append(_("%(column)s is missing.") % {"column": column.label})
    row = SourceRow(number, values, decisions.get(number, ""))
    if row.decision == LEAVE_OUT:
        return PlannedRow(row, RowPlan(Outcome.LEFT_OUT))
    if problems:
        return PlannedRow(row, RowPlan(Outcome.ERROR, message=" ".join(problems)))
    return PlannedRow(row, RowPlan(Outcome.NEW))


def _value(parse: Any, cell: Any) -> Any:
    if cell is None or cell == "":
        return None
    if isinstance(cell, str) and cell.startswith(("=", "@")):
        raise ValueError(_("the cell looks like a formula. Please write the value itself."))
    return parse(cell)


def _stored_row(run: ImportRun, planned: PlannedRow) -> ImportRow:
    plan = planned.plan
    return ImportRow(
        run=run,
        number=planned.row.number,
        values=planned.row.values,
        outcome=plan.outcome.value,
        title=plan.title[:200],
        differences=[_texts(one) for one in plan.differences],
        message=str(plan.message),
        candidates=[_texts(one) for one in plan.candidates],
        decision=planned.row.decision,
    )


def _texts(part: Any) -> dict[str, str]:
    return {name: "" if value is None else str(value) for name, value in vars(part).items()}


def _as_shown(planned: Sequence[PlannedRow]) -> list[tuple[Any, ...]]:
    return [
        (one.row.number, one.plan.outcome.value, [_texts(part) for part in one.plan.differences])
        for one in planned
    ]


def _stored(run: ImportRun) -> list[tuple[Any, ...]]:
    return list(run.rows.order_by("number").values_list("number", "outcome", "differences"))
