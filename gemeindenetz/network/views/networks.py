"""Networks: who they are, what they offer, what sources say; their settings."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.queries.pages.network_page import network_page
from gemeindenetz.network.views.frames import actor_of, page


@require_safe
def networks(request: HttpRequest) -> HttpResponse:
    """Show all networks of the installation."""
    rows = loading.all_networks()
    return page(request, "network/networks.html", {"networks": rows})


@require_safe
def network(request: HttpRequest, network: str) -> HttpResponse:
    """Show one network: purpose, operating body, services and what they rest on, members, claims."""
    found = get_object_or_404(loading.all_networks(), slug=network)
    return page(request, "network/network.html", {"page": network_page(found, actor_of(request))})
