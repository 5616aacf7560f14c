"""Keeps database, web and worker alive: what dies is started again, what stops is stopped in order."""

import logging
import os
import signal
import subprocess
import time
from dataclasses import dataclass, field
from functools import partial
from types import FrameType

from gemeindenetz.core.postgres.cluster import Cluster, die_with_parent
from gemeindenetz.core.postgres.errors import ClusterError

TICK = 0.2
FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0
STEADY_AFTER = 30.0
STOP_PATIENCE = 25.0
logger = logging.getLogger(__name__)


@dataclass
class Program:
    """A child process that shall live."""

    name: str
    command: list[str]
    inherited: tuple[int, ...] = ()
    # What the system sends it when we are killed ourselves.
    when_orphaned: signal.Signals = signal.SIGTERM
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _started: float = field(default=0.0, init=False)
    _pause: float = field(default=FIRST_PAUSE, init=False)
    _next_start: float = field(default=0.0, init=False)

    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def keep_alive(self) -> None:
        """Start it when it is down; wait longer each time it dies at once."""
        now = time.monotonic()
        if self.is_alive():
            if now - self._started > STEADY_AFTER:
                self._pause = FIRST_PAUSE
            return
        if self.process is not None:
            logger.error("%s ended with status %s, starting again", self.name, self.process.returncode)
            self.process = None
            self._next_start = now + self._pause
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
        if now >= self._next_start:
            self._started = now
            self.process = subprocess.Popen(
                self.command,
                pass_fds=self.inherited,
                stdin=subprocess.DEVNULL,
                # Signals of the terminal go to us alone; we stop the children in order.
                start_new_session=True,
                preexec_fn=partial(die_with_parent, self.when_orphaned),
                env=os.environ | {"PYTHONUNBUFFERED": "1"},
            )

    def ask_to_stop(self) -> None:
        """Let it finish what it does."""
        if self.process is not None and self.is_alive():
            self.process.terminate()

    def stop(self, *, deadline: float) -> None:
        """Wait until it is gone; after the deadline kill it and what it started."""
        if self.process is None:
            return
        try:
            self.process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            logger.warning("%s did not stop in time and is killed", self.name)
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Supervisor:
    """Watches the cluster (if it is ours) and the programs until asked to stop."""

    def __init__(self, cluster: Cluster | None, programs: list[Program]) -> None:
        self._cluster = cluster
        self._programs = programs
        self._stopping = False

    def run(self) -> None:
        """Block until SIGTERM or SIGINT, then stop the programs; the caller stops the database."""
        for kind in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
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
