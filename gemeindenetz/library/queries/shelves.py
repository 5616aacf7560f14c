"""The three shelves of the library: what lies on them for a reader, with filters."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Case, CharField, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.models import vocabulary as words
from gemeindenetz.library.queries.measures import COST_CLASSES, DURATION_CLASSES
from gemeindenetz.library.queries.topics import topics_of
from gemeindenetz.register.queries.sizes import SIZE_CHOICES
from gemeindenetz.topics.models import Topic

CHECKED = {words.ValidationLevel.EDITOR: "info", words.ValidationLevel.EXPERT: "success"}


def topic_labels(values: list[Any]) -> Mapping[Any, Message]:
    """Return the labels of topics by slug."""
    return dict(Topic.objects.filter(slug__in=values).values_list("slug", "label"))


def _classes(column: str, classes: tuple[tuple[str, int | None, Message], ...]) -> Case:
    branches = [
        When(**{f"{column}__lt": bound}, then=Value(key)) for key, bound, _text in classes if bound is not None
    ]
    last = When(**{f"{column}__isnull": False}, then=Value(classes[-1][0]))
    return Case(*branches, last, default=Value(""), output_field=CharField())


def _freshness() -> Case:
    """Return whether somebody confirmed it within its time."""
    return Case(
        When(expires_on__lt=clock.today(), then=Value("old")), default=Value("fresh"), output_field=CharField()
    )


def _choices(classes: tuple[tuple[str, int | None, Message], ...]) -> tuple[tuple[str, Message], ...]:
    return tuple((key, text) for key, _bound, text in classes)


def checked_cell(row: Any) -> Cell:
    """Return the level of checking as a badge."""
    return Cell(row.get_validation_display(), badge=CHECKED.get(row.validation, "neutral"))


def _examples(actor: Actor) -> Any:
    rows = PracticeExample.objects.readable_by(actor).select_related("organisation")
    return rows.defer(
        "occasion", "aim", "participants", "reached", "not_reached", "partners", "result", "pitfalls",
        "differently", "transfer_conditions", "adaptable_core", "local_colour",
    )  # fmt: skip


def _with_topics(model: type[Any]) -> Any:
    def prepare(rows: list[Any], actor: Actor) -> None:
        found = topics_of(model, [row.pk for row in rows])
        for row in rows:
            row.topic_labels = ", ".join(found.get(row.pk, ()))

    return prepare


def _example_title(row: PracticeExample) -> Cell:
    return Cell(row.title, reverse("library:example", args=[row.number]), note=row.gist)


TOPIC = Column("themen", _("Topics"), lambda row: row.topic_labels)
TOPIC_FACET = Facet("thema", pgettext_lazy("facet", "Topic"), "topics__slug", labels=topic_labels, many=True)
CHECKED_COLUMN = Column("pruefung", _("Checked"), checked_cell, export=lambda row: row.get_validation_display())
CHECKED_FACET = Facet("pruefung", _("Checked"), "validation", choices=words.ValidationLevel.choices)


def examples_listing() -> Listing:
    """Return the shelf of practice examples; made per request, because "confirmed in time" means today."""
    return Listing(
        key="library.examples",
        title=_("Practice examples"),
        rows=_examples,
        columns=(
            Column("titel", _("Example"), _example_title, sort="title", export=lambda row: row.title),
            Column("ort", _("Where"), lambda row: row.organisation.name, sort="organisation__sort_key"),
            TOPIC,
            Column("jahr", _("Year"), lambda row: str(row.year or ""), sort="year", export=lambda row: row.year),
            Column("stand", _("Phase"), lambda row: row.get_phase_display()),
            CHECKED_COLUMN,
            Column("nummer", _("Number"), lambda row: row.number, only_export=True),
            Column("satz", _("In one sentence"), lambda row: row.gist, only_export=True),
            Column("kosten", _("Cost"), lambda row: row.cost, only_export=True),
            Column("groesse", _("Size"), lambda row: row.get_size_class_display(), only_export=True),
            Column("neu", _("In the library since"), lambda row: row.published_on, sort="published_on", only_export=True),
        ),
        facets=(
            TOPIC_FACET,
            Facet("zielgruppe", _("Target group"), "target_groups", choices=words.TargetGroup.choices, many=True),
            Facet("methode", _("Method"), "methods", choices=words.Method.choices, many=True),
            Facet("groesse", _("Size"), "size_class", choices=SIZE_CHOICES),
            Facet("siedlung", _("Settlement"), "settlement_type", choices=words.SettlementType.choices),
            Facet("kosten", _("Cost"), _classes("cost", COST_CLASSES), choices=_choices(COST_CLASSES)),
            Facet(
                "dauer", _("Duration"), _classes("duration_months", DURATION_CLASSES),
                choices=_choices(DURATION_CLASSES),
            ),
            Facet("phase", _("Phase"), "phase", choices=words.Phase.choices),
            Facet("jahr", _("Year"), "year"),
            CHECKED_FACET,
            Facet(
                "bestaetigt", _("Up to date"), _freshness(),
                choices=(("fresh", _("confirmed in time")), ("old", _("to be confirmed"))),
            ),
        ),
        search=("title", "gist", "organisation__sort_key", "organisation__name", "number"),
        search_label=_("Search by title, sentence, place or number"),
        order="-neu",
        empty_title=_("No practice example yet"),
        empty_text=_("The first one may be yours: people of member municipalities tell theirs in a few minutes."),
        prepare=_with_topics(PracticeExample),
        template="library/shelf.html",
        page_size=20,
    )  # fmt: skip


def _recommendations(actor: Actor) -> Any:
    return Recommendation.objects.readable_by(actor)


RECOMMENDATIONS = Listing(
    key="library.recommendations",
    title=_("Recommendations"),
    rows=_recommendations,
    columns=(
        Column(
            "titel",
            _("Recommendation"),
            lambda row: Cell(row.title, reverse("library:recommendation", args=[row.number])),
            sort="title",
            export=lambda row: row.title,
        ),
        Column("an", _("Addressed to"), lambda row: row.get_addressee_display(), sort="addressee"),
        Column("art", _("Kind"), lambda row: row.get_kind_display(), sort="kind"),
        TOPIC,
        CHECKED_COLUMN,
        Column("nummer", _("Number"), lambda row: row.number, only_export=True),
        Column("text", _("Text"), lambda row: row.text, only_export=True),
        Column("neu", _("In the library since"), lambda row: row.published_on, sort="published_on", only_export=True),
    ),
    facets=(
        TOPIC_FACET,
        Facet("an", _("Addressed to"), "addressee", choices=words.Addressee.choices),
        Facet("art", _("Kind"), "kind", choices=words.RecommendationKind.choices),
        CHECKED_FACET,
    ),
    search=("title", "text", "number"),
    search_label=_("Search by title, text or number"),
    order="-neu",
    empty_title=_("No recommendation yet"),
    empty_text=_("Recommendations grow out of examples and findings of several municipalities."),
    prepare=_with_topics(Recommendation),
    template="library/shelf.html",
    page_size=20,
)


def _finding_place(row: Finding) -> str:
    return row.organisation.name if row.organisation and not row.is_anonymous else ""


def _shown_size() -> Case:
    """Return the size class where the finding shows it: an anonymous one gives its town away by no filter."""
    return Case(
        When(Q(is_anonymous=False) | Q(shown_size=True), then="size_class"),
        default=Value(""),
        output_field=CharField(),
    )


FINDINGS = Listing(
    key="library.findings",
    title=_("Findings"),
    rows=lambda actor: Finding.objects.readable_by(actor).select_related("organisation"),
    columns=(
        Column(
            "titel",
            _("Finding"),
            lambda row: Cell(row.title, reverse("library:finding", args=[row.public_id]), note=row.worked[:160]),
            sort="title",
            export=lambda row: row.title,
        ),
        Column("ort", _("Where"), lambda row: _finding_place(row) or _("without name")),
        TOPIC,
        CHECKED_COLUMN,
        Column("nummer", _("Number"), lambda row: row.number, only_export=True),
        Column("gelungen", _("What worked"), lambda row: row.worked, only_export=True),
        Column("nicht", _("What did not work"), lambda row: row.did_not_work, only_export=True),
        Column("neu", _("In the library since"), lambda row: row.released_on, sort="released_on", only_export=True),
    ),
    facets=(
        TOPIC_FACET,
        Facet("groesse", _("Size"), _shown_size(), choices=SIZE_CHOICES),
        Facet("herkunft", _("From"), "kind", choices=words.FindingKind.choices),
        CHECKED_FACET,
    ),
    search=("title", "worked", "did_not_work", "number"),
    search_label=_("Search by title, text or number"),
    order="-neu",
    empty_title=_("No finding yet"),
    empty_text=_("What worked and what did not stands here as soon as a municipality releases it."),
    prepare=_with_topics(Finding),
    template="library/shelf.html",
    page_size=20,
)


def _team_findings(actor: Actor) -> Any:
    """Return the findings of the actor's advisory teams in every state: what they keep, asked, reflected on."""
    tokens = [f"team:{number}" for number in actor.ids("team")]
    return Finding.objects.visible_to(actor).filter(work_scope__in=tokens).select_related("organisation", "author")


