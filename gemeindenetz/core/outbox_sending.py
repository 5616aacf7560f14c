"""Send mails: each at most once, whatever dies in between.

queued → sending (committed) → handed to the server → sent. While it hands over, the process holds a lock of its
database session; a mail that stands as "sending" without that lock was interrupted by a kill. Whether the server
took it nobody can know then: it becomes `uncertain`, is never sent again by itself, and staff see a button.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, outbox_rendering
from gemeindenetz.core.errors import Message
from gemeindenetz.core.intake import addresses
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.smtp import NotTaken, Unanswered, hand_over

logger = logging.getLogger(__name__)

# Pauses between attempts in minutes; after the last the mail stands as failed.
PAUSES = (1, 5, 15, 60, 240, 720, 1440)
BATCH = 200
# Number space of advisory locks that belongs to the outbox.
LOCK_SPACE = 4_201
INTERRUPTED = _(
    "Sending was interrupted. Nobody knows whether the mail server took it; look before sending again."
)
UNRENDERABLE = _("The text of this mail could not be made. Please tell whoever looks after the installation.")
WITHDRAWN = _("No longer needed.")


@dataclass(frozen=True)
class Outcome:
    """What became of one attempt."""

    state: MailState
    error: Message = ""
    retry: bool = False


def send(mail_id: int) -> MailState | None:
    """Try to send one mail if it is due; returns its new state, or None when it was not ours to send."""
    if not settings.SMTP_URL:
        OutboxMail.objects.filter(pk=mail_id, state=MailState.QUEUED).update(state=MailState.HELD)
        return None
    with _session_lock(mail_id) as is_ours:
        if not is_ours:
            return None
        mail = _claim(mail_id)
        if mail is None:
            return None
        outcome = _attempt(mail)
        _settle(mail, outcome)
        return outcome.state


def send_due() -> int:
    """Send everything that is due, oldest first; returns how many were sent."""
    due = OutboxMail.objects.filter(state=MailState.QUEUED, due_at__lte=clock.now()).order_by("due_at", "pk")
    results = [send(pk) for pk in due.values_list("pk", flat=True)[:BATCH]]
    return sum(result == MailState.SENT for result in results)


def mark_interrupted() -> int:
    """Mark mails as uncertain whose sender died between the server's answer and our commit; returns how many."""
    found = 0
    for pk in OutboxMail.objects.filter(state=MailState.SENDING).values_list("pk", flat=True):
        with _session_lock(pk) as is_free:
            if is_free:
                found += OutboxMail.objects.filter(pk=pk, state=MailState.SENDING).update(
                    state=MailState.UNCERTAIN, error=str(INTERRUPTED)
                )
    return found


@contextmanager
def _session_lock(mail_id: int) -> Iterator[bool]:
    """Hold the mail's lock for the block; it falls with the process, whatever kills it."""
    key = [LOCK_SPACE, mail_id % 2_147_483_647]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", key)
        is_ours = bool(cursor.fetchone()[0])
    try:
        yield is_ours
    finally:
        if is_ours:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s, %s)", key)


def _claim(mail_id: int) -> OutboxMail | None:
    """Take a due mail: from here on it counts as being sent."""
    mail: OutboxMail | None = OutboxMail.objects.filter(
        pk=mail_id, state=MailState.QUEUED, due_at__lte=clock.now()
    ).first()
    if mail is None:
        return None
    taken = OutboxMail.objects.filter(pk=mail_id, state=MailState.QUEUED).update(
        state=MailState.SENDING, attempts=mail.attempts + 1
    )
    mail.attempts += 1
    return mail if taken else None


def render_into(mail: OutboxMail) -> bool:
    """Make the text of a mail now and keep it in its row; returns whether its kind is automatic."""
    rendered_now(mail).save(update_fields=["subject", "text", "html", "attached", "calendar"])
    return mail_template(mail.template).automatic


def rendered_now(mail: OutboxMail) -> OutboxMail:
    """Return the mail with the text it would have now, nothing stored."""
    kind = mail_template(mail.template)
    with translation.override("de"):
        values = dict(kind.context(mail.data, mail))
        mail.attached = [{"file": file.pk, "name": file.name} for file in values.get("attach", ())]
        mail.calendar = str(values.get("calendar", ""))
        rendered = outbox_rendering.render(mail, values)
    mail.subject, mail.text, mail.html = rendered.subject, rendered.text, rendered.html
    return mail


def _attempt(mail: OutboxMail) -> Outcome:
    """Render and hand over; every way it can end has its outcome."""
    try:
        automatic = render_into(mail)
        message = outbox_rendering.message_of(mail, automatic=automatic)
    except Withdrawn:
        return Outcome(MailState.WITHDRAWN, WITHDRAWN)
    except Exception:
        logger.exception("mail %s could not be rendered", mail.public_id)
        return Outcome(MailState.FAILED, UNRENDERABLE)
    try:
        hand_over(message, sender=envelope_sender(mail), recipient=mail.recipient)
    except NotTaken as refusal:
        return Outcome(MailState.FAILED, refusal.reason, retry=refusal.retry)
    except Unanswered:
        return Outcome(MailState.UNCERTAIN, INTERRUPTED)
    return Outcome(MailState.SENT)


def envelope_sender(mail: OutboxMail) -> str:
    """Return where delivery reports go: an address that names this mail, where such mail is taken in."""
    return addresses.address_of("bounce", "outbox", mail.pk, secret=mail.message_id) or mail.sender_address


def _settle(mail: OutboxMail, outcome: Outcome) -> None:
    """Write down how the attempt ended."""
    rows = OutboxMail.objects.filter(pk=mail.pk, state__in=(MailState.SENDING, MailState.UNCERTAIN))
    with translation.override("de"):
        error = str(outcome.error)[:500]
    if outcome.retry and mail.attempts <= len(PAUSES):
        due_at = clock.now() + timedelta(minutes=PAUSES[mail.attempts - 1])
        rows.update(state=MailState.QUEUED, due_at=due_at, error=error)
    else:
        sent_at = clock.now() if outcome.state == MailState.SENT else None
        rows.update(state=outcome.state, sent_at=sent_at, error=error)
