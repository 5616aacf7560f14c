"""App configuration of demo."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The invented Land."""

    name = "gemeindenetz.demo"
