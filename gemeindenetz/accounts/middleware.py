"""Signing in has steps: until they are done, every page leads to the next one."""

from collections.abc import Callable
from typing import cast
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from gemeindenetz.accounts.people import people_of
from gemeindenetz.core.middleware import PERSON_KEY, SECOND_FACTOR_KEY, ActorRequest

GetResponse = Callable[[HttpRequest], HttpResponse]
#: Where somebody half signed in may go: the account itself, preferences, files of the pages, health.
OPEN_PREFIXES = ("/konto/", "/einstellungen/", "/demo/", settings.STATIC_URL, "/healthz", "/readyz")


def missing_step(request: HttpRequest) -> str:
    """Return the name of the address where signing in goes on; empty when it is complete or nobody signed in."""
    persons = people_of(request.user.pk) if request.user.is_authenticated and request.user.pk else []
    chosen = request.session.get(PERSON_KEY)
    person = next((one for one in persons if one.id == chosen), persons[0] if len(persons) == 1 else None)
    if person is None:
        return "account_choose_person"
    if person.is_staff and not request.session.get(SECOND_FACTOR_KEY):
        return "mfa_activate_totp"
    return ""


class SignInStepsMiddleware:
    """Lead to the choice of person and to the second factor before anything else is shown."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(OPEN_PREFIXES) or not request.user.is_authenticated:
            return self.get_response(request)
        # A complete actor costs no further query; only somebody without person is looked at closer.
        if cast("ActorRequest", request).actor.person_id is not None:
            return self.get_response(request)
        step = missing_step(request)
        if not step:
            return self.get_response(request)
        return HttpResponseRedirect(f"{reverse(step)}?{urlencode({'next': request.get_full_path()})}")
