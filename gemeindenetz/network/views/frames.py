"""What all pages share: who acts, which frame the page stands in, and acts that tell what happened."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from gemeindenetz.core.errors import Message
from gemeindenetz.core.form_acts import status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import Decision, require, require_visible
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Network


def network_named(slug: str) -> Network:
    """Return a network by its short name (networks are public)."""
    network: Network = get_object_or_404(Network, slug=slug)
    return network


def served_network(request: HttpRequest, slug: str) -> Network:
    """Return a network of whose office or advisory team the actor is; 404 to everybody else."""
    network = network_named(slug)
    require_visible(permissions.is_serving(actor_of(request), network.pk))
    return network


def require_office_page(decision: Decision, *, visible: bool) -> None:
    """404 where the actor may not even know of the page, else 403 with the reason unless allowed."""
    require_visible(visible)
    require(decision)


@dataclass(frozen=True)
class FormPage:
    """A page with one form and one primary button (network/form.html)."""

    title: Message
    submit: Message
    cancel_url: str
    text: Message = ""
    files: bool = False
    danger: bool = False
    readers: Message = ""
    organisations: Iterable[str] = ()
    crumbs: Sequence[tuple[Message, str]] = ()

    def render(self, request: HttpRequest, form: BaseForm) -> HttpResponse:
        """Render the page; a form with errors answers 422, so that scripts and tests see it."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return render(request, "network/form.html", {**values, "form": form}, status=status_of(form))
