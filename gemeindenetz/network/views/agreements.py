"""Agreements: list, page, signing, renewing, ending, papers."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core import files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.forms.agreements import DocumentForm, EndAgreementForm, SignForm, TermsForm
from gemeindenetz.network.models import Agreement, AgreementSeries
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.queries.pages.agreement_page import agreement_page, series_list
from gemeindenetz.network.views.frames import FormPage


@require_safe
def agreements(request: HttpRequest) -> HttpResponse:
    """Show all series of agreements with what sources say about them."""
    can_sign = bool(actor_of(request).ids("office"))
    return render(request, "network/agreements.html", {"series": series_list(), "can_sign": can_sign})


@require_safe
def agreement(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one agreement: parties, term, what it grants, papers, what to watch."""
    values = {"page": agreement_page(loading.agreement(pk), actor_of(request))}
    return render(request, "network/agreement.html", values)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sign(request: HttpRequest) -> HttpResponse:
    """Enter a signed agreement."""
    actor = actor_of(request)
    require(permissions.can_sign_agreement(actor, ()))
    form = SignForm(request.POST or None, networks=sorted(actor.ids("office")))
    made: list[Agreement] = []
    if request.method == "POST" and done(form, lambda: made.append(_sign(actor, form))):
        tell(request, _("The agreement is entered."))
        return redirect("network:agreement", made[0].pk)
    text = _("Without a signature it stands as unsigned, and the office is reminded.")
    shown = FormPage(_("Enter an agreement"), _("Enter"), reverse("network:agreements"), text=text)
    return shown.render(request, form)


def _sign(actor: Actor, form: SignForm) -> Agreement:
    data = form.cleaned_data
    series: AgreementSeries = data["series"] or actions.create_series(
        actor=actor, slug=form.new_slug(), name=data["new_series"]
    )
    return actions.sign_agreement(
        actor=actor, series=series, terms=form.terms(), parties=data["parties"], grants=form.chosen_grants()
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def renew(request: HttpRequest, pk: int) -> HttpResponse:
    """Sign the successor of an agreement; parties and grants stay."""
    actor, present = actor_of(request), loading.agreement(pk)
    require(permissions.can_change_agreement(actor, present))
    number = present.number + 1 if present.number else None
    form = TermsForm(request.POST or None, initial={"number": number, "title": present.title})
    made: list[Agreement] = []
    act = lambda: made.append(actions.renew_agreement(actor=actor, agreement=present, terms=form.terms()))  # noqa: E731
    if request.method == "POST" and done(form, act):
        tell(request, _("The renewal is entered; parties and grants stay as they were."))
        return redirect("network:agreement", made[0].pk)
    text = _("The present agreement ends the day before. Parties and what it grants stay.")
    address = reverse("network:agreement", args=[pk])
    return FormPage(_("Renew “%(title)s”") % {"title": present.title}, _("Renew"), address, text=text).render(
        request, form
    )


@require_POST
@login_required
def renewal_under_way(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that the renewal is being negotiated: the agreement continues."""
    actions.declare_renewal_under_way(actor=actor_of(request), agreement=loading.agreement(pk))
    tell(request, _("Noted: the renewal is under way. No municipality is turned away meanwhile."))
    return redirect("network:agreement", pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End an agreement with a fixed last day."""
    actor, present = actor_of(request), loading.agreement(pk)
    require(permissions.can_change_agreement(actor, present))
    form = EndAgreementForm(request.POST or None)
    if request.method == "POST" and done(
        form,
        lambda: actions.end_agreement(actor=actor, agreement=present, last_day=form.cleaned_data["last_day"]),
    ):
        tell(request, _("The agreement has a last day now."))
        return redirect("network:agreement", pk)
    address = reverse("network:agreement", args=[pk])
    text = _("After the last day the service answers out of goodwill; nobody is turned away.")
    title = _("End “%(title)s”") % {"title": present.title}
    return FormPage(title, _("Save last day"), address, text=text, danger=True).render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add_document(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a signed paper."""
    actor, present = actor_of(request), loading.agreement(pk)
    require(permissions.can_change_agreement(actor, present))
    form = DocumentForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and done(form, lambda: _add_document(actor, present, form=form)):
        tell(request, _("The document is added."))
        return redirect("network:agreement", pk)
    address = reverse("network:agreement", args=[pk])
    return FormPage(_("Add a document"), _("Add"), address, text=present.title, files=True).render(
        request, form
    )


def _add_document(actor: Actor, agreement: Agreement, *, form: DocumentForm) -> None:
    data = form.cleaned_data
    granted = sorted(set(agreement.grants.values_list("network_id", flat=True)) & actor.ids("office"))
    network = granted[0] if granted else min(actor.ids("office"))
    scope = "public" if data["audience"] == "public" else f"{data['audience']}:{network}"
    file = files.store_upload(actor=actor, upload=data["file"], scope=scope)
    actions.add_document(actor=actor, agreement=agreement, title=data["title"], file=file)
