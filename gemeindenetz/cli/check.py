"""`gemeindenetz check`: whether everything is in order."""

import argparse
import stat
import sys

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from gemeindenetz.core.commands import CheckResult, add_json_option, check_results, report
from gemeindenetz.core.postgres import schema

OLDEST_POSTGRES = 160_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command."""
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    """Print every result; 1 when one is not in order."""
    results = check_results()
    good = all(result.ok for result in results)
    values = {
        "ok": good,
        "checks": [{"name": found.name, "ok": found.ok, "message": str(found.message)} for found in results],
    }
    marks = {True: _("in order"), False: _("NOT IN ORDER")}
    report(options, values, lines=[f"{marks[found.ok]}: {found.message}" for found in results])
    sys.stdout.flush()
    return 0 if good else 1


def installation() -> list[CheckResult]:
    """Database, schema and the data folder's permissions."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int, current_setting('server_version')")
        number, version = cursor.fetchone() or (0, "?")
    secret = settings.DATA_DIR / "secret_key"
    private = not secret.exists() or not stat.S_IMODE(secret.stat().st_mode) & 0o077
    return [
        CheckResult("postgres", number >= OLDEST_POSTGRES, _("Database PostgreSQL %(version)s") % {"version": version}),
        CheckResult("schema", schema.is_current(), _("Schema of the database matches the program")),
        CheckResult("secret", private, _("Only the owner can read the secret key")),
    ]
