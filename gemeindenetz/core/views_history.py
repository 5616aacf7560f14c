"""The history of one record on a page of its own."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.history import history_of, load_record


@require_safe
def history(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Show who changed what when; 404 for kinds nobody registered and records outside the visible set."""
    actor = actor_of(request)
    found = load_record(kind, key, actor=actor)
    if found is None:
        raise NotVisible
    label, record = found
    values = {"label": label, "record": str(record), "events": history_of(record, actor)}
    return render(request, "core/history.html", values)
