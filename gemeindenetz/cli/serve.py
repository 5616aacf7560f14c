"""`gemeindenetz serve`: database, web and job worker under one supervisor."""

import argparse
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Iterator

from django.conf import settings
from django.db import connections
from django.utils.translation import gettext as _

from gemeindenetz.cli.supervisor import Program, Supervisor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.postgres import locks
from gemeindenetz.core.postgres.cluster import Cluster
from gemeindenetz.core.postgres.schema import ensure_schema

BACKLOG = 2048
HIGHEST_PORT = 65_535


class CannotServe(DomainError):
    """The server cannot start here."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the command; PORT and HOST of the environment are the defaults."""
    parser.add_argument("--port", type=int, default=os.environ.get("PORT", "8000"), help=_("port, usually 8000"))
    parser.add_argument(
        "--host",
        default=os.environ.get("HOST", "127.0.0.1"),
        help=_("address to listen on, usually 127.0.0.1 behind a proxy"),
    )


def run(options: argparse.Namespace) -> int:
    """Serve until asked to stop."""
    with _alone(), _listening(options.host, options.port) as listener:
        port = listener.getsockname()[1]
        os.environ.setdefault("PUBLIC_URL", f"http://127.0.0.1:{port}")
        cluster = None if os.environ.get("DATABASE_URL") else Cluster(settings.DATA_DIR)
        with cluster.in_use(stop_with_parent=True) if cluster else contextlib.nullcontext():
            ensure_schema()
            connections.close_all()
            sys.stdout.write(_("Gemeindenetz runs at %(address)s") % {"address": os.environ["PUBLIC_URL"]} + "\n")
            sys.stdout.flush()
            Supervisor(cluster, [web(listener), worker(), index_writer(), *mail_listener()]).run()
    return 0


def web(listener: socket.socket) -> Program:
    """Gunicorn on our socket: it stays open while a killed server is replaced, so that nobody is refused."""
    number = listener.fileno()
    command = [sys.executable, "-m", "gunicorn", "-c", "python:gemeindenetz.config.gunicorn"]
    command += ["--bind", f"fd://{number}", "gemeindenetz.config.wsgi:application"]
    return Program("web", command, inherited=(number,))


def worker() -> Program:
    """The process that runs jobs; orphaned it has no database to finish with, and its job is taken up again."""
    command = [sys.executable, "-m", "gemeindenetz.cli.worker"]
    return Program("worker", command, when_orphaned=signal.SIGKILL)


def index_writer() -> Program:
    """The process that keeps the search index in step; orphaned it has nothing to finish, the index is a cache."""
    command = [sys.executable, "-m", "gemeindenetz.cli.index_writer"]
    return Program("index writer", command, when_orphaned=signal.SIGKILL)


def mail_listener() -> list[Program]:
    """The process that takes mail in by LMTP, where the setting says on which address."""
    if not settings.LMTP_LISTEN:
        return []
    return [Program("mail", [sys.executable, "-m", "gemeindenetz.cli.main", "mail", "listen"])]


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """One server per data folder."""
    with locks.held_if_free(settings.DATA_DIR / "serve.lock") as free:
        if not free:
            raise CannotServe(
                _("Gemeindenetz already runs with the data folder %(folder)s.") % {"folder": settings.DATA_DIR}
            )
        yield


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    if not 0 <= port <= HIGHEST_PORT:
        raise CannotServe(_("Port %(port)s does not exist. Choose one from 1 to 65535.") % {"port": port})
    try:
        listener = socket.create_server((host, port), backlog=BACKLOG)
    except OSError as error:
        raise CannotServe(
            _("Port %(port)s on %(host)s cannot be used: %(reason)s. Choose another one with PORT=…")
            % {"port": port, "host": host, "reason": os.strerror(error.errno or 0)}
        ) from error
    with listener:
        yield listener
