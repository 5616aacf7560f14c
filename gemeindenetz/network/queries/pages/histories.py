"""Whose changes may be looked at: who works with a record sees who changed it."""

from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.history import register_history
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Agreement, Membership, Network, Organisation


def sees_history_of(organisation: Organisation, actor: Actor) -> bool:
    """Offices and the organisation's own people."""
    return bool(actor.ids("office")) or permissions.is_own_people(actor, organisation.pk)


def _organisation(key: str, actor: Actor) -> Model | None:
    found: Organisation | None = Organisation.objects.visible_to(actor).filter(public_id=key).first()
    return found if found and sees_history_of(found, actor) else None


def _membership(key: str, actor: Actor) -> Model | None:
    if not key.isdigit():
        return None
    found: Membership | None = Membership.objects.detailed_to(actor).filter(pk=key).first()
    return found


def _agreement(key: str, actor: Actor) -> Model | None:
    if not key.isdigit() or not actor.ids("office"):
        return None
    found: Agreement | None = Agreement.objects.filter(pk=key).first()
    return found


def _network(key: str, actor: Actor) -> Model | None:
    found: Network | None = Network.objects.filter(slug=key).first()
    return found if found and permissions.is_serving(actor, found.pk) else None


def history_url(kind: str, key: object) -> str:
    """Return the address of a record's history."""
    return reverse("history", args=[kind, str(key)])


def register() -> None:
    """Offer the histories of network's records; called once when the models are loaded."""
    register_history("organisation", label=_("Organisation"), load=_organisation)
    register_history("membership", label=_("Membership"), load=_membership)
    register_history("agreement", label=_("Agreement"), load=_agreement)
    register_history("network", label=_("Network"), load=_network)
