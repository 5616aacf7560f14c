"""App configuration of advice."""

from django.apps import AppConfig


class AdviceConfig(AppConfig):
    """Requests, routing, consultations."""

    name = "gemeindenetz.advice"

    def ready(self) -> None:
        """Hand to lower apps what advice contributes."""
        from gemeindenetz.advice import registrations  # noqa: PLC0415 - models must be loaded first

        registrations.register_all()
