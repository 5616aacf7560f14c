"""Entries as printed sheets (PDF/UA-1)."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gemeindenetz.core.documents import pdf
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import actor_of
from gemeindenetz.library.queries.sheets import Entry, sheet_of
from gemeindenetz.library.views.frames import visible_example, visible_finding, visible_recommendation


def _send(request: HttpRequest, entry: Entry) -> HttpResponse:
    return pdf.response(pdf.render(sheet_of(entry, actor_of(request))), name=entry.number or entry.title)


@require_safe
def example_sheet(request: HttpRequest, number: str) -> HttpResponse:
    """Send a published example as a sheet."""
    row = visible_example(request, number=number)
    if not row.scope:
        raise NotVisible
    return _send(request, row)


@require_safe
def recommendation_sheet(request: HttpRequest, number: str) -> HttpResponse:
    """Send a published recommendation as a sheet."""
    row = visible_recommendation(request, number=number)
    if not row.scope:
        raise NotVisible
    return _send(request, row)


@require_safe
def finding_sheet(request: HttpRequest, public_id: str) -> HttpResponse:
    """Send a finding as a sheet."""
    return _send(request, visible_finding(request, public_id))
