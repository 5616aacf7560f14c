"""The page of an organisation."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gemeindenetz.core.frames import actor_of
from gemeindenetz.network.models import Organisation
from gemeindenetz.network.queries.pages.organisation_page import organisation_page


def visible_organisation(request: HttpRequest, public_id: str) -> Organisation:
    """Return an organisation the actor may see; 404 otherwise."""
    rows = Organisation.objects.visible_to(actor_of(request)).select_related("territory__parent")
    organisation: Organisation = get_object_or_404(rows, public_id=public_id)
    return organisation


@require_safe
@login_required
def organisation(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show an organisation: facts, memberships, people, names through time, ties with their sources."""
    found = visible_organisation(request, public_id)
    return render(request, "network/organisation.html", {"page": organisation_page(found, actor_of(request))})
