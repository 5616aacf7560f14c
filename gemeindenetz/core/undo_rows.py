"""Images of rows for undo: taken, compared and put back by PostgreSQL itself, exact for every type of column.

An image is the row as JSON text (`to_jsonb`). Two images are the same row state when they are equal as `jsonb`;
`jsonb_populate_record` turns one back into a row. Table and column names come from Django's models, never from data.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models import Model, QuerySet

from gemeindenetz.core.actor import Actor

Images = dict[int, str]


def model_of(label: str) -> type[Model]:
    """Return the model a change names (`app.model`)."""
    return apps.get_model(label)


def images(
    model: type[Model], keys: Iterable[int], *, lock: bool = False, only: Iterable[str] = ()
) -> Images:
    """Return the images of the rows that exist, in one query; `lock` keeps others from changing them.

    `only` names columns: the image then knows no others, and only those are compared and put back.
    """
    wanted = list(keys)
    if not wanted:
        return {}
    table, key = _names(model)
    tail = " FOR UPDATE" if lock else ""
    columns = list(only)
    part = "(SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(image)) WHERE key = ANY(%s))"
    image = part if columns else "to_jsonb(image)"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {key}, {image}::text FROM {table} AS image WHERE {key} = ANY(%s) ORDER BY {key}{tail}",  # noqa: S608
            [*([columns] if columns else []), wanted],
        )
        return dict(cursor.fetchall())


def same(current: str, known: str) -> bool:
    """Tell whether a row still is as an image knows it, in the columns the image has."""
    if current == known:
        return True
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT jsonb_object_agg(part.key, part.value) FROM jsonb_each(%s::jsonb) AS part "
            "WHERE jsonb_exists(%s::jsonb, part.key)) = %s::jsonb",
            [current, known, known],
        )
        return bool(cursor.fetchone()[0])


def put_back(model: type[Model], key: int, *, image: str) -> None:
    """Set a row that exists to its image."""
    table, key_name = _names(model)
    columns = _columns(model, image)
    listed = ", ".join(columns)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {table} SET ({listed}) = "  # noqa: S608
            f"(SELECT {listed} FROM jsonb_populate_record(NULL::{table}, %s::jsonb)) WHERE {key_name} = %s",
            [image, key],
        )


def insert(model: type[Model], image: str) -> None:
    """Insert a row that was deleted, under its old key."""
    table, _key = _names(model)
    listed = ", ".join(_columns(model, image))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({listed}) OVERRIDING SYSTEM VALUE "  # noqa: S608
            f"SELECT {listed} FROM jsonb_populate_record(NULL::{table}, %s::jsonb)",
            [image],
        )


def delete(model: type[Model], key: int) -> None:
    """Delete a row that was created."""
    table, key_name = _names(model)
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE {key_name} = %s", [key])  # noqa: S608


@dataclass(frozen=True)
class Use:
    """Rows of one kind that point at rows, and at which."""

    targets: frozenset[int]
    rows: "QuerySet[Any]"
    column: str

    @property
    def kind(self) -> str:
        """Return the label of the rows' model."""
        return str(self.rows.model._meta.label_lower)

    def seen_by(self, actor: Actor) -> set[int]:
        """Return those of the targets that rows the actor may see point at; kinds nobody asks for are hidden."""
        manager: Any = self.rows.model._default_manager
        if not hasattr(manager, "visible_to"):
            return set()
        seen = manager.visible_to(actor).filter(pk__in=self.rows.values("pk"))
        return set(seen.values_list(self.column, flat=True))


def uses_of(
    model: type[Model],
    keys: set[int],
    *,
    but: Mapping[type[Model], set[int]],
    parts: Sequence[type[Model]] = (),
) -> list[Use]:
    """Return what points at the rows; `but` names rows that go as well, `parts` kinds that belong to the rows."""
    found = []
    for relation in model._meta.get_fields(include_hidden=True):
        field: Any = getattr(relation, "field", None)
        # History points at its rows without a constraint: it stays when they go.
        if not relation.auto_created or relation.concrete or not getattr(field, "db_constraint", False):
            continue
        user: Any = relation.related_model
        if user in parts:
            continue
        rows = user._base_manager.filter(**{f"{field.name}__in": keys}).exclude(pk__in=but.get(user, set()))
        targets = frozenset(rows.values_list(field.attname, flat=True))
        if targets:
            found.append(Use(targets, rows, field.attname))
    return found


def differences(model: type[Model], before: str | None, *, after: str | None) -> list[tuple[str, Any, Any]]:
    """Return what differs between two images as (field name, before, after)."""
    one: dict[str, Any] = json.loads(before) if before else {}
    other: dict[str, Any] = json.loads(after) if after else {}
    names = {str(field.column): str(field.verbose_name) for field in model._meta.concrete_fields}
    return [
        (names.get(column, column), one.get(column), other.get(column))
        for column in names
        if one.get(column) != other.get(column) and column != model._meta.pk.column
    ]


def _names(model: type[Model]) -> tuple[str, str]:
    quote = connection.ops.quote_name
    return quote(model._meta.db_table), quote(str(model._meta.pk.column))


def _columns(model: type[Model], image: str) -> list[str]:
    """Return the columns to write: those of the model that the image knows, generated ones left out."""
    known = json.loads(image)
    fields = model._meta.concrete_fields
    return [
        connection.ops.quote_name(str(one.column))
        for one in fields
        if one.column in known and not one.generated
    ]
