"""Build something through actions once per process, then put the same rows back in one statement.

Building the invented Land takes some three hundred statements, and hundreds of tests stand on it. The first call
builds it through real actions, reads every row written and takes the building back; each call then writes the
rows with triggers off (they fired when the rows were made). Without the right to switch triggers off, every
call builds anew.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.apps import apps
from django.db import connection, transaction

T = TypeVar("T")

#: Apps whose tables may be written by what is built, and the tables of the history.
APPS = ("accounts", "ledger", "network", "pghistory", "register", "search", "topics")


@dataclass(frozen=True)
class _Snapshot:
    statements: str
    built: object


_snapshots: dict[str, _Snapshot] = {}


def once(key: str, build: Callable[[], T]) -> T:
    """Return what `build` returns, with its rows in the database; built only once per `key` and process."""
    if not _may_switch_triggers_off():
        return build()
    if key not in _snapshots:
        _snapshots[key] = _taken(build)
    snapshot = _snapshots[key]
    with connection.cursor() as cursor:
        cursor.execute(snapshot.statements)
    fresh: T = copy.deepcopy(snapshot.built)  # type: ignore[assignment]
    return fresh


def _may_switch_triggers_off() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('is_superuser') = 'on'")
        return bool(cursor.fetchone()[0])


def _tables() -> dict[str, str]:
    """Return table and primary key of every model (many-to-many tables too) of the apps that may be written."""
    stored = set(connection.introspection.table_names())
    models = [
        model for app in APPS for model in apps.get_app_config(app).get_models(include_auto_created=True)
    ]
    return {
        model._meta.db_table: str(model._meta.pk.column) for model in models if model._meta.db_table in stored
    }


def _taken(build: Callable[[], T]) -> _Snapshot:
    with transaction.atomic():
        before = {table: _keys(table, key) for table, key in _tables().items()}
        built = build()
        parts = [part for table, key in _tables().items() for part in _insert(table, key, before[table])]
        transaction.set_rollback(True)
    # Local: the role falls back at the end of the test's transaction; reset at once for what follows in it.
    head, tail = (
        "SET LOCAL session_replication_role = replica;",
        "SET LOCAL session_replication_role = origin;",
    )
    return _Snapshot("".join([head, *parts, tail]), built)


def _keys(table: str, key: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT "{key}"::text FROM "{table}"')
        return [row[0] for row in cursor.fetchall()]


def _insert(table: str, key: str, before: list[str]) -> list[str]:
    """Return the statement that writes the rows added to a table, or nothing."""
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT quote_literal(json_agg(t)::text) FROM "{table}" AS t WHERE NOT "{key}"::text = ANY(%s)',
            [before],
        )
        rows = cursor.fetchone()[0]
    if rows is None:
        return []
    columns = _columns(table)
    source = f'json_populate_recordset(NULL::"{table}", {rows}::json)'
    return [f'INSERT INTO "{table}" ({columns}) SELECT {columns} FROM {source};']


def _columns(table: str) -> str:
    """Return the columns that may be written; generated ones come by themselves."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns"
            " WHERE table_schema = 'public' AND table_name = %s AND is_generated = 'NEVER'",
            [table],
        )
        return str(cursor.fetchone()[0])
