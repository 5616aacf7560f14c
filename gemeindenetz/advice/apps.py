"""App configuration of advice."""

from django.apps import AppConfig


class AdviceConfig(AppConfig):
    """Requests, routing, consultations."""

    name = "gemeindenetz.advice"
