"""The search page and the suggestions while typing; both for everybody, each inside the reader's audience."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gemeindenetz.core.frames import actor_of
from gemeindenetz.search import pages, queries
from gemeindenetz.search.actions import note_unanswered


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Search everything the reader may read, with filters, order and pages."""
    actor, state = actor_of(request), pages.state_of(request.GET)
    results = queries.find(actor, state.query)
    is_new = (
        request.method == "GET" and state.query.page == 1 and not (state.query.kinds or state.query.facets)
    )
    if state.query.text and not results.total and is_new:
        note_unanswered(actor=actor, text=state.query.text)
    context = {
        "page": pages.page_of(request, state, results),
    }
    return render(request, "search/search.html", context)


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """The fragment below a search field while somebody types."""
    found = queries.suggest(actor_of(request), request.GET.get("q", "")[:200])
    return render(request, "search/suggestions.html", {"suggestions": found})
