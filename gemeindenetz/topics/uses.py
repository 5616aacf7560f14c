"""Who points at topics: apps above register their rows, so that merging can show and move them.

    register_topic_use(TopicUse(
        key="advice.case", label=_("Consultations"), model=Case, column="topic",
        visible=Case.objects.visible_to, name=lambda row: row.title, undo_label=…, sees=…))

A foreign key is moved in place. Rows that join many to many name `owner`, the column of the other side: where it has
both topics, one row goes. A test fails when a reference to a topic is not registered.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, QuerySet

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.undo import register_undo_model


@dataclass(frozen=True)
class TopicUse:
    """A kind of row that points at a topic through `column`; `visible` and `name` say what a person may be shown.

    `load` names what `name` needs (select_related).
    """

    key: str
    label: Message
    model: type[Model]
    column: str
    visible: Callable[[Actor], "QuerySet[Any]"]
    name: Callable[[Any], str]
    owner: str = ""
    load: tuple[str, ...] = field(default=())

    def rows(self, topic_id: int) -> "QuerySet[Any]":
        """Return all rows that point at the topic."""
        return self.model._default_manager.filter(**{self.column: topic_id}).order_by("pk")

    def seen(self, topic_id: int, actor: Actor) -> "QuerySet[Any]":
        """Return those among them that the actor may know of."""
        return self.visible(actor).filter(**{self.column: topic_id}).select_related(*self.load).order_by("pk")

    @property
    def attname(self) -> str:
        """The database's name of the column."""
        field: Any = self.model._meta.get_field(self.column)
        return str(field.column)


_uses: dict[str, TopicUse] = {}


def register_topic_use(use: TopicUse, *, undo: bool = True) -> None:
    """Add a kind of row. With `undo` its model may stand in tickets; models registered already leave it out."""
    _uses[use.key] = use
    if undo:
        register_undo_model(
            use.model,
            visible=use.visible,
            label=_label_of(use),
            sees=lambda actor, image: _sees(use, actor, image=image),
        )


def _label_of(use: TopicUse) -> Callable[[Mapping[str, Any]], str]:
    def label(image: Mapping[str, Any]) -> str:
        row = use.model._default_manager.select_related(*use.load).filter(pk=image.get("id")).first()
        return use.name(row) if row is not None else str(use.label)

    return label


def _sees(use: TopicUse, actor: Actor, *, image: Mapping[str, Any]) -> bool:
    """A row that is gone joined two things: seen by whoever sees the owner's side; without owner by nobody else."""
    if actor.is_system:
        return True
    if not use.owner:
        return False
    owner: Any = use.model._meta.get_field(use.owner)
    visible = getattr(owner.related_model._default_manager, "visible_to", None)
    if visible is None:
        return False
    return bool(visible(actor).filter(pk=image.get(owner.column)).exists())


def topic_uses() -> list[TopicUse]:
    """Return all registered kinds, in the order of their keys."""
    return [use for _key, use in sorted(_uses.items())]
