"""Test session: one embedded PostgreSQL, one template database, a clone for every worker.

With `DATABASE_URL` the server named there is used instead; the template stays there for the next run.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections

from gemeindenetz.core.postgres.cluster import Cluster
from gemeindenetz.core.postgres.schema import LOCK, ensure_schema, migrations_digest
from tools import browser

SOCKET_VARIABLE = "GEMEINDENETZ_TEST_SOCKET"
ROOT = Path(__file__).resolve().parent
# Nothing in a test database has to survive a crash.
FAST = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
    "logging_collector": "off",
    "max_connections": "100",
}
session_cluster = pytest.StashKey[tuple[Cluster, Path]]()


def pytest_configure(config: pytest.Config) -> None:
    """Start the cluster in the first process of the session; workers find it by the environment."""
    if hasattr(config, "workerinput") or os.environ.get("DATABASE_URL") or config.option.collectonly:
        return
    folder = Path(tempfile.mkdtemp(prefix="gn-test-"))
    cluster = Cluster(folder, options=FAST)
    cluster.start(stop_with_parent=True)
    config.stash[session_cluster] = (cluster, folder)
    os.environ[SOCKET_VARIABLE] = str(cluster.socket_dir)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the cluster and remove it."""
    found = config.stash.get(session_cluster, None)
    if found is not None:
        cluster, folder = found
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys need a browser: skipped plainly without one, but never under CI."""
    journeys = [item for item in items if item.get_closest_marker("browser") or ROOT / "e2e" in item.path.parents]
    for item in journeys:
        item.add_marker("browser")
    if journeys and browser.find() is None and not os.environ.get("CI"):
        reason = "no Chromium on this machine"
        for item in journeys:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """Point Django to the session's cluster."""
    socket = os.environ.get(SOCKET_VARIABLE)
    if socket and not os.environ.get("DATABASE_URL"):
        connections["default"].settings_dict["HOST"] = socket
        connections["default"].settings_dict["USER"] = "postgres"


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: Any, django_db_modify_db_settings: None
) -> Iterator[None]:
    """Clone the template database for this process, drop the clone at the end."""
    settings = connection.settings_dict
    original, name = settings["NAME"], connection.creation._get_test_db_name()  # noqa: SLF001 - pytest-django's own way
    with django_db_blocker.unblock():
        template = current_template(f"test_{original}_template")
        administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        settings["NAME"] = name
    yield
    with django_db_blocker.unblock():
        connections.close_all()
        settings["NAME"] = original
        administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture(autouse=True)
def empty_queue(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no job behind: Django empties only tables it manages after a test that really commits."""
    yield
    marker = request.node.get_closest_marker("django_db")
    commits = marker is not None and bool(marker.kwargs.get("transaction"))
    if commits or {"transactional_db", "live_server"}.intersection(request.fixturenames):
        with request.getfixturevalue("django_db_blocker").unblock(), connection.cursor() as cursor:
            cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_periodic_defers CASCADE")


def administer(*statements: str) -> None:
    """Run statements on the server's maintenance database."""
    connections.close_all()
    with connection._nodb_cursor() as cursor:  # noqa: SLF001 - Django's own way to make test databases
        for statement in statements:
            cursor.execute(statement)


def current_template(name: str) -> str:
    """The template database with the current schema; built by the first worker that asks, the others wait."""
    connections.close_all()
    with connection._nodb_cursor() as cursor:  # noqa: SLF001
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        cursor.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = %s",
            [name],
        )
        row = cursor.fetchone()
        if row is None or row[0] != migrations_digest():
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
            fill(name)
            cursor.execute(f"COMMENT ON DATABASE \"{name}\" IS '{migrations_digest()}'")
    return name


def fill(name: str) -> None:
    """Bring the fresh template to the current schema."""
    original = connection.settings_dict["NAME"]
    connection.settings_dict["NAME"] = name
    try:
        ensure_schema()
    finally:
        connections.close_all()
        connection.settings_dict["NAME"] = original
