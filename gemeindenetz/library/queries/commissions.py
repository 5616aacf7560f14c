"""Examples looked for, as the editorial board shows them: each with who wants it, who sees to it, and what one may do."""

from datetime import timedelta

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.core.today import Act, TodayItem
from gemeindenetz.library.models import Commission, CommissionState
from gemeindenetz.library.queries.chain import entry_url

GROUP = gettext_lazy("Examples looked for")
#: How long one that was found or dropped stays on the board.
KEPT = timedelta(days=60)
MOST = 30
_ORDER = (CommissionState.OPEN, CommissionState.TAKEN, CommissionState.DONE, CommissionState.DROPPED)


def looked_for(actor: Actor) -> list[TodayItem]:
    """Return what the actor's networks look for, open ones first; settled ones for a while (one query)."""
    rows = Commission.objects.visible_to(actor).exclude(
        state__in=(CommissionState.DONE, CommissionState.DROPPED), state_since__lt=clock.today() - KEPT
    )
    found = list(rows.select_related("topic", "network", "taken_by", "answer")[: 2 * MOST])
    found.sort(key=lambda row: _ORDER.index(CommissionState(row.state)))
    return [_item(row) for row in found[:MOST]]


def visible_commission(actor: Actor, public_id: str) -> Commission | None:
    """Return a commission the actor sees."""
    rows = Commission.objects.visible_to(actor).select_related("topic", "network")
    return rows.filter(public_id=public_id).first()


def _item(row: Commission) -> TodayItem:
    return TodayItem(
        group=GROUP,
        title=row.topic.label,
        context=row.size_text,
        reason=" ".join((_wanted(row), _stands(row))).strip(),
        acts=tuple(
            Act(label, reverse("library:commission", args=[row.public_id, step]), "post")
            for step, label in _steps(row)
        ),
        url=entry_url(row.answer) if row.answer else "",
    )


def _wanted(row: Commission) -> str:
    return _("%(network)s, wanted by %(name)s on %(day)s.") % {
        "network": row.network.short_name, "name": row.wanted_by, "day": day(row.wanted_on),
    }  # fmt: skip


def _stands(row: Commission) -> str:
    if row.state == CommissionState.TAKEN and row.taken_by:
        return _("%(name)s sees to it.") % {"name": row.taken_by.name}
    if row.state == CommissionState.DONE and row.answer:
        return _("Found: %(example)s") % {"example": row.answer}
    if row.state == CommissionState.DROPPED:
        return _("Dropped on %(day)s.") % {"day": day(row.state_since)}
    return _("Nobody sees to it yet.") if row.state == CommissionState.OPEN else ""


def _steps(row: Commission) -> list[tuple[str, str]]:
    drop = ("streichen", _("Drop"))
    return {
        CommissionState.OPEN: [("uebernehmen", _("I see to it")), drop],
        CommissionState.TAKEN: [("zurueckgeben", _("Leave it to others")), drop],
        CommissionState.DROPPED: [("wieder-suchen", _("Look for it again"))],
    }.get(CommissionState(row.state), [])
