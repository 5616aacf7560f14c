"""demo: generator of the invented Land (Musterland), its personas and the demo-only pages."""
