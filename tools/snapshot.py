"""Write the schema snapshot the first start restores instead of migrating (core/postgres/schema.sql).

python tools/snapshot.py            write it anew
python tools/snapshot.py --check    fail when it is stale
python tools/snapshot.py --to FILE  write it elsewhere

The dump comes from the oldest supported PostgreSQL (16), so that every newer one understands it.
"""

import os
import re
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

# Before Django reads its settings: a throw-away cluster of the oldest version.
os.environ["GEMEINDENETZ_POSTGRES_VERSION"] = "16"
os.environ["DJANGO_SETTINGS_MODULE"] = "gemeindenetz.config.settings.prod"

import django
from django.db import connections

from gemeindenetz.core.postgres import configuration, schema
from gemeindenetz.core.postgres.cluster import Cluster

APPLIED = re.compile(r"(INSERT INTO public\.django_migrations VALUES \(\d+, '[^']+', '[^']+', )'[^']+'\);")
UUID = re.compile(r"'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'")
DROPPED = re.compile(r"^(--.*|\\(un)?restrict .*|SET (transaction_timeout|default_table_access_method) .*|)$")


def dump(cluster: Cluster, database: str) -> str:
    """Schema and rows of a database as plain statements, without what differs between two runs."""
    command = [str(cluster.program("pg_dump")), "--host", str(cluster.socket_dir), "--username", configuration.ADMIN]
    command += ["--no-owner", "--no-privileges", "--inserts", "--no-comments", database]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return normalised(text)


def normalised(text: str) -> str:
    """Drop comments, psql commands, settings unknown to older servers, times of migrations and chance keys."""
    kept = [line for line in text.splitlines() if not DROPPED.match(line)]
    moment = r"\1'2026-01-01 00:00:00+00');"
    return steady(APPLIED.sub(moment, "\n".join(kept))) + "\n"


def steady(text: str) -> str:
    """Give keys that migrations draw by chance (Wagtail's first pages) a value that is the same in every dump."""
    drawn: dict[str, str] = {}
    for found in UUID.finditer(text):
        drawn.setdefault(found[0], f"'{uuid.uuid5(uuid.NAMESPACE_OID, f'gemeindenetz {len(drawn)}')}'")
    return UUID.sub(lambda found: drawn[found[0]], text)


def write(target: Path) -> None:
    """Migrate a throw-away cluster and dump it."""
    with tempfile.TemporaryDirectory(prefix="gn-snapshot-") as folder:
        os.environ["DATA_DIR"] = folder
        os.environ.pop("DATABASE_URL", None)
        cluster = Cluster(Path(folder), options={"fsync": "off"})
        with cluster.in_use():
            django.setup()
            schema.migrate()
            connections.close_all()
            text = dump(cluster, configuration.DATABASE)
    target.write_text(f"{schema.HEADER}{schema.migrations_digest()}\n{text}", encoding="utf-8")


def main() -> int:
    """Entry of the command line."""
    given = sys.argv[1:]
    if "--check" in given:
        django.setup()
        if schema.snapshot_digest() == schema.migrations_digest():
            return 0
        print("core/postgres/schema.sql is stale: run python tools/snapshot.py")
        return 1
    write(Path(given[1]) if given[:1] == ["--to"] else schema.SNAPSHOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
