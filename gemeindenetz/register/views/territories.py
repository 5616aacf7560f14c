"""Public pages: find a place, the page of a municipality or county, the list of municipalities."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.listing import Listing
from gemeindenetz.core.panels import panels_for
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries import resolve_name
from gemeindenetz.register.queries.listings import list_columns, list_facets, list_rows
from gemeindenetz.register.queries.pages import find_territory, territory_page
from gemeindenetz.register.queries.places import laender_with_counties

MUNICIPALITIES = Listing(
    key="register.municipalities",
    title=_("Municipalities"),
    rows=list_rows,
    columns=list_columns(),
    facets=list_facets(),
    search=("sort_key", "official_name", "ags", "postcode"),
    order="name",
)


@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """Find a place by its name; a sure answer leads straight to its page."""
    text = request.GET.get("q", "").strip()
    answer = resolve_name(text) if text else None
    if answer and answer.sure:
        return HttpResponseRedirect(Territory(ags=answer.sure.ags).get_absolute_url())
    context = {
        "q": text,
        "answer": answer,
        "laender": [] if answer else laender_with_counties(),
    }
    return render(request, "register/find.html", context)


@require_safe
def territory(request: HttpRequest, ags: str) -> HttpResponse:
    """Show a municipality, a county or another territory, former ones with what became of them."""
    found = find_territory(ags)
    if found is None:
        raise Http404
    panels = panels_for("territory", found, actor=actor_of(request))
    context = {"page": territory_page(found), "panels": panels}
    return render(request, "register/territory.html", context)


@require_safe
def municipalities(request: HttpRequest) -> HttpResponse:
    """List all municipalities, with filters, for everybody."""
    return MUNICIPALITIES.respond(request)
