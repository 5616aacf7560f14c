"""App configuration of topics."""

from django.apps import AppConfig


class TopicsConfig(AppConfig):
    """The vocabulary."""

    name = "gemeindenetz.topics"

    def ready(self) -> None:
        """Let `setup` load the vocabulary, and hand to core what it asks of topics."""
        from gemeindenetz.topics import registrations  # noqa: PLC0415 - models must be loaded first

        registrations.register_all()
