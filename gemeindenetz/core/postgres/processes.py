"""Finding the server's processes. The pid file alone proves nothing: after a kill it names a dead or foreign process."""

import contextlib
import signal
from pathlib import Path

import psutil

READY = "ready"
STATUS_LINE = 7


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


def end_all(found: list[psutil.Process], *, patience: float = 2.0) -> None:
    """End processes, first asking, then killing."""
    for kind in (signal.SIGQUIT, signal.SIGKILL):
        for process in found:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(kind)
        _, found = psutil.wait_procs(found, timeout=patience)
