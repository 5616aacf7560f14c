"""German place names: taken apart, folded, compared. Pure functions and the in-process index; no Django models."""
