"""Changes of an organisation: contact data, names, directory, ties."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.actions import ContactDetails, TiePeriod
from gemeindenetz.network.forms.organisations import ContactForm, ListedForm, RenameForm, TieForm
from gemeindenetz.network.models import Organisation
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.views.frames import FormPage
from gemeindenetz.network.views.organisations import visible_organisation

CONTACT = ("email", "phone", "website", "region", "profile")


def _address(organisation: Organisation) -> str:
    return reverse("network:organisation", args=[organisation.public_id])


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change_contact(request: HttpRequest, public_id: str) -> HttpResponse:
    """Replace contact data and profile."""
    actor, found = actor_of(request), visible_organisation(request, public_id)
    require(permissions.can_change_contact_details(actor, found))
    form = ContactForm(request.POST or None, initial={name: getattr(found, name) for name in CONTACT})
    if request.method == "POST" and done(
        form,
        lambda: actions.change_contact_details(
            actor=actor, organisation=found, details=ContactDetails(**form.cleaned_data)
        ),
    ):
        tell(request, _("The contact data are saved."))
        return redirect(_address(found))
    title = _("Contact data of %(name)s") % {"name": found.name}
    return FormPage(title, _("Save"), _address(found), readers=_("everybody")).render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def rename(request: HttpRequest, public_id: str) -> HttpResponse:
    """Enter a new name from a day on; the former name stays with its period."""
    actor, found = actor_of(request), visible_organisation(request, public_id)
    require(permissions.can_change_organisation(actor, found))
    form = RenameForm(request.POST or None, initial={"since": clock.today()})
    if request.method == "POST" and done(
        form, lambda: actions.rename_organisation(actor=actor, organisation=found, **form.cleaned_data)
    ):
        tell(request, _("The new name is entered; the former one stays in the history."))
        return redirect(_address(found))
    title = _("New name of %(name)s") % {"name": found.name}
    return FormPage(title, _("Enter the name"), _address(found)).render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def listed(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put a partner into the public directory or take it out."""
    actor, found = actor_of(request), visible_organisation(request, public_id)
    require(permissions.can_change_organisation(actor, found))
    form = ListedForm(request.POST or None, initial={"is_listed": found.is_listed})
    if request.method == "POST" and done(
        form, lambda: actions.list_in_directory(actor=actor, organisation=found, **form.cleaned_data)
    ):
        tell(request, _("Saved."))
        return redirect(_address(found))
    title = _("Directory: %(name)s") % {"name": found.name}
    return FormPage(title, _("Save"), _address(found)).render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def record_tie(request: HttpRequest, public_id: str) -> HttpResponse:
    """Enter how an organisation stands to another, by which source."""
    actor, found = actor_of(request), visible_organisation(request, public_id)
    require(permissions.can_record_tie(actor))
    form = TieForm(request.POST or None)
    if request.method == "POST" and done(form, lambda: _record_tie(actor, found, form=form)):
        tell(request, _("The tie is entered."))
        return redirect(_address(found))
    title = _("Tie of %(name)s") % {"name": found.name}
    text = _("What another source says differently stays beside it.")
    names = loading.names_of_organisations()
    return FormPage(title, _("Enter"), _address(found), text=text, organisations=names).render(request, form)


def _record_tie(actor: Actor, organisation: Organisation, *, form: TieForm) -> None:
    data = form.cleaned_data
    source = actions.record_source(
        actor=actor, title=data["source_title"], address=data["source_address"], seen_on=data["seen_on"]
    )
    period = TiePeriod(since=data["since"], until=data["until"], since_text=data["since_text"])
    actions.record_tie(
        actor=actor,
        origin=organisation,
        kind=data["kind"],
        target=data["target"],
        period=period,
        source=source,
        dataset=organisation.dataset,
    )
