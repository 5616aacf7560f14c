"""Members of a network as list and map."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require_visible
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Network
from gemeindenetz.network.queries.pages.member_list import (
    GONE,
    JOINING,
    MEMBERS,
    MemberList,
    lead_of,
    listing_of,
    sums_of,
)
from gemeindenetz.network.queries.pages.member_map import map_of
from gemeindenetz.network.views.frames import network_named


@dataclass(frozen=True)
class Tab:
    """One part of the list (components/tabs.html)."""

    label: str
    url: str
    active: bool
    count: int = 0


def chosen_day(request: HttpRequest) -> date:
    """Return the day asked for; today when none or nonsense is given."""
    try:
        return date.fromisoformat(request.GET.get("am", ""))
    except ValueError:
        return clock.today()


def _tabs(network: Network, actor: Actor, *, part: str, joining: int) -> list[Tab]:
    address = reverse("network:members", args=[network.slug])
    tabs = [(MEMBERS, _("Members"), 0), (GONE, _("Former members"), 0)]
    if permissions.is_serving(actor, network.pk):
        tabs.insert(1, (JOINING, _("On their way in"), joining))
    return [
        Tab(label, address if key == MEMBERS else f"{address}?teil={key}", key == part, count)
        for key, label, count in tabs
    ]


@require_safe
def members(request: HttpRequest, network: str) -> HttpResponse:
    """Show who is, was or becomes a member."""
    found, actor = network_named(network), actor_of(request)
    part = request.GET.get("teil", MEMBERS)
    require_visible(part in (MEMBERS, GONE) or (part == JOINING and permissions.is_serving(actor, found.pk)))
    wanted = MemberList(found, chosen_day(request), part, with_account=actor.is_signed_in)
    sums = sums_of(found, wanted.day)
    values = {
        "network": found,
        "day": wanted.day,
        "part": part,
        "tabs": _tabs(found, actor, part=part, joining=sums.joining),
        "lead": lead_of(sums, wanted.day),
        "can_admit": permissions.is_office(actor, found.pk),
        "map_url": reverse("network:member_map", args=[found.slug]),
    }
    return listing_of(wanted).respond(request, values)


@require_safe
def member_map(request: HttpRequest, network: str) -> HttpResponse:
    """Show where the members lie, with a table that says the same."""
    found, day = network_named(network), chosen_day(request)
    values = {
        "network": found,
        "day": day,
        "map": map_of(found, day),
        "lead": lead_of(sums_of(found, day), day),
    }
    return render(request, "network/member_map.html", values)
