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

from gemeindenetz.core import clock, outbox_rendering, smtp
from gemeindenetz.core.errors import Message
from gemeindenetz.core.intake import addresses
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.smtp import Line, NotTaken, Unanswered

logger = logging.getLogger(__name__)

# Pauses between attempts in minutes; after the last the mail stands as failed.
PAUSES = (1, 5, 15, 60, 240, 720, 1440)
BATCH = 200
LOCKED_AT_ONCE = 20
# Number space of advisory locks that belongs to the outbox.
LOCK_SPACE = 4_201
_LOCK = """
    SELECT mail FROM unnest(%s::bigint[]) WITH ORDINALITY AS wanted(mail, place)
    WHERE pg_try_advisory_lock(%s, (mail %% 2147483647)::int) ORDER BY place
"""
_UNLOCK = "SELECT pg_advisory_unlock(%s, (mail %% 2147483647)::int) FROM unnest(%s::bigint[]) AS held(mail)"
_CLAIM = """
    UPDATE core_outboxmail SET state = 'sending', attempts = attempts + 1
    WHERE id = %s AND state = 'queued' AND due_at <= %s RETURNING *
"""
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
    with smtp.line() as line:
        states = _send_each([mail_id], line=line)
    return states[0] if states else None


def send_due() -> int:
    """Send everything that is due, oldest first, over one line to the mail server; returns how many were sent."""
    due = OutboxMail.objects.filter(state=MailState.QUEUED, due_at__lte=clock.now()).order_by("due_at", "pk")
    numbers = list(due.values_list("pk", flat=True)[:BATCH])
    sent = 0
    with smtp.line() as line:
        for start in range(0, len(numbers), LOCKED_AT_ONCE):
            states = _send_each(numbers[start : start + LOCKED_AT_ONCE], line=line)
            sent += states.count(MailState.SENT)
    return sent


def _send_each(numbers: list[int], *, line: Line) -> list[MailState]:
    """Send those of these mails that are ours to send, one after the other; returns what became of them."""
    if not settings.SMTP_URL:
        OutboxMail.objects.filter(pk__in=numbers, state=MailState.QUEUED).update(state=MailState.HELD)
        return []
    states = []
    with _session_locks(numbers) as ours:
        for number in ours:
            mail = _claim(number)
            if mail is not None:
                outcome = _attempt(mail, line=line)
                _settle(mail, outcome)
                states.append(outcome.state)
    return states


def mark_interrupted() -> int:
    """Mark mails as uncertain whose sender died between the server's answer and our commit; returns how many."""
    sending = OutboxMail.objects.filter(state=MailState.SENDING)
    numbers = list(sending.values_list("pk", flat=True))
    if not numbers:
        return 0
    with _session_locks(numbers) as free:
        found: int = sending.filter(pk__in=free).update(state=MailState.UNCERTAIN, error=str(INTERRUPTED))
    return found


@contextmanager
def _session_locks(mail_ids: list[int]) -> Iterator[list[int]]:
    """Hold the locks of those mails nobody else holds, for the block; they fall with the process, whatever kills it."""
    with connection.cursor() as cursor:
        cursor.execute(_LOCK, [mail_ids, LOCK_SPACE])
        ours = [number for (number,) in cursor.fetchall()]
    try:
        yield ours
    finally:
        if ours:
            with connection.cursor() as cursor:
                cursor.execute(_UNLOCK, [LOCK_SPACE, ours])


def _claim(mail_id: int) -> OutboxMail | None:
    """Take a due mail: from here on it counts as being sent."""
    return next(iter(OutboxMail.objects.raw(_CLAIM, [mail_id, clock.now()])), None)


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


def _attempt(mail: OutboxMail, *, line: Line) -> Outcome:
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
        line.hand_over(message, sender=envelope_sender(mail), recipient=mail.recipient)
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
