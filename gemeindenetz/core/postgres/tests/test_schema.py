import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from gemeindenetz.core.postgres import schema

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.django_db
def test_a_test_database_is_current():
    assert schema.is_current()
    assert schema.ensure_schema() == "current"


@pytest.mark.slow
def test_the_snapshot_equals_the_migrations(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    written = tmp_path / "schema.sql"
    subprocess.run(
        [sys.executable, str(ROOT / "tools" / "snapshot.py"), "--to", str(written)],
        check=True,
        cwd=ROOT,
        env=environment,
    )
    assert written.read_text(encoding="utf-8") == schema.SNAPSHOT.read_text(encoding="utf-8")


@pytest.mark.django_db
def test_a_restored_database_has_every_table_of_the_migrated_one():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        tables = cursor.fetchone()[0]
    assert schema.SNAPSHOT.read_text(encoding="utf-8").count("\nCREATE TABLE ") == tables
