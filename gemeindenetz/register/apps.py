"""App configuration of register."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """The official register."""

    name = "gemeindenetz.register"

    def ready(self) -> None:
        """Hand commands, undo and navigation to core."""
        # Imported here because models must be loaded first.
        from gemeindenetz.core.navigation import register_navigation  # noqa: PLC0415
        from gemeindenetz.core.undo import register_after_undo  # noqa: PLC0415
        from gemeindenetz.register import commands, navigation, search  # noqa: PLC0415
        from gemeindenetz.register.actions import undo_ticketed  # noqa: PLC0415

        commands.register()
        search.register()
        register_after_undo(undo_ticketed)
        register_navigation(navigation.entries)
