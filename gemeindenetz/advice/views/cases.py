"""The page of a matter and what is done on it, signed in or through the link of a mail."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions import next_steps, parties, write_entry
from gemeindenetz.advice.forms.case import InternalNoteForm, LetInForm, MessageForm, StepForm, StepStateForm
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.models import CaseParty
from gemeindenetz.advice.permissions import can_note
from gemeindenetz.advice.queries import appointments
from gemeindenetz.advice.queries.case_facts import file_of, step_of
from gemeindenetz.advice.queries.case_page import case_page
from gemeindenetz.advice.queries.fitting import proposal
from gemeindenetz.advice.views.entrance import access_for, lacks_own_factor, to_sign_in, visible_case
from gemeindenetz.core.errors import DomainError, NotVisible
from gemeindenetz.core.files import response_for
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import PUBLIC_FRAME, actor_of, frame_of
from gemeindenetz.core.panels import panels_for
from gemeindenetz.core.permissions import require


@require_safe
@login_required
@never_cache
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a matter to the team or its people; who signed in by mail alone reads why some do not open."""
    try:
        access = visible_case(request, public_id)
    except NotVisible:
        if not lacks_own_factor(actor_of(request)):
            raise
        return render(request, "advice/not_here.html", status=404)
    number = request.GET.get("vorschlag", "")
    if not number:
        return page(request, access)
    return page(request, access, message_form=_message_form(body=proposal(number, access.actor)))


def page(request: HttpRequest, access: Access, *, status: int = 200, **forms: Any) -> HttpResponse:
    """Render the page of a matter; forms that were refused come back with what was typed."""
    shown = case_page(access)
    values = {
        "frame": PUBLIC_FRAME if access.is_link else frame_of(request),
        "access": access,
        "page": shown,
        "appointments": appointments.of_case(access),
        "case": access.case,
        "message_form": _message_form(seen=shown.last_seen),
        "note_form": InternalNoteForm(prefix="n") if shown.is_team else None,
        "step_form": StepForm(prefix="s"),
        "let_in_form": LetInForm(prefix="k"),
        "note_first": False,
        "found_blocks": None,
        "urls": {name: access.url(name) for name in ("message", "propose_step", "let_in", "open")},
        "note_url": access.url("note") if shown.is_team else "",
        "file_url": access.url("dossier"),
        "internal_file_url": access.url("internal_dossier") if shown.is_team else "",
        "team_urls": _team_urls(access) if shown.is_team else {},
        "panels": [] if access.is_link else panels_for("case", access.case, actor=access.actor),
    }
    return render(request, "advice/case.html", values | forms, status=status)


def _message_form(*, seen: int = 0, body: str = "") -> MessageForm:
    """Return the empty form, or one with a proposal in it."""
    return MessageForm(initial={"seen": seen, "body": body}, prefix="m")


def _team_urls(access: Access) -> dict[str, str]:
    names = ("record", "edit", "follow_up", "hand_over", "close", "other_service", "lesson", "reflection", "example", "fitting", "text_blocks")
    return {name: access.url(name) for name in names}


def _refuse(form: DomainForm, error: DomainError, *, seen: int | None) -> None:
    """Show why, keep the text, and let the form know what its reader has now before them."""
    form.add_domain_error(error)
    if seen is not None:
        form.data = {key: form.data[key] for key in form.data} | {form.add_prefix("seen"): str(seen)}


