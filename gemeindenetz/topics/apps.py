"""App configuration of topics."""

from django.apps import AppConfig


class TopicsConfig(AppConfig):
    """The vocabulary."""

    name = "gemeindenetz.topics"
