"""What everybody sees of circulars: the archive, the text for a gazette, taking them in and out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.circulars.actions import subscribe as actions
from gemeindenetz.circulars.forms import SubscribeForm
from gemeindenetz.circulars.models import Circular
from gemeindenetz.circulars.queries.links import mailbox_of, subscription_of
from gemeindenetz.circulars.queries.pages import archive_of, archived_circular, gazette_text
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done, status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.network.models import Network


def _archived(network: str, public_id: str) -> Circular:
    circular = archived_circular(network, public_id)
    if circular is None:
        raise NotVisible
    return circular


@require_safe
def archive(request: HttpRequest, network: str) -> HttpResponse:
    """List the public circulars of a network."""
    found = get_object_or_404(Network, slug=network)
    return render(request, "circulars/archive.html", {"network": found, "circulars": archive_of(found)})


@require_safe
def archived(request: HttpRequest, network: str, public_id: str) -> HttpResponse:
    """Show a public circular."""
    circular = _archived(network, public_id)
    return render(request, "circulars/archived.html", {"circular": circular, "network": circular.network})


@require_safe
def gazette(request: HttpRequest, network: str, public_id: str) -> HttpResponse:
    """Show the text block for the gazette of a municipality."""
    circular = _archived(network, public_id)
    values = {"circular": circular, "network": circular.network, "text": gazette_text(circular)}
    return render(request, "circulars/gazette.html", values)


@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest, network: str) -> HttpResponse:
    """Subscribe to the circulars; the address must confirm. The answer is the same for known addresses."""
    found = get_object_or_404(Network, slug=network)
    form = SubscribeForm(request.POST or None)
    if request.method == "POST" and done(
        form,
        lambda: actions.subscribe(actor=actor_of(request), network=found, address=form.cleaned_data["address"]),
    ):
        tell(request, _("Please look into your mailbox: the link in our mail makes the subscription count."))
        return redirect("circulars:archive", network)
    return render(request, "circulars/subscribe.html", {"network": found, "form": form}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show what is asked; only the button counts."""
    subscription = subscription_of(token)
    if subscription is None:
        raise NotVisible
    if request.method == "POST":
        actions.confirm_subscription(actor=Actor.link(name=subscription.address, scopes=()), subscription=subscription)
        tell(request, _("You get the circulars from now on."))
        return redirect("circulars:archive", subscription.network.slug)
    return render(request, "circulars/confirm.html", {"network": subscription.network, "address": subscription.address})


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@csrf_exempt
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Take the circulars out: a button for people, one click by POST for mail programs (RFC 8058).

    The signed token is what lets somebody in, so no other protection against forged posts is needed.
    """
    mailbox = mailbox_of(token)
    if mailbox is None:
        raise NotVisible
    if request.method == "POST":
        actions.unsubscribe(actor=Actor.link(name=mailbox.address, scopes=()), mailbox=mailbox)
        if request.POST.get("List-Unsubscribe") == "One-Click":
            return HttpResponse(status=204)
        tell(request, _("You get no circulars of this network any more."))
        return redirect("circulars:archive", mailbox.network.slug)
    return render(request, "circulars/unsubscribe.html", {"network": mailbox.network, "address": mailbox.address})
