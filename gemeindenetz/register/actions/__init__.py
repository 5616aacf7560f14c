"""What changes the register: imports of editions, lists, boundaries, statistics, and taking them back."""

from gemeindenetz.register.actions.import_edition import ImportResult, apply_plan

__all__ = ["ImportResult", "apply_plan"]
