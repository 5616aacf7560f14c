"""What the office does with circulars."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.circulars.actions import write_circular as actions
from gemeindenetz.circulars.forms import CircularForm, PlanForm, TrialForm
from gemeindenetz.circulars.models import Circular
from gemeindenetz.circulars.permissions import can_change_circular, can_stop_circular, can_write_circulars
from gemeindenetz.circulars.queries.audience import audience_of, choices_for
from gemeindenetz.circulars.queries.pages import listing_of, progress_of
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done, status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network.models import Network


def _served(request: HttpRequest, slug: str) -> Network:
    """Return a network of whose office the actor is; 404 to everybody else."""
    network = get_object_or_404(Network, slug=slug)
    require_visible(bool(can_write_circulars(actor_of(request), network)))
    return network


def _own(request: HttpRequest, public_id: str) -> Circular:
    """Return a circular of the actor's office; 404 to everybody else."""
    rows = Circular.objects.visible_to(actor_of(request)).select_related("network")
    circular: Circular = get_object_or_404(rows, public_id=public_id)
    require_visible(bool(can_write_circulars(actor_of(request), circular.network)))
    return circular


@require_safe
@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Lead to the circulars of the actor's office; who works at several chooses."""
    offices = actor_of(request).ids("office")
    require_visible(bool(offices))
    networks = list(Network.objects.visible_to(actor_of(request)).filter(pk__in=offices).order_by("name"))
    if len(networks) == 1:
        return redirect("circulars:circulars", networks[0].slug)
    return render(request, "circulars/start.html", {"networks": networks})


@require_safe
@login_required
def circulars(request: HttpRequest, network: str) -> HttpResponse:
    """List what the office wrote."""
    found = _served(request, network)
    values = {
        "action_url": reverse("circulars:write", args=[found.slug]),
        "action_label": _("Write a circular"),
        "network": found,
    }
    return listing_of(found).respond(request, values)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def write(request: HttpRequest, network: str) -> HttpResponse:
    """Write a draft."""
    found, actor = _served(request, network), actor_of(request)
    form = CircularForm(request.POST or None, choices=choices_for(actor))
    written: list[Circular] = []
    if request.method == "POST" and done(
        form,
        lambda: written.append(actions.write_circular(actor=actor, network=found, content=form.content())),
    ):
        return redirect("circulars:circular", written[0].public_id)
    values = {"form": form, "title": _("Write a circular"), "back": reverse("circulars:circulars", args=[found.slug])}
    return render(request, "circulars/write.html", {**values, "network": found}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change a draft."""
    circular, actor = _own(request, public_id), actor_of(request)
    require(can_change_circular(actor, circular))
    form = CircularForm(request.POST or None, choices=choices_for(actor), circular=circular)
    back = reverse("circulars:circular", args=[public_id])
    if request.method == "POST" and done(
        form, lambda: actions.change_circular(actor=actor, circular=circular, content=form.content())
    ):
        return redirect(back)
    values = {"form": form, "title": _("Change the circular"), "back": back, "network": circular.network}
    return render(request, "circulars/write.html", values, status=status_of(form))


@require_safe
@login_required
def circular(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show what it says, exactly who gets it, and how far it is."""
    found = _own(request, public_id)
    form = TrialForm(initial={"address": getattr(request.user, "email", "")})
    return render(request, "circulars/circular.html", _shown(request, found, form=form))


def _shown(request: HttpRequest, circular: Circular, *, form: TrialForm) -> dict[str, object]:
    actor = actor_of(request)
    return {
        "circular": circular,
        "network": circular.network,
        "form": form,
        "can_change": bool(can_change_circular(actor, circular)),
        "can_stop": bool(can_stop_circular(actor, circular)),
        "audience": audience_of(circular, actor=actor) if circular.sent_at is None else None,
        "progress": progress_of(circular),
    }


@require_POST
@login_required
def trial(request: HttpRequest, public_id: str) -> HttpResponse:
    """Send it to one address, to look at it there."""
    circular = _own(request, public_id)
    form = TrialForm(request.POST)
    if done(
        form,
        lambda: actions.send_on_trial(
            actor=actor_of(request), circular=circular, address=form.cleaned_data["address"]
        ),
    ):
        tell(request, _("The circular goes to %(address)s on trial.") % form.cleaned_data)
        return redirect("circulars:circular", public_id)
    return render(request, "circulars/circular.html", _shown(request, circular, form=form), status=422)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def plan(request: HttpRequest, public_id: str) -> HttpResponse:
    """Look a last time to whom it goes, and let it go."""
    circular, actor = _own(request, public_id), actor_of(request)
    require(can_change_circular(actor, circular))
    form = PlanForm(request.POST or None)
    if request.method == "POST" and done(
        form, lambda: actions.plan_circular(actor=actor, circular=circular, moment=form.moment())
    ):
        tell(request, _("The circular is planned. You can stop it as long as mails are waiting."))
        return redirect("circulars:circular", public_id)
    audience = audience_of(circular, actor=actor)
    values = {"circular": circular, "network": circular.network, "audience": audience, "form": form}
    return render(request, "circulars/plan.html", values, status=status_of(form))


@require_POST
@login_required
def stop(request: HttpRequest, public_id: str) -> HttpResponse:
    """Stop it."""
    circular = _own(request, public_id)
    require(can_stop_circular(actor_of(request), circular))
    stayed = actions.stop_circular(actor=actor_of(request), circular=circular)
    text = ngettext("Stopped; %(n)s mail did not leave.", "Stopped; %(n)s mails did not leave.", stayed)
    tell(request, text % {"n": stayed})
    return redirect("circulars:circular", public_id)
