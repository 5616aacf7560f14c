"""Take changes back: the list of tickets, what undoing would do, and the button."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.core import undo
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.listings import UNDO
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require

SHOWN_LINES = 200


@require_safe
def tickets(request: HttpRequest) -> HttpResponse:
    """List the tickets inside the actor's scopes."""
    require(undo.can_see_tickets(actor_of(request)))
    return UNDO.respond(request)


@require_safe
def ticket(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show what undoing would take back, and whether it can."""
    actor = actor_of(request)
    require(undo.can_see_tickets(actor))
    found = get_object_or_404(UndoTicket.objects.visible_to(actor), public_id=public_id)
    plan = undo.rehearse_undo(actor=actor, ticket=found)
    decision = undo.can_undo(actor, found)
    values = {
        "ticket": found,
        "plan": plan,
        "lines": plan.lines[:SHOWN_LINES],
        "hidden_lines": max(0, len(plan.lines) - SHOWN_LINES),
        "may_undo": bool(decision) and not plan.is_blocked,
        "reason": decision.reason,
    }
    return render(request, "core/undo_ticket.html", values)


@require_POST
def take_back(request: HttpRequest, public_id: str) -> HttpResponse:
    """Undo a ticket, or ask those who see all of it."""
    actor = actor_of(request)
    found = get_object_or_404(UndoTicket.objects.visible_to(actor), public_id=public_id)
    done = undo.undo(actor=actor, ticket=found)
    if done.undone_at:
        tell(request, _("“%(label)s” was taken back.") % {"label": done.label})
    else:
        tell(request, _("Further matters are affected. The advisory team was asked to confirm."))
    return redirect("undo_ticket", public_id=public_id)
