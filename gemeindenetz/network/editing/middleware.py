"""The door of /redaktion/: our sign-in, seats of today, a policy for content of its own."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast

from csp.decorators import csp_replace
from django.apps import apps
from django.conf import settings
from django.contrib.admin.utils import unquote
from django.contrib.auth.views import redirect_to_login
from django.contrib.messages import get_messages
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.deprecation import MiddlewareMixin
from django.utils.translation import gettext as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.permissions import policy_registry

from gemeindenetz.core import views_errors
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.middleware import ActorRequest
from gemeindenetz.core.permissions import Denied
from gemeindenetz.network.editing.acting import can_enter, let_act
from gemeindenetz.network.editing.policies import EDITING
from gemeindenetz.network.editing.preparation import prepare

#: How Wagtail names the addresses of a kind of snippets: wagtailsnippets_<app>_<model>.
SNIPPETS = "wagtailsnippets_"
#: How Wagtail's addresses call pages.
PAGES = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")
GetResponse = Callable[[HttpRequest], HttpResponse]


class EditorialMiddleware(MiddlewareMixin):
    """Refuse whoever is no editor before any of Wagtail's views runs; leave all other addresses alone."""

    def __init__(self, get_response: GetResponse) -> None:
        super().__init__(get_response)
        self.elsewhere = get_response
        self.in_wagtail = csp_replace(settings.EDITORIAL_CONTENT_POLICY)(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(settings.EDITORIAL_PATH):
            return self.elsewhere(request)
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

    def process_view(
        self, request: HttpRequest, view: object, args: object, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Refuse an address that names a page or snippet of another network, whichever of Wagtail's screens it is."""
        match = request.resolver_match
        if match is None or not request.path_info.startswith(settings.EDITORIAL_PATH):
            return None
        if _may_reach(request, kwargs, namespace=match.namespace):
            return None
        return views_errors.not_found(request, Http404())

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Say that a form came without its fields: Wagtail's views read some of them without asking whether they are there."""
        if not request.path_info.startswith(settings.EDITORIAL_PATH) or not isinstance(exception, MultiValueDictKeyError):
            return None
        return views_errors.bad_request(request, exception)


def _may_reach(request: HttpRequest, kwargs: dict[str, Any], *, namespace: str) -> bool:
    """Whether every page, snippet or row of a bulk action the address names lies with the user's networks."""
    pages = {str(kwargs[key]) for key in PAGES if key in kwargs}
    if not _all_of(Page, pages, user=request.user):
        return False
    if namespace.startswith(SNIPPETS) and "pk" in kwargs:
        app, _underscore, name = namespace.removeprefix(SNIPPETS).partition("_")
        return _all_of(apps.get_model(app, name), {unquote(str(kwargs["pk"]))}, user=request.user)
    if {"app_label", "model_name", "action"} <= set(kwargs):
        return _may_choose(request, apps.get_model(kwargs["app_label"], kwargs["model_name"]))
    return True


def _may_choose(request: HttpRequest, model: type[Model]) -> bool:
    """Whether the rows of a bulk action lie with the user's networks.

    For "all" Wagtail takes the user's own pictures and documents, but of pages all below one page, and of everything
    without such a page the whole table, naming each row it then refuses.
    """
    chosen = set(request.GET.getlist("id"))
    above = set(request.GET.getlist("childOf"))
    if "all" in chosen:
        if not issubclass(model, Page | AbstractImage | AbstractDocument) or (issubclass(model, Page) and not above):
            return False
        chosen.remove("all")
    if issubclass(model, Page) and not _all_of(Page, above, user=request.user):
        return False
    return _all_of(model, chosen, user=request.user)


def _all_of(model: type[Model], keys: set[str], *, user: Any) -> bool:
    if not keys:
        return True
    policy = policy_registry.get_by_type(model)
    if issubclass(model, Page):
        mine = policy.explorable_instances(user)
    else:
        mine = policy.instances_user_has_any_permission_for(user, EDITING)
    return all(key.isdigit() for key in keys) and mine.filter(pk__in=keys).count() == len(keys)


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
