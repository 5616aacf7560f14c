"""What editors do with an example that is looked for."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.library import actions
from gemeindenetz.library.queries.commissions import visible_commission

_STEPS = {
    "uebernehmen": actions.take_commission,
    "zurueckgeben": actions.give_back_commission,
    "streichen": actions.drop_commission,
    "wieder-suchen": actions.reopen_commission,
}


@require_POST
@login_required
def step(request: HttpRequest, public_id: str, step: str) -> HttpResponse:
    """Take an example that is looked for on, give it back, drop it, look for it again."""
    actor, act = actor_of(request), _STEPS.get(step)
    found = visible_commission(actor, public_id)
    if found is None or act is None:
        raise NotVisible
    row = act(actor=actor, commission=found)
    back = reverse("library:commission", args=[public_id, "wieder-suchen"]) if row.state == "dropped" else ""
    said = _("%(what)s: %(state)s.") % {"what": row, "state": row.get_state_display()}
    tell(request, said, undo_url=back)
    return redirect("library:board")
