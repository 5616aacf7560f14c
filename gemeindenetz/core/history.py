"""Who changed what when: read from the events that `core.tracking` records for every write.

    events = history_of(membership, actor)              # newest first; the caller has checked that the actor sees it
    panel = history_panel(membership, actor)            # the same as a panel for pages

A page of its own (`/verlauf/<kind>/<key>/`) exists for kinds registered with `register_history`, whose loader decides
who sees it. Fields can be hidden; what a field refers to is named only when the actor may see that, too.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.panels import Panel
from gemeindenetz.core.shown import shown

LIMIT = 200
LONGEST = 300
#: Columns pghistory adds, and keys that say nothing to people.
_PLUMBING = frozenset(
    {
        *("pgh_id", "pgh_created_at", "pgh_label", "pgh_obj", "pgh_context", "id", "public_id", "slug"),
        *("version", "dataset", "sort_key", "scope", "work_scope"),
    }
)


@dataclass(frozen=True)
class FieldChange:
    """One field before and after; both None: it changed, but this reader may not see to what."""

    label: Message
    before: Any
    after: Any


@dataclass(frozen=True)
class HistoryEvent:
    """One change of a record. `what` is created, changed or deleted; `reason` is the system's."""

    when: datetime
    who: str
    reason: str
    what: str
    changes: list[FieldChange]


def _nobody(actor: Actor) -> bool:
    return False


Loader = Callable[[str, Actor], Model | None]
Hidden = Callable[[Actor], bool]
_loaders: dict[str, tuple[Message, Loader]] = {}
_hidden: dict[type[Model], dict[str, Hidden]] = {}
_field_names: dict[type[Model], dict[str, Message]] = {}
_silent: dict[type[Model], Callable[[Any], bool]] = {}
_references: dict[type[Model], Callable[[Actor, set[Any]], dict[Any, str]]] = {}


def register_history(kind: str, *, label: Message, load: Loader) -> None:
    """Offer a page with the history of records of a kind; `load(key, actor)` returns None outside the visible set."""
    _loaders[kind] = (label, load)


def hide_fields(model: type[Model], *names: str, unless: Hidden = _nobody) -> None:
    """Keep fields of a model out of its history except for actors `unless` lets see them."""
    _hidden.setdefault(model, {}).update(dict.fromkeys(names, unless))


def name_fields(model: type[Model], **names: Message) -> None:
    """Say how the history calls fields whose models only name them for programmers."""
    _field_names.setdefault(model, {}).update(names)


def leave_out_events(model: type[Model], which: Callable[[Any], bool]) -> None:
    """Keep events out of the history of a model for everybody: their time alone tells what is nobody's business.

    `which` gets the event row.
    """
    _silent[model] = which


def name_references(model: type[Model], names: Callable[[Actor, set[Any]], dict[Any, str]]) -> None:
    """Let references to a model be named: key → label, only for what the actor may see.

    Models with `visible_to` need no entry; of all others the history says only that they changed.
    """
    _references[model] = names


def load_record(kind: str, key: str, *, actor: Actor) -> tuple[Message, Model] | None:
    """Return label and record of a registered kind, or None when there is nothing for this actor."""
    if kind not in _loaders:
        return None
    label, load = _loaders[kind]
    record = load(key, actor)
    return (label, record) if record is not None else None


def history_of(obj: Model, actor: Actor, *, limit: int = LIMIT) -> list[HistoryEvent]:
    """Return the changes of a record the actor has been let see, newest first (one query, plus one per reference)."""
    rows = list(_events(obj).select_related("pgh_context").order_by("-pgh_id")[: limit + 1])
    fields = _fields_for(type(obj), actor)
    names = _reference_names(rows, fields, actor=actor)
    is_silent = _silent.get(type(obj))
    found = []
    for row, before in zip_longest(rows, rows[1:]):
        changes = [
            _change(field, before, row=row, names=names)
            for field in fields
            if _differs(field, before, row=row)
        ]
        if (changes or row.pgh_label != "update") and not (is_silent and is_silent(row)):
            found.append(_event(row, changes))
    return found[:limit]


def history_panel(obj: Model, actor: Actor, *, limit: int = 20) -> Panel:
    """Return the history as a panel for the page of the record."""
    title = gettext_lazy("Who changed what when")
    return Panel(title, "core/history_events.html", {"events": history_of(obj, actor, limit=limit)})


def _events(obj: Model) -> Any:
    """Return the event rows of a tracked record; a record without history is a mistake in the code."""
    manager: Any = obj.history  # type: ignore[attr-defined]
    return manager.all()


def _fields_for(model: type[Model], actor: Actor) -> "list[Field[Any, Any]]":
    hidden = _hidden.get(model, {})
    return [
        field
        for field in model._meta.concrete_fields
        if field.name not in _PLUMBING and (field.name not in hidden or hidden[field.name](actor))
    ]


def _value(row: Any, field: "Field[Any, Any]") -> Any:
    return getattr(row, field.attname, None)


def _differs(field: "Field[Any, Any]", before: Any, *, row: Any) -> bool:
    if row.pgh_label == "delete":
        return False
    now = _value(row, field)
    return now not in (None, "") if before is None else _value(before, field) != now


def _event(row: Any, changes: list[FieldChange]) -> HistoryEvent:
    context = row.pgh_context.metadata if row.pgh_context else {}
    what = {"insert": "created", "delete": "deleted"}.get(row.pgh_label, "changed")
    return HistoryEvent(
        when=row.pgh_created_at,
        who=context.get("actor") or _("System"),
        reason=context.get("reason") or "",
        what=what,
        changes=changes,
    )


Names = dict[str, dict[Any, str]]


def _reference_names(rows: list[Any], fields: "list[Field[Any, Any]]", *, actor: Actor) -> Names:
    """Return, for each reference that occurs, what the actor may call its targets."""
    names: Names = defaultdict(dict)
    for field in fields:
        if isinstance(field, ForeignKey):
            keys = {_value(row, field) for row in rows} - {None}
            if keys:
                names[field.name] = _named(field.related_model, keys, actor=actor)
    return names


def _named(model: type[Model], keys: set[Any], *, actor: Actor) -> dict[Any, str]:
    if model in _references:
        return _references[model](actor, keys)
    visible = getattr(model._default_manager, "visible_to", None)
    return {one.pk: str(one) for one in visible(actor).filter(pk__in=keys)} if visible else {}


def _change(field: "Field[Any, Any]", before: Any, *, row: Any, names: Names) -> FieldChange:
    label = str(_field_names.get(field.model, {}).get(field.name, field.verbose_name))
    old, new = (_value(before, field) if before is not None else None), _value(row, field)
    if isinstance(field, ForeignKey):
        known = names.get(field.name, {})
        if any(key is not None and key not in known for key in (old, new)):
            return FieldChange(label, None, None)
        return FieldChange(label, known.get(old, ""), known.get(new, ""))
    return FieldChange(label, _readable(field, old), _readable(field, new))


def _readable(field: "Field[Any, Any]", value: Any) -> Any:
    if field.choices and value not in (None, ""):
        value = dict(field.flatchoices).get(value, value)
    if isinstance(value, list | tuple):
        value = ", ".join(str(one) for one in value)
    text = shown(value)
    return text if not isinstance(text, str) or len(text) <= LONGEST else f"{text[:LONGEST]} …"
