"""Reading one entry."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from gemeindenetz.core.frames import actor_of
from gemeindenetz.library.forms.examples import GradeForm
from gemeindenetz.library.permissions import can_grade
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.completeness import prompt_for
from gemeindenetz.library.queries.entry_pages import finding_page, recommendation_page
from gemeindenetz.library.queries.example_page import example_page
from gemeindenetz.library.views.frames import visible_example, visible_finding, visible_recommendation


@require_safe
def example(request: HttpRequest, number: str) -> HttpResponse:
    """Show an example by its permanent number."""
    return _example(request, number=number)


@require_safe
@login_required
def example_draft(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show an example that is not in the library (yet, or any more); published ones have their number."""
    return _example(request, public_id=public_id)


def _example(request: HttpRequest, **key: str) -> HttpResponse:
    actor, row = actor_of(request), visible_example(request, **key)
    address = entry_url(row)
    if request.path != address and (actor.is_signed_in or row.scope):
        return redirect(address)
    shown = example_page(row, actor)
    values = {
        "page": shown,
        "example": row,
        "prompt": prompt_for(row) if shown.works_on_it else None,
        "grade_form": GradeForm() if can_grade(actor, row) else None,
    }
    return render(request, "library/example.html", values)


@require_safe
def finding(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a finding."""
    row = visible_finding(request, public_id)
    return render(
        request, "library/finding.html", {"page": finding_page(row, actor_of(request)), "finding": row}
    )


@require_safe
def recommendation(request: HttpRequest, number: str) -> HttpResponse:
    """Show a recommendation by its permanent number."""
    return _recommendation(request, number=number)


@require_safe
@login_required
def recommendation_draft(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a recommendation that is not in the library (yet, or any more)."""
    return _recommendation(request, public_id=public_id)


def _recommendation(request: HttpRequest, **key: str) -> HttpResponse:
    row = visible_recommendation(request, **key)
    address = entry_url(row)
    if request.path != address:
        return redirect(address)
    shown = recommendation_page(row, actor_of(request))
    return render(request, "library/recommendation.html", {"page": shown, "recommendation": row})
