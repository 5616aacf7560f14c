"""What was handed over, for the team: per colleague, with notes and promises."""

from dataclasses import dataclass

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gemeindenetz.advice.models import Case, Handover, HandoverItem, NextStep
from gemeindenetz.advice.reminder_rules import OPEN_STEPS
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.today import Act, TodayItem

TAKEN = gettext_lazy("Handed over to you")


@dataclass(frozen=True)
class Taken:
    """One matter of a handover as the colleague reads it."""

    item: HandoverItem
    promised: list[str]


@dataclass(frozen=True)
class HandoverPage:
    """A handover by colleagues."""

    handover: Handover
    by_colleague: list[tuple[str, list[Taken]]]
    own_unread: int
    can_undo: bool


def handover_page(actor: Actor, public_id: str) -> HandoverPage:
    """Return a handover of the reader's teams, in three queries. Raises `NotVisible`."""
    rows = Handover.objects.filter(public_id=public_id, network__in=actor.ids("team"))
    handover = rows.select_related("leaving", "network", "ticket").first()
    if handover is None:
        raise NotVisible
    steps = Prefetch("case__next_steps", NextStep.objects.filter(state__in=OPEN_STEPS), to_attr="open_steps")
    items = handover.items.select_related("case__organisation", "colleague").prefetch_related(steps)
    grouped: dict[str, list[Taken]] = {}
    for item in items.order_by("colleague__family_name", "case__organisation__sort_key", "pk"):
        promised = [step.text for step in getattr(item.case, "open_steps", [])]
        grouped.setdefault(item.colleague.name, []).append(Taken(item, promised))
    mine = [one.item for group in grouped.values() for one in group if one.item.colleague_id == actor.person_id]
    return HandoverPage(
        handover,
        list(grouped.items()),
        own_unread=sum(item.read_at is None for item in mine) if handover.undone_at is None else 0,
        can_undo=handover.ticket is not None and handover.ticket.undone_at is None,
    )


def handover_seen(actor: Actor, number: int) -> Handover | None:
    """Return a handover of the reader's teams, or None."""
    rows = Handover.objects.filter(pk=number, network__in=actor.ids("team"))
    found: Handover | None = rows.select_related("leaving").first()
    return found


def note_on(case: Case) -> HandoverItem | None:
    """Return what was said when the matter was handed over last to its present adviser. Who: the advisory team."""
    rows = HandoverItem.objects.filter(case=case, colleague=case.adviser_id, handover__undone_at__isnull=True)
    found: HandoverItem | None = rows.select_related("handover__leaving").order_by("-handover__at", "-pk").first()
    return found


def taken_items(actor: Actor) -> list[TodayItem]:
    """Return one thing for Today per handover whose matters the actor has not yet taken note of; one query."""
    rows = HandoverItem.objects.filter(
        colleague=actor.person_id, read_at__isnull=True, handover__undone_at__isnull=True,
        handover__network__in=actor.ids("team"),
    )  # fmt: skip
    found: dict[int, tuple[Handover, int]] = {}
    for item in rows.select_related("handover__leaving").order_by("pk"):
        _handover, number = found.get(item.handover_id, (item.handover, 0))
        found[item.handover_id] = (item.handover, number + 1)
    return [_item(handover, number) for handover, number in found.values()]


def _item(handover: Handover, number: int) -> TodayItem:
    url = reverse("advice:handover", args=[handover.public_id])
    title = ngettext("%(n)s consultation of %(name)s", "%(n)s consultations of %(name)s", number)
    note = _("“%(note)s”") % {"note": handover.note} if handover.note else ""
    reason = _("%(by)s handed over to you. %(note)s") % {"by": handover.by_name, "note": note}
    return TodayItem(
        group=TAKEN,
        title=title % {"n": number, "name": handover.leaving.name},
        context="",
        reason=reason.strip(),
        acts=(Act(_("Read the notes"), url, primary=True),),
        url=url,
        order=8,
        since=handover.at,
    )
