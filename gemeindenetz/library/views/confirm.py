"""The yearly question by a link in a mail: the page shows, the button answers; no account needed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gemeindenetz.core.form_acts import done
from gemeindenetz.library import actions
from gemeindenetz.library.forms.examples import ConfirmForm
from gemeindenetz.library.models.vocabulary import ConfirmationAnswer
from gemeindenetz.library.queries.confirmations import Asked, asked_by


@require_http_methods(["GET", "POST"])
@never_cache
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show what the library says about a practice and ask whether it is still right."""
    asked = asked_by(token)
    if asked is None:
        return render(request, "library/confirm_gone.html", {}, status=404)
    if asked.confirmation.answered_at is not None:
        return render(request, "library/confirm_done.html", {"example": asked.confirmation.example})
    form = ConfirmForm(request.POST or None, initial={"answer": ConfirmationAnswer.STILL})
    if request.method == "POST" and done(form, lambda: _answer(asked, form)):
        values = {"example": asked.confirmation.example, "text": _("Thank you. Your answer stands beside the example.")}
        return render(request, "library/confirm_done.html", values)
    values = {"form": form, "confirmation": asked.confirmation, "example": asked.confirmation.example}
    return render(request, "library/confirm.html", values, status=422 if form.errors else 200)


def _answer(asked: Asked, form: ConfirmForm) -> None:
    actions.answer_confirmation(actor=asked.actor, confirmation=asked.confirmation, **form.cleaned_data)
