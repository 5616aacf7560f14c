"""App configuration of reports."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Figures for office and funder."""

    name = "gemeindenetz.reports"
