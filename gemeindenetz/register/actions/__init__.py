"""What changes the register: imports of editions, lists, boundaries, statistics, and taking them back."""

from gemeindenetz.register.actions.apply_changes import ChangesResult, apply_changes
from gemeindenetz.register.actions.import_boundaries import BoundariesResult, import_boundaries
from gemeindenetz.register.actions.import_edition import ImportResult, apply_plan
from gemeindenetz.register.actions.import_statistics import StatisticsResult, import_statistics
from gemeindenetz.register.actions.undo_import import AlreadyUndone, ChangedSince, undo_import, undo_ticketed

__all__ = [
    "AlreadyUndone",
    "BoundariesResult",
    "ChangedSince",
    "ChangesResult",
    "ImportResult",
    "StatisticsResult",
    "apply_changes",
    "apply_plan",
    "import_boundaries",
    "import_statistics",
    "undo_import",
    "undo_ticketed",
]
