"""App configuration of ledger."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Append-only facts."""

    name = "gemeindenetz.ledger"

    def ready(self) -> None:
        """Let `check` say whether the ledger agrees with the live records."""
        from gemeindenetz.core.commands import register_check  # noqa: PLC0415 - models must be loaded first
        from gemeindenetz.ledger import commands  # noqa: PLC0415

        register_check("ledger", commands.ledger_agrees)
