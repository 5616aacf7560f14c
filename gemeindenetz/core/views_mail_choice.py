"""How often the platform writes: chosen signed in, or through the link every notice carries; one click says never."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from gemeindenetz.core import outbox_timing
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.forms_mail import MailChoiceForm
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import Rhythm


@require_http_methods(["GET", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """Choose as a signed-in person."""
    actor = actor_of(request)
    if actor.person_id is None:
        raise NotVisible
    return _page(request, outbox_timing.Whose(actor.person_id, ""), actor=actor)


@require_http_methods(["GET", "POST"])
@never_cache
@csrf_exempt
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Choose through the link of a mail; mail programs post one click (RFC 8058), which means never.

    The signed token is what lets somebody in, so no other protection against forged posts is needed.
    """
    whose = outbox_timing.whose_token(token)
    if whose is None:
        raise NotVisible
    actor = Actor.link(name=whose.address, scopes=())
    if request.POST.get("List-Unsubscribe") == "One-Click":
        choice = outbox_timing.choice_of(whose)
        never = outbox_timing.Choice(Rhythm.NEVER, choice.quiet_from, choice.quiet_until, choice.language)
        outbox_timing.choose(actor=actor, whose=whose, choice=never)
        return HttpResponse(status=204)
    return _page(request, whose, actor=actor)


def _page(request: HttpRequest, whose: outbox_timing.Whose, *, actor: Actor) -> HttpResponse:
    choice = outbox_timing.choice_of(whose)
    form = MailChoiceForm(request.POST or None, initial=vars(choice))
    if request.method == "POST" and form.is_valid():
        outbox_timing.choose(actor=actor, whose=whose, choice=form.choice())
        tell(request, _("Your choice is kept."))
        return redirect(request.path)
    return render(request, "core/mail_choice.html", {"form": form})
