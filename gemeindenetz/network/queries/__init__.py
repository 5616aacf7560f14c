"""Reads that span network's models; each module answers one kind of question."""
