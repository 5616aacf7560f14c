"""What the mails of circulars say, made when they are sent."""

from collections.abc import Mapping
from typing import Any

from gemeindenetz.circulars.models import Circular, CircularState, Refusal, Subscription
from gemeindenetz.circulars.queries.links import absolute, confirm_token, unsubscribe_token
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn

CIRCULAR, TEST, CONFIRM = "circulars/circular", "circulars/test", "circulars/confirm"


def unsubscribe_url(mail: OutboxMail) -> str:
    """Return where one click takes circulars of this network out for this mailbox."""
    return absolute("circulars:unsubscribe", unsubscribe_token(mail.data["network"], mail.recipient))


def _values(circular: Circular, mail: OutboxMail) -> dict[str, Any]:
    archive = absolute("circulars:archived", circular.network.slug, circular.public_id) if circular.is_public else ""
    return {
        "subject": circular.subject,
        "body": circular.body,
        "network": circular.network,
        "archive_url": archive,
        "unsubscribe_url": unsubscribe_url(mail),
    }


def for_circular(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of a circular. Withdrawn when it was stopped, or its recipient has taken circulars out meanwhile."""
    circular = Circular.objects.select_related("network").get(pk=data["circular"])
    mailbox = {"network": circular.network_id, "address": mail.recipient.lower()}
    if circular.state != CircularState.SENT or Refusal.objects.filter(**mailbox).exists():
        raise Withdrawn
    if data.get("subscriber") and not Subscription.objects.confirmed().filter(**mailbox).exists():
        raise Withdrawn
    return _values(circular, mail)


def for_test(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of a circular on trial, as it stands now."""
    circular = Circular.objects.select_related("network").get(pk=data["circular"])
    return _values(circular, mail)


def for_confirmation(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the question whether an address wants circulars. Withdrawn when it was given up meanwhile."""
    subscription = Subscription.objects.select_related("network").filter(pk=data["subscription"]).first()
    if subscription is None:
        raise Withdrawn
    return {
        "network": subscription.network,
        "is_confirmed": subscription.confirmed_at is not None,
        "confirm_url": absolute("circulars:confirm", confirm_token(subscription)),
        "unsubscribe_url": absolute("circulars:unsubscribe", unsubscribe_token(subscription.network_id, mail.recipient)),
    }
