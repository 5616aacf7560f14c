"""Handing all matters of an adviser over: proposal, look first, one confirmation, a way back."""

from collections import Counter

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.actions.hand_over_matters import hand_over_matters, take_note
from gemeindenetz.advice.forms.handover import HandoverForm, Line, lines, problems
from gemeindenetz.advice.permissions import can_hand_over_matters
from gemeindenetz.advice.queries.handover_page import handover_page
from gemeindenetz.advice.queries.handover_proposal import Proposal, proposal_of
from gemeindenetz.advice.queries.handover_readers import towns_told
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_http_methods(["GET", "POST"])
@login_required
def hand_over_all(request: HttpRequest, person_id: str) -> HttpResponse:
    """Hand an adviser's matters over: GET proposes, POST shows what would happen, then does it."""
    proposal = proposal_of(actor_of(request), person_id)
    require(can_hand_over_matters(actor_of(request), proposal.network))
    data = request.POST if request.method == "POST" else None
    form, rows = HandoverForm(data), lines(proposal, data)
    chosen = [line for line in rows if line.is_chosen]
    if data is not None and form.is_valid() and data.get("step") != "edit":
        for problem in problems(chosen):
            form.add_error(None, problem)
        if form.is_valid() and data.get("step") == "apply":
            done = _apply(request, proposal, form=form, chosen=chosen)
            if done is not None:
                return done
        elif form.is_valid():
            return _rehearse(request, proposal, form=form, chosen=chosen)
    values = {"proposal": proposal, "form": form, "rows": rows}
    return render(request, "advice/hand_over_all.html", values)


def _apply(
    request: HttpRequest, proposal: Proposal, *, form: HandoverForm, chosen: list[Line]
) -> HttpResponse | None:
    try:
        handover, ticket = hand_over_matters(
            actor=actor_of(request),
            network=proposal.network,
            leaving=proposal.leaving,
            passings=[one for line in chosen for one in line.passings()],
            note=form.cleaned_data["note"],
        )
    except DomainError as error:
        form.add_domain_error(error)
        return None
    tell(request, _("%(label)s. Everybody is told once.") % {"label": ticket.label}, undo_url=reverse("undo", args=[ticket.public_id]))
    return redirect("advice:handover", handover.public_id)


def _rehearse(
    request: HttpRequest, proposal: Proposal, *, form: HandoverForm, chosen: list[Line]
) -> HttpResponse:
    numbers = Counter(line.colleague.name for line in chosen if line.colleague)
    told = towns_told([line.row.case for line in chosen])
    values = {"proposal": proposal, "form": form, "chosen": chosen, "numbers": sorted(numbers.items()), "told": told}
    return render(request, "advice/hand_over_check.html", values)


@require_safe
@login_required
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a handover to the team."""
    return render(request, "advice/handover.html", {"page": handover_page(actor_of(request), public_id)})


@require_POST
@login_required
def noted(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take note of the matters taken."""
    page = handover_page(actor_of(request), public_id)
    take_note(actor=actor_of(request), handover=page.handover)
    tell(request, _("Thank you. The matters stand among your consultations."))
    return redirect("portal:today")
