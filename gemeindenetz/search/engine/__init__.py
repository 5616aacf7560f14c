"""The index: its shape, where it stands, who writes it, how it is read and asked (docs/search.md)."""
