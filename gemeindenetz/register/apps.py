"""App configuration of register."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """The official register."""

    name = "gemeindenetz.register"

    def ready(self) -> None:
        """Hand commands to core."""
        # Imported here because models must be loaded first.
        from gemeindenetz.register import commands  # noqa: PLC0415

        commands.register()
