"""Folders of one embedded cluster inside a data folder."""

import contextlib
import hashlib
import os
import socket
import tempfile
from dataclasses import dataclass
from pathlib import Path

SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_MARKER = "socket_dir"


@dataclass(frozen=True)
class ClusterPaths:
    """Where things are: `home` is `DATA_DIR/postgres`."""

    home: Path

    @property
    def data(self) -> Path:
        """The cluster itself (PGDATA)."""
        return self.home / "data"

    @property
    def marker(self) -> Path:
        """File that names the socket folder; Django's settings read it."""
        return self.home / SOCKET_MARKER

    @property
    def start_lock(self) -> Path:
        """Held while starting or stopping."""
        return self.home / "start.lock"

    @property
    def use_lock(self) -> Path:
        """Held (shared) by everyone who uses the server; the last one stops it."""
        return self.home / "use.lock"

    @property
    def start_log(self) -> Path:
        """What the server said before its own log began."""
        return self.home / "start.log"

    @property
    def pid_file(self) -> Path:
        """Written by the server; survives a kill."""
        return self.data / "postmaster.pid"

    def make_home(self) -> None:
        """Create the folder, with the right for the database user to walk through it, not to list it."""
        self.home.mkdir(parents=True, exist_ok=True)
        self.home.chmod(0o711)
        data_dir = self.home.parent
        if not data_dir.stat().st_mode & 0o001 and data_dir.stat().st_uid == os.geteuid():
            data_dir.chmod(data_dir.stat().st_mode | 0o111)

    def socket_dir(self, *, owner: int) -> Path:
        """The folder of the socket: beside the data when the path is short enough, else a private one in /tmp."""
        near = self.home / "run"
        if _holds_socket(near):
            return near
        digest = hashlib.sha256(str(self.home).encode()).hexdigest()[:12]
        return _private_folder(Path(tempfile.gettempdir()) / f"gemeindenetz-{digest}", owner=owner)

    def remember_socket_dir(self, *, owner: int) -> Path:
        """Choose the socket folder once and write it down; later calls give the same one."""
        self.make_home()
        if self.marker.exists():
            chosen = Path(self.marker.read_text(encoding="utf-8").strip())
            if chosen == self.home / "run" or (chosen.is_dir() and _is_private(chosen, owner=owner)):
                chosen.mkdir(exist_ok=True)
                return chosen
        chosen = self.socket_dir(owner=owner)
        fresh = self.marker.with_suffix(f".{os.getpid()}")
        fresh.write_text(str(chosen), encoding="utf-8")
        fresh.replace(self.marker)
        return chosen


def _holds_socket(folder: Path) -> bool:
    """Try it: paths of sockets are limited to about a hundred characters, and some file systems take none."""
    folder.mkdir(exist_ok=True)
    probe = folder / f"{SOCKET_NAME}.lock.{os.getpid()}"
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as trial:
        try:
            trial.bind(str(probe))
        except OSError:
            return False
        probe.unlink()
    return True


def _is_private(folder: Path, *, owner: int) -> bool:
    state = folder.lstat()
    return not folder.is_symlink() and state.st_uid in {owner, os.geteuid()} and not state.st_mode & 0o022


def _private_folder(folder: Path, *, owner: int) -> Path:
    """Make it; when someone else owns that name in /tmp, take another one, or they could pose as our database."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if folder.is_dir() and _is_private(folder, owner=owner):
        return folder
    return Path(tempfile.mkdtemp(prefix="gemeindenetz-"))
