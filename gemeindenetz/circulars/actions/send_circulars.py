"""What was planned goes out: the audience is worked out at this moment, one row of the outbox per mailbox."""

import hashlib

from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.models import Circular, CircularState
from gemeindenetz.circulars.permissions import can_write_circulars
from gemeindenetz.circulars.queries.audience import Recipient, audience_of
from gemeindenetz.circulars.queries.mails import CIRCULAR
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.queries.sender import sender_of
from gemeindenetz.network.scopes import actor_for_person

SYSTEM = Actor.system("Rundschreiben")
NO_RIGHT_LEFT = _("Whoever planned it does not work at the office any more. Please look at it and plan it again.")
NOBODY_LEFT = _("Nobody was left to write to at the moment of sending.")


def send_due(*, actor: Actor = SYSTEM) -> int:
    """Send what is planned for now or earlier; running twice does no harm. Who: the system. Returns how many circulars."""
    numbers = list(Circular.objects.due(clock.now()).values_list("pk", flat=True))
    return sum(_send(actor, number) for number in numbers)


def _send(actor: Actor, number: int) -> bool:
    """Queue the mails of one circular, all or none; False when it was stopped or another process did."""
    with use_case(actor):
        rows = Circular.objects.select_for_update(skip_locked=True, of=("self",)).select_related("network", "responsible")
        circular = rows.due(clock.now()).filter(pk=number).first()
        if circular is None:
            return False
        reader = _reader(circular)
        if reader is None:
            return _stay(circular, NO_RIGHT_LEFT)
        recipients = audience_of(circular, actor=reader).recipients
        if not recipients:
            return _stay(circular, NOBODY_LEFT)
        for recipient in recipients:
            _queue(circular, recipient)
        circular.state, circular.sent_at = CircularState.SENT, clock.now()
        circular.save(update_fields=["state", "sent_at"])
    return True


def _reader(circular: Circular) -> Actor | None:
    """Return with whose rights the list is read: those whoever planned it has today, if still at the office."""
    if circular.responsible is None:  # pragma: no cover - the database holds it
        return None
    reader = actor_for_person(circular.responsible, second_factor=True, own_factor=False)
    return reader if can_write_circulars(reader, circular.network) else None


def _stay(circular: Circular, reason: Message) -> bool:
    circular.state, circular.stopped_at, circular.remark = CircularState.STOPPED, clock.now(), str(reason)
    circular.save(update_fields=["state", "stopped_at", "remark"])
    return False


def _queue(circular: Circular, recipient: Recipient) -> None:
    mailbox = hashlib.sha256(recipient.address.lower().encode()).hexdigest()[:40]
    queue_mail(
        template=CIRCULAR,
        to=recipient.address,
        name=recipient.name,
        person_id=recipient.person_id,
        cause=Origin(Circular.KIND, circular.pk),
        scope=circular.scope,
        data={"circular": circular.pk, "network": circular.network_id, "subscriber": recipient.is_subscriber},
        dedupe_key=f"circular:{circular.pk}:{mailbox}",
        **sender_of(circular.network),
    )
