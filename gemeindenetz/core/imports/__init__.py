"""Imports of tables: upload → columns → rehearsal → apply → undo (docs/imports.md).

An app declares an `ImportKind` and registers it in `AppConfig.ready()`; reading, screens, error file, transaction and
undo ticket are the same for all.
"""

from gemeindenetz.core.imports.kinds import (
    Candidate,
    Difference,
    ImportColumn,
    ImportKind,
    Outcome,
    PlannedRow,
    RowPlan,
    SourceRow,
    register_import,
)

__all__ = [
    "Candidate",
    "Difference",
    "ImportColumn",
    "ImportKind",
    "Outcome",
    "PlannedRow",
    "RowPlan",
    "SourceRow",
    "register_import",
]
