"""Bring a database to the current schema: from the snapshot when it is empty, else by migrations.

Migrating everything takes over ten seconds, restoring the snapshot half a second. `tools/snapshot.py` writes the
snapshot; a test holds it equal to the migrations. When it is stale it is not used.
"""

import hashlib
import io
from functools import cache
from pathlib import Path

from django.apps import apps
from django.core.management import call_command
from django.db import connection, connections

SNAPSHOT = Path(__file__).parent / "schema.sql"
HEADER = "-- migrations: "
LOCK = 727_001
PREFIX = "gemeindenetz schema "


@cache
def migrations_digest() -> str:
    """Digest of all migration files of all installed apps; changes with every migration and library release."""
    digest = hashlib.sha256()
    for config in sorted(apps.get_app_configs(), key=lambda config: config.label):
        for path in sorted((Path(config.path) / "migrations").glob("*.py")):
            digest.update(f"{config.label}/{path.name}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def snapshot_digest() -> str:
    """Digest the snapshot was made for; empty without a snapshot."""
    if not SNAPSHOT.exists():
        return ""
    with SNAPSHOT.open(encoding="utf-8") as file:
        return file.readline().strip().removeprefix(HEADER)


def ensure_schema() -> str:
    """Make the default database current; returns what was done: `current`, `restored` or `migrated`.

    Several processes may call it at the same time: one works, the others wait.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            return _bring_up_to_date()
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def is_current() -> bool:
    """Whether the database has the schema this code expects (cheap: one query)."""
    return _stored_digest() == migrations_digest()


def restore(sql: str) -> None:
    """Run the snapshot in one transaction on a connection of its own (it empties the search path)."""
    own = connections.create_connection("default")
    try:
        with own.cursor() as cursor:
            cursor.execute(sql)
    finally:
        own.close()


def migrate() -> None:
    """Run all migrations, make the shared cache's table and remember the digest."""
    call_command("migrate", interactive=False, verbosity=0, stdout=io.StringIO())
    call_command("createcachetable", verbosity=0)
    remember_digest()


def remember_digest() -> None:
    """Write the digest beside the list of applied migrations."""
    with connection.cursor() as cursor:
        cursor.execute(f"COMMENT ON TABLE django_migrations IS '{PREFIX}{migrations_digest()}'")


def _bring_up_to_date() -> str:
    digest = migrations_digest()
    if _stored_digest() == digest:
        return "current"
    if _is_empty() and snapshot_digest() == digest:
        restore(SNAPSHOT.read_text(encoding="utf-8"))
        remember_digest()
        return "restored"
    migrate()
    return "migrated"


def _stored_digest() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regclass('public.django_migrations'), 'pg_class')")
        row = cursor.fetchone()
    return (row[0] or "").removeprefix(PREFIX) if row else ""


def _is_empty() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public')")
        row = cursor.fetchone()
    return bool(row and row[0])