@require_POST
@never_cache
def message(request: HttpRequest, public_id: str = "", token: str = "") -> HttpResponse:
    """Send a message; when somebody wrote meanwhile, the page comes back with the text kept."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    access = access_for(request, public_id, token)
    form = MessageForm(request.POST, request.FILES, prefix="m")
    if form.is_valid():
        values = form.cleaned_data
        draft = write_entry.Draft(values["body"], tuple(values["uploads"]), values["seen"] or 0)
        try:
            write_entry.post_message(actor=access.actor, case=access.case, draft=draft, party=access.party)
        except DomainError as error:
            moved_on = isinstance(error, write_entry.ThreadMovedOn)
            _refuse(form, error, seen=case_page(access).last_seen if moved_on else None)
            return page(request, access, status=error.status, message_form=form)
        tell(request, _("Your message was sent."))
        return redirect(access.page_url)
    return page(request, access, message_form=form)


@require_POST
@login_required
def note(request: HttpRequest, public_id: str) -> HttpResponse:
    """Save an internal note."""
    access = visible_case(request, public_id)
    require(can_note(access.actor, access.case))
    form = InternalNoteForm(request.POST, prefix="n")
    if form.is_valid():
        try:
            write_entry.write_note(
                actor=access.actor, case=access.case, draft=write_entry.Draft(form.cleaned_data["body"])
            )
        except write_entry.NothingWritten as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Internal note saved. Only the advisory team reads it."))
            return redirect(access.page_url)
    return page(request, access, note_form=form, note_first=True)


@require_POST
@never_cache
def propose_step(request: HttpRequest, public_id: str = "", token: str = "") -> HttpResponse:
    """Propose a next step."""
    access = access_for(request, public_id, token)
    form = StepForm(request.POST, prefix="s")
    if form.is_valid():
        try:
            next_steps.propose_step(
                actor=access.actor, case=access.case, party=access.party, **form.cleaned_data
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Next step added."))
            return redirect(f"{access.page_url}#schritte")
    return page(request, access, step_form=form)


@require_POST
@never_cache
def step(request: HttpRequest, step_id: str, public_id: str = "", token: str = "") -> HttpResponse:
    """Say how far a next step is."""
    access = access_for(request, public_id, token)
    found = step_of(access.case, step_id)
    form = StepStateForm(request.POST)
    if form.is_valid():
        next_steps.change_step(actor=access.actor, step=found, party=access.party, **form.cleaned_data)
        tell(request, _("The next step was updated."))
    return redirect(f"{access.page_url}#schritte")


@require_POST
@never_cache
def let_in(request: HttpRequest, public_id: str = "", token: str = "") -> HttpResponse:
    """Let a colleague in by name and address."""
    access = access_for(request, public_id, token)
    form = LetInForm(request.POST, prefix="k")
    if form.is_valid():
        try:
            added = parties.let_in(
                actor=access.actor, case=access.case, party=access.party, **form.cleaned_data
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("%(name)s was let in and gets a mail.") % {"name": added.name})
            return redirect(f"{access.page_url}#beteiligte")
    return page(request, access, let_in_form=form)


@require_http_methods(["GET", "POST"])
@never_cache
def remove_party(request: HttpRequest, party_id: int, public_id: str = "", token: str = "") -> HttpResponse:
    """Take a colleague out, after a second look."""
    access = access_for(request, public_id, token)
    party = access.case.parties.active().filter(pk=party_id).select_related("case").first()
    if party is None:
        raise NotVisible
    if request.method == "POST":
        parties.remove_party(actor=access.actor, party=party, by_party=access.party)
        tell(request, _("%(name)s is no longer part of this matter.") % {"name": party.name})
        return redirect(f"{access.page_url}#beteiligte")
    return render(request, "advice/remove_party.html", _removal(request, access, party=party))


def _removal(request: HttpRequest, access: Access, *, party: CaseParty) -> dict[str, Any]:
    return {
        "frame": PUBLIC_FRAME if access.is_link else frame_of(request),
        "party": party,
        "access": access,
    }


@require_POST
@never_cache
def open_for_colleagues(request: HttpRequest, public_id: str = "", token: str = "") -> HttpResponse:
    """Lift "only me"."""
    access = access_for(request, public_id, token)
    parties.open_for_colleagues(actor=access.actor, case=access.case, party=access.party)
    tell(request, _("Colleagues can now be let in."))
    return redirect(f"{access.page_url}#beteiligte")


@require_safe
@never_cache
def file(request: HttpRequest, file_id: str, public_id: str = "", token: str = "") -> HttpResponseBase:
    """Send a file of an entry the reader may see."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    access = access_for(request, public_id, token)
    return response_for(file_of(access.actor, access.case, public_id=file_id))
