"""The team's own pages: list of consultations, routing rules, absences; and “Unser Netzwerk” of a municipality."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.actions import absences as absence_actions
from gemeindenetz.advice.actions import routing_rules as actions
from gemeindenetz.advice.actions.answering_terms import AnsweringTerms, set_answering_terms
from gemeindenetz.advice.forms.team import AbsenceForm, AnsweringTermsForm, RuleForm
from gemeindenetz.advice.permissions import can_ask_signed_in, can_manage_rules, can_see_radar
from gemeindenetz.advice.queries import our_network as places
from gemeindenetz.advice.queries import team_pages
from gemeindenetz.advice.queries.case_facts import absence_of, rule_of
from gemeindenetz.advice.queries.case_list import CASES
from gemeindenetz.advice.queries.radar_list import above_list, radar_of
from gemeindenetz.advice.queries.team_terms import terms_of_one
from gemeindenetz.core.errors import DomainError, NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_safe
@login_required
def cases(request: HttpRequest) -> HttpResponse:
    """List the matters the reader sees."""
    return CASES.respond(request, team_pages.list_values(actor_of(request)))


@require_safe
@login_required
def radar(request: HttpRequest) -> HttpResponse:
    """List what might be left lying, with its reasons."""
    if not can_see_radar(actor_of(request)):
        raise NotVisible
    return radar_of(actor_of(request)).respond(request, above_list(actor_of(request)))


@require_safe
@login_required
def our_network(request: HttpRequest) -> HttpResponse:
    """Show somebody of an administration what the network is for them."""
    actor = actor_of(request)
    require(can_ask_signed_in(actor))
    return render(request, "advice/our_network.html", {"places": places.our_places(actor)})


@require_safe
@login_required
def rules(request: HttpRequest) -> HttpResponse:
    """Show the routing rules of one's services; they name no matters."""
    services = team_pages.services_with_rules(actor_of(request))
    if not services:
        raise NotVisible
    return render(request, "advice/rules.html", {"services": services})


@require_http_methods(["GET", "POST"])
@login_required
def rule(request: HttpRequest, service_slug: str, rule_id: int | None = None) -> HttpResponse:
    """Add or change a routing rule."""
    service, found = team_pages.rule_to_edit(actor_of(request), service_slug, rule_id=rule_id)
    require(can_manage_rules(actor_of(request), service.network))
    form = RuleForm(
        request.POST or None, initial=team_pages.initial_of(found), team=team_pages.team_of(service.network)
    )
    if request.method == "POST" and form.is_valid():
        try:
            draft = actions.RuleDraft(**form.cleaned_data)
            actions.save_rule(actor=actor_of(request), service=service, draft=draft, rule=found)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("The rule decides from the next request on."))
            return redirect("advice:rules")
    return render(request, "advice/rule_form.html", {"form": form, "service": service, "rule": found})


@require_POST
@login_required
def change_rule(request: HttpRequest, rule_id: int) -> HttpResponse:
    """Switch a rule on or off, or let it decide earlier."""
    found = rule_of(rule_id)
    if request.POST.get("act") == "up":
        actions.move_rule_up(actor=actor_of(request), rule=found)
    else:
        actions.switch_rule(actor=actor_of(request), rule=found, on=request.POST.get("act") == "on")
    tell(request, _("Saved."))
    return redirect("advice:rules")


@require_POST
@login_required
def minutes(request: HttpRequest, service_slug: str) -> HttpResponse:
    """Switch the noting of minutes on or off for a network."""
    service, _rule = team_pages.rule_to_edit(actor_of(request), service_slug, rule_id=None)
    records = request.POST.get("act") == "on"
    actions.set_minutes(actor=actor_of(request), network=service.network, records=records)
    tell(
        request,
        _("From now on talks are noted with minutes.") if records else _("Minutes are no longer noted."),
    )
    return redirect("advice:rules")


@require_http_methods(["GET", "POST"])
@login_required
def answering_terms(request: HttpRequest, service_slug: str) -> HttpResponse:
    """Say after how many working days who learns that nobody answered."""
    service, _rule = team_pages.rule_to_edit(actor_of(request), service_slug, rule_id=None)
    require(can_manage_rules(actor_of(request), service.network))
    found = terms_of_one(service.network_id)
    form = AnsweringTermsForm(request.POST or None, initial=vars(found))
    if request.method == "POST" and form.is_valid():
        try:
            terms = AnsweringTerms(**form.cleaned_data)
            set_answering_terms(actor=actor_of(request), network=service.network, terms=terms)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Saved. The days count for everything that waits."))
            return redirect("advice:rules")
    return render(request, "advice/answering_terms.html", {"form": form, "service": service})


@require_http_methods(["GET", "POST"])
@login_required
def absences(request: HttpRequest) -> HttpResponse:
    """Show who is away, and enter one's own absence with a deputy."""
    actor = actor_of(request)
    page = team_pages.absences_page(actor)
    if page is None:
        raise NotVisible
    form = AbsenceForm(
        request.POST or None, people=page.people, team=page.team, initial={"person": actor.person_id}
    )
    if request.method == "POST" and form.is_valid():
        try:
            absence_actions.enter_absence(actor=actor, network=page.network, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Entered. Requests go to the deputy or the next colleague in that time."))
            return redirect("advice:absences")
    return render(request, "advice/absences.html", {"page": page, "form": form})


@require_POST
@login_required
def end_absence(request: HttpRequest, absence_id: int) -> HttpResponse:
    """Take an absence out."""
    actor = actor_of(request)
    found = absence_of(actor, absence_id)
    absence_actions.end_absence(actor=actor, absence=found)
    tell(request, _("The absence was ended."))
    return redirect("advice:absences")
