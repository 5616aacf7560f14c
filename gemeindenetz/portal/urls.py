"""Addresses of the public site and Today."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path, register_converter

from gemeindenetz.portal.feeds import EntriesFeed, NewsFeed
from gemeindenetz.portal.statements import KINDS
from gemeindenetz.portal.views import site as views


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
    path("", public(views.home), name="home"),
    path("heute/", views.today, name="today"),
    path("dabei/", public(views.membership), name="membership"),
    path("frage/", public(views.carry_question), name="carry_question"),
    path("<statement:kind>/", public(views.statements), name="statements"),
    path("n/<slug:slug>/", public(views.network_home), name="network_home"),
    path("n/<slug:slug>/dabei/", public(views.membership), name="network_membership"),
    path("n/<slug:slug>/frage/", public(views.carry_question), name="network_carry_question"),
    path("n/<slug:slug>/farben.css", public(views.colour_sheet), name="colours"),
    path("n/<slug:slug>/aktuelles.atom", public(NewsFeed()), name="news_feed"),
    path("n/<slug:slug>/wissen.atom", public(EntriesFeed()), name="entries_feed"),
    path("n/<slug:slug>/barriere-melden/", public(views.report_barrier), name="report_barrier"),
    path("n/<slug:slug>/<statement:kind>/", public(views.statement), name="statement"),
]
