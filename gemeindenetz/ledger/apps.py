"""App configuration of ledger."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Append-only facts."""

    name = "gemeindenetz.ledger"
