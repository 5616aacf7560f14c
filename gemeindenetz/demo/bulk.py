"""Writing many rows: numbers reserved in one go, rows by COPY, our own triggers silent meanwhile.

Silent are the history triggers (the first event of every row is written afterwards, by one statement a table) and the
guards of append-only tables; constraints and foreign keys stay in force, and everything happens in one transaction.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection, models

from gemeindenetz.core.ids import ALPHABET, LENGTH
from gemeindenetz.core.tracking import record_first


def reserve(model: type[models.Model], count: int) -> range:
    """Take `count` numbers of a table's sequence and return them."""
    if count == 0:
        return range(0)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(pg_get_serial_sequence(%s, 'id'))", [table])
        (first,) = cursor.fetchone() or (1,)
        cursor.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", [table, first + count - 1])
    return range(first, first + count)


def copy(model: type[models.Model], columns: Sequence[str], *, rows: Iterable[Sequence[Any]]) -> int:
    """Write rows into a model's table (attribute names as columns); returns how many."""
    known = {field.attname: str(field.column) for field in model._meta.concrete_fields}
    quoted = ", ".join(connection.ops.quote_name(known[column]) for column in columns)
    table = connection.ops.quote_name(model._meta.db_table)
    written = 0
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as target:
        for row in rows:
            target.write_row(row)
            written += 1
    return written


@contextmanager
def quiet(*tables: type[models.Model]) -> Iterator[None]:
    """Keep the triggers of these tables silent within the block (inside a transaction; needs the tables' owner).

    After it every row has the first event of its history, named after who generates.
    """
    with connection.cursor() as cursor:
        # A table cannot be altered while deferred checks of its rows are waiting; so they run at once from here on.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for model in tables:
            cursor.execute(
                f"ALTER TABLE {connection.ops.quote_name(model._meta.db_table)} DISABLE TRIGGER USER"
            )
        yield
        for model in tables:
            cursor.execute(
                f"ALTER TABLE {connection.ops.quote_name(model._meta.db_table)} ENABLE TRIGGER USER"
            )
            record_first(model)
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def analyse(*tables: type[models.Model]) -> None:
    """Let the planner know what the tables hold now; it would otherwise plan for empty ones until tonight."""
    with connection.cursor() as cursor:
        cursor.execute(
            "ANALYZE " + ", ".join(connection.ops.quote_name(model._meta.db_table) for model in tables)
        )


def ids(chance: random.Random, count: int) -> list[str]:
    """Return different opaque ids that come back with the same seed."""
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(chance.choices(ALPHABET, k=LENGTH))] = None
    return list(found)
