"""The list of consultations: for the team all of its matters, for others their own."""

from typing import Any

from django.db.models import Case as Case_
from django.db.models import F, QuerySet, Value, When
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.models import Case, CaseState
from gemeindenetz.advice.queries.case_page import STATE_KINDS
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.addresses import address_of
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.network.models import Person
from gemeindenetz.register.models import Territory
from gemeindenetz.topics.models import Topic

WAITING: dict[str, Message] = {
    "adviser": _("advisory team"),
    "town": pgettext_lazy("asking", "municipality"),
    "": "",
}

# The model's own lookup costs a tenth of the page at fifty rows.
STATE_LABELS = dict(CaseState.choices)
#: What the columns touch; whole rows of six tables would cost a third of the page, their names come as values.
FIELDS = (
    *("public_id", "number", "title", "state", "waiting_for", "waiting_since"),
    *("last_entry_at", "opened_on", "closed_on"),
)


def is_adviser(actor: Actor) -> bool:
    """Columns and facets that only make sense for a team."""
    return bool(actor.ids("team"))


def visible_cases(actor: Actor) -> QuerySet[Any]:
    """Return the matters of the list."""
    rows = Case.objects.visible_to(actor)
    found: QuerySet[Any] = rows.only(*FIELDS).annotate(
        town=F("organisation__name"),
        county=Case_(
            When(organisation__territory__level="kreis", then=Value("")),
            default=F("organisation__territory__parent__name"),
        ),
        given_name=F("adviser__given_name"),
        family_name=F("adviser__family_name"),
        topic_label=F("topic__label"),
    )
    return found


def _names(values: list[Any]) -> dict[Any, Message]:
    people = Person.objects.filter(pk__in=values).only("given_name", "family_name").order_by()
    return {person.pk: person.name for person in people}


def _topics(values: list[Any]) -> dict[Any, Message]:
    return dict(Topic.objects.filter(pk__in=values).order_by().values_list("pk", "label"))


def _counties(values: list[Any]) -> dict[Any, Message]:
    return dict(Territory.objects.filter(ags__in=values, level="kreis").values_list("ags", "name"))


def _adviser(case: Any) -> str:
    return f"{case.given_name} {case.family_name}".strip()


CASES = Listing(
    key="advice.cases",
    title=_("Consultations"),
    rows=visible_cases,
    columns=(
        Column(
            "beratung",
            _("Consultation"),
            lambda case: Cell(case.title, address_of("advice:case", case.public_id)),
            sort="title",
            export=lambda case: case.title,
        ),
        Column("nummer", _("Number"), lambda case: case.number, sort="number", shown=False),
        Column(
            "kommune",
            pgettext_lazy("asking", "Municipality"),
            lambda case: case.town,
            sort="organisation__sort_key",
        ),
        Column("kreis", _("County"), lambda case: case.county or "", shown=False),
        Column(
            "stand",
            _("State"),
            lambda case: Cell(STATE_LABELS[case.state], badge=STATE_KINDS[case.state]),
            sort="state",
            export=lambda case: str(STATE_LABELS[case.state]),
        ),
        Column("person", _("Advised by"), _adviser, sort="adviser__family_name"),
        Column("thema", _("Topic"), lambda case: case.topic_label or "", shown=False),
        Column("wartet", _("Waiting for"), lambda case: WAITING[case.waiting_for], sort="waiting_since"),
        Column("eintrag", _("Last entry"), lambda case: case.last_entry_at.date(), sort="last_entry_at"),
        Column("beginn", _("Begun"), lambda case: case.opened_on, sort="opened_on", shown=False),
        Column("ende", _("Closed on"), lambda case: case.closed_on, sort="closed_on", shown=False),
    ),
    facets=(
        Facet("stand", _("State"), "state", choices=CaseState.choices),
        Facet("person", _("Advised by"), "adviser_id", labels=_names, may_see=is_adviser),
        Facet("thema", _("Topic"), "topic_id", labels=_topics, may_see=is_adviser),
        Facet(
            "kreis", _("County"), "organisation__territory__kreis_ags", labels=_counties, may_see=is_adviser
        ),
    ),
    search=("title", "number", "organisation__name", "organisation__sort_key"),
    search_label=_("Search subject, number or municipality"),
    order="-eintrag",
    empty_title=_("No consultations yet"),
    empty_text=_("As soon as a request is taken over, it stands here."),
    file_name="beratungen",
    template="advice/cases.html",
)
