"""What of the library can be found: published examples, released findings, published recommendations."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation, WorkingAid
from gemeindenetz.library.models import vocabulary as words
from gemeindenetz.library.queries.measures import cost_class, duration_class
from gemeindenetz.register.queries.sizes import SIZE_CHOICES
from gemeindenetz.search.registry import (
    Document,
    DocumentKind,
    FacetKind,
    register_documents,
    register_facet,
)

BATCH = 2_000
_SIZES = dict(SIZE_CHOICES)


def _rows(model: Any, keys: Collection[int] | None, *, state: str) -> Any:
    rows = model.objects.filter(state=state).order_by("pk")
    return rows if keys is None else rows.filter(pk__in=keys)


def _batches(rows: Any) -> Iterator[list[Any]]:
    """Yield rows in batches by number, so that each batch takes a constant number of queries."""
    last = 0
    while batch := list(rows.filter(pk__gt=last)[:BATCH]):
        yield batch
        last = batch[-1].pk


def _topics(model: Any, batch: list[Any]) -> dict[int, list[tuple[str, list[str]]]]:
    """Return label and alternative labels of the topics of each row of a batch, in one query."""
    found: dict[int, list[tuple[str, list[str]]]] = {row.pk: [] for row in batch}
    column = model._meta.get_field("topics").m2m_field_name()
    links = model.topics.through.objects.filter(**{f"{column}__in": list(found)})
    for owner, label, others in links.values_list(
        f"{column}_id", "topic__label", "topic__alternative_labels"
    ):
        found[owner].append((label, others))
    return found


def _labels(choices: Any, values: Iterable[str]) -> tuple[str, ...]:
    known = dict(choices.choices)
    return tuple(str(known[value]) for value in values if value in known)


def examples(keys: Collection[int] | None) -> Iterator[Document]:
    """Return the documents of published examples."""
    rows = _rows(PracticeExample, keys, state="published").select_related("organisation__territory")
    for batch in _batches(rows):
        topics = _topics(PracticeExample, batch)
        steps = _steps(batch)
        for row in batch:
            yield _example(row, topics[row.pk], steps=steps.get(row.pk, []))


def _steps(batch: list[PracticeExample]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    field: Any = PracticeExample._meta.get_field("steps")
    for owner, text in field.related_model.objects.filter(example__in=[row.pk for row in batch]).values_list(
        "example_id", "text"
    ):
        found.setdefault(owner, []).append(text)
    return found


def _example(row: PracticeExample, topics: list[tuple[str, list[str]]], *, steps: list[str]) -> Document:
    editors = {row.work_scope, f"team:{row.network_id}", f"office:{row.network_id}"}
    territory = row.organisation.territory
    place = (territory.longitude, territory.latitude) if territory else (None, None)
    card = tuple(text for text in (row.pitfalls, row.differently) if text)
    # A card for all readers of the example is text like any other; only a narrower one is looked for apart.
    is_open = row.pitfalls_scope == row.scope
    body = (
        row.occasion, row.aim, *steps, row.participants, row.reached, row.not_reached, row.partners, row.result,
        row.transfer_conditions, row.adaptable_core, row.local_colour, row.funding, row.resolution,
        *(card if is_open else ()),
    )  # fmt: skip
    return Document(
        kind="example",
        key=row.pk,
        title=row.title,
        url=reverse("library:example", args=[row.number]),
        scopes=frozenset({row.scope, *editors}),
        gist=row.gist,
        body="\n".join(text for text in body if text),
        keywords=(
            row.number or "", row.organisation.name, row.neighbourhood,
            *(label for label, _others in topics), *(one for _label, others in topics for one in others),
        ),
        facets=_example_facets(row, topics),
        day=row.published_on,
        place=(place[0], place[1]) if place[0] is not None and place[1] is not None else None,
        inner="" if is_open else "\n".join(card),
        inner_scopes=frozenset() if is_open else frozenset({row.pitfalls_scope, *editors}),
    )


def _example_facets(row: PracticeExample, topics: list[tuple[str, list[str]]]) -> dict[str, tuple[str, ...]]:
    found = {
        "thema": tuple(label for label, _others in topics),
        "zielgruppe": _labels(words.TargetGroup, row.target_groups),
        "methode": _labels(words.Method, row.methods),
        "groesse": (str(_SIZES[row.size_class]),) if row.size_class else (),
        "siedlung": _labels(words.SettlementType, [row.settlement_type]),
        "kosten": (str(cost_class(row.cost)),) if row.cost is not None else (),
        "dauer": (str(duration_class(row.duration_months)),) if row.duration_months is not None else (),
        "phase": _labels(words.Phase, [row.phase] if row.phase else []),
        "jahr": (str(row.year),) if row.year else (),
        "pruefung": _labels(words.ValidationLevel, [row.validation]),
    }
    return {key: values for key, values in found.items() if values}


def findings(keys: Collection[int] | None) -> Iterator[Document]:
    """Return the documents of released findings; of anonymous ones nothing that names the town."""
    rows = _rows(Finding, keys, state="released").select_related("organisation")
    for batch in _batches(rows):
        topics = _topics(Finding, batch)
        for row in batch:
            yield _finding(row, topics[row.pk])


def _finding(row: Finding, topics: list[tuple[str, list[str]]]) -> Document:
    named = row.organisation.name if row.organisation and not row.is_anonymous else ""
    labels = tuple(label for label, _others in topics)
    facets = {"thema": labels, "pruefung": _labels(words.ValidationLevel, [row.validation])}
    if row.size_class and (named or row.shown_size):
        facets["groesse"] = (str(_SIZES[row.size_class]),)
    return Document(
        kind="finding",
        key=row.pk,
        title=row.title,
        url=reverse("library:finding", args=[row.public_id]),
        scopes=frozenset({row.scope, row.work_scope}),
        gist=row.worked or row.did_not_work,
        body="\n".join(text for text in (row.context, row.worked, row.did_not_work, row.theory, row.voice) if text),
        keywords=tuple(one for one in (row.number, named, *labels) if one),
        facets={key: values for key, values in facets.items() if values},
        day=row.released_on,
    )


def recommendations(keys: Collection[int] | None) -> Iterator[Document]:
    """Return the documents of published recommendations."""
    for batch in _batches(_rows(Recommendation, keys, state="published")):
        topics = _topics(Recommendation, batch)
        for row in batch:
            labels = tuple(label for label, _others in topics[row.pk])
            facets = {"thema": labels, "pruefung": _labels(words.ValidationLevel, [row.validation])}
            yield Document(
                kind="recommendation",
                key=row.pk,
                title=row.title,
                url=reverse("library:recommendation", args=[row.number]),
                scopes=frozenset(
                    {row.scope, row.work_scope, f"team:{row.network_id}", f"office:{row.network_id}"}
                ),
                gist=row.text[:300],
                body=f"{row.text}\n{row.reason}\n{row.conditions}",
                keywords=(row.number or "", *labels),
                facets={key: values for key, values in facets.items() if values},
                day=row.published_on,
            )


def aids(keys: Collection[int] | None) -> Iterator[Document]:
    """Return the documents of working aids on the shelf."""
    offered = WorkingAid.objects.offered().order_by("pk")
    for batch in _batches(offered if keys is None else offered.filter(pk__in=keys)):
        topics = _topics(WorkingAid, batch)
        for row in batch:
            labels = tuple(label for label, _others in topics[row.pk])
            editors = {f"team:{row.network_id}", f"office:{row.network_id}"} if row.network_id else set()
            yield Document(
                kind="aid",
                key=row.pk,
                title=row.title,
                url=reverse("library:aid", args=[row.slug]),
                scopes=frozenset({row.scope, *editors}),
                gist=row.gist,
                keywords=(str(row.get_kind_display()), *labels),
                facets={"thema": labels} if labels else {},
            )


def _aids_visible(actor: Actor, keys: Collection[int]) -> set[int]:
    rows = WorkingAid.objects.visible_to(actor).offered().filter(pk__in=keys)
    return set(rows.values_list("pk", flat=True))


def _visible(model: Any) -> Any:
    def visible(actor: Actor, keys: Collection[int]) -> set[int]:
        return set(model.objects.readable_by(actor).filter(pk__in=keys).values_list("pk", flat=True))

    return visible


def _with_topic(model: Any) -> Any:
    def follow(topics: Collection[int]) -> Iterable[int]:
        rows = model.objects.filter(Q(topics__in=topics) | Q(topics__broader__in=topics))
        found: Iterable[int] = rows.values_list("pk", flat=True).distinct()
        return found

    return follow


def _of_organisation(keys: Collection[int]) -> Iterable[int]:
    found: Iterable[int] = PracticeExample.objects.filter(organisation__in=keys).values_list("pk", flat=True)
    return found


def register() -> None:
    """Make the library findable, with its filters."""
    kinds = (
        ("example", _("Practice examples"), examples, PracticeExample, 20),
        ("recommendation", _("Recommendations"), recommendations, Recommendation, 22),
        ("finding", _("Findings"), findings, Finding, 24),
    )
    for kind, label, documents, model, order in kinds:
        follows = {"topics.topic": _with_topic(model)}
        if model is PracticeExample:
            follows["organisation"] = _of_organisation
        described = DocumentKind(kind, label, documents, _visible(model), order=order, follows=follows)
        register_documents(replace(described, inner_label=_("What did not work")))
    follows = {"topics.topic": _with_topic(WorkingAid)}
    register_documents(DocumentKind("aid", _("Working aids"), aids, _aids_visible, order=26, follows=follows))
    facets: tuple[tuple[str, Any, Any], ...] = (
        ("thema", pgettext_lazy("facet", "Topic"), None),
        ("zielgruppe", _("Target group"), words.TargetGroup),
        ("methode", _("Method"), words.Method),
        ("siedlung", _("Settlement"), words.SettlementType),
        ("phase", _("Phase"), words.Phase),
        ("pruefung", _("Checked"), words.ValidationLevel),
    )
    for order, (key, label, choices) in enumerate(facets, start=1):
        values = tuple(str(text) for _value, text in choices.choices) if choices else ()
        register_facet(FacetKind(key, label, order=order * 10, values=values))
    register_facet(FacetKind("groesse", _("Size"), order=45, values=tuple(str(text) for text in _SIZES.values())))
    register_facet(FacetKind("kosten", _("Cost"), order=46))
    register_facet(FacetKind("dauer", _("Duration"), order=47))
    register_facet(FacetKind("jahr", _("Year"), order=48))
