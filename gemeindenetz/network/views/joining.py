"""The way in: noting interest, and memberships of merged municipalities."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError, NotAllowed, NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.forms.memberships import JoinForm, ReasonForm
from gemeindenetz.network.models import Membership, Network
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.queries.pages.mergers import mergers_of, succession_of
from gemeindenetz.network.queries.pages.places import FoundPlace, bounds_of, find_place
from gemeindenetz.network.views.frames import FormPage, served_network
from gemeindenetz.register.models import Territory


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def join(request: HttpRequest, network: str) -> HttpResponse:
    """Note that a municipality is interested; an unclear name is answered with candidates."""
    found = served_network(request, network)
    form, place = JoinForm(request.POST or None), FoundPlace(None)
    if request.method == "POST" and form.is_valid():
        key = request.POST.get("key", "")
        place = find_place(form.cleaned_data["name"], key=key, bounds=bounds_of(found))
        membership = _join(actor_of(request), found, territory=place.territory, form=form)
        if membership:
            tell(request, _("%(name)s is noted as interested.") % {"name": membership.organisation.name})
            return redirect("network:membership", membership.pk)
        if place.territory is None:
            form.add_error(
                "name", _("Please choose which place you mean.") if place.candidates else _no_place()
            )
    values = {"network": found, "form": form, "candidates": place.candidates}
    return render(request, "network/join.html", values, status=422 if form.errors else 200)


def _no_place() -> str:
    return _("The register holds no such place for this network. Please check the spelling.")


def _join(
    actor: Actor, network: Network, *, territory: Territory | None, form: JoinForm
) -> Membership | None:
    """Note the interest; what the action refuses becomes a message of the form."""
    if territory is None:
        return None
    data = form.cleaned_data
    try:
        organisation = actions.create_for_territory(actor=actor, territory=territory, dataset=network.dataset)
        return actions.register_interest(
            actor=actor, organisation=organisation, network=network, on=data["on"], note=data["note"]
        )
    except NotAllowed:
        raise
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error.message))
        return None


@require_safe
@login_required
def mergers(request: HttpRequest, network: str) -> HttpResponse:
    """Show memberships of municipalities that merged: the office confirms who carries them on."""
    found = served_network(request, network)
    may_decide = bool(permissions.can_configure_network(actor_of(request), found))
    values = {"network": found, "mergers": mergers_of(found), "may_decide": may_decide}
    return render(request, "network/mergers.html", values)


def _merged(request: HttpRequest, pk: int) -> Membership:
    membership = loading.membership_in_detail(pk, actor_of(request))
    require_visible(permissions.is_serving(actor_of(request), membership.network_id))
    return membership


@require_POST
@login_required
def confirm_merger(request: HttpRequest, pk: int, succession: int) -> HttpResponse:
    """Pass a membership on to the successor."""
    membership = _merged(request, pk)
    chosen = loading.succession(succession)
    carried = actions.confirm_succession(actor=actor_of(request), membership=membership, succession=chosen)
    tell(request, _("%(name)s carries the membership on.") % {"name": carried.organisation.name})
    return redirect("network:mergers", membership.network.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def decline_merger(request: HttpRequest, pk: int) -> HttpResponse:
    """End the membership of a merged municipality without a successor."""
    membership, actor = _merged(request, pk), actor_of(request)
    require(permissions.can_configure_network(actor, membership.network))
    on = succession_of(membership)
    if on is None:
        raise NotVisible
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and done(
        form,
        lambda: actions.decline_succession(
            actor=actor, membership=membership, on=on, reason=form.cleaned_data["reason"]
        ),
    ):
        tell(request, _("The membership is ended."))
        return redirect("network:mergers", membership.network.slug)
    title = _("No successor: %(name)s") % {"name": membership.organisation.name}
    address = reverse("network:mergers", args=[membership.network.slug])
    return FormPage(title, _("End membership"), address, danger=True).render(request, form)
