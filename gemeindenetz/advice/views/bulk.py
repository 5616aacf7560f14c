"""Several matters at once: choose, look at what would change, change, take back."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gemeindenetz.advice.actions.change_cases import BulkChange, change_cases
from gemeindenetz.advice.forms.team import BulkForm
from gemeindenetz.advice.permissions import can_change_cases
from gemeindenetz.advice.queries import case_bulk
from gemeindenetz.advice.queries.case_list import CASES
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_http_methods(["GET", "POST"])
@login_required
def change(request: HttpRequest) -> HttpResponse:
    """Change the matters of the list as it is filtered: GET chooses, POST rehearses, then changes."""
    actor = actor_of(request)
    require(can_change_cases(actor))
    sent = request.POST if request.method == "POST" else None
    form = BulkForm(sent, colleagues=case_bulk.colleagues(actor))
    values = {"form": form, "most": case_bulk.MOST}
    if sent is None:
        values["cases"] = case_bulk.offered(CASES.found(request))
        return render(request, "advice/change_cases.html", values)
    cases = case_bulk.chosen_cases(actor, request.POST.getlist("case"))
    if form.is_valid() and request.POST.get("step") == "apply":
        try:
            ticket = change_cases(actor=actor, cases=cases, change=BulkChange(**form.cleaned_data))
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, ticket.label, undo_url=reverse("undo", args=[ticket.public_id]))
            return redirect("advice:cases")
    if form.is_valid() and cases and request.POST.get("step") == "check":
        values["rehearsed"] = case_bulk.rehearse(cases, form.cleaned_data)
        return render(request, "advice/change_cases_check.html", values)
    if not cases and form.is_valid():
        form.add_error(None, _("Please choose at least one consultation and one change."))
    return render(request, "advice/change_cases.html", {**values, "cases": cases})
