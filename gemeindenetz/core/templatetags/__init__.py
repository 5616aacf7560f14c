"""Template tags of core: formats and components."""
