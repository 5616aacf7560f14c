"""Write many rows at once with COPY. Constraints hold as for any other write, and history has every row."""

from collections.abc import Iterable, Sequence
from typing import Any

import pgtrigger
from django.db import connection, models

from gemeindenetz.register.models import Territory

_INSERTED = "register.Territory:insert_insert"


def new_ids(model: type[models.Model], count: int) -> list[int]:
    """Take `count` numbers from the model's sequence, so that rows can point at each other before they are written."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, count],
        )
        return [row[0] for row in cursor.fetchall()]


def copy_rows(model: type[models.Model], columns: Sequence[str], *, rows: Iterable[Sequence[Any]]) -> None:
    """Append rows to the model's table; must run inside a transaction."""
    quoted = ", ".join(connection.ops.quote_name(column) for column in columns)
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def copy_territories(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Append territories and their history.

    The history trigger looks its context up for every single row, which takes two thirds of the time of a full
    import; so the events of these rows are written by one statement instead, the same ones as the trigger writes.
    """
    with pgtrigger.ignore(_INSERTED), connection.cursor() as cursor:
        # COPY cannot carry the setting; any statement before it can.
        cursor.execute("SELECT 1")
        copy_rows(Territory, columns, rows=rows)
    _write_history([row[0] for row in rows])


def _write_history(ids: list[int]) -> None:
    history = Territory.pgh_event_model  # type: ignore[attr-defined]
    own = {"pgh_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pgh_context_id"}
    columns = [field.column for field in history._meta.concrete_fields if field.column not in own]
    listed = ", ".join(connection.ops.quote_name(column) for column in columns)
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH context AS MATERIALIZED (SELECT _pgh_attach_context() AS id) "  # noqa: S608 - names from models
            f"INSERT INTO {history._meta.db_table} "
            f"(pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id, {listed}) "
            f"SELECT now(), 'insert', id, (SELECT id FROM context), {listed} "
            f"FROM {Territory._meta.db_table} WHERE id = ANY(%s)",
            [ids],
        )


def lock_register() -> None:
    """Let only one import or undo run at a time; the lock ends with the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('register'))")
