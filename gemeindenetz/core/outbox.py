"""Outbox: one row per mail and recipient, written in the transaction of its cause, rendered late, sent once.

    register_mail("advice/receipt", context=receipt_context, label=_("Receipt"))     # in AppConfig.ready()
    queue_mail(template="advice/receipt", to=…, name=…, person_id=…, cause=Origin("case", 7), scope="matter:7",
               data={"case": 7}, dedupe_key="receipt:7")

`data` holds ids, codes and short values; the text is made when the mail is sent, from `<app>/mail/<name>.txt` and
`<app>/mail/<name>.subject.txt` (see `outbox_rendering`). `scope` says who may see in the product that this mail
exists and what it says: give the narrowest.
"""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, outbox_jobs, outbox_timing
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox_registry import Withdrawn, mail_label, mail_template, register_mail
from gemeindenetz.core.outbox_timing import Whose
from gemeindenetz.core.permissions import (
    Allowed,
    Decision,
    Denied,
    require,
    require_visible,
    scope_column_match,
)
from gemeindenetz.core.use_case import use_case

__all__ = [
    "Withdrawn",
    "can_resend_mail",
    "can_see_outbox",
    "mail_label",
    "queue_mail",
    "register_mail",
    "rescope_mails",
    "resend_mail",
]
RESENDABLE = (MailState.UNCERTAIN, MailState.FAILED, MailState.HELD, MailState.BOUNCED)


class NotResendable(Conflict):
    """The mail is waiting, being sent or already sent."""


def sender_domain() -> str:
    """Return the domain our Message-IDs end with."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"


def queue_mail(  # noqa: PLR0913 - every header of a mail is named at the call
    *,
    template: str,
    to: str,
    cause: Origin,
    scope: str,
    dedupe_key: str,
    name: str = "",
    person_id: int | None = None,
    data: Mapping[str, Any] | None = None,
    in_reply_to: str = "",
    references: str = "",
    reply_to: str = "",
    sender_name: str = "",
    sender_address: str = "",
    due_at: datetime | None = None,
) -> OutboxMail:
    """Queue one mail to one recipient within the caller's transaction; the caller has checked that it may.

    The same `dedupe_key` again returns the first row and queues nothing. A wrong address does not stop the
    action: the mail stands as failed, with the reason, where staff see it.
    """
    state, moment = _planned(template, Whose(person_id, to), due_at=due_at or clock.now())
    values: dict[str, Any] = {
        "template": template,
        "data": dict(data or {}),
        "recipient": to.strip(),
        "recipient_name": name[:160],
        "person_id": person_id,
        "sender_name": sender_name,
        "sender_address": sender_address,
        "reply_to": reply_to,
        "cause_kind": cause.kind,
        "cause_id": cause.id,
        "scope": scope,
        "message_id": f"<{opaque_id()}.{opaque_id()}@{sender_domain()}>",
        "in_reply_to": in_reply_to,
        "references": references or in_reply_to,
        "due_at": moment,
        "state": state,
        "error": str(_("The recipient does not want such mails.")) if state == MailState.WITHDRAWN else "",
    }
    problem = _address_problem(values["recipient"])
    if problem:
        values |= {"state": MailState.FAILED, "error": problem}
    mail, is_new = _once(dedupe_key, values)
    if is_new and mail.state == MailState.QUEUED and mail.due_at <= clock.now():
        outbox_jobs.send_mail.defer(mail_id=mail.pk)
    return mail


def _once(dedupe_key: str, values: dict[str, Any]) -> tuple[OutboxMail, bool]:
    """Write the row unless it stands already; mostly it does not, and asking first would cost every mail."""
    try:
        with transaction.atomic():
            return OutboxMail.objects.create(dedupe_key=dedupe_key, **values), True
    except IntegrityError:
        return OutboxMail.objects.get(dedupe_key=dedupe_key), False


def _planned(template: str, whose: Whose, *, due_at: datetime) -> tuple[MailState, datetime]:
    """Return how a mail begins, by its kind and what its recipient chose; without a mail server it is kept."""
    choice = outbox_timing.choice_of(whose)
    state, moment = outbox_timing.planned(mail_template(template).category, choice, due_at=due_at)
    return (state if state == MailState.WITHDRAWN or settings.SMTP_URL else MailState.HELD), moment


def _address_problem(address: str) -> str:
    try:
        validate_email(address)
    except ValidationError:
        return str(_("The address is not a mail address. Please correct it with the person and send again."))
    return ""


def can_see_outbox(actor: Actor) -> Decision:
    """Staff may open the outbox; which mails they see there follows from the mails' scopes."""
    if actor.is_system or actor.has("staff"):
        return Allowed()
    return Denied(_("The outbox is for the staff of a network."))


def can_resend_mail(actor: Actor, mail: OutboxMail) -> Decision:
    """Staff who see a mail may send it again when it is uncertain, failed or was kept."""
    if not can_see_outbox(actor):
        return Denied(_("The outbox is for the staff of a network."))
    if mail.state not in RESENDABLE:
        return Denied(_("This mail is on its way or was sent already."))
    return Allowed()


def resend_mail(*, actor: Actor, mail: OutboxMail) -> OutboxMail:
    """Send a mail again at a person's wish, under its old Message-ID (mail programs then show it once).

    Who: `can_resend_mail`. Changes: the mail waits again and a job is queued; without a mail server it stays kept.
    Raises `NotVisible`, `NotAllowed`, `NotResendable` when somebody was faster.
    """
    require_visible(scope_column_match(actor, mail.scope))
    require(can_resend_mail(actor, mail))
    with use_case(actor):
        state = MailState.QUEUED if settings.SMTP_URL else MailState.HELD
        changed = OutboxMail.objects.filter(pk=mail.pk, state__in=RESENDABLE).update(
            state=state, due_at=clock.now(), attempts=0, error=""
        )
        if not changed:
            raise NotResendable(_("This mail is on its way or was sent already."))
        if state == MailState.QUEUED:
            outbox_jobs.send_mail.defer(mail_id=mail.pk)
    mail.refresh_from_db()
    return mail


def rescope_mails(kind: str, number: int, *, former: str, scope: str) -> None:
    """Let others see the mails of a cause, inside the use case that gives the cause away; who writes there may."""
    OutboxMail.objects.filter(cause_kind=kind, cause_id=number, scope=former).update(scope=scope)
