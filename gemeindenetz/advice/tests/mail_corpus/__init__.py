"""Real-shaped mails for tests: built as the programs of town halls write them, about invented people only."""
