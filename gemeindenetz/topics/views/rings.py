"""Rings of words: words that mean the same in a search."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.topics import actions, permissions
from gemeindenetz.topics.forms import RingForm
from gemeindenetz.topics.models import SynonymRing
from gemeindenetz.topics.queries import all_rings, ring_of


@require_safe
@login_required
def rings(request: HttpRequest) -> HttpResponse:
    """List the rings."""
    require(permissions.can_edit_topics(actor_of(request)))
    return render(request, "topics/rings.html", {"rings": all_rings()})


@require_http_methods(["GET", "POST"])
@login_required
def ring(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Add a ring, or change one."""
    require(permissions.can_edit_topics(actor_of(request)))
    found = ring_of(pk)
    words = found.words if found else request.GET.getlist("wort")[:20]
    form = RingForm(request.POST or None, initial={"words": words, "note": found.note if found else ""})
    if request.method == "POST" and form.is_valid():
        try:
            actions.save_ring(actor=actor_of(request), ring=found, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Saved. Searches use it at once."))
            return redirect("topics:rings")
    values = {"form": form, "title": _("Ring of words"), "submit": _("Save"), **ring_links(found)}
    return render(request, "topics/form.html", {**values, "cancel_url": reverse("topics:rings")})


def ring_links(found: SynonymRing | None) -> dict[str, str]:
    """Return where a ring is taken away and where its history stands."""
    if found is None:
        return {"over": "", "lead": "", "delete_url": "", "history_url": ""}
    return {
        "over": "",
        "lead": "",
        "delete_url": reverse("topics:delete_ring", args=[found.pk]),
        "history_url": reverse("history", args=["synonym-ring", found.pk]),
    }


@require_POST
@login_required
def delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a ring away."""
    require(permissions.can_edit_topics(actor_of(request)))
    found = ring_of(pk)
    if found is not None:
        actions.delete_ring(actor=actor_of(request), ring=found)
    tell(request, _("The ring of words was taken away."))
    return redirect("topics:rings")
