"""What passes on with a function: what the holder may choose, what the successor reads, what the mails say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import Case, CaseParty, SeatHandoverMatter, SeatHandoverPlan
from gemeindenetz.advice.permissions import can_choose_what_passes
from gemeindenetz.advice.queries.mails import absolute
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn
from gemeindenetz.core.panels import Panel
from gemeindenetz.network.models import SeatHandover


def matters_to_choose(actor: Actor, handover: SeatHandover) -> list[Case]:
    """Return the holder's open matters this session may read; "only me" ones with the own factor, never for deputies."""
    seat = handover.seat
    mine = CaseParty.objects.active().filter(person=seat.person_id).values("case")
    rows = Case.objects.visible_to(actor).open().filter(pk__in=mine, organisation=seat.organisation_id)
    if handover.is_deputy:
        rows = rows.filter(only_me=False)
    return list(rows.select_related("adviser").order_by("only_me", "-last_entry_at"))


def plan_of(handover: SeatHandover) -> SeatHandoverPlan | None:
    """Return what the holder has chosen so far."""
    found: SeatHandoverPlan | None = SeatHandoverPlan.objects.filter(handover=handover).first()
    return found


def chosen_in(plan: SeatHandoverPlan | None) -> set[int]:
    """Return the matters chosen."""
    return set() if plan is None else set(plan.matters.filter(passes=True).values_list("case", flat=True))


def choosing_panel(handover: SeatHandover, actor: Actor) -> Panel | None:
    """Return the holder's part of the page of a handover; for office and mayor there is none, whatever was asked."""
    if not can_choose_what_passes(actor, handover):
        return None
    plan = plan_of(handover)
    seen = {case.pk for case in matters_to_choose(actor, handover)}
    values = {"number": len(chosen_in(plan) & seen), "has_note": bool(plan and plan.note), "url": reverse("advice:what_passes", args=[handover.public_id])}
    return Panel(_("What passes on"), "advice/panel_what_passes.html", values)


@dataclass(frozen=True)
class TakenSeat:
    """What a successor finds: what should be known, and the matters. `locked`: not opened with an own factor."""

    plan: SeatHandoverPlan
    note: str
    cases: list[Case]
    locked: bool


def taken_seat(actor: Actor, public_id: str) -> TakenSeat:
    """Return what passed on to the reader. The text opens with the own factor alone. Raises `NotVisible`."""
    rows = SeatHandoverPlan.objects.filter(
        handover__public_id=public_id, handover__successor=actor.person_id, carried_out_at__isnull=False,
        taken_back_at=None,
    )  # fmt: skip
    plan = rows.select_related("handover__seat__person", "handover__seat__organisation").first()
    if actor.person_id is None or plan is None:
        raise NotVisible
    cases = Case.objects.visible_to(actor).filter(pk__in=chosen_in(plan)).select_related("adviser").order_by("pk")
    return TakenSeat(plan, plan.note if actor.own_factor else "", list(cases), locked=not actor.own_factor)


def for_successor(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the one mail to whoever follows; the text to know is never in it. Withdrawn when it was taken back."""
    rows = SeatHandoverPlan.objects.select_related("handover__seat__person", "handover__seat__organisation")
    plan = rows.get(pk=data["plan"])
    is_back = mail.template == "advice/seat_not_taken"
    if (plan.taken_back_at is not None) != is_back:
        raise Withdrawn
    handover = plan.handover
    matters = plan.matters.filter(passes=True, party__until=None).select_related("case").order_by("case__number")
    return {
        "handover": handover,
        "old": handover.seat.person.name,
        "function": handover.seat.get_role_display(),
        "house": handover.seat.organisation.name,
        "matters": [(one.case.number, "" if one.case.only_me else one.case.title) for one in matters],
        "url": absolute("advice:taken_seat", handover.public_id),
    }


def for_adviser(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the one mail to an adviser: in which matters somebody else is there now, and in which nobody."""
    rows = SeatHandoverMatter.objects.filter(pk__in=data["items"], plan__taken_back_at=None)
    items = list(rows.select_related("case__organisation", "party", "plan__handover__seat__person").order_by("pk"))
    if not items:
        raise Withdrawn
    there = CaseParty.objects.active().exclude(email="").filter(case__in=[item.case_id for item in items])
    reached = set(there.values_list("case", flat=True))
    return {
        "old": items[0].plan.handover.seat.person.name,
        "matters": [
            {
                "number": item.case.number,
                "title": "" if item.case.only_me else item.case.title,
                "new": item.party.name if item.party is not None else "",
                "is_reached": item.case_id in reached,
                "url": absolute("advice:case", item.case.public_id),
            }
            for item in items
        ],
    }
