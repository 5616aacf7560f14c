"""One membership on its way in, while it holds, and on its way out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.forms import memberships as forms
from gemeindenetz.network.models import ChecklistEntry, ChecklistItem, Membership
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.queries.pages.membership_page import membership_page
from gemeindenetz.network.views.frames import FormPage


def _address(membership: Membership) -> str:
    return reverse("network:membership", args=[membership.pk])


@require_safe
@login_required
def membership(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a membership: state, checklist, how it came about, what can be done next."""
    page = membership_page(loading.membership_in_detail(pk, actor_of(request)), actor_of(request))
    return render(request, "network/membership.html", {"page": page})


@dataclass(frozen=True)
class Step:
    """One act on a membership that asks for a form: title, form, button, action and what is said afterwards."""

    title: Message
    submit: Message
    form: type[Form]
    act: Callable[..., Any]
    said: Message
    text: Message = ""
    danger: bool = False


def _set_state(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.set_joining_state(actor=actor, membership=membership, **data)


def _admit(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.admit(actor=actor, membership=membership, admission=actions.Admission(**data))


def _withdraw(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.withdraw_interest(actor=actor, membership=membership, reason=data["reason"])


def _announce(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.announce_leaving(actor=actor, membership=membership, **data)


def _stay(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.withdraw_leaving(actor=actor, membership=membership, reason=data["reason"])


def _end(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.end_membership(actor=actor, membership=membership, **data)


def _renew(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.renew_membership(actor=actor, membership=membership, **data)


def _reopen(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.reopen_membership(actor=actor, membership=membership, reason=data["reason"])


def _void(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    actions.void_membership(actor=actor, membership=membership, reason=data["reason"])


def _correct(actor: Actor, membership: Membership, *, data: dict[str, Any]) -> None:
    reason = data.pop("reason")
    correction = actions.Correction(**{**data, "basis": data["basis"] or None})
    actions.correct_membership(actor=actor, membership=membership, correction=correction, reason=reason)


def steps() -> dict[str, Step]:
    """Return all acts by the last part of their address."""
    return {
        "stand": Step(
            _("Note the next step"), _("Save"), forms.StateForm, _set_state, _("The new state is noted.")
        ),
        "aufnehmen": Step(
            _("Admit"), _("Admit as member"), forms.AdmitForm, _admit, _("The membership is entered.")
        ),
        "zurueckziehen": Step(
            _("Will not join"),
            _("Note it"),
            forms.ReasonForm,
            _withdraw,
            _("Noted: will not join."),
            danger=True,
        ),
        "austritt": Step(
            _("Announce leaving"), _("Note leaving"), forms.LeaveForm, _announce, _("The leaving is noted.")
        ),
        "bleibt": Step(
            _("Stays after all"), _("Note it"), forms.ReasonForm, _stay, _("The membership runs on.")
        ),
        "beenden": Step(
            _("End membership"),
            _("End membership"),
            forms.EndForm,
            _end,
            _("The membership is ended."),
            danger=True,
        ),
        "verlaengern": Step(_("Renew"), _("Renew"), forms.RenewForm, _renew, _("The membership is renewed.")),
        "wieder": Step(
            _("Take the end back"), _("Take back"), forms.ReasonForm, _reopen, _("The end is taken back.")
        ),
        "irrtum": Step(
            _("Entered by mistake"),
            _("Take the entry back"),
            forms.ReasonForm,
            _void,
            _("The entry is taken back; it counts on no day."),
            _("The municipality then was not a member on any day. All figures change with it."),
            danger=True,
        ),
        "berichtigen": Step(
            _("Correct the entry"), _("Correct"), forms.CorrectForm, _correct, _("The entry is corrected.")
        ),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Ask what an act needs and do it."""
    membership, chosen = loading.membership_in_detail(pk, actor_of(request)), steps().get(name)
    actor = actor_of(request)
    if chosen is None:
        raise Http404
    require(permissions.can_configure_network(actor, membership.network))
    form = chosen.form(request.POST or None, initial=_initial(membership))
    if request.method == "POST" and done(form, lambda: chosen.act(actor, membership, data=form.cleaned_data)):
        tell(request, chosen.said)
        return redirect(_address(membership))
    title = f"{chosen.title}: {membership.organisation.name}"
    page = FormPage(title, chosen.submit, _address(membership), text=chosen.text, danger=chosen.danger)
    return page.render(request, form)


def _initial(membership: Membership) -> dict[str, Any]:
    period = membership.valid
    return {
        "on": clock.today(),
        "admitted_on": period.lower if period else clock.today(),
        "basis": membership.basis,
        "state": membership.state,
    }


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def requirement(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Tick off a requirement of the joining checklist."""
    membership = loading.membership_in_detail(pk, actor_of(request))
    actor, asked = actor_of(request), loading.checklist_item(item, membership)
    require(permissions.can_fulfil_requirement(actor, membership))
    form = forms.RequirementForm(
        request.POST or None, request.FILES or None, initial={"done_on": clock.today()}
    )
    if request.method == "POST" and done(
        form, lambda: _fulfil(actor, membership, item=asked, data=form.cleaned_data)
    ):
        tell(request, _("Noted: %(what)s.") % {"what": asked.label})
        return redirect(_address(membership))
    title = f"{asked.label}: {membership.organisation.name}"
    return FormPage(title, _("Tick off"), _address(membership), files=True).render(request, form)


def _fulfil(actor: Actor, membership: Membership, *, item: ChecklistItem, data: dict[str, Any]) -> None:
    upload = data["file"]
    scope = f"office:{membership.network_id}"
    file = files.store_upload(actor=actor, upload=upload, scope=scope) if upload else None
    actions.fulfil_requirement(
        actor=actor, membership=membership, item=item, done_on=data["done_on"], note=data["note"], file=file
    )


@require_POST
@login_required
def reopen_requirement(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a tick back that was set by mistake."""
    entries = ChecklistEntry.objects.visible_to(actor_of(request)).select_related("membership__network")
    entry = get_object_or_404(entries, pk=pk)
    membership = entry.membership
    actions.reopen_requirement(actor=actor_of(request), entry=entry)
    tell(request, _("The requirement is open again."))
    return redirect(_address(membership))
