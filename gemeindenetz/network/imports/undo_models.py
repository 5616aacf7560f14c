"""What may stand in the undo tickets of network's imports, and how a membership is taken back.

A membership's course is append-only, so it is not restored as a row but taken back by the actions that mend
mistakes; they reverse its facts as well.
"""

import json
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.tracking import events_of
from gemeindenetz.core.undo import ByProduct, Change, name_rows, register_undo_model
from gemeindenetz.network import actions
from gemeindenetz.network.actions import Correction
from gemeindenetz.network.models import (
    CircleMembership,
    Membership,
    MembershipState,
    Network,
    Organisation,
    OrganisationName,
    Person,
    ProfileProposal,
    Seat,
    Service,
    ServiceChoice,
    Tie,
)
from gemeindenetz.network.models.transitions import JOINING

#: What people call rows that may keep a body or a person from going.
_ROW_NAMES: dict[type[Model], Message] = {
    Seat: gettext_lazy("functions"),
    Tie: gettext_lazy("ties"),
    Membership: gettext_lazy("memberships"),
    CircleMembership: gettext_lazy("regional circles"),
    Network: gettext_lazy("networks"),
    Service: gettext_lazy("advisory services"),
    ServiceChoice: gettext_lazy("choice of the advisory service"),
    ProfileProposal: gettext_lazy("proposed profiles"),
}
_RANGE = re.compile(r"^\[(\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?\)$")


def _name_of(organisation: Any) -> str:
    """Return the name of an organisation; of one that is gone the last it had, so that both read alike."""
    rows = Organisation.objects.filter(pk=organisation).values_list("name", flat=True)
    history = events_of(Organisation).filter(pgh_obj_id=organisation)
    return (
        rows.first() or history.order_by("-pgh_id").values_list("name", flat=True).first() or _("an organisation")
    )


def _membership_label(image: Mapping[str, Any]) -> str:
    return _("Membership of %(name)s") % {"name": _name_of(image.get("organisation_id"))}


def _seat_label(image: Mapping[str, Any]) -> str:
    return _("Function at %(name)s") % {"name": _name_of(image.get("organisation_id"))}


def _person_label(image: Mapping[str, Any]) -> str:
    return f"{image.get('given_name', '')} {image.get('family_name', '')}".strip()


def _office_sees(actor: Actor, image: Mapping[str, Any]) -> bool:
    """Rows that are gone: offices may know what their own import had written."""
    return actor.is_system or bool(actor.ids("office"))


def _days(text: str | None) -> tuple[date | None, date | None]:
    """Return first and last day of a period as PostgreSQL writes it."""
    found = _RANGE.match(text or "")
    if not found:
        return None, None
    first, after = (date.fromisoformat(part) if part else None for part in found.groups())
    return first, (after - timedelta(days=1) if after else None)


def take_membership_back(actor: Actor, change: Change) -> None:
    """Undo what an import did to a membership. Who: the office (checked by the actions).

    Written anew: entered by mistake, counts on no day. On its way in before: the interest is noted again. A member
    before: dates, basis and state as they were.
    """
    membership = Membership.objects.get(pk=change.pk)
    before = json.loads(change.before) if change.before else None
    reason = _("Import taken back")
    if before is None or before["state"] in JOINING:
        actions.void_membership(actor=actor, membership=membership, reason=reason)
        if before is not None:
            _join_again(actor, membership, state=before["state"], reason=reason)
        return
    if membership.state == MembershipState.ENDED and before["state"] != MembershipState.ENDED:
        membership = actions.reopen_membership(actor=actor, membership=membership, reason=reason)
    if membership.state == MembershipState.LEAVING and before["state"] == MembershipState.MEMBER:
        membership = actions.withdraw_leaving(actor=actor, membership=membership, reason=reason)
    first, last = _days(before["valid"])
    correction = Correction(admitted_on=first, last_day=last, basis=before["basis"])
    actions.correct_membership(actor=actor, membership=membership, correction=correction, reason=reason)


def _join_again(actor: Actor, membership: Membership, *, state: str, reason: str) -> None:
    again = actions.register_interest(
        actor=actor, organisation=membership.organisation, network=membership.network, note=reason
    )
    if state != MembershipState.INTERESTED:
        actions.set_joining_state(actor=actor, membership=again, state=state, reason=reason)


def _is_of_register(image: Mapping[str, Any]) -> bool:
    """Tell the body of a municipality or county, made on the way, from a partner, whom a list is about."""
    return image.get("territory_id") is not None


def _remove_organisation(actor: Actor, key: int) -> None:
    actions.remove_unused_body(actor=actor, organisation=Organisation.objects.get(pk=key))


def _remove_person(actor: Actor, key: int) -> None:
    actions.remove_unused_person(actor=actor, person=Person.objects.get(pk=key))


def _every_topic(actor: Actor) -> "QuerySet[Any]":
    """Topics of organisations are public."""
    rows: QuerySet[Any] = Organisation.topics.through.objects.all()
    return rows


def _circles_seen(actor: Actor) -> "QuerySet[Any]":
    """Return who belongs to which circle of the networks the actor serves."""
    rows: QuerySet[Any] = CircleMembership.objects.all()
    return rows if actor.is_system else rows.filter(circle__network__in=actor.ids("office") | actor.ids("team"))


def register() -> None:
    """Vouch for every model that may stand in a ticket; called once when the models are loaded."""
    name_rows(_ROW_NAMES)
    register_undo_model(
        Membership,
        visible=Membership.objects.visible_to,
        label=_membership_label,
        sees=_office_sees,
        put_back=take_membership_back,
    )
    register_undo_model(
        CircleMembership,
        visible=_circles_seen,
        label=lambda image: _name_of(image.get("organisation_id")),
        sees=_office_sees,
    )
    register_undo_model(Seat, visible=Seat.objects.visible_to, label=_seat_label, sees=_office_sees)
    register_undo_model(
        Person,
        visible=Person.objects.visible_to,
        label=_person_label,
        sees=_office_sees,
        by_product=ByProduct(applies=bool, remove=_remove_person),
    )
    register_undo_model(
        Organisation,
        visible=Organisation.objects.visible_to,
        label=lambda image: image.get("name", ""),
        sees=_office_sees,
        by_product=ByProduct(applies=_is_of_register, remove=_remove_organisation, parts=(OrganisationName,)),
    )
    register_undo_model(
        OrganisationName,
        visible=OrganisationName.objects.visible_to,
        label=lambda image: image.get("name", ""),
        sees=_office_sees,
    )
    register_undo_model(
        Organisation.topics.through,
        visible=_every_topic,
        label=lambda image: _name_of(image.get("organisation_id")),
        sees=_office_sees,
    )
