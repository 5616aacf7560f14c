"""Prepared values for the page of a membership."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day, period
from gemeindenetz.network import permissions
from gemeindenetz.network.models import ChecklistVersion, Membership, MembershipState
from gemeindenetz.network.models.transitions import JOINING
from gemeindenetz.network.queries.pages.histories import history_url
from gemeindenetz.network.queries.pages.member_list import BADGES
from gemeindenetz.network.queries.pages.organisation_page import Step, step_of


@dataclass(frozen=True)
class Requirement:
    """One item of the checklist (components/steps.html), with where to tick it off or open it again."""

    label: str
    state: str
    note: str
    tick_url: str
    reopen_url: str


@dataclass(frozen=True)
class Act:
    """Something that can be done next."""

    label: Message
    url: str
    primary: bool = False


@dataclass(frozen=True)
class MembershipPage:
    """Everything on the page of a membership."""

    membership: Membership
    title: str
    lead: str
    badge: str
    requirements: list[Requirement]
    checklist_note: str
    checklist_is_known: bool
    steps: list[Step]
    acts: list[Act]
    rare_acts: list[Act]
    history_url: str


_ACTS: dict[str, tuple[str, ...]] = {
    MembershipState.INTERESTED: ("stand", "aufnehmen", "zurueckziehen"),
    MembershipState.REQUIREMENTS_OPEN: ("aufnehmen", "stand", "zurueckziehen"),
    MembershipState.RESOLUTION_PENDING: ("aufnehmen", "stand", "zurueckziehen"),
    MembershipState.MEMBER: ("austritt", "beenden", "verlaengern"),
    MembershipState.LEAVING: ("bleibt", "beenden"),
    MembershipState.ENDED: ("wieder",),
}


def membership_page(membership: Membership, actor: Actor) -> MembershipPage:
    """Return the page for somebody who may see the membership in detail."""
    checklist = _checklist(membership)
    is_office = bool(permissions.can_configure_network(actor, membership.network))
    held = membership.valid is not None
    return MembershipPage(
        membership=membership,
        title=membership.organisation.name,
        lead=_lead(membership),
        badge=BADGES.get(MembershipState(membership.state), "info"),
        requirements=_requirements(membership, checklist, may_tick=is_office and membership.state in JOINING),
        checklist_note=checklist.note if checklist else "",
        checklist_is_known=bool(checklist and checklist.is_known),
        steps=[step_of(step) for step in membership.transitions.order_by("pk")],
        acts=_acts(membership, _ACTS.get(membership.state, ())) if is_office else [],
        history_url=history_url("membership", membership.pk),
        rare_acts=_acts(membership, ("berichtigen", "irrtum")) if is_office and held else [],
    )


def _lead(membership: Membership) -> str:
    parts = [membership.network.name, period(membership.valid), membership.basis]
    return " · ".join(filter(None, parts))


def _acts(membership: Membership, names: tuple[str, ...]) -> list[Act]:
    labels = {
        "stand": _("Note the next step"),
        "aufnehmen": _("Admit"),
        "zurueckziehen": _("Will not join"),
        "austritt": _("Announce leaving"),
        "bleibt": _("Stays after all"),
        "beenden": _("End membership"),
        "verlaengern": _("Renew"),
        "wieder": _("Take the end back"),
        "irrtum": _("Entered by mistake"),
        "berichtigen": _("Correct the entry"),
    }
    return [
        Act(labels[name], reverse("network:membership_step", args=[membership.pk, name]), primary=number == 0)
        for number, name in enumerate(names)
    ]


def _checklist(membership: Membership) -> ChecklistVersion | None:
    """Return the version the membership was admitted under, else today's."""
    if membership.checklist:
        chosen: ChecklistVersion = membership.checklist
        return chosen
    today: ChecklistVersion | None = (
        ChecklistVersion.objects.filter(network=membership.network).valid_on(clock.today()).first()
    )
    return today


def _requirements(
    membership: Membership, checklist: ChecklistVersion | None, *, may_tick: bool
) -> list[Requirement]:
    if checklist is None:
        return []
    met = {entry.item_id: entry for entry in membership.checklist_entries.select_related("file")}
    rows = []
    for item in checklist.items.all():
        entry = met.get(item.pk)
        note = _("met on %(day)s") % {"day": day(entry.done_on)} if entry else ""
        label = item.label if item.is_required else _("%(label)s (not required)") % {"label": item.label}
        tick = "" if entry or not may_tick else reverse("network:requirement", args=[membership.pk, item.pk])
        again = reverse("network:reopen_requirement", args=[entry.pk]) if entry and may_tick else ""
        text = " · ".join(filter(None, (note, entry.note if entry else "")))
        rows.append(Requirement(label, "done" if entry else "open", text, tick, again))
    return rows
