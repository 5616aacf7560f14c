"""Regional circles of a network."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.core import clock
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.forms.memberships import LeaveForm
from gemeindenetz.network.forms.settings import CircleForm, CircleMemberForm
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.views.frames import FormPage, served_network


@require_safe
@login_required
def circles(request: HttpRequest, network: str) -> HttpResponse:
    """Show the circles with those who belong to them today."""
    found = served_network(request, network)
    rows = loading.circles_of(found)
    can_change = bool(permissions.can_configure_network(actor_of(request), found))
    return render(
        request, "network/circles.html", {"network": found, "circles": rows, "can_change": can_change}
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def form_circle(request: HttpRequest, network: str) -> HttpResponse:
    """Form a regional circle."""
    found, actor = served_network(request, network), actor_of(request)
    require(permissions.can_configure_network(actor, found))
    form = CircleForm(request.POST or None)
    if request.method == "POST" and done(
        form, lambda: actions.form_circle(actor=actor, network=found, **form.cleaned_data)
    ):
        tell(request, _("The circle is formed."))
        return redirect("network:circles", found.slug)
    address = reverse("network:circles", args=[found.slug])
    return FormPage(_("Form a regional circle"), _("Form"), address).render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def put_into_circle(request: HttpRequest, network: str) -> HttpResponse:
    """Let a member belong to a circle."""
    found, actor = served_network(request, network), actor_of(request)
    require(permissions.can_configure_network(actor, found))
    form = CircleMemberForm(request.POST or None, network=found)
    address = reverse("network:circles", args=[found.slug])
    if request.method == "POST" and form.is_valid() and not form.cleaned_data.pop("sure"):
        return _look_first(request, form, address)
    tickets: list[UndoTicket] = []
    if request.method == "POST" and done(
        form, lambda: tickets.append(actions.put_members_into_circle(actor=actor, **form.cleaned_data))
    ):
        tell(request, tickets[0].label, undo_url=reverse("undo", args=[tickets[0].public_id]))
        return redirect("network:circles", found.slug)
    return FormPage(_("Put members into a circle"), _("See what would happen"), address).render(request, form)


def _look_first(request: HttpRequest, form: CircleMemberForm, address: str) -> HttpResponse:
    """Show what would happen before it does."""
    values = form.cleaned_data
    form.ask_again()
    context = {
        "title": _("Put members into a circle"),
        "text": _("From %(day)s on these members belong to the circle %(circle)s:")
        % {"day": shown_day(values["since"]), "circle": values["circle"].name},
        "consequences": [organisation.name for organisation in values["organisations"]],
        "submit": _("Enter"),
        "cancel_url": address,
        "form": form,
    }
    return render(request, "core/confirm.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def take_out_of_circle(request: HttpRequest, pk: int) -> HttpResponse:
    """End the belonging to a circle with its last day."""
    actor = actor_of(request)
    row = loading.circle_membership(pk)
    require_visible(permissions.is_serving(actor, row.circle.network_id))
    require(permissions.can_configure_network(actor, row.circle.network))
    form = LeaveForm(request.POST or None, initial={"last_day": clock.today()})
    form.fields.pop("reason")
    if request.method == "POST" and done(
        form, lambda: actions.take_out_of_circle(actor=actor, row=row, last_day=form.cleaned_data["last_day"])
    ):
        tell(request, _("Saved."))
        return redirect("network:circles", row.circle.network.slug)
    title = _("%(name)s leaves the circle %(circle)s") % {
        "name": row.organisation.name,
        "circle": row.circle.name,
    }
    address = reverse("network:circles", args=[row.circle.network.slug])
    return FormPage(title, _("Save"), address).render(request, form)
