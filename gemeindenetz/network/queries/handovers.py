"""Functions that pass on: pages, links of mails, what waits for office and mayor, what the mails say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn
from gemeindenetz.core.panels import Panel, panels_for
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.core.today import Act, TodayItem
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Membership, Role, Seat, SeatHandover
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES
from gemeindenetz.network.querysets import LIVE_STATES

VALID_FOR = timedelta(days=30)
_SALT = "network.give_up_seat"
FUNCTIONS = gettext_lazy("Functions")
#: How long before and after its last day a mayor's seat asks who follows.
MAYOR_BEFORE, MAYOR_AFTER, MOST = timedelta(days=60), timedelta(days=120), 8


def networks_of(organisation_id: int) -> set[int]:
    """Return the networks a house belongs to or is joining."""
    rows = Membership.objects.filter(organisation=organisation_id, state__in=LIVE_STATES)
    return set(rows.values_list("network", flat=True))


def token_of(seat: Seat) -> str:
    """Return what the link of an invitation carries: which seat, signed; it names nobody."""
    return signing.dumps([seat.pk, seat.person_id], salt=_SALT, compress=True)


def seat_of_token(token: str) -> Seat | None:
    """Return the seat behind a link, or None when it is broken, too old, or the function has ended."""
    try:
        number, person = signing.loads(token, salt=_SALT, max_age=VALID_FOR)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    rows = Seat.objects.valid_on(clock.today()).filter(pk=number, person=person, role__in=ADMINISTRATION_ROLES)
    found: Seat | None = rows.select_related("person", "organisation", "network").first()
    return found


def holder_by_link(seat: Seat) -> Actor:
    """Return who acts through the link: somebody who may give up this one function and reads nothing else."""
    return Actor.link(name=seat.person.name, scopes=(f"seat:{seat.pk}",))


def open_handover(seat: Seat) -> SeatHandover | None:
    """Return the handover of a seat that waits, or None."""
    found: SeatHandover | None = SeatHandover.objects.waiting().filter(seat=seat).first()
    return found


@dataclass(frozen=True)
class HandoverPage:
    """A handover as its reader sees it; panels of upper apps answer the holder alone."""

    handover: SeatHandover
    kind: str
    may_decide: bool
    may_withdraw: bool
    is_holder: bool
    undo_url: str
    panels: list[Panel]


def handover_of(actor: Actor, public_id: str) -> SeatHandover:
    """Return a handover the reader may see. Raises `NotVisible`."""
    rows = SeatHandover.objects.visible_to(actor).filter(public_id=public_id)
    found: SeatHandover | None = rows.select_related("seat__person", "seat__organisation", "ticket").first()
    if found is None:
        raise NotVisible
    return found


def handover_page(actor: Actor, handover: SeatHandover) -> HandoverPage:
    """Return the page of a handover its reader may see."""
    ticket = handover.ticket
    sees_ticket = ticket is not None and ticket.undone_at is None and actor.has(ticket.scope)
    kinds = {"asked": "info", "confirmed": "success"}
    return HandoverPage(
        handover=handover,
        kind=kinds.get(handover.state, "neutral"),
        may_decide=bool(permissions.can_decide_handover(actor, handover)),
        may_withdraw=bool(permissions.can_withdraw_handover(actor, handover)),
        is_holder=actor.person_id == handover.seat.person_id or actor.has(f"seat:{handover.seat_id}"),
        undo_url=reverse("undo_ticket", args=[ticket.public_id]) if ticket is not None and sees_ticket else "",
        panels=panels_for("seat_handover", handover, actor=actor),
    )


@dataclass(frozen=True)
class OwnSeat:
    """One of the reader's functions, and the handover of it that waits."""

    seat: Seat
    handover: SeatHandover | None


def own_seats_panel(user: Any, actor: Actor) -> Panel | None:
    """Return the reader's functions at administrations, for the account page (two queries)."""
    if actor.person_id is None:
        return None
    rows = Seat.objects.valid_on(clock.today()).filter(person=actor.person_id, role__in=ADMINISTRATION_ROLES)
    seats = list(rows.select_related("organisation").order_by("pk"))
    if not seats:
        return None
    waiting = {one.seat_id: one for one in SeatHandover.objects.waiting().filter(seat__in=seats)}
    values = {"seats": [OwnSeat(seat, waiting.get(seat.pk)) for seat in seats]}
    return Panel(_("My function"), "network/parts/own_seats.html", values)


# What waits


def today_items(actor: Actor) -> list[TodayItem]:
    """Return what waits for the actor as office or mayor: handovers, mayors who leave, addresses that fail."""
    items = _to_confirm(actor) if actor.ids("office") or actor.ids("admin") else []
    if actor.ids("office"):
        items += _mayors_leaving(actor) + _addresses_failing(actor)
    return items


