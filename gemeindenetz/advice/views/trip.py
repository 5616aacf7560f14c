"""Trip view: what else lies within reach on the day of a visit."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gemeindenetz.advice.appointment_words import when
from gemeindenetz.advice.permissions import can_plan_trip
from gemeindenetz.advice.queries import trip, trip_map
from gemeindenetz.advice.queries.appointments import visible_appointment
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_safe
@login_required
@never_cache
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show the stops around a visit."""
    actor = actor_of(request)
    found = visible_appointment(actor, public_id)
    require(can_plan_trip(actor, found))
    if found.case is None:
        raise NotVisible
    wanted = request.GET.get("umkreis", "")
    radius = int(wanted) if wanted in {str(one) for one in trip.RADII} else trip.USUAL_RADIUS
    shown = trip.trip_of(found, found.case, actor=actor, radius=radius)
    values = {"trip": shown, "map": trip_map.map_of(shown), "case": found.case, "when": when(found), "radii": trip.RADII}
    return render(request, "advice/trip.html", values)
