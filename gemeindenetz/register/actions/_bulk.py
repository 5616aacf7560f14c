"""Write many rows at once with COPY. Constraints hold as for any other write, and history has every row."""

from collections.abc import Iterable, Sequence
from typing import Any

import pgtrigger
from django.db import connection, models

from gemeindenetz.core.tracking import record_first
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

    The trigger is silent meanwhile, and the events are written by one statement (`core.tracking.record_first`).
    """
    with pgtrigger.ignore(_INSERTED), connection.cursor() as cursor:
        # COPY cannot carry the setting; any statement before it can.
        cursor.execute("SELECT 1")
        copy_rows(Territory, columns, rows=rows)
    record_first(Territory)


def lock_register() -> None:
    """Let only one import or undo run at a time; the lock ends with the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('register'))")
