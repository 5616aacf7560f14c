"""Middleware: who acts, and what a person sees when an action says no."""

from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from gemeindenetz.core import views_errors
from gemeindenetz.core.actor import Actor, SignedIn, actor_for
from gemeindenetz.core.errors import DomainError

GetResponse = Callable[[HttpRequest], HttpResponse]
# Session keys; accounts writes them, nobody else.
PERSON_KEY = "person_id"
SECOND_FACTOR_KEY = "second_factor"
OWN_FACTOR_KEY = "own_factor"


class ActorRequest(HttpRequest):
    """A request on which the middleware has set who acts."""

    actor: Actor


def _actor_of(request: HttpRequest) -> Actor:
    user_id = request.user.pk if request.user.is_authenticated else None
    if user_id is None:
        return Actor.anonymous()
    return actor_for(
        SignedIn(
            user_id=user_id,
            chosen_person_id=request.session.get(PERSON_KEY),
            second_factor=bool(request.session.get(SECOND_FACTOR_KEY)),
            own_factor=bool(request.session.get(OWN_FACTOR_KEY)),
        )
    )


class ActorMiddleware:
    """Set `request.actor`; resolved on first use so that static pages cost no query."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        cast("ActorRequest", request).actor = cast("Actor", SimpleLazyObject(lambda: _actor_of(request)))
        return self.get_response(request)


class DomainErrorMiddleware:
    """Turn a `DomainError` nobody caught into a page that says what to do."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, DomainError):
            return views_errors.domain_error(request, exception)
        return None
