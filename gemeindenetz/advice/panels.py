"""What advice shows on pages of lower apps, in the navigation, and where references to matters lead."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.queries.case_page import STATE_KINDS
from gemeindenetz.advice.queries.handover_page import handover_seen
from gemeindenetz.advice.queries.team_pages import numbers_waiting
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.navigation import NavItem
from gemeindenetz.core.origins import OriginLink
from gemeindenetz.core.panels import Panel
from gemeindenetz.network.models import Organisation

MOST = 8


def cases_beside_organisation(organisation: Organisation, actor: Actor) -> Panel | None:
    """Return the matters of a municipality for its advisory team; nothing for anybody else (two queries at most)."""
    if not actor.ids("team"):
        return None
    cases = (
        Case.objects.visible_to(actor)
        .of_team(actor)
        .filter(organisation=organisation)
        .select_related("adviser")
    )
    return _panel(list(cases.order_by("-opened_on")[: MOST + 1]))


def cases_beside_territory(territory: Any, actor: Actor) -> Panel | None:
    """Return the same on the page of a territory."""
    if not actor.ids("team"):
        return None
    cases = (
        Case.objects.visible_to(actor)
        .of_team(actor)
        .filter(organisation__territory=territory)
        .select_related("adviser")
    )
    return _panel(list(cases.order_by("-opened_on")[: MOST + 1]))


def _panel(cases: list[Case]) -> Panel:
    rows = [{"case": case, "kind": STATE_KINDS[case.state]} for case in cases[:MOST]]
    return Panel(_("Consultations"), "advice/panel_cases.html", {"rows": rows, "more": len(cases) > MOST})


def navigation(actor: Actor) -> list[NavItem]:
    """Return the entries of advice; one query, and only for advisers."""
    if actor.ids("team"):
        requests, letters = numbers_waiting(actor)
        return [
            NavItem(_("Consultations"), reverse("advice:cases"), order=20, count=requests),
            NavItem(_("Note a call"), reverse("advice:note_request"), order=22),
            NavItem(_("Incoming mail"), reverse("advice:inbox"), order=24, count=letters),
        ]
    if actor.ids("admin"):
        return [
            NavItem(_("Our network"), reverse("advice:our_network"), order=15),
            NavItem(_("Ask a question"), reverse("advice:ask"), order=18),
        ]
    return []


def case_link(number: int, actor: Actor) -> OriginLink | None:
    """Return label and address of a matter for those who see it; others learn nothing."""
    case = Case.objects.visible_to(actor).filter(pk=number).only("number", "title", "public_id").first()
    if case is None:
        return None
    return OriginLink(f"{case.number} {case.title}", reverse("advice:case", args=[case.public_id]))


def case_for_history(public_id: str, actor: Actor) -> Case | None:
    """Return a matter for the page of its changes: for the advisory team, because follow-ups are internal."""
    found: Case | None = Case.objects.visible_to(actor).of_team(actor).filter(public_id=public_id).first()
    return found


def handover_link(number: int, actor: Actor) -> OriginLink | None:
    """Return the same for a handover: for the advisory team."""
    found = handover_seen(actor, number)
    if found is None:
        return None
    label = _("Handover of %(name)s") % {"name": found.leaving.name}
    return OriginLink(label, reverse("advice:handover", args=[found.public_id]))


def request_link(number: int, actor: Actor) -> OriginLink | None:
    """Return the same for a request."""
    found = AdviceRequest.objects.visible_to(actor).filter(pk=number).only("public_id", "moves").first()
    if found is None:
        return None
    return OriginLink(found.first_words, reverse("advice:request", args=[found.public_id]))
