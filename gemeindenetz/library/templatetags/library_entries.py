"""Entries of the library on pages of upper apps."""

from typing import Any

from django import template

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.queries import beside
from gemeindenetz.network.models import Network

register = template.Library()


@register.inclusion_tag("library/newest.html")
def newest_entries(actor: Actor, network: Network | None = None) -> dict[str, Any]:
    """Render what is new in the library for this reader; nothing where there is nothing (one query)."""
    return {"lines": beside.newest(network, actor)[:3]}
