"""App configuration of core."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    """core knows no domain."""

    name = "gemeindenetz.core"

    def ready(self) -> None:
        """Connect core's own parts: imports with undo, and the navigation of its screens."""
        # Imported here because models must be loaded first.
        from gemeindenetz.core import navigation_entries, outbox_digest, undo  # noqa: PLC0415
        from gemeindenetz.core.imports import actions  # noqa: PLC0415
        from gemeindenetz.core.intake import commands  # noqa: PLC0415
        from gemeindenetz.core.navigation import register_navigation  # noqa: PLC0415
        from gemeindenetz.core.outbox_registry import register_mail  # noqa: PLC0415

        undo.register_after_undo(actions.mark_undone)
        register_navigation(navigation_entries.entries)
        commands.register()
        register_mail("core/digest", label=_("News, collected"), context=outbox_digest.context, category="digest")
