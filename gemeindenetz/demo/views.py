"""Pages of a demonstration: one-click sign-in."""

from django.conf import settings
from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gemeindenetz.accounts.actions import open_session
from gemeindenetz.core.errors import DomainError
from gemeindenetz.demo import queries
from gemeindenetz.demo.personas import BY_KEY


class NoSuchPersona(DomainError):
    """The persona is unknown, or the demonstration has no data yet."""


@csrf_exempt
@require_POST
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in as a persona, completely; Georg is signed out. Exists on a demonstration only."""
    if not settings.DEMO:
        raise Http404
    persona = BY_KEY.get(request.POST.get("persona", ""))
    if persona is None:
        raise NoSuchPersona(_("This persona does not exist. Please choose one of the sign-in page."))
    logout(request)
    if not persona.email:
        return HttpResponseRedirect(_target(request, "/"))
    person = queries.person_of(persona)
    if person is None or person.user is None:
        raise NoSuchPersona(
            _("There are no demonstration data yet. Please run “gemeindenetz demo generate”.")
        )
    open_session(request, user=person.user, person_id=person.pk)
    return HttpResponseRedirect(_target(request, settings.LOGIN_REDIRECT_URL))


def _target(request: HttpRequest, default: str) -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if wanted and safe else default
