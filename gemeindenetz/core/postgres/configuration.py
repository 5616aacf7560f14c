"""The server's own configuration files, written anew at every start."""

import os
import pwd
from collections.abc import Mapping
from pathlib import Path

from gemeindenetz.core.postgres.account import Account, give

ADMIN = "postgres"
OWNER = "gemeindenetz"
DATABASE = "gemeindenetz"
MAP = "gemeindenetz"
INCLUDED = "gemeindenetz.conf"
# Measured for one small machine: the whole installation must stay under 600 MB.
DEFAULTS: dict[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "96MB",
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "max_wal_size": "1GB",
    "checkpoint_completion_target": "0.9",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "logging_collector": "on",
    "log_directory": "log",
    "log_filename": "postgresql-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_age": "1d",
    "log_rotation_size": "0",
    # Statements hold what people wrote: the log names errors, never the statement or the row.
    "log_min_duration_statement": "-1",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "client_connection_check_interval": "1s",
}


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _replace(path: Path, content: str, *, account: Account) -> None:
    if path.exists() and path.read_text(encoding="utf-8") == content:
        return
    fresh = path.with_suffix(".fresh")
    fresh.write_text(content, encoding="utf-8")
    fresh.chmod(0o600)
    give(account, fresh)
    fresh.replace(path)


def write(data: Path, *, socket_dir: Path, account: Account, options: Mapping[str, str]) -> None:
    """Write settings and access rules: only local sockets, only this user and the server's own."""
    settings = DEFAULTS | {"unix_socket_directories": str(socket_dir)} | dict(options)
    lines = [f"{name} = {_quoted(value)}" for name, value in settings.items()]
    _replace(data / INCLUDED, "\n".join(lines) + "\n", account=account)
    main = data / "postgresql.conf"
    include = f"include = '{INCLUDED}'"
    text = main.read_text(encoding="utf-8")
    if include not in text:
        _replace(main, f"{text}\n{include}\n", account=account)
    rules = f"local all all peer map={MAP}\nlocal replication {ADMIN} peer map={MAP}\n"
    _replace(data / "pg_hba.conf", rules, account=account)
    people = sorted({pwd.getpwuid(os.geteuid()).pw_name, account.name})
    known = [f'{MAP} "{person}" {role}\n' for person in people for role in (ADMIN, OWNER)]
    _replace(data / "pg_ident.conf", "".join(known), account=account)
