"""What changes the register: imports of editions, lists, boundaries, statistics, and taking them back."""

from gemeindenetz.register.actions.apply_changes import ChangesResult, apply_changes
from gemeindenetz.register.actions.import_edition import ImportResult, apply_plan

__all__ = ["ChangesResult", "ImportResult", "apply_changes", "apply_plan"]