REFLECTIONS = Listing(
    key="library.reflections",
    title=_("Findings of the team"),
    rows=_team_findings,
    columns=(
        Column(
            "titel",
            _("Finding"),
            lambda row: Cell(row.title, reverse("library:finding", args=[row.public_id]), note=row.theory[:160]),
            sort="title",
            export=lambda row: row.title,
        ),
        Column("herkunft", _("From"), lambda row: row.get_kind_display(), sort="kind"),
        TOPIC,
        Column("stand", _("State"), lambda row: row.get_state_display(), sort="state"),
        Column("von", _("Kept by"), lambda row: row.author.name if row.author else ""),
        Column("seit", _("since"), lambda row: row.created_at, sort="created_at"),
        Column("gelungen", _("What worked"), lambda row: row.worked, only_export=True),
        Column("nicht", _("What did not work"), lambda row: row.did_not_work, only_export=True),
        Column("theorie", _("Theory and literature"), lambda row: row.theory, only_export=True),
    ),
    facets=(
        Facet("herkunft", _("From"), "kind", choices=words.FindingKind.choices),
        Facet("stand", _("State"), "state", choices=words.FindingState.choices),
        TOPIC_FACET,
    ),
    search=("title", "worked", "did_not_work", "theory"),
    search_label=_("Search by title, text or reference"),
    order="-seit",
    empty_title=_("Nothing kept yet"),
    empty_text=_("Three lines when a matter is closed, or a reflection of the team: it stays here until it is released."),
    prepare=_with_topics(Finding),
    page_size=20,
)
