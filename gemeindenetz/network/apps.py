"""App configuration of network."""

from django.apps import AppConfig


class NetworkConfig(AppConfig):
    """Organisations, people and seats, networks, agreements, memberships, entitlement."""

    name = "gemeindenetz.network"

    def ready(self) -> None:
        """Hand to the floors below what they ask of network."""
        from gemeindenetz.network import registrations  # noqa: PLC0415 - models must be loaded first

        registrations.register_all()
