"""The mails of a demo, readable by everybody who tries it; `demo.urls` includes it, other installations have no route."""

from contextlib import suppress

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gemeindenetz.core import outbox, outbox_sending
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_queries import demo_mail, latest_demo_mails


@require_safe
def post(request: HttpRequest) -> HttpResponse:
    """List the latest mails of the demo; `?an=` narrows them to one recipient."""
    recipient = request.GET.get("an", "").strip()
    mails = [(mail, mail.subject or _read(mail).subject) for mail in latest_demo_mails(recipient)]
    return render(request, "core/demo_post.html", {"mails": mails, "recipient": recipient})


@require_safe
def post_mail(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show one mail with its links."""
    mail = _read(demo_mail(public_id))
    values = {"mail": mail, "label": outbox.mail_label(mail.template)}
    return render(request, "core/demo_post_mail.html", values)


@require_safe
def post_mail_html(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show the HTML part of one mail as mail programs get it."""
    return HttpResponse(_read(demo_mail(public_id)).html)


def _read(mail: OutboxMail) -> OutboxMail:
    """Make the text of a kept mail when somebody looks at it, as sending would."""
    if not mail.text:
        with suppress(outbox.Withdrawn):
            return outbox_sending.rendered_now(mail)
        mail.subject = str(outbox.mail_label(mail.template))
    return mail
