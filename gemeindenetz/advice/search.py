"""Matters in the search: for their people and the advisory team alone; internal notes for the team alone."""

from collections.abc import Collection, Iterator

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import Case, Entry, NextStep
from gemeindenetz.advice.models.entries import Audience
from gemeindenetz.core.actor import Actor
from gemeindenetz.search.registry import Document, DocumentKind, FacetKind, register_documents, register_facet

KIND = "beratung"
_CHUNK = 500


def register() -> None:
    """Make matters findable, in an index of their own."""
    register_documents(
        DocumentKind(KIND, _("Consultations"), documents, visible, order=10, confidential=True)
    )
    register_facet(FacetKind("stand", _("State"), order=90))


def documents(keys: Collection[int] | None) -> Iterator[Document]:
    """Give matters with what their people read, and what only the team reads apart from it."""
    rows = Case.objects.select_related("organisation", "topic").order_by("pk")
    if keys is not None:
        rows = rows.filter(pk__in=keys)
    entries = Entry.objects.only("case_id", "audience", "body").order_by("created_at", "pk")
    steps = NextStep.objects.only("case_id", "text")
    rows = rows.prefetch_related(Prefetch("entries", entries), Prefetch("next_steps", steps))
    for row in rows.iterator(chunk_size=_CHUNK):
        yield _document(row)


def _document(row: Case) -> Document:
    shared = [entry.body for entry in row.entries.all() if entry.audience == Audience.MATTER]
    internal = [entry.body for entry in row.entries.all() if entry.audience == Audience.TEAM]
    outcome = (row.outcome_occasion, row.outcome_result, row.outcome_open)
    topic = (row.topic.label,) if row.topic else ()
    return Document(
        kind=KIND,
        key=row.pk,
        title=row.title,
        url=reverse("advice:case", args=[row.public_id]),
        scopes=frozenset({row.matter_scope, row.team_scope}),
        gist=f"{row.number}, {row.organisation.name}",
        body="\n".join(
            text for text in (*shared, *(step.text for step in row.next_steps.all()), *outcome) if text
        ),
        keywords=topic,
        facets={"stand": (str(row.get_state_display()),), "thema": topic},
        day=row.last_entry_at.date(),
        inner="\n".join(internal),
        inner_scopes=frozenset({row.team_scope}) if internal else frozenset(),
    )


def visible(actor: Actor, keys: Collection[int]) -> set[int]:
    """The database's last word."""
    return set(Case.objects.visible_to(actor).filter(pk__in=keys).values_list("pk", flat=True))
