"""What the advisory team does with a matter on pages of its own: record, move, close, edit, hand over, follow up."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import edit_case, move_case, move_to_service, parties, write_entry
from gemeindenetz.advice.forms.case import (
    CompletePartyForm,
    ContactForm,
    EditForm,
    FollowUpForm,
    MoveToServiceForm,
    PassOnForm,
    ReasonForm,
)
from gemeindenetz.advice.forms.learning import CloseWithLessonForm
from gemeindenetz.advice.permissions import can_edit_case, can_move, can_move_to_service
from gemeindenetz.advice.queries import readers
from gemeindenetz.advice.queries.case_facts import colleagues_of, other_services, records_minutes
from gemeindenetz.advice.queries.lessons import lesson_of, lines_of
from gemeindenetz.advice.transitions import MOVES
from gemeindenetz.advice.views.entrance import visible_case
from gemeindenetz.advice.views.frames import form_page
from gemeindenetz.core import clock
from gemeindenetz.core.errors import DomainError, NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.permissions import require
from gemeindenetz.library.permissions import can_edit_finding


def _team_access(request: HttpRequest, public_id: str) -> Access:
    access = visible_case(request, public_id)
    require(can_edit_case(access.actor, access.case))
    return access


@require_http_methods(["GET", "POST"])
@login_required
def record(request: HttpRequest, public_id: str) -> HttpResponse:
    """Record a talk, call, visit or decision."""
    access = _team_access(request, public_id)
    minutes = records_minutes(access.case)
    form = ContactForm(request.POST or None, initial={"happened_on": clock.today()}, records_minutes=minutes)
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        shared = values.pop("audience") == "matter"
        try:
            write_entry.record_contact(actor=access.actor, case=access.case, shared=shared, **values)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Recorded."))
            return redirect(access.page_url)
    who = readers.of_message_to_town(access.case, list(access.case.parties.active()))
    lead = _("If the people of this matter read it: %(names)s %(channel)s") % {
        "names": who.text,
        "channel": who.channel,
    }
    return form_page(request, access, form, title=_("Record a talk"), submit=_("Record"), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def move(request: HttpRequest, public_id: str, name: str) -> HttpResponse:
    """Make a move; those that need a reason ask for it first."""
    access = visible_case(request, public_id)
    wanted = MOVES.get(name)
    if wanted is None:
        raise NotVisible
    require(can_move(access.actor, access.case, move=wanted))
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            move_case.move_case(
                actor=access.actor, case=access.case, move_name=name, reason=form.cleaned_data["reason"]
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Done: %(move)s.") % {"move": wanted.label})
            return redirect(access.page_url)
    form.fields["reason"].label = str(wanted.asks or _("Reason"))
    lead = _("The people of this matter read the reason.") if wanted.needs_reason else ""
    return form_page(request, access, form, title=str(wanted.label), submit=str(wanted.label), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def close(request: HttpRequest, public_id: str) -> HttpResponse:
    """Close with an outcome in three sentences."""
    access = visible_case(request, public_id)
    require(can_move(access.actor, access.case, move=MOVES["close"]))
    kept = lesson_of(access.case, access.actor)
    keeps_lesson = kept is None or bool(can_edit_finding(access.actor, kept))
    form = CloseWithLessonForm(request.POST or None, keeps_lesson=keeps_lesson, initial=lines_of(kept))
    if request.method == "POST" and form.is_valid():
        try:
            move_case.close_case(actor=access.actor, case=access.case, closing=form.closing)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("The consultation is closed."))
            return redirect(access.page_url)
    who = readers.of_message_to_town(access.case, list(access.case.parties.active()))
    lead = _("Three sentences are enough. This is read by: %(names)s %(channel)s") % {
        "names": who.text,
        "channel": who.channel,
    }
    return form_page(request, access, form, title=_("Close with outcome"), submit=_("Close"), lead=lead, template="advice/close.html")


@require_http_methods(["GET", "POST"])
@login_required
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change subject and topic."""
    access = _team_access(request, public_id)
    case = access.case
    initial = {"title": case.title, "topic": case.topic_id, "version": case.version}
    form = EditForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            edit_case.edit_case(actor=access.actor, case=case, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
            form.data = {key: form.data[key] for key in form.data} | {"version": str(case.version)}
        else:
            tell(request, _("Saved."))
            return redirect(access.page_url)
    return form_page(request, access, form, title=_("Subject and topic"), submit=_("Save"))


@require_http_methods(["GET", "POST"])
@login_required
def follow_up(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put the matter onto a day to come."""
    access = _team_access(request, public_id)
    initial = {"on": access.case.follow_up_on, "note": access.case.follow_up_note}
    form = FollowUpForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            edit_case.set_follow_up(actor=access.actor, case=access.case, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Follow-up saved."))
            return redirect(access.page_url)
    lead = _("Only the advisory team sees this; on that day it stands on “Today”.")
    return form_page(request, access, form, title=_("Follow-up"), submit=_("Save"), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def hand_over(request: HttpRequest, public_id: str) -> HttpResponse:
    """Hand the matter over to a colleague."""
    access = _team_access(request, public_id)
    form = PassOnForm(request.POST or None, colleagues=colleagues_of(access.case))
    if request.method == "POST" and form.is_valid():
        try:
            edit_case.hand_over(actor=access.actor, case=access.case, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Handed over. The municipality learns the name, your sentence stays internal."))
            return redirect(access.page_url)
    lead = _("The municipality learns the new name. Your sentence is read by the advisory team only.")
    return form_page(request, access, form, title=_("Hand over"), submit=_("Hand over"), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def complete_party(request: HttpRequest, public_id: str, party_id: int) -> HttpResponse:
    """Add address, phone and function of somebody of the matter."""
    access = _team_access(request, public_id)
    party = access.case.parties.active().filter(pk=party_id).select_related("case__network").first()
    if party is None:
        raise NotVisible
    initial = {"email": party.email, "phone": party.phone, "function": party.function}
    form = CompletePartyForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            parties.complete_party(actor=access.actor, party=party, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Saved."))
            return redirect(f"{access.page_url}#beteiligte")
    lead = _("With a first mail address the person gets the number and a link to this matter.")
    return form_page(request, access, form, title=party.name, submit=_("Save"), lead=lead)


@require_http_methods(["GET", "POST"])
@login_required
def other_service(request: HttpRequest, public_id: str) -> HttpResponse:
    """Move the whole matter to another service, once the municipality agreed."""
    access = visible_case(request, public_id)
    case = access.case
    require(can_move_to_service(access.actor, case))
    form = MoveToServiceForm(
        request.POST or None, services=other_services(case), initial={"version": case.version}
    )
    if request.method == "POST" and form.is_valid():
        try:
            move_to_service.move_to_service(actor=access.actor, case=case, **form.cleaned_data)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Moved to %(service)s. The people of the matter were told.") % form.cleaned_data)
            return redirect("advice:cases")
    lead = _("Everything goes along, internal notes too. Afterwards your team does not see the matter any longer.")
    return form_page(
        request, access, form, title=_("Move to another service"), submit=_("Move the matter"), lead=lead
    )
