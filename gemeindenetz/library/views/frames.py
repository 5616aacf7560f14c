"""What all pages of the library share: who acts, which frame, how an entry is found, how an act is done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from gemeindenetz.core.errors import DomainError, Message, NotAllowed, NotVisible
from gemeindenetz.core.flash import tell
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


def done(form: DomainForm, act: Callable[[], Any]) -> bool:
    """Run an action for a valid form; what it refuses becomes a message at its field. Says whether it happened."""
    if not form.is_valid():
        return False
    try:
        act()
    except (NotAllowed, NotVisible):
        raise
    except DomainError as error:
        form.add_domain_error(error)
        return False
    return True


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
        status = 422 if form.is_bound and form.errors else 200
        return render(request, "library/form.html", {**vars(self), "form": form, **values}, status=status)
