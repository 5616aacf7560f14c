"""The door of /redaktion/: our sign-in, seats of today, a policy for content of its own."""

from collections.abc import Callable
from http import HTTPStatus
from typing import cast

from csp.decorators import csp_replace
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.contrib.messages import get_messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _

from gemeindenetz.core import views_errors
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.middleware import ActorRequest
from gemeindenetz.core.permissions import Denied
from gemeindenetz.network.editing.acting import can_enter, let_act
from gemeindenetz.network.editing.preparation import prepare

GetResponse = Callable[[HttpRequest], HttpResponse]


class EditorialMiddleware:
    """Refuse whoever is no editor before any of Wagtail's views runs; leave all other addresses alone."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.in_wagtail = csp_replace(settings.EDITORIAL_CONTENT_POLICY)(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(settings.EDITORIAL_PATH):
            return self.get_response(request)
        actor = cast("ActorRequest", request).actor
        if not actor.is_signed_in:
            return redirect_to_login(request.get_full_path())
        decision = can_enter(actor)
        if isinstance(decision, Denied):
            return views_errors.domain_error(request, NotAllowed(decision.reason))
        prepare(actor)
        let_act(request.user, actor)
        response = self.in_wagtail(request)
        if _was_refused(request, response):
            return _refusal(request)
        response.setdefault("X-Frame-Options", "SAMEORIGIN")
        return response


def _was_refused(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Wagtail answers a reader it refuses by leading home; a page that only reads leads there for no other reason."""
    home = settings.EDITORIAL_PATH
    return (
        request.method in {"GET", "HEAD"}
        and request.path_info != home
        and response.status_code == HTTPStatus.FOUND
        and response["Location"] == home
    )


def _refusal(request: HttpRequest) -> HttpResponse:
    for _message in get_messages(request):
        pass  # Wagtail's sentence about it would come up on the next page
    text = _("This belongs to another network or is not edited here. Your own entries stand under Redaktion.")
    return views_errors.domain_error(request, NotAllowed(text))
