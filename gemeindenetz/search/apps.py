"""App configuration of search."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Engine and registry of what can be found."""

    name = "gemeindenetz.search"

    def ready(self) -> None:
        """Add commands and the check."""
        from gemeindenetz.search import commands  # noqa: PLC0415 - models must be loaded first

        commands.register()
