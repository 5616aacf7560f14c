"""What all pages of the library share: who acts, which frame, how an entry is found, how an act is done."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.library.forms.fields import DomainForm
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.queries.chain import entry_url


def _found(rows: Any) -> Any:
    row = rows.first()
    if row is None:
        raise NotVisible
    return row


def visible_example(request: HttpRequest, **key: str) -> PracticeExample:
    """Return an example the actor sees, by number or opaque id. Raises `NotVisible`."""
    rows = PracticeExample.objects.visible_to(actor_of(request)).filter(**key)
    joined = rows.select_related(
        "organisation__territory", "network__parent", "contact__person", "latest_revision"
    )
    row: PracticeExample = _found(joined)
    return row


def visible_finding(request: HttpRequest, public_id: str) -> Finding:
    """Return a finding the actor sees. Raises `NotVisible`."""
    rows = Finding.objects.visible_to(actor_of(request)).filter(public_id=public_id)
    row: Finding = _found(rows.select_related("organisation__territory", "network__parent"))
    return row


def visible_recommendation(request: HttpRequest, **key: str) -> Recommendation:
    """Return a recommendation the actor sees. Raises `NotVisible`."""
    rows = Recommendation.objects.visible_to(actor_of(request)).filter(**key)
    row: Recommendation = _found(rows.select_related("network__parent"))
    return row


def after(
    request: HttpRequest, entry: PracticeExample | Finding | Recommendation, text: Message
) -> HttpResponse:
    """Say what happened and show the entry, or the own list where it is not visible any more."""
    tell(request, text)
    return redirect(entry_url(entry))


@dataclass(frozen=True)
class FormPage:
    """A page with one form and one primary button (library/form.html)."""

    title: Message
    submit: Message
    cancel_url: str
    over: Message = ""
    lead: Message = ""
    readers: Message = ""
    danger: bool = False

    def render(self, request: HttpRequest, form: DomainForm, **values: Any) -> HttpResponse:
        """Render the page; a form with errors answers 422, so that scripts and tests see it."""
        return render(request, "library/form.html", {**vars(self), "form": form, **values}, status=status_of(form))
