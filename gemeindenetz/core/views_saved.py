"""Save and delete views of lists."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gemeindenetz.core import saved_views
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import SavedView


def _back(request: HttpRequest) -> str:
    target = request.POST.get("next", "/")
    return target if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}) else "/"


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Save the state of a list under a name and go back to it."""
    view = saved_views.save_view(
        actor=actor_of(request),
        listing=request.POST.get("listing", ""),
        name=request.POST.get("name", ""),
        query=request.POST.get("query", ""),
        scope=request.POST.get("scope", ""),
    )
    tell(request, _("The view “%(name)s” is saved.") % {"name": view.name})
    return HttpResponseRedirect(f"{_back(request)}?{view.query}")


@require_POST
def delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Delete one's own view and go back to the list."""
    actor = actor_of(request)
    view = get_object_or_404(SavedView.objects.visible_to(actor), pk=pk)
    saved_views.delete_view(actor=actor, view=view)
    tell(request, _("The view “%(name)s” is deleted.") % {"name": view.name})
    return HttpResponseRedirect(_back(request))
