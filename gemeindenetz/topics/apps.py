"""App configuration of topics."""

from django.apps import AppConfig


class TopicsConfig(AppConfig):
    """The vocabulary."""

    name = "gemeindenetz.topics"

    def ready(self) -> None:
        """Let `setup` load the vocabulary."""
        from gemeindenetz.core.commands import register_setup_step  # noqa: PLC0415 - models must be loaded first
        from gemeindenetz.topics import setup_step  # noqa: PLC0415

        register_setup_step("topics", setup_step.load, order=10)
