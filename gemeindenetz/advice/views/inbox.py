"""Incoming mail of the advisory team: the list, one mail, and what a person does with it."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.actions import sort_mail as actions
from gemeindenetz.advice.actions.ask import Asking
from gemeindenetz.advice.forms.inbox import AssignForm, MailRequestForm
from gemeindenetz.advice.permissions import can_see_inbox, can_sort_mail
from gemeindenetz.advice.queries import asking as askings
from gemeindenetz.advice.queries import inbox, places
from gemeindenetz.core.errors import DomainError, NotVisible
from gemeindenetz.core.files import response_for
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import IncomingMail
from gemeindenetz.core.permissions import require


@require_safe
@login_required
def mails(request: HttpRequest) -> HttpResponse:
    """List the mail of one's teams."""
    if not can_see_inbox(actor_of(request)):
        raise NotVisible
    return inbox.INBOX.respond(request)


def _visible(request: HttpRequest, public_id: str) -> IncomingMail:
    found = inbox.visible_mail(actor_of(request), public_id)
    if found is None or not can_see_inbox(actor_of(request)):
        raise NotVisible
    return found


@require_safe
@login_required
def mail(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show one mail: what it says, why it is here, and the acts."""
    page = inbox.inbox_page(_visible(request, public_id), actor_of(request))
    return render(request, "advice/inbox_mail.html", {"page": page, "mail": page.mail})


@require_http_methods(["GET", "POST"])
@login_required
def assign(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put a mail into a matter."""
    actor, found = actor_of(request), _visible(request, public_id)
    require(can_sort_mail(actor, found))
    page = inbox.inbox_page(found, actor)
    form = AssignForm(
        request.POST or None, actor=actor, suggestions=page.suggestions, has_files=bool(page.files),
        initial={"text": page.text},
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        try:
            return _assigned(request, form, found)
        except DomainError as error:
            form.add_domain_error(error)
    return render(request, "advice/inbox_assign.html", {"form": form, "page": page, "mail": found})


def _assigned(request: HttpRequest, form: AssignForm, found: IncomingMail) -> HttpResponse:
    values: dict[str, Any] = form.cleaned_data
    filing = actions.Filing(
        text=values["text"],
        shared=values["audience"] == "shared",
        with_files=values.get("with_files", False),
        keeps_waiting=values["keeps_waiting"],
    )
    actions.assign_mail(actor=actor_of(request), mail=found, case=values["case"], filing=filing)
    tell(request, _("The mail stands in %(number)s now.") % {"number": values["case"].number})
    if filing.keeps_waiting:
        return redirect("advice:inbox_assign", found.public_id)
    return redirect("advice:case", values["case"].public_id)


@require_http_methods(["GET", "POST"])
@login_required
def make_request(request: HttpRequest, public_id: str) -> HttpResponse:
    """Make a request of a mail, in the name of whoever wrote."""
    actor, found = actor_of(request), _visible(request, public_id)
    require(can_sort_mail(actor, found))
    page = inbox.inbox_page(found, actor)
    form = MailRequestForm(request.POST or None, initial=inbox.request_draft(found))
    place = places.FoundPlace(None)
    if request.method == "POST" and form.is_valid():
        place = places.find_place(form.cleaned_data["place"], form.cleaned_data["key"])
        if place.territory is not None:
            return _requested(request, form, (found, place))
        form.add_error("place", _("Please choose which place you mean."))
    values = {"form": form, "candidates": place.candidates, "page": page, "mail": found}
    return render(request, "advice/inbox_request.html", values)


def _requested(
    request: HttpRequest, form: MailRequestForm, about: tuple[IncomingMail, places.FoundPlace]
) -> HttpResponse:
    found, place = about
    values = {name: form.cleaned_data[name] for name in ("name", "email", "moves", "topic")}
    asking = Asking(**values, territory=place.territory, organisation=place.organisation)
    takes_over = request.POST.get("act") != "route"
    try:
        made = actions.request_from_mail(
            actor=actor_of(request), mail=found, asking=asking, takes_over=takes_over
        )
    except DomainError as error:
        form.add_domain_error(error)
        page = inbox.inbox_page(found, actor_of(request))
        return render(
            request,
            "advice/inbox_request.html",
            {"form": form, "candidates": (), "page": page, "mail": found},
        )
    where = askings.after_noting(made, actor_of(request))
    tell(request, where.text)
    return redirect(where.url)


@require_POST
@login_required
def discard(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put a mail away, with a way back."""
    found = _visible(request, public_id)
    actions.discard_mail(actor=actor_of(request), mail=found)
    tell(request, _("The mail was discarded."), undo_url=reverse("advice:inbox_restore", args=[public_id]))
    return redirect("advice:inbox")


@require_POST
@login_required
def restore(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put a mail back on the table."""
    actions.restore_mail(actor=actor_of(request), mail=_visible(request, public_id))
    tell(request, _("The mail waits again."))
    return redirect("advice:inbox_mail", public_id)


@require_safe
@login_required
def original(request: HttpRequest, public_id: str) -> FileResponse:
    """Hand out the mail as it arrived, to open in a mail program."""
    found = _visible(request, public_id)
    if found.raw is None:
        raise NotVisible
    return response_for(found.raw)


@require_safe
@login_required
def file(request: HttpRequest, public_id: str, file_id: str) -> FileResponse:
    """Hand out a file of a mail."""
    found = _visible(request, public_id).files.filter(file__public_id=file_id).select_related("file").first()
    if found is None or found.file is None:
        raise NotVisible
    return response_for(found.file)
