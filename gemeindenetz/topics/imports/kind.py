"""The import of a vocabulary, as the engine runs it."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.imports import ImportColumn, ImportKind, PlannedRow, RowPlan, SourceRow
from gemeindenetz.core.imports.kinds import Options
from gemeindenetz.core.undo import Change
from gemeindenetz.topics.actions import import_topics
from gemeindenetz.topics.imports.concepts import COLUMNS
from gemeindenetz.topics.imports.reading import PLAIN_SKOS, read_vocabulary
from gemeindenetz.topics.permissions import VOCABULARY, VOCABULARY_CONFIRM, can_edit_topics
from gemeindenetz.topics.queries.import_plans import plans_of

_LABELS: dict[str, Message] = {"slug": _("address"), "label": _("preferred label")}


def _scope(actor: Actor, options: Options) -> str:
    return VOCABULARY


def _confirm_scope(options: Options) -> str:
    return VOCABULARY_CONFIRM


def _done_url(options: Options) -> str:
    return reverse("topics:topics")


def _rehearse(rows: Sequence[SourceRow], options: Options, *, actor: Actor) -> list[RowPlan]:
    return plans_of(rows)


def _apply(rows: Sequence[PlannedRow], options: Options, *, actor: Actor) -> list[Change]:
    return import_topics(actor=actor, rows=rows)


VOCABULARY_IMPORT = ImportKind(
    key="topics.skos",
    label=_("Vocabulary of topics (SKOS)"),
    explanation=_(
        "Topics from a file in the exchange format SKOS. Topics that are not in the file stay as they are. "
        "You first see what would change."
    ),
    columns=tuple(ImportColumn(name, _LABELS.get(name, name)) for name in COLUMNS),
    rehearse=lambda rows, options, actor: _rehearse(rows, options, actor=actor),
    apply=lambda rows, options, actor: _apply(rows, options, actor=actor),
    scope=_scope,
    confirm_scope=_confirm_scope,
    can_import=can_edit_topics,
    done_url=_done_url,
    read=read_vocabulary,
    file_hint=PLAIN_SKOS,
)
