"""The three shelves: practice examples, recommendations, findings; for everybody, as far as they may read."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gemeindenetz.core.errors import Message
from gemeindenetz.core.frames import actor_of
from gemeindenetz.library.permissions import can_contribute, can_open_board
from gemeindenetz.library.queries.shelves import FINDINGS, RECOMMENDATIONS, examples_listing


@dataclass(frozen=True)
class Tab:
    """One shelf (components/tabs.html)."""

    label: Message
    url: str
    active: bool
    count: int = 0


def shelf_values(request: HttpRequest, active: str) -> dict[str, Any]:
    """Return what every shelf shows around its list."""
    shelves = (
        ("examples", _("Practice examples")),
        ("recommendations", _("Recommendations")),
        ("findings", _("Findings")),
        ("aids", _("Working aids")),
    )
    actor = actor_of(request)
    return {
        "tabs": [Tab(label, reverse(f"library:{name}"), name == active) for name, label in shelves],
        "heading": _("What others have learned"),
        "lead": _("Who has done it, how, at what cost, what failed, and whom to ask."),
        "may_contribute": actor.is_signed_in and bool(can_contribute(actor)),
        "may_edit": actor.is_signed_in and bool(can_open_board(actor)),
    }


@require_safe
def examples(request: HttpRequest) -> HttpResponse:
    """Show the practice examples this reader may read."""
    return examples_listing().respond(request, shelf_values(request, "examples"))


@require_safe
def recommendations(request: HttpRequest) -> HttpResponse:
    """Show the recommendations this reader may read."""
    return RECOMMENDATIONS.respond(request, shelf_values(request, "recommendations"))


@require_safe
def findings(request: HttpRequest) -> HttpResponse:
    """Show the released findings this reader may read."""
    return FINDINGS.respond(request, shelf_values(request, "findings"))
