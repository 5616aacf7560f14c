"""Pages of advice; each loads what its reader may see, calls one action or query and renders."""
