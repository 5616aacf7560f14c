"""Persons and their functions: entering, handing over, ending."""

from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
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
from gemeindenetz.network.actions import NewPerson, SeatTerms
from gemeindenetz.network.forms.seats import AppointForm, EndSeatForm, HandOverForm, PersonForm
from gemeindenetz.network.models import Network, Organisation, Role, Seat
from gemeindenetz.network.models.people import STAFF_ROLES
from gemeindenetz.network.views.frames import FormPage
from gemeindenetz.network.views.organisations import visible_organisation


def _seat(request: HttpRequest, pk: int) -> Seat:
    rows = Seat.objects.visible_to(actor_of(request)).select_related("person", "organisation", "network")
    seat: Seat = get_object_or_404(rows, pk=pk)
    require(permissions.can_change_seat(actor_of(request), seat))
    return seat


def _roles(actor: Actor, organisation: Organisation) -> list[str]:
    """Return the functions this actor may fill here: those of the house, and staff for an office's networks."""
    home = [Role.PARTNER] if organisation.kind == "partner" else [Role.CONTACT, Role.MAYOR, Role.STAFF]
    if organisation.territory is None and organisation.kind != "partner":
        home = [Role.CONTACT, Role.STAFF, Role.PARTNER]
    allowed = [
        str(role) for role in home if permissions.can_appoint(actor, organisation, role=role, network=None)
    ]
    return [
        *allowed,
        *(str(role) for role in STAFF_ROLES if actor.ids("office") and not organisation.territory),
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def appoint(request: HttpRequest, public_id: str) -> HttpResponse:
    """Enter a person with a function at an organisation."""
    actor, organisation = actor_of(request), visible_organisation(request, public_id)
    roles = _roles(actor, organisation)
    asked = roles[0] if roles else Role.CONTACT
    if not roles:
        require(permissions.can_appoint(actor, organisation, role=asked, network=None))
    form = AppointForm(request.POST or None, roles=roles, networks=actor.ids("office"))
    address = reverse("network:organisation", args=[public_id])
    if request.method == "POST" and done(form, lambda: _appoint(actor, organisation, form=form)):
        tell(request, _("%(name)s is entered.") % {"name": new_person(form).family_name})
        return redirect(address)
    title = _("Enter a person at %(name)s") % {"name": organisation.name}
    return FormPage(title, _("Enter"), address).render(request, form)


def new_person(form: PersonForm) -> NewPerson:
    """Return the person a form describes."""
    names = ("given_name", "family_name", "email", "phone", "is_shared_mailbox")
    return NewPerson(**{name: form.cleaned_data[name] for name in names})


def _appoint(actor: Actor, organisation: Organisation, *, form: AppointForm) -> None:
    data = form.cleaned_data
    network: Network | None = data.get("network") if data["role"] in STAFF_ROLES else None
    actions.appoint(
        actor=actor,
        person=new_person(form),
        organisation=organisation,
        role=data["role"],
        network=network,
        terms=SeatTerms(since=data["since"], until=data["until"]),
        dataset=organisation.dataset,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Pass a function to somebody else from a day on."""
    seat = _seat(request, pk)
    form = HandOverForm(request.POST or None, initial={"since": clock.today()})
    address = reverse("network:organisation", args=[seat.organisation.public_id])
    if request.method == "POST" and done(form, lambda: _hand_over(actor_of(request), seat, form=form)):
        tell(request, _("The function is handed over."))
        return redirect(address)
    title = _("Hand over: %(name)s, %(role)s") % {"name": seat.person.name, "role": seat.get_role_display()}
    text = _("Matters stay with their people: the successor sees those the municipality lets them into.")
    return FormPage(title, _("Hand over"), address, text=text).render(request, form)


def _hand_over(actor: Actor, seat: Seat, *, form: HandOverForm) -> None:
    since: date = form.cleaned_data["since"]
    actions.hand_over_seat(actor=actor, seat=seat, successor=new_person(form), since=since)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def end_seat(request: HttpRequest, pk: int) -> HttpResponse:
    """End a function with its last day."""
    seat = _seat(request, pk)
    form = EndSeatForm(request.POST or None, initial={"last_day": clock.today()})
    address = reverse("network:organisation", args=[seat.organisation.public_id])
    if request.method == "POST" and done(
        form,
        lambda: actions.end_seat(actor=actor_of(request), seat=seat, last_day=form.cleaned_data["last_day"]),
    ):
        tell(request, _("The function has a last day now."))
        return redirect(address)
    title = _("End: %(name)s, %(role)s") % {"name": seat.person.name, "role": seat.get_role_display()}
    return FormPage(title, _("End the function"), address, danger=True).render(request, form)
