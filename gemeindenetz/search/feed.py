"""The change feed: every write to a model leaves (kind, key) in the same transaction; the index follows it.

    @feeds("example")                       # the row's own id is the key of the document
    @feeds("matter", key="case")            # an entry belongs to the document of its matter
    class …

Triggers catch every write, bulk ones too, and wake the index writer on commit. `touch` is for changes that follow
from something else (a day that has come, a row of a lower app). A model's migration that adds the trigger depends on
`search.0001_initial`.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

import pgtrigger
from django.db import connection, models

CHANNEL = "search_change"
M = TypeVar("M", bound=type[models.Model])
_TOUCH = """
    INSERT INTO search_change (kind, key) SELECT %s, key FROM unnest(%s::bigint[]) AS key;
"""


def feeds(kind: str, *, key: str = "pk") -> Callable[[M], M]:
    """Return the class decorator that lets every insert, update and delete of a model into the feed.

    `key` names the field that holds the document's key: the row's own id, or a foreign key. An update that moves a
    row from one document to another leaves both.
    """

    def decorate(model: M) -> M:
        field = model._meta.pk if key == "pk" else model._meta.get_field(key)
        column = getattr(field, "column", "")
        for operation, tables in (
            (pgtrigger.Insert, ("new_rows",)),
            (pgtrigger.Update, ("old_rows", "new_rows")),
            (pgtrigger.Delete, ("old_rows",)),
        ):
            pgtrigger.register(_trigger(kind, column, operation=operation, tables=tables))(model)
        return model

    return decorate


def _trigger(
    kind: str, column: str, *, operation: pgtrigger.Operation, tables: tuple[str, ...]
) -> pgtrigger.Trigger:
    rows = " UNION ".join(f'SELECT "{column}" AS key FROM {table}' for table in tables)  # noqa: S608 - names of our own
    name = f"search_{kind}_{column}_{operation}".lower().replace(".", "_")
    return pgtrigger.Trigger(
        name=name[:47],
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(  # type: ignore[no-untyped-call]  # the library's class has no types
            old="old_rows" if "old_rows" in tables else None, new="new_rows" if "new_rows" in tables else None
        ),
        func=f"""
            INSERT INTO search_change (kind, key)
            SELECT '{kind}', key FROM ({rows}) AS touched WHERE key IS NOT NULL;
            IF FOUND THEN PERFORM pg_notify('{CHANNEL}', ''); END IF;
            RETURN NULL;
        """,  # noqa: S608 - names of our own
    )


def touch(kind: str, keys: Iterable[int]) -> None:
    """Note that documents changed although no row of a feeding model did (called by actions, in their transaction)."""
    wanted = sorted(set(keys))
    if not wanted:
        return
    with connection.cursor() as cursor:
        cursor.execute(_TOUCH, [kind, wanted])
        cursor.execute("SELECT pg_notify(%s, '')", [CHANNEL])
