"""The public takes circulars in and out: nothing counts before the owner of the address confirmed it."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.models import Refusal, Subscription
from gemeindenetz.circulars.permissions import can_subscribe
from gemeindenetz.circulars.queries.links import CONFIRM_WITHIN, Mailbox
from gemeindenetz.circulars.queries.mails import CONFIRM
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network
from gemeindenetz.network.queries.sender import sender_of

MOST_AN_HOUR = 100


class TooManyAsked(DomainError):
    """Somebody floods the form; strangers would get mails they never asked for."""

    status = 429


def subscribe(*, actor: Actor, network: Network, address: str) -> None:
    """Ask the owner of an address whether circulars are wanted; whether it was known already nobody learns.

    Who: everybody. Changes: an unconfirmed subscription and at most one mail an hour. Raises `TooManyAsked`.
    """
    require(can_subscribe(actor))
    now = clock.now()
    lately = Subscription.objects.filter(network=network, asked_at__gt=now - timedelta(hours=1))
    if lately.count() >= MOST_AN_HOUR:
        raise TooManyAsked(_("Too many tries. Please try again in an hour."))
    with use_case(actor):
        values = {"asked_at": now}
        row, _new = Subscription.objects.update_or_create(network=network, address=address.lower(), defaults=values)
        queue_mail(
            template=CONFIRM,
            to=row.address,
            cause=Origin("network", network.pk),
            scope="circulars:nobody",
            data={"subscription": row.pk, "network": network.pk},
            dedupe_key=f"circular-confirm:{row.nonce}:{now:%Y-%m-%d-%H}",
            **sender_of(network),
        )


def confirm_subscription(*, actor: Actor, subscription: Subscription) -> None:
    """Let a subscription count. Who: the holder of the link sent to the address. An earlier refusal is taken back."""
    require(can_subscribe(actor))
    with use_case(actor):
        Subscription.objects.filter(pk=subscription.pk, confirmed_at=None).update(confirmed_at=clock.now())
        Refusal.objects.filter(network=subscription.network_id, address=subscription.address).delete()


def unsubscribe(*, actor: Actor, mailbox: Mailbox) -> None:
    """Take circulars of a network out for an address. Who: the holder of the link of any of them.

    Changes: its subscription goes; the address stands among those nobody writes circulars to, also as a contact.
    """
    require(can_subscribe(actor))
    key = {"network": mailbox.network, "address": mailbox.address.lower()}
    with use_case(actor):
        Subscription.objects.filter(**key).delete()
        Refusal.objects.get_or_create(**key, defaults={"at": clock.now()})


def forget_unconfirmed() -> int:
    """Let go of addresses nobody confirmed within a week. Who: the system. Returns how many."""
    with use_case(Actor.system("Rundschreiben")):
        old = Subscription.objects.filter(confirmed_at=None, asked_at__lt=clock.now() - CONFIRM_WITHIN)
        number, _details = old.delete()
    return number
