"""App configuration of network."""

from django.apps import AppConfig


class NetworkConfig(AppConfig):
    """Organisations, people and seats, networks, agreements, memberships, entitlement."""

    name = "gemeindenetz.network"
