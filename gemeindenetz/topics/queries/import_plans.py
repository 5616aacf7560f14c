"""What a vocabulary file would change: every concept compared with what is here, and the result checked as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.errors import Message
from gemeindenetz.core.imports import Difference, Outcome, RowPlan, SourceRow
from gemeindenetz.topics.models import Topic

Values = Mapping[str, Any]


@dataclass(frozen=True)
class State:
    """A topic as it is or would be; neighbours by slug, `day` as ISO text."""

    label: str
    alternative_labels: tuple[str, ...] = ()
    hidden_labels: tuple[str, ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    definition: str = ""
    broader: str = ""
    related: tuple[str, ...] = ()
    exact_matches: tuple[str, ...] = ()
    position: int | None = None
    day: str = ""
    replaced_by: str = ""

    @property
    def is_used(self) -> bool:
        """New entries may take it."""
        return not self.day


_NAMES: dict[str, Message] = {
    "label": _("preferred label"),
    "alternative_labels": _("alternative labels"),
    "hidden_labels": _("misspellings"),
    "translations": _("other languages"),
    "definition": _("definition"),
    "broader": _("below"),
    "related": _("related topics"),
    "exact_matches": _("same in other vocabularies"),
    "position": _("place in the order"),
    "day": _("no longer used since"),
    "replaced_by": _("replaced by"),
}


def states() -> dict[str, State]:
    """Return all topics as they are, by slug (two queries)."""
    rows = Topic.objects.select_related("broader", "replaced_by").prefetch_related("related")
    return {topic.slug: _state(topic) for topic in rows}


def _state(topic: Topic) -> State:
    return State(
        label=topic.label,
        alternative_labels=tuple(topic.alternative_labels),
        hidden_labels=tuple(topic.hidden_labels),
        translations=tuple(sorted(topic.translations.items())),
        definition=topic.definition,
        broader=topic.broader.slug if topic.broader else "",
        related=tuple(sorted(one.slug for one in topic.related.all())),
        exact_matches=tuple(topic.exact_matches),
        position=topic.position,
        day=topic.deprecated_on.isoformat() if topic.deprecated_on else "",
        replaced_by=topic.replaced_by.slug if topic.replaced_by else "",
    )


def wanted(values: Values, before: State | None) -> State:
    """Return what a row makes of a topic.

    A concept under our own address is taken as the file has it. One of another vocabulary adds its names and its
    address to ours and fills what is empty.
    """
    day = _day(values, before)
    state = State(
        label=values["label"],
        alternative_labels=tuple(values["alternative_labels"] or ()),
        hidden_labels=tuple(values["hidden_labels"] or ()),
        translations=tuple(sorted((values["translations"] or {}).items())),
        definition=values["definition"] or "",
        broader=values["broader"] or "",
        related=tuple(values["related"] or ()),
        exact_matches=tuple(values["exact_matches"] or ()),
        position=_place(values, before),
        day=day,
        replaced_by=(values["replaced_by"] or "") if day else "",
    )
    if values["is_ours"]:
        return _in_order(state, before)
    address = values["address"]
    state = replace(state, exact_matches=_joined((address,), state.exact_matches))
    return _added(state, before) if before else state


def _place(values: Values, before: State | None) -> int | None:
    given: int | None = values["position"]
    return before.position if given is None and before else given


def _day(values: Values, before: State | None) -> str:
    if not values["is_deprecated"]:
        return ""
    return values["deprecated_on"] or (before.day if before else "") or clock.today().isoformat()


def _in_order(state: State, before: State | None) -> State:
    """A graph has no order: words that stay keep theirs, new ones follow."""
    if before is None:
        return state
    return replace(
        state,
        alternative_labels=_kept(before.alternative_labels, state.alternative_labels),
        hidden_labels=_kept(before.hidden_labels, state.hidden_labels),
        exact_matches=_kept(before.exact_matches, state.exact_matches),
    )


def _kept(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    return _joined(tuple(word for word in before if word in after), after)


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    known = {word.casefold() for word in one}
    return (*one, *(word for word in other if word.casefold() not in known))


def _added(state: State, before: State) -> State:
    named = {before.label.casefold()}
    words = (state.label, *state.alternative_labels)
    return replace(
        before,
        alternative_labels=_joined(
            before.alternative_labels, tuple(word for word in words if word.casefold() not in named)
        ),
        hidden_labels=_joined(before.hidden_labels, state.hidden_labels),
        translations=tuple(sorted((dict(state.translations) | dict(before.translations)).items())),
        definition=before.definition or state.definition,
        exact_matches=_joined(before.exact_matches, state.exact_matches),
    )


def plans_of(rows: Sequence[SourceRow]) -> list[RowPlan]:
    """Return one plan per row. What would leave the vocabulary contradicting itself is an error and left out."""
    before = states()
    after = {row.values["slug"]: wanted(row.values, before.get(row.values["slug"])) for row in rows}
    refused: dict[str, Message] = {}
    while True:
        world = before | {slug: state for slug, state in after.items() if slug not in refused}
        found = {
            slug: text
            for slug, state in after.items()
            if slug not in refused and (text := _problem(slug, state, world=world))
        }
        if not found:
            return [_plan(row, before, after=after, refused=refused) for row in rows]
        refused |= found


def _problem(slug: str, state: State, *, world: Mapping[str, State]) -> Message:
    for neighbour in (state.broader, state.replaced_by, *state.related):
        if neighbour and neighbour not in world:
            return _("The topic “%(slug)s” it names is not here.") % {"slug": neighbour}
    if not state.is_used:
        children = [one.label for one in world.values() if one.broader == slug and one.is_used]
        text = _("It is not used any more, but topics lie below it: %(labels)s.")
        return (
            text % {"labels": ", ".join(children[:3])}
            if children
            else _circle(slug, "replaced_by", world=world)
        )
    name = state.label.casefold()
    if any(one.is_used and one.label.casefold() == name for key, one in world.items() if key != slug):
        return _("There is another topic of this name already.")
    if state.broader and not world[state.broader].is_used:
        return _("The topic above, “%(label)s”, is not used any more.") % {
            "label": world[state.broader].label
        }
    return _circle(slug, "broader", world=world) or _kin(slug, state, world=world)


def _circle(slug: str, attribute: str, *, world: Mapping[str, State]) -> Message:
    return (
        _("It would lie below or be replaced by itself.")
        if slug in _chain(slug, attribute, world=world)
        else ""
    )


def _chain(slug: str, attribute: str, *, world: Mapping[str, State]) -> set[str]:
    found: set[str] = set()
    current = getattr(world[slug], attribute)
    while current and current not in found and current in world:
        found.add(current)
        current = getattr(world[current], attribute)
    return found


def _kin(slug: str, state: State, *, world: Mapping[str, State]) -> Message:
    above = _chain(slug, "broader", world=world)
    for other in state.related:
        if other == slug or other in above or slug in _chain(other, "broader", world=world):
            text = _("“%(label)s” lies above or below it and cannot be related to it as well.")
            return text % {"label": world[other].label}
    return ""


def _plan(
    row: SourceRow, before: Mapping[str, State], *, after: Mapping[str, State], refused: Mapping[str, Message]
) -> RowPlan:
    slug = row.values["slug"]
    was, will = before.get(slug), after[slug]
    if slug in refused:
        return RowPlan(Outcome.ERROR, title=will.label, message=refused[slug])
    note = ""
    if row.values["left_out"]:
        note = str(_("Names in other languages that are left out: %(n)d.") % {"n": row.values["left_out"]})
    differences = differences_of(was, will)
    outcome = Outcome.NEW if was is None else Outcome.CHANGED if differences else Outcome.UNCHANGED
    return RowPlan(outcome, title=will.label, differences=differences, message=note)


def differences_of(before: State | None, after: State) -> tuple[Difference, ...]:
    """Return what differs, in words."""
    found = []
    for name, label in _NAMES.items():
        old, new = getattr(before, name) if before else "", getattr(after, name)
        if before is None and (not new or name in ("label", "position")):
            continue
        if old != new and _shown(name, old) != _shown(name, new):
            found.append(Difference(label, _shown(name, old), _shown(name, new)))
    return tuple(found)


def _shown(name: str, value: Any) -> str:
    if name == "translations" and value:
        return ", ".join(f"{label} ({code})" for code, label in value)
    if name == "day" and value:
        return f"{date.fromisoformat(value):%d.%m.%Y}"
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
