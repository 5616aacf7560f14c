"""What passes on with a function: chosen by the holder, read by the successor."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.advice.actions.pass_matters_on import choose_what_passes
from gemeindenetz.advice.forms.what_passes import WhatPassesForm
from gemeindenetz.advice.permissions import can_choose_what_passes
from gemeindenetz.advice.queries.seat_handovers import chosen_in, matters_to_choose, plan_of, taken_seat
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.network.queries.handovers import handover_of


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@never_cache
def choose(request: HttpRequest, public_id: str) -> HttpResponse:
    """Choose what passes on; whoever confirms the handover never comes here."""
    actor = actor_of(request)
    handover = handover_of(actor, public_id)
    require(can_choose_what_passes(actor, handover))
    plan, offered = plan_of(handover), matters_to_choose(actor, handover)
    form = WhatPassesForm(request.POST or None, offered=offered, initial={"note": plan.note if plan else ""})
    if request.method == "POST" and form.is_valid():
        try:
            choose_what_passes(actor=actor, handover=handover, cases=form.chosen(), note=form.cleaned_data["note"])
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Kept. Until the day itself you can change it."))
            return redirect("network:handover", public_id)
    chosen = {case.pk for case in form.chosen()} if form.is_bound else chosen_in(plan)
    rows = [(case, case.pk in chosen or (plan is None and not form.is_bound and not case.only_me)) for case in offered]
    values = {"form": form, "handover": handover, "rows": rows, "has_own_factor": actor.own_factor}
    return render(request, "advice/what_passes.html", values)


@require_safe
@login_required
@never_cache
def taken(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a successor what passed on."""
    return render(request, "advice/taken_seat.html", {"page": taken_seat(actor_of(request), public_id)})
