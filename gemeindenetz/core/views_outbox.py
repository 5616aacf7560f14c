"""The outbox for staff: which mails went out, which did not, and a button for those nobody can be sure of."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.core import outbox
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.listings import OUTBOX, STATE_BADGES
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin, resolve_origin
from gemeindenetz.core.permissions import require


@require_safe
def mails(request: HttpRequest) -> HttpResponse:
    """List the mails inside the actor's scopes."""
    require(outbox.can_see_outbox(actor_of(request)))
    return OUTBOX.respond(request)


@require_safe
def mail(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show one mail as it was sent, with its state, its cause and what can be done."""
    actor = actor_of(request)
    require(outbox.can_see_outbox(actor))
    found = get_object_or_404(OutboxMail.objects.visible_to(actor), public_id=public_id)
    values = {
        "mail": found,
        "label": outbox.mail_label(found.template),
        "badge_kind": STATE_BADGES.get(MailState(found.state), "neutral"),
        "cause": resolve_origin(Origin(found.cause_kind, found.cause_id), actor),
        "may_resend": bool(outbox.can_resend_mail(actor, found)),
        "is_uncertain": found.state == MailState.UNCERTAIN,
    }
    return render(request, "core/outbox_mail.html", values)


@require_POST
def resend(request: HttpRequest, public_id: str) -> HttpResponse:
    """Send an uncertain, failed or kept mail again."""
    actor = actor_of(request)
    found = get_object_or_404(OutboxMail.objects.visible_to(actor), public_id=public_id)
    changed = outbox.resend_mail(actor=actor, mail=found)
    is_kept = changed.state == MailState.HELD
    tell(
        request,
        _("No mail server is set up: the mail stays here.") if is_kept else _("The mail is on its way."),
    )
    return redirect("outbox_mail", public_id=public_id)
