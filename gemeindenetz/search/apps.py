"""App configuration of search."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Engine and registry of what can be found."""

    name = "gemeindenetz.search"
