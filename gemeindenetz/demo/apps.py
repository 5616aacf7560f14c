"""App configuration of demo."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DemoConfig(AppConfig):
    """The invented Land."""

    name = "gemeindenetz.demo"

    def ready(self) -> None:
        """Register command, setup step and the personas on the sign-in page."""
        # Imported here because models must be loaded first.
        from gemeindenetz.core.commands import register_command, register_setup_step  # noqa: PLC0415
        from gemeindenetz.core.panels import register_panel  # noqa: PLC0415
        from gemeindenetz.demo import commands, panels  # noqa: PLC0415

        register_command(
            "demo generate",
            commands.configure,
            commands.run,
            summary=_("Invent a Land with everything in it"),
        )
        register_setup_step("demo", commands.setup_step, order=40)
        register_panel("sign-in", "personas", panels.personas)
