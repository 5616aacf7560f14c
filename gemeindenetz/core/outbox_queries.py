"""Reads of the outbox beyond one actor's scopes; for the post of a demonstration only."""

from django.shortcuts import get_object_or_404

from gemeindenetz.core.models import OutboxMail

LATEST = 50


def latest_demo_mails(recipient: str = "") -> list[OutboxMail]:
    """Return the latest mails of the demonstration, to one recipient if named. Who: everybody who tries the demo."""
    rows = OutboxMail.objects.order_by("-created_at", "-pk")
    if recipient:
        rows = rows.filter(recipient__iexact=recipient)
    return list(rows[:LATEST])


def demo_mail(public_id: str) -> OutboxMail:
    """Return one mail of the demonstration, or raise 404. Who: everybody who tries the demo."""
    mail: OutboxMail = get_object_or_404(OutboxMail.objects.all(), public_id=public_id)
    return mail
