"""Panels: upper apps put their part onto pages of lower apps (matters beside a municipality)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class Panel:
    """A part of a page: title, template, and the values the template needs."""

    title: Message
    template: str
    values: dict[str, Any] = field(default_factory=dict)


PanelSource = Callable[[Any, Actor], Panel | None]
_sources: dict[str, list[tuple[int, str, PanelSource]]] = {}


def register_panel(subject: str, name: str, source: PanelSource, *, order: int = 100) -> None:
    """Register a source for pages about `subject` ("territory", "organisation", "case")."""
    rows = [row for row in _sources.get(subject, []) if row[1] != name]
    _sources[subject] = sorted([*rows, (order, name, source)], key=lambda row: row[:2])


def panels_for(subject: str, thing: Any, *, actor: Actor) -> list[Panel]:
    """Return the panels this actor is shown beside the thing, in order."""
    panels = (source(thing, actor) for _, _, source in _sources.get(subject, []))
    return [panel for panel in panels if panel is not None]
