"""App configuration of circulars."""

from django.apps import AppConfig


class CircularsConfig(AppConfig):
    """Circulars of networks, their archive and subscriptions."""

    name = "gemeindenetz.circulars"

    def ready(self) -> None:
        """Hand to lower apps what circulars contributes."""
        from gemeindenetz.circulars import registrations  # noqa: PLC0415 - models must be loaded first

        registrations.register_all()
