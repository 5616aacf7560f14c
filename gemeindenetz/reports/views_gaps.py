"""The page of knowledge gaps, and the one click from a gap to an example that is looked for."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require_visible
from gemeindenetz.library.actions import commission_example
from gemeindenetz.network.models import Network
from gemeindenetz.reports.gap_pages import ANY_WORD, gap_page
from gemeindenetz.reports.permissions import gap_networks
from gemeindenetz.reports.queries.gaps import radar_of
from gemeindenetz.topics.queries.reading import topic_in_use


def _network(request: HttpRequest, slug: str) -> Network:
    network: Network = get_object_or_404(gap_networks(actor_of(request)), slug=slug)
    return network


@require_safe
@login_required
def overview(request: HttpRequest) -> HttpResponse:
    """Lead to the gaps; people with several networks choose one."""
    networks = list(gap_networks(actor_of(request)).order_by("name"))
    require_visible(bool(networks))
    if len(networks) == 1:
        return redirect("reports:gaps", networks[0].slug)
    return render(request, "reports/gap_overview.html", {"networks": networks})


@require_safe
@login_required
def gaps(request: HttpRequest, network: str) -> HttpResponse:
    """Show what towns ask for and the library lacks."""
    found = _network(request, network)
    page = gap_page(found, radar_of(actor_of(request), found))
    return render(request, "reports/gaps.html", {"page": page})


@require_POST
@login_required
def commission(request: HttpRequest, network: str, *, topic: str, size: str) -> HttpResponse:
    """Look for an example that closes a gap; it stands on the editorial board from then on."""
    found, wanted = _network(request, network), topic_in_use(topic)
    if wanted is None:
        raise NotVisible
    size = "" if size == ANY_WORD else size
    row = commission_example(actor=actor_of(request), network=found, topic=wanted, size_class=size)
    drop = reverse("library:commission", args=[row.public_id, "streichen"])
    tell(request, _("It stands on the editorial board now: %(what)s.") % {"what": row}, undo_url=drop)
    return redirect("reports:gaps", found.slug)
