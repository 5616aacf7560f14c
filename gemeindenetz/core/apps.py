"""App configuration of core."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """core knows no domain."""

    name = "gemeindenetz.core"
