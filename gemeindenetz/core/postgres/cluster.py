"""Start, find, use and stop the embedded cluster. Safe against other processes doing the same at the same time."""

import contextlib
import ctypes
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import psutil
import psycopg
from django.utils.translation import gettext_lazy as _
from psycopg import sql

from gemeindenetz.core.postgres import binaries, configuration, locks, processes
from gemeindenetz.core.postgres.account import Account, account_for, give, open_reading, open_way
from gemeindenetz.core.postgres.errors import ClusterError
from gemeindenetz.core.postgres.paths import ClusterPaths

PR_SET_PDEATHSIG = 1
START_PATIENCE = 300.0
STOP_PATIENCE = 30.0
POLL = 0.02
LAUNCHES = 3
logger = logging.getLogger(__name__)


def die_with_parent(kind: int = signal.SIGTERM) -> None:
    """Ask Linux to end this (child) process when its parent dies, so that a killed supervisor leaves nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, kind)


def _stop_with_parent() -> None:
    die_with_parent(signal.SIGINT)


class Cluster:
    """The embedded cluster of one data folder."""

    def __init__(self, data_dir: Path, *, options: Mapping[str, str] | None = None) -> None:
        """`options` are settings of the server beyond the defaults (tests switch fsync off)."""
        self.paths = ClusterPaths(data_dir.resolve() / "postgres")
        self._options = dict(options or {})
        self._child: subprocess.Popen[bytes] | None = None

    @cached_property
    def account(self) -> Account:
        """The system user the server runs as."""
        return account_for(self.paths.data)

    @property
    def version(self) -> int:
        """Major version of the data, or of the cluster to be made."""
        marker = self.paths.data / "PG_VERSION"
        return int(marker.read_text(encoding="ascii")) if marker.exists() else binaries.wanted_version()

    @property
    def socket_dir(self) -> Path:
        """Where the server listens; written down for Django's settings before the server starts."""
        return self.paths.remember_socket_dir(owner=self.account.uid)

    def program(self, name: str) -> Path:
        """Full path of a program of the matching version."""
        return binaries.program(name, self.version)

    def connection_options(self, *, user: str = configuration.ADMIN, database: str = "postgres") -> dict[str, Any]:
        """Options for `psycopg.connect`."""
        return {"host": str(self.socket_dir), "user": user, "dbname": database}

    def is_running(self) -> bool:
        """Whether the verified main process lives (it may still be recovering)."""
        if self._child is not None and self._child.poll() is None:
            return True
        return processes.postmaster(self.paths.data) is not None

    def prepare(self) -> None:
        """Fix where the server will listen, without starting it."""
        self.paths.remember_socket_dir(owner=self.account.uid)

    def start(self, *, stop_with_parent: bool = False) -> None:
        """Start the server unless it runs, and wait until it takes connections.

        Raises:
            ClusterError: it did not come up.
        """
        self.paths.make_home()
        with locks.held(self.paths.start_lock):
            launches = 0
            deadline = time.monotonic() + START_PATIENCE
            while not self._answers():
                if not self.is_running():
                    launches += 1
                    if launches <= LAUNCHES:
                        self._launch_anew(stop_with_parent=stop_with_parent)
                if launches > LAUNCHES or time.monotonic() > deadline:
                    raise ClusterError(_("The database does not start. Look into %(log)s."), log=self._log)
                time.sleep(POLL)

    def stop(self) -> None:
        """Stop the server, whoever started it: fast, and hard when it does not follow."""
        with locks.held(self.paths.start_lock):
            self._stop()

    @contextlib.contextmanager
    def in_use(self, *, stop_with_parent: bool = False) -> Iterator[None]:
        """Have the server while working: starts it when needed; the last user stops it."""
        self.paths.make_home()
        try:
            with locks.held(self.paths.use_lock, shared=True):
                self.start(stop_with_parent=stop_with_parent)
                yield
        finally:
            self._stop_if_unused()

    def _stop_if_unused(self) -> None:
        with locks.held(self.paths.start_lock), locks.held_if_free(self.paths.use_lock) as alone:
            if alone:
                self._stop()

    def _make_data(self) -> None:
        if (self.paths.data / "PG_VERSION").exists():
            self._open_folders()
            give(self.account, self.paths.data)
            return
        fresh = self.paths.home / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        give(self.account, fresh)
        self._open_folders()
        command = [str(self.program("initdb")), "-D", str(fresh), f"--username={configuration.ADMIN}"]
        command += ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=peer"]
        if self._options.get("fsync") == "off":
            command.append("--no-sync")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
        run = subprocess.run(
            command, check=False, capture_output=True, env=environment, cwd="/", **self._process_options()
        )
        if run.returncode:
            reason = run.stderr.decode(errors="replace").strip()
            raise ClusterError(_("The database could not be created: %(reason)s"), reason=reason)
        # Only a finished cluster gets the real name: a kill in between leaves nothing half made.
        fresh.rename(self.paths.data)

    def _process_options(self) -> dict[str, Any]:
        return dict(self.account.process_options())

    def _open_folders(self) -> None:
        open_reading(self.account, binaries.library_folders(self.version))
        open_way(self.account, self.paths.data)

    def _launch_anew(self, *, stop_with_parent: bool) -> None:
        self._make_data()
        processes.end_orphans(self.paths.data)
        self.paths.pid_file.unlink(missing_ok=True)
        self._launch(stop_with_parent=stop_with_parent)

    @property
    def _log(self) -> str:
        return f"{self.paths.start_log}, {self.paths.data / 'log'}"

    def _launch(self, *, stop_with_parent: bool) -> None:
        socket_dir = self.socket_dir
        give(self.account, socket_dir)
        for left in socket_dir.glob(".s.PGSQL.5432*"):
            left.unlink()
        configuration.write(self.paths.data, socket_dir=socket_dir, account=self.account, options=self._options)
        with self.paths.start_log.open("wb") as log:
            self._child = subprocess.Popen(
                [str(self.program("postgres")), "-D", str(self.paths.data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                # A signal to the terminal's group must not reach the database before its users are done.
                start_new_session=True,
                preexec_fn=_stop_with_parent if stop_with_parent else None,
                **self._process_options(),
            )

    def _answers(self) -> bool:
        """Whether the server takes connections and has our database.

        A server that was killed a moment ago still counts as running: only an answer proves that it lives.
        """
        if not (processes.is_ready(self.paths.data) and self.is_running()):
            return False
        try:
            self._make_database()
        except psycopg.OperationalError:
            return False
        return True

    def _make_database(self) -> None:
        with psycopg.connect(**self.connection_options(), autocommit=True) as connection:
            owner, database = sql.Identifier(configuration.OWNER), sql.Identifier(configuration.DATABASE)
            if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [configuration.OWNER]).fetchone():
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(owner))
            known = "SELECT 1 FROM pg_database WHERE datname = %s"
            if not connection.execute(known, [configuration.DATABASE]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(database, owner))

    def _stop(self) -> None:
        for kind, patience in ((signal.SIGINT, STOP_PATIENCE), (signal.SIGQUIT, STOP_PATIENCE)):
            process = processes.postmaster(self.paths.data)
            if process is None:
                break
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(kind)
            self._wait_until_gone(process, patience)
        self._child = None

    def _wait_until_gone(self, process: psutil.Process, patience: float) -> None:
        if self._child is not None and self._child.pid == process.pid:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(patience)
        else:
            psutil.wait_procs([process], timeout=patience)
