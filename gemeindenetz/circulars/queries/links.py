"""Links in mails: to confirm a subscription (a week), and to take out what comes (for ever)."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.urls import reverse

from gemeindenetz.circulars.models import Subscription
from gemeindenetz.network.models import Network

CONFIRM_WITHIN = timedelta(days=7)
_confirm = signing.TimestampSigner(salt="circulars.confirm")
_UNSUBSCRIBE = "circulars.unsubscribe"


@dataclass(frozen=True)
class Mailbox:
    """An address that gets circulars of a network."""

    network: Network
    address: str


def absolute(name: str, *args: str) -> str:
    """Return the full address of a page."""
    return f"{settings.PUBLIC_URL}{reverse(name, args=args)}"


def confirm_token(subscription: Subscription) -> str:
    """Return what the link of a confirmation carries; it names nobody."""
    return _confirm.sign(subscription.nonce)


def subscription_of(token: str) -> Subscription | None:
    """Return the subscription a link confirms, or None for a broken, old or given up one."""
    try:
        nonce = _confirm.unsign(token, max_age=CONFIRM_WITHIN)
    except signing.BadSignature:
        return None
    found: Subscription | None = Subscription.objects.filter(nonce=nonce).select_related("network").first()
    return found


def unsubscribe_token(network_id: int, address: str) -> str:
    """Return what the link carries with which an address takes circulars of a network out."""
    return signing.dumps([network_id, address.lower()], salt=_UNSUBSCRIBE, compress=True)


def mailbox_of(token: str) -> Mailbox | None:
    """Return the mailbox a link is about, or None for a broken one."""
    try:
        network_id, address = signing.loads(token, salt=_UNSUBSCRIBE)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    network = Network.objects.filter(pk=network_id).first()
    return Mailbox(network, str(address)) if network is not None else None
