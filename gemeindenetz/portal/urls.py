"""Addresses of the public site and Today."""

from django.urls import URLPattern, URLResolver, path, register_converter

from gemeindenetz.portal import views
from gemeindenetz.portal.statements import KINDS


class StatementConverter:
    """Only the texts there are; everything else stays free for others."""

    regex = "|".join(KINDS)

    def to_python(self, value: str) -> str:
        """Return the kind."""
        return value

    def to_url(self, value: str) -> str:
        """Return the kind."""
        return value


register_converter(StatementConverter, "statement")

app_name = "portal"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.home, name="home"),
    path("heute/", views.today, name="today"),
    path("dabei/", views.membership, name="membership"),
    path("frage/", views.carry_question, name="carry_question"),
    path("<statement:kind>/", views.statements, name="statements"),
    path("n/<slug:slug>/", views.network_home, name="network_home"),
    path("n/<slug:slug>/dabei/", views.membership, name="network_membership"),
    path("n/<slug:slug>/frage/", views.carry_question, name="network_carry_question"),
    path("n/<slug:slug>/farben.css", views.colour_sheet, name="colours"),
    path("n/<slug:slug>/barriere-melden/", views.report_barrier, name="report_barrier"),
    path("n/<slug:slug>/<statement:kind>/", views.statement, name="statement"),
]
