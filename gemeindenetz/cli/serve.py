"""`gemeindenetz serve`: database, web and job worker under one supervisor."""

import argparse
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Iterator
from functools import partial

from django.conf import settings
from django.db import connections
from django.utils.translation import gettext as _

from gemeindenetz.cli import index_writer, web, worker
from gemeindenetz.cli.main import main as command
from gemeindenetz.cli.preloading import preload
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
        address = _announce(listener.getsockname()[1])
        cluster = None if os.environ.get("DATABASE_URL") else Cluster(settings.DATA_DIR)
        with cluster.in_use(stop_with_parent=True) if cluster else contextlib.nullcontext():
            ensure_schema()
            preload()
            connections.close_all()
            sys.stdout.write(_("Gemeindenetz runs at %(address)s") % {"address": address} + "\n")
            sys.stdout.flush()
            Supervisor(cluster, programs(listener.fileno())).run()
    return 0


def _announce(port: int) -> str:
    """Return the address people use. Where the environment names none, it is known only now that we listen."""
    if "PUBLIC_URL" not in os.environ:
        os.environ["PUBLIC_URL"] = address = f"http://127.0.0.1:{port}"
        settings.PUBLIC_URL = settings.WAGTAILADMIN_BASE_URL = address
        settings.CSRF_TRUSTED_ORIGINS = [address]
    return str(settings.PUBLIC_URL)


def programs(listener: int) -> list[Program]:
    """Return what shall live beside the database; `listener` is the number of the socket the web answers on."""
    # The socket stays open while a killed web is replaced, so that nobody is refused.
    found = [Program("web", partial(web.serve, listener), inherited=(listener,))]
    # Orphaned they have no database to finish with: a job is taken up again, the index is a cache.
    found.append(Program("job worker", worker.main, when_orphaned=signal.SIGKILL))
    found.append(Program("index writer", index_writer.main, when_orphaned=signal.SIGKILL))
    if settings.LMTP_LISTEN:
        found.append(Program("mail", partial(command, ["mail", "listen"])))
    return found


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
