"""One click from a mail: the address shows the question, the button answers it; no account is needed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.actions.next_steps import change_step
from gemeindenetz.advice.queries.links import holder, token_for
from gemeindenetz.advice.queries.one_click import STEP_ANSWERS, Question, question_of
from gemeindenetz.advice.views.entrance import has_word
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell


@require_http_methods(["GET", "POST"])
@never_cache
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """Show the question (GET) or take the answer (POST)."""
    question = question_of(token)
    if question is None:
        return render(request, "advice/link_gone.html", status=404)
    found = holder(question.party, word_given=has_word(request, question.party.link_nonce))
    if found.locked or found.needs_account:
        return redirect("advice:link", token_for(question.party))
    problem = ""
    if request.method == "POST":
        try:
            _take(request, question, access=Access(found.actor, question.party.case, question.party, token))
        except DomainError as error:
            problem = str(error)
        else:
            tell(request, _("Thank you, that is noted."))
            return redirect("advice:one_click", token)
    return render(request, "advice/one_click.html", _values(request, question, problem=problem))


def _take(request: HttpRequest, question: Question, *, access: Access) -> None:
    chosen = request.POST.get("answer", "")
    change_step(
        actor=access.actor,
        step=question.step,
        state=chosen if chosen in STEP_ANSWERS else "",
        note=request.POST.get("note", ""),
        party=question.party,
    )


def _values(request: HttpRequest, question: Question, *, problem: str) -> dict[str, object]:
    return {
        "question": question,
        "case": question.party.case,
        "problem": problem,
        "answers": [(state.value, state.label) for state in STEP_ANSWERS],
        "chosen": request.GET.get("antwort", ""),
        "case_token": token_for(question.party),
    }
