"""Entry of `gemeindenetz COMMAND`.

Order matters: the place of the embedded database is fixed before Django reads its settings, the command is read
after the apps registered theirs, and the database starts only for a command that needs it.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connections
from django.utils.translation import gettext as _

from gemeindenetz.cli.parser import Parser
from gemeindenetz.core.commands import Command, commands
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.postgres.cluster import Cluster
from gemeindenetz.core.postgres.errors import ClusterError
from gemeindenetz.core.postgres.schema import ensure_schema

PRIVATE = 0o077


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status: 0 done, 1 not possible (with the reason), 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # What we write (uploads, backups, logs) is for this user only.
    os.umask(PRIVATE)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.prod")
    if given[:1] == ["setup"] and "--demo" in given:
        os.environ["GEMEINDENETZ_DEMO"] = "1"
    try:
        cluster = _embedded()
        django.setup()
    except (ClusterError, ImproperlyConfigured, OSError, ValueError) as error:
        # Without settings there is no translation yet.
        sys.stderr.write(f"Die Einstellungen sind nicht brauchbar: {error}\n")
        return 1
    return _run(given, cluster)


def _embedded() -> Cluster | None:
    """The embedded cluster, its place written down; None when `DATABASE_URL` names another database."""
    if os.environ.get("DATABASE_URL"):
        return None
    data_dir = Path(os.environ.get("DATA_DIR", "./var")).resolve()
    data_dir.mkdir(parents=True, exist_ok=True)
    cluster = Cluster(data_dir)
    cluster.prepare()
    return cluster


def _run(given: list[str], cluster: Cluster | None) -> int:
    options = _parser().parse_args(given)
    command: Command | None = options.command
    if command is None:
        options.parser.print_help()
        return 2
    try:
        with _database(cluster if command.needs_database else None, ensure=command.needs_database):
            return command.run(options) or 0
    except (DomainError, ClusterError) as error:
        sys.stderr.write(f"{error}\n")
    except OperationalError as error:
        sys.stderr.write(_("The database cannot be reached: %(reason)s") % {"reason": str(error).strip()} + "\n")
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        problem = _("The file %(name)s cannot be read or written: %(reason)s")
        sys.stderr.write(problem % {"name": error.filename, "reason": error.strerror} + "\n")
    except KeyboardInterrupt:
        sys.stderr.write(_("Stopped.") + "\n")
    return command.unavailable


@contextlib.contextmanager
def _database(cluster: Cluster | None, *, ensure: bool) -> Iterator[None]:
    """The database, current, for as long as the command works."""
    with cluster.in_use() if cluster else contextlib.nullcontext():
        if ensure:
            ensure_schema()
        try:
            yield
        finally:
            connections.close_all()


def _parser() -> Parser:
    """All registered commands; a name of several words becomes a command with sub-commands."""
    root = Parser(prog="gemeindenetz", description=_("Commands of the installation in %(folder)s") % {
        "folder": settings.DATA_DIR
    })
    root.set_defaults(command=None, parser=root)
    groups: dict[str, argparse._SubParsersAction[Parser]] = {}

    def group(path: tuple[str, ...]) -> "argparse._SubParsersAction[Parser]":
        key = " ".join(path)
        if key not in groups:
            parent = group(path[:-1]).add_parser(path[-1], prog=f"gemeindenetz {key}") if path else root
            parent.set_defaults(command=None, parser=parent)
            groups[key] = parent.add_subparsers(title=_("Commands"), metavar=_("COMMAND"), parser_class=Parser)
        return groups[key]

    for command in commands():
        *path, last = command.name.split(" ")
        summary = str(command.summary)
        parser = group(tuple(path)).add_parser(
            last, prog=f"gemeindenetz {command.name}", help=summary, description=summary
        )
        command.configure(parser)
        parser.set_defaults(command=command, parser=parser)
    return root


if __name__ == "__main__":
    sys.exit(main())
