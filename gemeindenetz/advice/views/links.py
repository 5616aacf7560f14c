"""Links of mails: reading and answering without an account; in "only me" matters after the code word."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.forms.ask import CodeWordForm
from gemeindenetz.advice.queries.links import is_code_word
from gemeindenetz.advice.rate import count_try
from gemeindenetz.advice.views import cases
from gemeindenetz.advice.views.entrance import link_holder, remember_word
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import PUBLIC_FRAME

QUARTER = 15 * 60


@require_safe
@never_cache
def show(request: HttpRequest, token: str) -> HttpResponse:
    """Open a link: the matter, the question for the code word, or what to do with a useless link."""
    try:
        found = link_holder(request, token)
    except NotVisible:
        return render(request, "advice/link_gone.html", status=404)
    if found.needs_account:
        return render(
            request, "advice/link_needs_account.html", {"frame": PUBLIC_FRAME, "case": found.party.case}
        )
    if found.locked:
        return render(request, "advice/link_locked.html", {"form": CodeWordForm(), "token": token})
    return cases.page(request, Access(found.actor, found.party.case, found.party, token))


@require_POST
@never_cache
def word(request: HttpRequest, token: str) -> HttpResponse:
    """Check the code word of an "only me" matter; few tries, counted for the matter and not for the browser."""
    found = link_holder(request, token)
    form = CodeWordForm(request.POST)
    if form.is_valid():
        count_try(request, "word", most=8, seconds=QUARTER, about=found.party.link_nonce)
        if is_code_word(found.party, form.cleaned_data["word"]):
            remember_word(request, found.party.link_nonce)
            return redirect("advice:link", token)
        form.add_error("word", _("This is not the code word. Please try again, or call the advisory team."))
    return render(request, "advice/link_locked.html", {"form": form, "token": token})
