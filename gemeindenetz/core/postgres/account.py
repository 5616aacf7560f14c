"""The system user the server runs as. PostgreSQL refuses to run as root, so root hands it to another user."""

import logging
import os
import pwd
import shutil
import stat
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.postgres.errors import ClusterError

OWN_USER = "gemeindenetz"
FALLBACK_USERS = ("postgres", "nobody")
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Account:
    """A system user; `switch` tells whether processes must change to it."""

    name: str
    uid: int
    gid: int
    switch: bool

    def process_options(self) -> dict[str, object]:
        """Options for `subprocess` that start a program as this user."""
        if not self.switch:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}


def _known_user(name_or_id: str | int) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name_or_id) if isinstance(name_or_id, str) else pwd.getpwuid(name_or_id)
    except KeyError:
        return None


def _created_user() -> pwd.struct_passwd | None:
    """A system user of our own, where the machine lets us make one."""
    program = shutil.which("useradd")
    if program is None:
        return None
    command = [program, "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN_USER]
    subprocess.run(command, check=False, capture_output=True)
    return _known_user(OWN_USER)


def _first(candidates: Iterable[pwd.struct_passwd | None]) -> pwd.struct_passwd:
    found = next((entry for entry in candidates if entry is not None and entry.pw_uid != 0), None)
    if found is None:
        raise ClusterError(
            _("There is no system account for the database. Do not start as root, or set DATABASE_URL.")
        )
    return found


def account_for(data: Path) -> Account:
    """The user that runs the server on this data folder: ourselves, or for root the folder's owner or another user."""
    if os.geteuid() != 0:
        entry = _first([_known_user(os.geteuid())])
        return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, switch=False)
    owner = _known_user(data.stat().st_uid) if data.exists() else None
    if owner is None or owner.pw_uid == 0:
        owner = _known_user(OWN_USER) or _created_user() or _first(map(_known_user, FALLBACK_USERS))
    return Account(owner.pw_name, owner.pw_uid, owner.pw_gid, switch=True)


def _may(account: Account, state: os.stat_result, *, wanted: int) -> bool:
    """Whether the user has these rights (in the notation of "others": 4 read, 1 search)."""
    if state.st_uid == account.uid:
        return state.st_mode >> 6 & wanted == wanted
    if state.st_gid == account.gid:
        return state.st_mode >> 3 & wanted == wanted
    return state.st_mode & wanted == wanted


def open_way(account: Account, path: Path) -> None:
    """Let the user walk to `path`: give the search bit (not reading) to folders above that lack it.

    Only root needs this, when the folder lies in a root-only place; the folders stay unreadable for others.
    """
    if not account.switch:
        return
    for folder in reversed(path.resolve().parents):
        state = folder.stat()
        if not _may(account, state, wanted=stat.S_IXOTH):
            logger.info("The database user %s gets the right to walk through %s", account.name, folder)
            folder.chmod(stat.S_IMODE(state.st_mode) | stat.S_IXOTH)


def open_reading(account: Account, folders: Iterable[Path]) -> None:
    """Let the user read and run installed programs (an installation under a strict umask denies it)."""
    if not account.switch:
        return
    for folder in folders:
        if not folder.is_dir():
            continue
        open_way(account, folder)
        for path in [folder, *folder.rglob("*")]:
            state = path.lstat()
            if stat.S_ISLNK(state.st_mode):
                continue
            runs = stat.S_ISDIR(state.st_mode) or bool(state.st_mode & stat.S_IXUSR)
            wanted = stat.S_IROTH | (stat.S_IXOTH if runs else 0)
            if not _may(account, state, wanted=wanted):
                path.chmod(stat.S_IMODE(state.st_mode) | wanted)


def give(account: Account, path: Path) -> None:
    """Make the user owner of a folder and all in it."""
    if not account.switch:
        return
    for entry in [path, *path.rglob("*")]:
        if entry.lstat().st_uid != account.uid:
            os.chown(entry, account.uid, account.gid, follow_symlinks=False)
