"""Appointments: arranged, changed and cancelled by the team, answered and kept by those who are invited."""

from typing import Any, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import appointments as actions
from gemeindenetz.advice.appointment_words import in_a_line
from gemeindenetz.advice.forms.appointments import (
    AnswerForm,
    AppointmentForm,
    CancelAppointmentForm,
    NetworkAppointmentForm,
)
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.models import Appointment
from gemeindenetz.advice.permissions import can_arrange, can_arrange_for_network, can_change_appointment
from gemeindenetz.advice.queries import appointment_forms, appointments, readers
from gemeindenetz.advice.queries.calendar_entries import for_calendar
from gemeindenetz.advice.queries.people import party_of
from gemeindenetz.advice.views.entrance import access_for, to_sign_in, visible_case
from gemeindenetz.core.calendar.building import published
from gemeindenetz.core.errors import DomainError, NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


def _page(request: HttpRequest, form: DomainForm, *, title: str, submit: str, **values: Any) -> HttpResponse:
    places = {"case": None, "over": "", "lead": "", "cancel_url": reverse("advice:appointments"), "cancel_label": ""}
    context = {"form": form, "title": title, "submit": submit, **places, **values}
    return render(request, "advice/appointment_form.html", context)


def _back_url(appointment: Appointment) -> str:
    return appointments.page_path(appointment)


@require_safe
@login_required
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """Show what lies ahead of the reader."""
    actor = actor_of(request)
    values = {"rows": appointments.upcoming(actor), "networks": appointment_forms.networks_of(actor)}
    return render(request, "advice/appointments.html", values)


@require_http_methods(["GET", "POST"])
@login_required
def new(request: HttpRequest, public_id: str) -> HttpResponse:
    """Arrange an appointment of a matter."""
    access = visible_case(request, public_id)
    require(can_arrange(access.actor, access.case))
    people = appointment_forms.people_of_case(access.case)
    initial = appointment_forms.draft_of_case(access, request.GET)
    form = AppointmentForm(request.POST or None, initial=initial, **people)
    if request.method == "POST" and form.is_valid():
        try:
            actions.arrange_appointment(actor=access.actor, case=access.case, plan=form.plan())
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Appointment arranged. The guests get a mail with the entry for their calendar."))
            return redirect(f"{access.page_url}#termine")
    return _page(
        request, form, title=_("Arrange an appointment"), submit=_("Arrange and invite"), case=access.case,
        lead=readers.of_appointment(access.case), cancel_url=f"{access.page_url}#termine",
    )  # fmt: skip


@require_http_methods(["GET", "POST"])
@login_required
def new_for_network(request: HttpRequest, slug: str) -> HttpResponse:
    """Arrange an appointment of the network itself."""
    actor = actor_of(request)
    network = appointment_forms.network_of(actor, slug)
    require(can_arrange_for_network(actor, network.pk))
    people = appointment_forms.people_of_network(network.pk)
    form = NetworkAppointmentForm(request.POST or None, initial=appointment_forms.draft_of_network(actor, request.GET), **people)
    if request.method == "POST" and form.is_valid():
        try:
            actions.arrange_for_network(actor=actor, network=network, plan=form.plan())
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Appointment arranged. The guests get a mail with the entry for their calendar."))
            return redirect("advice:appointments")
    return _page(request, form, title=_("Arrange an appointment"), submit=_("Arrange and invite"), over=network.name)


@require_http_methods(["GET", "POST"])
@login_required
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change an appointment; everybody's calendar follows."""
    actor = actor_of(request)
    found = appointments.visible_appointment(actor, public_id)
    require(can_change_appointment(actor, found))
    kind = AppointmentForm if found.case is not None else NetworkAppointmentForm
    people = appointment_forms.people_of(found)
    form = kind(request.POST or None, initial=appointment_forms.as_initial(found), **people)
    if request.method == "POST" and form.is_valid():
        try:
            plan, seen = form.plan(), form.cleaned_data["seen"]
            actions.change_appointment(actor=actor, appointment=found, plan=plan, seen=seen)
        except DomainError as error:
            _refuse(form, error, sequence=found.sequence)
        else:
            tell(request, _("Appointment changed. The guests' calendars take it over."))
            return redirect(_back_url(found))
    return _page(
        request, form, title=_("Change the appointment"), submit=_("Change and tell the guests"), case=found.case,
        cancel_url=_back_url(found),
    )  # fmt: skip


def _refuse(form: DomainForm, error: DomainError, *, sequence: int) -> None:
    """Show why, keep what was typed, and let the form know the state its reader has now seen."""
    form.add_domain_error(error)
    values = cast("QueryDict", form.data).copy()
    values["seen"] = str(sequence)
    form.data = values


@require_http_methods(["GET", "POST"])
@login_required
def cancel(request: HttpRequest, public_id: str) -> HttpResponse:
    """Cancel an appointment, after a second look."""
    actor = actor_of(request)
    found = appointments.visible_appointment(actor, public_id)
    require(can_change_appointment(actor, found))
    form = CancelAppointmentForm(request.POST or None, initial={"seen": found.sequence})
    if request.method == "POST" and form.is_valid():
        try:
            actions.cancel_appointment(actor=actor, appointment=found, **form.cleaned_data)
        except DomainError as error:
            _refuse(form, error, sequence=found.sequence)
        else:
            tell(request, _("Appointment cancelled. The guests get a mail that takes it out of their calendars."))
            return redirect(_back_url(found))
    return _page(
        request, form, title=_("Cancel the appointment"), submit=_("Cancel and tell the guests"), case=found.case,
        lead=in_a_line(found), cancel_url=_back_url(found), cancel_label=_("Keep the appointment"),
    )  # fmt: skip


def _of_reader(request: HttpRequest, key: str, token: str) -> tuple[Appointment, Access | None]:
    """Return an appointment the reader sees, signed in or through the link of its matter. Raises `NotVisible`."""
    if not token:
        return appointments.visible_appointment(actor_of(request), key), None
    access = access_for(request, token=token)
    found = appointments.visible_appointment(access.actor, key)
    if found.case_id != access.case.pk:
        raise NotVisible
    return found, access


@require_POST
@never_cache
def answer(request: HttpRequest, key: str, token: str = "") -> HttpResponse:
    """Say whether one comes."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    found, access = _of_reader(request, key, token)
    actor = access.actor if access is not None else actor_of(request)
    party = access.party if access is not None else (party_of(actor, found.case) if found.case else None)
    guest = appointments.own_invitation(found, actor, party=party)
    if guest is None:
        raise NotVisible
    form = AnswerForm(request.POST)
    if form.is_valid():
        actions.answer_invitation(actor=actor, guest=guest, party=party, **form.cleaned_data)
        tell(request, _("Thank you, your answer is noted."))
    return redirect(f"{access.page_url}#termine" if access is not None else _back_url(found))


@require_safe
@never_cache
def file(request: HttpRequest, key: str, token: str = "") -> HttpResponseBase:
    """Send the entry as a file for one's own calendar."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    found, _access = _of_reader(request, key, token)
    text = published(for_calendar(found, with_details=True))
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="termin.ics"'
    return response
