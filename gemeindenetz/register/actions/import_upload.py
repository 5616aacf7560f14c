"""Import an uploaded workbook: the office's way, with a rehearsal before."""

from dataclasses import dataclass
from datetime import date

from gemeindenetz.core import files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require
from gemeindenetz.register.actions.apply_changes import ChangesResult, apply_changes
from gemeindenetz.register.actions.import_edition import ImportResult, apply_plan, summary
from gemeindenetz.register.imports.any_workbook import read_any
from gemeindenetz.register.imports.change_list import ChangeList
from gemeindenetz.register.imports.edition_plan import Plan, plan_import
from gemeindenetz.register.permissions import can_import_register


@dataclass(frozen=True)
class Rehearsal:
    """What importing a file would do: either a plan (edition) or a rehearsed list."""

    title: str
    as_of: date
    counts: dict[str, int]
    plan: Plan | None = None
    changes: ChangesResult | None = None

    @property
    def changes_something(self) -> bool:
        """There is something to apply."""
        if self.plan is not None:
            return self.plan.repeated is None or not self.plan.is_empty
        return bool(self.changes and self.changes.done)


def rehearse_upload(actor: Actor, *, file: StoredFile) -> Rehearsal:
    """Return what the file would change; changes nothing. Needs `can_import_register`; raises `FileProblem`."""
    require(can_import_register(actor))
    found = read_any(files.path_of(file), name=file.name)
    if isinstance(found, ChangeList):
        result = apply_changes(actor, changes=found, rehearse=True)
        counts = {"applied": result.applied, "skipped": len(result.skipped)}
        return Rehearsal(found.title, found.ends, counts, changes=result)
    plan = plan_import(found)
    return Rehearsal(found.title, found.as_of, summary(plan), plan=plan)


def import_upload(actor: Actor, *, file: StoredFile) -> ImportResult | ChangesResult:
    """Import the file as the rehearsal showed. Needs `can_import_register`; raises `FileProblem`."""
    require(can_import_register(actor))
    found = read_any(files.path_of(file), name=file.name)
    if isinstance(found, ChangeList):
        return apply_changes(actor, changes=found)
    return apply_plan(actor, plan=plan_import(found))
