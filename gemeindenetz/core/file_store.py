"""Contents on disk under their SHA-256: written beside, synced, renamed; the same content is kept once."""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from gemeindenetz.core.models import StoredFile

# A content without a row may belong to an upload whose transaction is still open; after a day it does not.
GRACE_SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Received:
    """A content that has arrived completely but is not kept yet."""

    path: Path
    sha256: str
    size: int


def root() -> Path:
    """Return the folder of all contents."""
    return Path(settings.FILES_DIR)


def path_for(sha256: str) -> Path:
    """Return where a content lies."""
    return root() / sha256[:2] / sha256


@contextmanager
def incoming(chunks: Iterable[bytes], *, limit: int) -> Iterator[Received | None]:
    """Receive a content into a temporary file of the same disk; None when it is larger than the limit."""
    folder = root() / "incoming"
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder)
    path = Path(name)
    digest, size = hashlib.sha256(), 0
    try:
        with os.fdopen(handle, "wb") as stream:
            for chunk in chunks:
                size += len(chunk)
                if size > limit:
                    break
                digest.update(chunk)
                stream.write(chunk)
            stream.flush()
            os.fsync(stream.fileno())
        yield None if size > limit else Received(path, digest.hexdigest(), size)
    finally:
        path.unlink(missing_ok=True)


def keep(received: Received) -> Received:
    """Move a received content to its place so that it survives a power cut; returns where it lies."""
    target = path_for(received.sha256)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        # Fresh again: the sweep must not take it for an orphan while our transaction is open.
        os.utime(target)
    else:
        received.path.chmod(0o640)
        received.path.replace(target)
        _sync_folder(target.parent)
        _sync_folder(target.parent.parent)
    return Received(target, received.sha256, received.size)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep() -> int:
    """Remove contents that no row names any more (and leftovers of broken uploads); returns how many."""
    now, removed = time.time(), 0
    for folder in root().iterdir() if root().exists() else ():
        old = [path for path in folder.iterdir() if now - path.stat().st_mtime > GRACE_SECONDS]
        named = set(
            StoredFile.objects.filter(sha256__startswith=folder.name).values_list("sha256", flat=True)
        )
        for path in old:
            if path.name not in named:
                path.unlink(missing_ok=True)
                removed += 1
    return removed
