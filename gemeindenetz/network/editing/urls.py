"""Addresses below /redaktion/: Wagtail's, without its own ways to sign in and without lists over all networks."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtail_urls

OURS = {"wagtailadmin_login", "wagtailadmin_logout", "wagtailadmin_account"}
#: Second ways in, and pages that only show what a broken one looks like.
LEFT_OUT = ("password_reset/", "failwhale/", "test404/")
#: What Wagtail answers without asking whose it is: all pictures, documents, tags, entries, last changed pages; and embedding from elsewhere.
CLOSED = r"^(?:api/main/(?:images|documents)|[\w/-]+/chosen-multiple|tag-autocomplete|embeds|snippets/choose|reports/page-types-usage)/"


def closed(request: HttpRequest) -> HttpResponse:
    """Say that there is nothing, to everybody."""
    raise Http404


def _is_kept(pattern: URLPattern | URLResolver) -> bool:
    return getattr(pattern, "name", None) not in OURS and not str(pattern.pattern).startswith(LEFT_OUT)


urlpatterns: list[URLPattern | URLResolver] = [
    path("login/", RedirectView.as_view(pattern_name="account_login"), name="wagtailadmin_login"),
    path("logout/", RedirectView.as_view(pattern_name="account_logout"), name="wagtailadmin_logout"),
    path("account/", RedirectView.as_view(pattern_name="account_home"), name="wagtailadmin_account"),
    re_path(CLOSED, closed, name="editing_closed"),
    *(pattern for pattern in wagtail_urls.urlpatterns if _is_kept(pattern)),
]
