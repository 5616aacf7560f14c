"""Networks: who they are, what they offer, what sources say; their settings."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gemeindenetz.core.frames import actor_of
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.queries.pages.network_page import network_page


@require_safe
def networks(request: HttpRequest) -> HttpResponse:
    """Show all networks of the installation."""
    rows = loading.all_networks()
    return render(request, "network/networks.html", {"networks": rows})


@require_safe
def network(request: HttpRequest, network: str) -> HttpResponse:
    """Show one network: purpose, operating body, services and what they rest on, members, claims."""
    found = get_object_or_404(loading.all_networks(), slug=network)
    return render(request, "network/network.html", {"page": network_page(found, actor_of(request))})
