"""Finding the server's processes. The pid file alone proves nothing: after a kill it names a dead or foreign process."""

import contextlib
import signal
import time
from pathlib import Path

import psutil

READY = "ready"
STATUS_LINE = 7
POLL = 0.05


def _serves(process: psutil.Process, data: Path) -> bool:
    """Whether this process is a PostgreSQL that works in the data folder."""
    with contextlib.suppress(psutil.Error):
        if process.status() == psutil.STATUS_ZOMBIE or not process.name().startswith("postgres"):
            return False
        return Path(process.cwd()) == data.resolve()
    return False


def _pid_lines(pid_file: Path) -> list[str]:
    try:
        return pid_file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []


def postmaster(data: Path) -> psutil.Process | None:
    """The living main process of the cluster, verified by name and working folder; None when there is none."""
    lines = _pid_lines(data / "postmaster.pid")
    if not lines or not lines[0].strip().isdigit():
        return None
    try:
        process = psutil.Process(int(lines[0]))
    except psutil.NoSuchProcess:
        return None
    return process if _serves(process, data) else None


def is_ready(data: Path) -> bool:
    """Whether the server wrote that it takes connections."""
    lines = _pid_lines(data / "postmaster.pid")
    return len(lines) > STATUS_LINE and lines[STATUS_LINE].strip() == READY


def orphans(data: Path) -> list[psutil.Process]:
    """Server processes left behind by a killed main process; they keep the shared memory and hinder a new start."""
    return [process for process in psutil.process_iter(["name"]) if _serves(process, data)]


def end_orphans(data: Path, *, patience: float = 2.0) -> None:
    """End what a killed server left behind, first asking, then killing; a zombie counts as gone."""
    for kind in (signal.SIGQUIT, signal.SIGKILL):
        deadline = time.monotonic() + patience
        for process in orphans(data):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(kind)
        while orphans(data):
            if time.monotonic() > deadline:
                break
            time.sleep(POLL)
