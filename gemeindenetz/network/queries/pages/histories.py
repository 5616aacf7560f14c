"""Whose changes may be looked at: who works with a record sees who changed it."""

from typing import Any

from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.history import leave_out_events, name_fields, register_history
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


def _is_made_on_the_way(event: Any) -> bool:
    """Tell when the body of a municipality came into being: often the moment it asked for the first time."""
    return event.pgh_label == "insert" and event.territory_id is not None


def history_url(kind: str, key: object) -> str:
    """Return the address of a record's history."""
    return reverse("history", args=[kind, str(key)])


def _name_fields() -> None:
    name_fields(Organisation, kind=_("Kind"), level=_("Level"), territory=_("Municipality"))
    name_fields(
        Network,
        name=_("Name"),
        short_name=_("Short name"),
        purpose=_("Purpose"),
        parent=_("Part of"),
        operating_body=_("Operated by"),
        founded_text=_("Founded (as the source says)"),
        sender_name=_("Sender's name"),
        sender_address=_("Sender's address"),
        association=_("Association whose members join"),
        brand_colour=_("Colour"),
        answer_working_days=_("Working days until an answer"),
        is_open=_("Open for requests"),
    )
    name_fields(
        Membership,
        organisation=_("Organisation"),
        network=_("Network"),
        state=_("State"),
        valid=_("Period"),
        end_reason=_("Reason for leaving"),
        end_note=_("Note on leaving"),
        succeeds=_("Succeeds the membership"),
        checklist=_("Conditions for joining"),
        source=_("Source"),
    )
    name_fields(
        Agreement,
        series=_("Series of agreements"),
        number=_("Number"),
        title=_("Name of the agreement"),
        signed_on=_("Signed on"),
        signed_text=_("Signed (as the source says)"),
        valid=_("Period"),
        start_known=_("Beginning is known"),
        term_state=_("State of the term"),
        term_ends_on=_("Term ends on"),
        renews=_("Renews"),
        note=_("Note"),
        source=_("Source"),
    )


def register() -> None:
    """Offer the histories of network's records; called once when the models are loaded."""
    _name_fields()
    register_history("organisation", label=_("Organisation"), load=_organisation)
    register_history("membership", label=_("Membership"), load=_membership)
    register_history("agreement", label=_("Agreement"), load=_agreement)
    register_history("network", label=_("Network"), load=_network)
    leave_out_events(Organisation, _is_made_on_the_way)
