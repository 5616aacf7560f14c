"""App configuration of network."""

from django.apps import AppConfig


class NetworkConfig(AppConfig):
    """Organisations, people and seats, networks, agreements, memberships, entitlement."""

    name = "gemeindenetz.network"

    def ready(self) -> None:
        """Hand to core who signed-in users are."""
        from gemeindenetz.core.actor import register_scope_resolver  # noqa: PLC0415 - models must be loaded first
        from gemeindenetz.accounts.people import register_people  # noqa: PLC0415
        from gemeindenetz.network import scopes, sign_in  # noqa: PLC0415

        register_scope_resolver(scopes.resolve)
        register_people(sign_in.people_of_user)
