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

        from gemeindenetz.core.commands import register_setup_step  # noqa: PLC0415
        from gemeindenetz.network.starter import setup_step  # noqa: PLC0415

        register_setup_step("starter", setup_step.load, order=20)
        register_setup_step("office", setup_step.let_office_in, order=30)
        register_scope_resolver(scopes.resolve)
        register_people(sign_in.people_of_user)
