"""App configuration of reports."""

from django.apps import AppConfig

from gemeindenetz.core.navigation import register_navigation


class ReportsConfig(AppConfig):
    """Figures for office and funder."""

    name = "gemeindenetz.reports"

    def ready(self) -> None:
        """Offer the navigation entry."""
        # Imported here because models must be loaded first.
        from gemeindenetz.reports import navigation  # noqa: PLC0415

        register_navigation(navigation.entries)