def _to_confirm(actor: Actor) -> list[TodayItem]:
    rows = SeatHandover.objects.visible_to(actor).waiting().exclude(seat__person=actor.person_id)
    items = []
    for row in rows.select_related("seat__person", "seat__organisation").order_by("asked_at")[:MOST]:
        url = reverse("network:handover", args=[row.public_id])
        names = {"old": row.seat.person.name, "new": row.successor_name, "day": day(row.since)}
        reason = _("%(old)s names %(new)s from %(day)s on. Please confirm or decline.") % names
        house = f"{row.seat.get_role_display()}, {row.seat.organisation.name}"
        acts = (Act(_("Look at it"), url, primary=True),)
        items.append(TodayItem(FUNCTIONS, _("Function passes on"), house, reason, acts, url=url, order=35, since=row.asked_at))
    return items


def _seats_of_members(actor: Actor) -> Any:
    """Return seats of administrations in the networks of the reader's office."""
    members = Membership.objects.filter(network__in=actor.ids("office"), state__in=LIVE_STATES)
    rows = Seat.objects.filter(organisation__in=members.values("organisation"), role__in=ADMINISTRATION_ROLES)
    return rows.select_related("person", "organisation")


def _mayors_leaving(actor: Actor) -> list[TodayItem]:
    """Return mayors whose function ends soon or has ended without anybody after them."""
    today = clock.today()
    ending = _seats_of_members(actor).filter(
        role=Role.MAYOR, valid__endswith__gte=today - MAYOR_AFTER, valid__endswith__lte=today + MAYOR_BEFORE
    )
    seats = list(ending[: 4 * MOST])
    after = Seat.objects.filter(role=Role.MAYOR, organisation__in=[seat.organisation_id for seat in seats])
    later: dict[int, list[Any]] = {}
    for house, valid in after.values_list("organisation_id", "valid"):
        later.setdefault(house, []).append(valid)
    items = []
    for seat in seats:
        follows = any(valid.upper is None or valid.upper > seat.valid.upper for valid in later[seat.organisation_id])
        if not follows:
            items.append(_mayor_item(seat))
    return items[:MOST]


def _mayor_item(seat: Seat) -> TodayItem:
    last = ranges.last_day(seat.valid)
    is_held = ranges.holds_on(seat.valid, clock.today())
    words = _("Last day: %(day)s. Nobody is entered after that.") if is_held else _("Ended on %(day)s. Nobody is entered after that.")
    acts = [Act(_("Enter who follows"), reverse("network:appoint", args=[seat.organisation.public_id]), primary=True)]
    if is_held:
        acts.append(Act(_("Ask by mail who follows"), reverse("network:invite_handover", args=[seat.pk]), "post"))
    return TodayItem(
        FUNCTIONS, _("The mayor changes"), f"{seat.organisation.name}, {seat.person.name}", words % {"day": day(last)},
        tuple(acts), url=reverse("network:organisation", args=[seat.organisation.public_id]), order=36,
    )  # fmt: skip


def _addresses_failing(actor: Actor) -> list[TodayItem]:
    """Return holders whose newest mail came back. Mails about matters do not count: the office must not learn of them."""
    back = OutboxMail.objects.filter(state=MailState.BOUNCED, person_id__isnull=False)
    back = back.exclude(scope__startswith="team:").exclude(scope__startswith="matter:")
    newest = dict(back.order_by("pk").values_list("person_id", "recipient"))
    seats = _seats_of_members(actor).filter(person__in=list(newest), valid__contains=clock.today())
    found: dict[int, TodayItem] = {}
    for seat in seats[: 4 * MOST]:
        if seat.person.email.lower() == newest[seat.person_id].lower() and seat.person_id not in found:
            found[seat.person_id] = _address_item(seat)
    return list(found.values())[:MOST]


def _address_item(seat: Seat) -> TodayItem:
    reason = _("Mails to this address come back. Does the person still hold the function?")
    act = Act(_("Enter who follows"), reverse("network:hand_over", args=[seat.pk]), primary=True)
    context = f"{seat.person.name}, {seat.organisation.name}"
    url = reverse("network:organisation", args=[seat.organisation.public_id])
    return TodayItem(FUNCTIONS, _("Address does not work"), context, reason, (act,), url=url, order=37)


# Mails


def _absolute(name: str, *args: str) -> str:
    return f"{settings.PUBLIC_URL}{reverse(name, args=args)}"


def for_handover(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of mails to who confirms and to the holder. Withdrawn when it has gone on meanwhile."""
    rows = SeatHandover.objects.select_related("seat__person", "seat__organisation")
    handover = rows.filter(pk=data["handover"], state=data["state"]).first()
    if handover is None:
        raise Withdrawn
    return {
        "handover": handover,
        "old": handover.seat.person.name,
        "new": handover.successor_name,
        "function": handover.seat.get_role_display(),
        "house": handover.seat.organisation.name,
        "url": _absolute("network:handover", handover.public_id),
    }


def for_invitation(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the question who follows. Withdrawn when the function has ended."""
    rows = Seat.objects.valid_on(clock.today()).filter(pk=data["seat"])
    seat = rows.select_related("person", "organisation").first()
    if seat is None:
        raise Withdrawn
    function: Message = seat.get_role_display()
    url = _absolute("network:handover_link", token_of(seat))
    return {"function": function, "house": seat.organisation.name, "url": url}
