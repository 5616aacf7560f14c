"""App configuration of library."""

from django.apps import AppConfig


class LibraryConfig(AppConfig):
    """Findings, practice examples, recommendations."""

    name = "gemeindenetz.library"

    def ready(self) -> None:
        """Hand to lower apps what the library contributes."""
        from gemeindenetz.library import registrations  # noqa: PLC0415 - models must be loaded first

        registrations.register_all()
