"""The public directory of partners, and their profiles: proposed by the partner, approved by the office."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.actions import ContactDetails
from gemeindenetz.network.forms.organisations import DeclineForm, PartnerForm, ProfileForm
from gemeindenetz.network.models import Organisation, ProfileProposal
from gemeindenetz.network.queries.pages.partner_list import PARTNERS
from gemeindenetz.network.queries.pages.proposals import differences_of, waiting_proposals
from gemeindenetz.network.queries.profiles import current_profile
from gemeindenetz.network.views.frames import FormPage
from gemeindenetz.network.views.organisations import visible_organisation


@require_safe
def partners(request: HttpRequest) -> HttpResponse:
    """Show the public directory of partners."""
    actor = actor_of(request)
    is_office = bool(actor.ids("office"))
    waiting = waiting_proposals(actor) if is_office else 0
    lead = _("Organisations that work with the networks: whom you can ask, and for what.")
    return PARTNERS.respond(request, {"lead": lead, "is_office": is_office, "waiting": waiting})


@require_safe
def partner(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a partner's public profile."""
    found = visible_organisation(request, public_id)
    require_visible(found.is_listed or permissions.can_see_organisation(actor_of(request), found))
    require_visible(found.territory_id is None)
    actor = actor_of(request)
    values = {
        "partner": found,
        "topics": list(found.topics.values_list("label", flat=True)),
        "can_propose": bool(permissions.can_propose_profile(actor, found)),
        "waiting": ProfileProposal.objects.visible_to(actor).waiting().filter(organisation=found).first(),
        "more_url": reverse("network:organisation", args=[public_id]) if actor.is_signed_in else "",
    }
    return render(request, "network/partner.html", values)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new_partner(request: HttpRequest) -> HttpResponse:
    """Enter a new organisation."""
    actor = actor_of(request)
    require(permissions.can_create_organisation(actor))
    form = PartnerForm(request.POST or None)
    made: list[Organisation] = []
    if request.method == "POST" and done(form, lambda: made.append(_create(actor, form))):
        tell(request, _("%(name)s is entered.") % {"name": made[0].name})
        return redirect("network:organisation", made[0].public_id)
    return FormPage(_("Enter an organisation"), _("Enter"), reverse("network:partners")).render(request, form)


def _create(actor: Actor, form: PartnerForm) -> Organisation:
    data = dict(form.cleaned_data)
    details = ContactDetails(
        **{name: data.pop(name) for name in ("email", "phone", "website", "profile", "region")}
    )
    return actions.create_organisation(actor=actor, details=details, **data)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def propose_profile(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let a partner propose a new profile; the office approves it."""
    actor, found = actor_of(request), visible_organisation(request, public_id)
    require_visible(permissions.is_own_people(actor, found.pk))
    require(permissions.can_propose_profile(actor, found))
    waiting = ProfileProposal.objects.visible_to(actor).waiting().filter(organisation=found).first()
    start = {**current_profile(found), **(waiting.values if waiting else {})}
    form = ProfileForm(request.POST or None, initial=start)
    if request.method == "POST" and done(
        form, lambda: actions.propose_profile(actor=actor, organisation=found, values=form.values())
    ):
        tell(request, _("Thank you. The office looks at your changes; until then the present profile stays."))
        return redirect("network:partner", public_id)
    readers = _("the office now; everybody once it has approved")
    title = _("Profile of %(name)s") % {"name": found.name}
    address = reverse("network:partner", args=[public_id])
    return FormPage(title, _("Propose changes"), address, readers=readers).render(request, form)


def _own_proposal(request: HttpRequest, pk: int) -> ProfileProposal:
    rows = ProfileProposal.objects.visible_to(actor_of(request)).select_related("organisation", "proposed_by")
    proposal: ProfileProposal = get_object_or_404(rows, pk=pk)
    return proposal


@require_POST
@login_required
def withdraw_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a waiting proposal back."""
    proposal = _own_proposal(request, pk)
    actions.withdraw_proposal(actor=actor_of(request), proposal=proposal)
    tell(request, _("The proposal is taken back."))
    return redirect("network:partner", proposal.organisation.public_id)


@require_safe
@login_required
def proposals(request: HttpRequest) -> HttpResponse:
    """Show the office what partners propose."""
    actor = actor_of(request)
    require_visible(bool(actor.ids("office")))
    rows = ProfileProposal.objects.visible_to(actor).waiting().select_related("organisation", "proposed_by")
    return render(request, "network/proposals.html", {"proposals": rows.order_by("proposed_at")})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what a partner proposes beside what stands, and decline it with a reason."""
    actor, found = actor_of(request), _own_proposal(request, pk)
    require(permissions.can_decide_proposal(actor, found))
    form = DeclineForm(request.POST or None)
    if request.method == "POST" and done(
        form,
        lambda: actions.decline_proposal(actor=actor, proposal=found, reason=form.cleaned_data["reason"]),
    ):
        tell(request, _("Declined. The partner reads the reason."))
        return redirect("network:proposals")
    values = {"proposal": found, "differences": differences_of(found), "form": form}
    return render(request, "network/proposal.html", values, status=422 if form.errors else 200)


@require_POST
@login_required
def approve_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish what a partner proposes."""
    found = _own_proposal(request, pk)
    organisation = actions.approve_proposal(actor=actor_of(request), proposal=found)
    tell(request, _("The profile of %(name)s is published.") % {"name": organisation.name})
    return redirect("network:proposals")
