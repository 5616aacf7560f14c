"""History by trigger (pghistory): every write leaves an event row, bulk writes too."""

from collections.abc import Callable
from typing import Any, TypeVar

import pghistory
from django.db import connection, models

M = TypeVar("M", bound=type[models.Model])


def tracked(*, leave_out: tuple[str, ...] = ()) -> Callable[[M], M]:
    """Return the class decorator that records inserts, updates and deletes of a model.

    The events stand in a model `<Name>History` of the same app. `leave_out` names fields that must not be
    kept (secrets, hashes, last sign-in).
    """

    def decorate(model: M) -> M:
        recorded: M = pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(),
            pghistory.DeleteEvent(),
            exclude=list(leave_out) or None,
            obj_field=pghistory.ObjForeignKey(related_name="history"),
            append_only=True,
            model_name=f"{model.__name__}History",
        )(model)
        return recorded

    return decorate


def events_of(model: type[models.Model]) -> "models.QuerySet[Any]":
    """Return the events of a tracked model; `pgh_obj_id` is the row they tell of."""
    history: type[models.Model] = getattr(model, "pgh_event_model")  # noqa: B009 - pghistory adds it at run time
    return history._default_manager.all()


def record_first(model: type[models.Model]) -> int:
    """Write the events of rows that came in while the trigger of their model was silent; returns how many.

    The same events as the trigger writes, with the context of the transaction, by one statement: the trigger looks
    its context up for every single row, which takes most of the time of a large import. Call it before the rows are
    changed; rows that have an event keep what they have, models without history are left alone.
    """
    history: type[models.Model] | None = getattr(model, "pgh_event_model", None)
    if history is None:
        return 0
    own = {"pgh_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pgh_context_id"}
    quote = connection.ops.quote_name
    listed = ", ".join(quote(str(field.column)) for field in history._meta.concrete_fields if field.column not in own)
    key = quote(str(model._meta.pk.column))
    table, events = quote(model._meta.db_table), quote(history._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH context AS MATERIALIZED (SELECT _pgh_attach_context() AS id) "  # noqa: S608 - names from models
            f"INSERT INTO {events} (pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id, {listed}) "
            f"SELECT now(), 'insert', {key}, (SELECT id FROM context), {listed} FROM {table} AS told "
            f"WHERE NOT EXISTS (SELECT FROM {events} AS event WHERE event.pgh_obj_id = told.{key})"
        )
        return int(cursor.rowcount)
