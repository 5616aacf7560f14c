"""The list of what might be left lying."""

from dataclasses import replace
from typing import Any

from django.db.models import F, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.queries.case_list import STATE_LABELS, WAITING
from gemeindenetz.advice.queries.case_page import STATE_KINDS
from gemeindenetz.advice.queries.radar import LABELS, REASONS, radar_cases, radar_requests
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.addresses import address_of
from gemeindenetz.core.listing import Cell, Column, Facet, Listing


def _why(case: Any) -> str:
    return ", ".join(str(LABELS[key]) for key in case.why)


def radar_of(actor: Actor) -> Listing:
    """Return the list for one reader: what its networks agreed is read once, not for every count."""
    found = radar_cases(actor)
    return replace(RADAR, rows=lambda _actor: found)


def above_list(actor: Actor) -> dict[str, Any]:
    """Return what stands above the list: requests that are late or reached nobody."""
    return {"requests": radar_requests(actor)}


RADAR = Listing(
    key="advice.radar",
    title=_("What might be left lying"),
    rows=radar_cases,
    columns=(
        Column(
            "beratung",
            _("Consultation"),
            lambda case: Cell(case.title, address_of("advice:case", case.public_id)),
            sort="title",
            export=lambda case: case.title,
        ),
        Column("grund", _("Why here"), _why),
        Column("kommune", pgettext_lazy("asking", "Municipality"), lambda case: case.town, sort="organisation__sort_key"),
        Column("person", _("Advised by"), lambda case: case.adviser.name, sort="adviser__family_name"),
        Column("wartet", _("Waiting for"), lambda case: WAITING[case.waiting_for], sort="waiting_since"),
        Column("eintrag", _("Last entry"), lambda case: case.last_entry_at.date(), sort="last_entry_at"),
        Column("nummer", _("Number"), lambda case: case.number, sort="number", shown=False),
        Column(
            "stand",
            _("State"),
            lambda case: Cell(STATE_LABELS[case.state], badge=STATE_KINDS[case.state]),
            sort="state",
            shown=False,
            export=lambda case: str(STATE_LABELS[case.state]),
        ),
    ),
    facets=(
        Facet("grund", _("Why here"), F("why"), choices=[(why.key, why.label) for why in REASONS], many=True),
        Facet(
            "person", _("Advised by"), Concat("adviser__given_name", Value(" "), "adviser__family_name")
        ),
    ),
    search=("title", "number", "organisation__name", "organisation__sort_key"),
    search_label=_("Search subject, number or municipality"),
    order="wartet",
    empty_title=_("Nothing is left lying"),
    empty_text=_("Nobody waits longer than promised, nothing is stuck, and every consultation has somebody."),
    file_name="was-liegen-bleibt",
    template="advice/radar.html",
)
