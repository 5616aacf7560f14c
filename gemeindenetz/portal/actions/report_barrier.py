"""What citizens may set off from the public pages."""

import hashlib
from datetime import timedelta

from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network
from gemeindenetz.portal.permissions import can_report_barrier

BARRIER_MAIL = "portal/barrier"
MOST_AN_HOUR = 20


class TooManyReports(DomainError):
    """Somebody floods the form; the network's office would drown."""

    status = 429


def report_barrier(*, actor: Actor, network: Network, text: str, page: str, reply_to: str) -> OutboxMail:
    """Send a report about a barrier to the network's address. Everyone may; the same report twice is sent once.

    Raises TooManyReports after 20 reports to a network within an hour, and NotAllowed for a network without address.
    """
    require(can_report_barrier(actor, network))
    with use_case(actor):
        recent = OutboxMail.objects.filter(
            template=BARRIER_MAIL,
            cause_kind="network",
            cause_id=network.pk,
            due_at__gt=clock.now() - timedelta(hours=1),
        )
        if recent.count() >= MOST_AN_HOUR:
            raise TooManyReports(
                _("Many reports came in within the last hour. Please write to %(address)s instead.")
                % {"address": network.sender_address}
            )
        digest = hashlib.sha256(f"{network.pk}\n{text}\n{page}\n{reply_to}".encode()).hexdigest()[:32]
        return queue_mail(
            template=BARRIER_MAIL,
            to=network.sender_address,
            name=network.sender_name,
            cause=Origin("network", network.pk),
            scope=f"office:{network.pk}",
            dedupe_key=f"barrier:{digest}",
            data={"text": text, "page": page, "network": network.name},
            reply_to=reply_to,
        )
