"""Which documents changed after the state an index was brought to: the database's word, exact in every order of commits.

A checkpoint is a snapshot (`pg_current_snapshot`): it knows of every transaction whether it was visible. A change
counts as pending as long as its transaction was not visible to the checkpoint, even if its number is smaller than
that of changes already indexed.
"""

from dataclasses import dataclass

from django.db import connection

#: A checkpoint that has seen nothing.
NOTHING = "1:1:"
_PENDING = """
    SELECT kind, key, max(id) FROM search_change
    WHERE transaction >= pg_snapshot_xmin(%(point)s::pg_snapshot)
      AND NOT pg_visible_in_snapshot(transaction, %(point)s::pg_snapshot)
      AND kind = ANY(%(kinds)s)
    GROUP BY kind, key LIMIT %(limit)s
"""
_IDENTITY = """
    SELECT (SELECT oid FROM pg_database WHERE datname = current_database())::text || '.'
        || 'search_change'::regclass::oid::text
"""


@dataclass(frozen=True)
class Pending:
    """A document that may differ from what the index knows; `change` is the newest change of it."""

    kind: str
    key: int
    change: int


def pending_since(checkpoint: str, kinds: list[str], *, limit: int | None) -> list[Pending]:
    """Return the documents of these kinds with changes the checkpoint has not seen, at most `limit`."""
    with connection.cursor() as cursor:
        cursor.execute(_PENDING, {"point": checkpoint, "kinds": kinds, "limit": limit})
        return [Pending(*row) for row in cursor.fetchall()]


def database_identity() -> str:
    """Return what tells this database from one restored or made anew: its checkpoints mean nothing elsewhere."""
    with connection.cursor() as cursor:
        cursor.execute(_IDENTITY)
        return str(cursor.fetchone()[0])


def current_snapshot() -> str:
    """Return the state of the database this transaction sees."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_snapshot()::text")
        return str(cursor.fetchone()[0])
