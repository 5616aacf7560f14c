"""Pages of the vocabulary."""
