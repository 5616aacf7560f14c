"""Preferences of this browser, kept in cookies: colours and keyboard shortcuts. Work without JavaScript."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from gemeindenetz.core.context import KEYS_COOKIE, THEME_COOKIE, THEMES

ONE_YEAR = 60 * 60 * 24 * 365


def _back(request: HttpRequest) -> HttpResponse:
    target = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)


def _remember(response: HttpResponse, *, name: str, value: str) -> None:
    response.set_cookie(
        name,
        value,
        max_age=ONE_YEAR,
        samesite="Lax",
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
    )


@require_POST
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Keep the colours chosen (`theme` = light, dark, or anything else for the system's) and go back."""
    response = _back(request)
    chosen = request.POST.get("theme", "")
    if chosen in THEMES:
        _remember(response, name=THEME_COOKIE, value=chosen)
    else:
        response.delete_cookie(THEME_COOKIE, samesite="Lax")
    return response


@require_POST
def choose_keys(request: HttpRequest) -> HttpResponse:
    """Switch the keyboard shortcuts on or off (`keys` = on or off) and go back."""
    response = _back(request)
    _remember(response, name=KEYS_COOKIE, value="off" if request.POST.get("keys") == "off" else "on")
    return response
