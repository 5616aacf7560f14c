"""Where an index stands: `DATA_DIR/search/<generation>/{open,closed}`, named by the file `current`.

A generation is one full build. A new one grows in its own folder and takes over in one step; readers keep the old
one open until they see the new name. `open` holds what many may read, `closed` confidential kinds.
"""

import contextlib
import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from django.conf import settings

from gemeindenetz.search.engine.shape import VERSION

BOOKS = ("open", "closed")
_POINTER = "current"
_BROKEN = "broken"


@dataclass(frozen=True)
class Generation:
    """What the pointer says: the folder, the program's version, the database it was built from, whether it is whole."""

    folder: str
    version: int
    database: str
    complete: bool
    documents: int = 0
    built_at: str = ""


def home() -> Path:
    """The folder of all search data of this node."""
    return Path(settings.DATA_DIR) / "search"


def current() -> Generation | None:
    """Return the generation in use, unless there is none or another version of the program wrote it."""
    try:
        found = Generation(**json.loads((home() / _POINTER).read_text()))
    except (OSError, ValueError, TypeError):
        return None
    usable = found.version == VERSION and (home() / found.folder).is_dir()
    return found if usable else None


def pointer_stamp() -> tuple[int, int]:
    """Something that changes whenever another generation takes over."""
    try:
        found = (home() / _POINTER).stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_ino)


def begin() -> str:
    """Make the folder of a new generation and return its name."""
    home().mkdir(parents=True, exist_ok=True, mode=0o700)
    folder = Path(tempfile.mkdtemp(prefix="index-", dir=home()))
    for book in BOOKS:
        (folder / book).mkdir()
    return folder.name


def point_to(generation: Generation) -> None:
    """Let the generation take over, in one step."""
    temporary = home() / f"{_POINTER}.{os.getpid()}"
    temporary.write_text(json.dumps(asdict(generation)))
    temporary.replace(home() / _POINTER)


def remove_others(folder: str) -> None:
    """Remove what older generations and interrupted builds left; who still reads them keeps them open."""
    for path in home().glob("index-*"):
        if path.name != folder:
            shutil.rmtree(path, ignore_errors=True)
    with contextlib.suppress(OSError):
        (home() / _BROKEN).unlink()


def report_broken(folder: str) -> None:
    """Tell the writer that a generation cannot be read; it builds a new one."""
    with contextlib.suppress(OSError):
        (home() / _BROKEN).write_text(folder)


def is_reported_broken(folder: str) -> bool:
    """Whether a reader could not read the generation."""
    try:
        return (home() / _BROKEN).read_text() == folder
    except OSError:
        return False
