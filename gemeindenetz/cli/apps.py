"""App configuration of cli."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from gemeindenetz.cli import check, serve, setup
from gemeindenetz.core.commands import register_check, register_command


class CliConfig(AppConfig):
    """Registers the commands of the whole installation."""

    name = "gemeindenetz.cli"

    def ready(self) -> None:
        """Register commands."""
        register_command(
            "serve",
            serve.configure,
            serve.run,
            summary=_("Run the platform: database, web, jobs"),
            needs_database=False,
        )
        register_command(
            "setup", setup.configure, setup.run, summary=_("Prepare an installation; may be run again")
        )
        register_command(
            "check", check.configure, check.run, summary=_("Look whether everything is in order")
        )
        register_check("installation", check.installation)
