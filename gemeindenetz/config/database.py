"""Which database: `DATABASE_URL`, else the embedded PostgreSQL in the data folder."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SOCKET_FILE = "socket_dir"


def database_settings(data_dir: Path) -> dict[str, Any]:
    """Return Django's database settings.

    With no `DATABASE_URL`, the socket folder written by the supervisor of the embedded cluster
    (`DATA_DIR/postgres/socket_dir`) is used; it is read at start-up, so commands start the cluster first.
    """
    url = os.environ.get("DATABASE_URL", "")
    settings: dict[str, Any] = {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": False,
    }
    if not url:
        marker = data_dir / "postgres" / SOCKET_FILE
        host = marker.read_text(encoding="utf-8").strip() if marker.exists() else ""
        return settings | {"NAME": "gemeindenetz", "USER": "gemeindenetz", "HOST": host}
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or parts.hostname or ""
    return settings | {
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
    }
