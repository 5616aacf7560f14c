"""Keeps database, web and worker alive: what dies is started again, what stops is stopped in order.

Programs are forked from this process, which has loaded everything before (`preloading`): what they only read stands in
memory once, and a program that died is back without loading anything. Therefore this process has one thread and no
connection of its own while it watches.
"""

import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType
from typing import NoReturn

from setproctitle import setproctitle

from gemeindenetz.core.postgres.cluster import Cluster, die_with_parent
from gemeindenetz.core.postgres.errors import ClusterError

TICK = 0.2
FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0
STEADY_AFTER = 30.0
STOP_PATIENCE = 25.0
OUR_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
FAILED = 1
FIRST_FILE = 3
MOST_FILES = 1 << 16
logger = logging.getLogger(__name__)


@dataclass
class Program:
    """A child process that shall live; `run` is what it does, its result the exit status."""

    name: str
    run: Callable[[], int]
    # Open files it needs; all others are closed for it, locks of the supervisor above all.
    inherited: tuple[int, ...] = ()
    # What the system sends it when we are killed ourselves.
    when_orphaned: signal.Signals = signal.SIGTERM
    pid: int | None = field(default=None, init=False)
    _started: float = field(default=0.0, init=False)
    _pause: float = field(default=FIRST_PAUSE, init=False)
    _next_start: float = field(default=0.0, init=False)

    def is_alive(self) -> bool:
        """Whether the process runs; says so in the log when it does not any more."""
        if self.pid is None:
            return False
        gone, status = os.waitpid(self.pid, os.WNOHANG)
        if not gone:
            return True
        self._mourn(os.waitstatus_to_exitcode(status))
        return False

    def keep_alive(self) -> None:
        """Start it when it is down; wait longer each time it dies at once."""
        now = time.monotonic()
        if self.is_alive():
            if now - self._started > STEADY_AFTER:
                self._pause = FIRST_PAUSE
        elif now >= self._next_start:
            self._started = now
            self.pid = _fork(self)

    def ask_to_stop(self) -> None:
        """Let it finish what it does."""
        if self.pid is not None and self.is_alive():
            os.kill(self.pid, signal.SIGTERM)

    def stop(self, *, deadline: float) -> None:
        """Wait until it is gone; after the deadline kill it and what it started."""
        while self.pid is not None and self.is_alive():
            if time.monotonic() > deadline:
                logger.warning("%s did not stop in time and is killed", self.name)
                os.killpg(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                self.pid = None
                return
            time.sleep(0.05)

    def _mourn(self, status: int) -> None:
        if status:
            logger.error("%s ended with status %s, starting again", self.name, status)
        self.pid = None
        self._next_start = time.monotonic() + self._pause
        self._pause = min(self._pause * 2, LONGEST_PAUSE)


def _fork(program: Program) -> int:
    parent = os.getpid()
    pid = os.fork()
    if not pid:
        _live(program, parent)
    return pid


def _live(program: Program, parent: int) -> NoReturn:
    """Be the child: without our signals, terminal, locks; ends here whatever happens, never in the caller's code."""
    status = FAILED
    try:
        for kind in OUR_SIGNALS:
            signal.signal(kind, signal.SIG_DFL)
        # Signals of the terminal go to the supervisor alone; it stops the children in order.
        os.setsid()
        die_with_parent(program.when_orphaned)
        if os.getppid() == parent:
            _close_others(program.inherited)
            setproctitle(f"gemeindenetz: {program.name}")
            status = program.run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        logger.exception("%s failed", program.name)
    finally:
        logging.shutdown()
        os._exit(status)


def _close_others(kept: tuple[int, ...]) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    first = FIRST_FILE
    for number in sorted(kept):
        os.closerange(first, number)
        first = number + 1
    os.closerange(first, MOST_FILES)


class Supervisor:
    """Watches the cluster (if it is ours) and the programs until asked to stop."""

    def __init__(self, cluster: Cluster | None, programs: list[Program]) -> None:
        self._cluster = cluster
        self._programs = programs
        self._stopping = False

    def run(self) -> None:
        """Block until SIGTERM or SIGINT, then stop the programs; the caller stops the database."""
        for kind in OUR_SIGNALS:
            signal.signal(kind, self._ask)
        while not self._stopping:
            self._keep_database_alive()
            for program in self._programs:
                program.keep_alive()
            time.sleep(TICK)
        for program in self._programs:
            program.ask_to_stop()
        deadline = time.monotonic() + STOP_PATIENCE
        for program in self._programs:
            program.stop(deadline=deadline)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._stopping = True

    def _keep_database_alive(self) -> None:
        if self._cluster is None or self._cluster.is_running():
            return
        logger.error("The database died, starting it again")
        try:
            self._cluster.start(stop_with_parent=True)
        except ClusterError as error:
            logger.warning("%s", error)
            time.sleep(FIRST_PAUSE)
