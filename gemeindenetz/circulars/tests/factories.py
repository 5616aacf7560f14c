"""Circulars made by the real actions."""

from typing import Any

from gemeindenetz.circulars.actions.send_circulars import send_due
from gemeindenetz.circulars.actions.subscribe import confirm_subscription, subscribe
from gemeindenetz.circulars.actions.write_circular import Content, plan_circular, write_circular
from gemeindenetz.circulars.models import Circular, Subscription
from gemeindenetz.network.tests.personas import GEORG, World, actor_of

SUBJECT, BODY = "Einladung zum Netzwerktreffen", "Guten Tag,\n\nwir laden Sie ein.\n\n- Ort: Musterbach\n- Beginn: 10 Uhr"


def content(**fields: Any) -> Content:
    values: dict[str, Any] = {
        "subject": SUBJECT, "body": BODY, "listing": "network.mitglieder", "query": "",
        "audience_name": "Alle Mitglieder", "to_contacts": True,
    }  # fmt: skip
    return Content(**{**values, **fields})


def draft(world: World, **fields: Any) -> Circular:
    """A draft of Dana's."""
    return write_circular(actor=actor_of(world.dana), network=world.gemeindenetzwerk, content=content(**fields))


def planned(world: World, **fields: Any) -> Circular:
    """A circular of Dana's that goes out with the next round."""
    return plan_circular(actor=actor_of(world.dana), circular=draft(world, **fields))


def sent(world: World, **fields: Any) -> Circular:
    """A circular that was sent."""
    circular = planned(world, **fields)
    send_due()
    circular.refresh_from_db()
    return circular


def subscriber(world: World, address: str) -> Subscription:
    """An address of the public whose owner confirmed."""
    subscribe(actor=GEORG, network=world.gemeindenetzwerk, address=address)
    found: Subscription = Subscription.objects.get(address=address)
    confirm_subscription(actor=GEORG, subscription=found)
    return found
