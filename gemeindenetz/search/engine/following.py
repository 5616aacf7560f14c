"""The index writer: the one process of a node that writes; woken by commits, it looks every second anyway.

It builds anew when there is no readable index: first start, folder deleted or truncated, an older version, another
database, changes older than the feed keeps. Meanwhile readers answer from what they have open.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from django.db import DatabaseError, InterfaceError, connection

from gemeindenetz.core import clock
from gemeindenetz.core.postgres import locks
from gemeindenetz.search.engine import places, process
from gemeindenetz.search.engine.pending import database_identity
from gemeindenetz.search.engine.places import BOOKS, Generation
from gemeindenetz.search.engine.reading import open_book
from gemeindenetz.search.engine.writing import Built, build, catch_up
from gemeindenetz.search.feed import CHANNEL

POLL_SECONDS = 1.0
PAUSE_AFTER_ERROR = 1.0
#: The feed keeps changes longer than this; an index that was not followed for so long is built anew.
OLDEST = timedelta(days=2)
LOCK = "writer.lock"
logger = logging.getLogger(__name__)


def why_build() -> str:
    """Return why a new index is needed, or nothing."""
    generation = places.current()
    if generation is None:
        return "there is none of this version"
    if not generation.complete:
        return "the last build did not finish"
    if generation.database != database_identity():
        return "it was made from another database"
    if places.is_reported_broken(generation.folder):
        return "a reader found it broken"
    return _trouble_inside(generation)


def _trouble_inside(generation: Generation) -> str:
    oldest = clock.now() - OLDEST
    for name in BOOKS:
        try:
            found = open_book(places.home() / generation.folder / name).followed_at
        except (ValueError, OSError) as error:
            return f"{name} cannot be read: {error}"
        if found is None or datetime.fromisoformat(found) < oldest:
            return f"{name} was not followed for long"
    return ""


@contextlib.contextmanager
def alone() -> Iterator[bool]:
    """Be the only writer of this node's folder; gives whether we are."""
    places.home().mkdir(parents=True, exist_ok=True, mode=0o700)
    with locks.held_if_free(places.home() / LOCK) as free:
        yield free


def step() -> Built | None:
    """Bring the index up to date once: build it where needed (returns what was built), else follow the feed."""
    reason = why_build()
    if not reason:
        generation = places.current()
        if generation is not None:
            catch_up(generation, process.chain())
        return None
    logger.warning("The search index is built anew: %s", reason)
    built = build(process.chain())
    said = "The search index is ready: %s documents in %.1f s, self-check %s"
    logger.warning(said, built.documents, built.seconds, _ok(built.checked))
    return built


def _ok(checked: bool) -> str:  # noqa: FBT001 - one yes or no
    return "passed" if checked else "FAILED"


def follow(stop: threading.Event, *, once_built: Callable[[], None]) -> None:
    """Follow until asked to stop. Whatever goes wrong is logged and tried again: answers must not depend on it."""
    while not stop.is_set():
        with alone() as free:
            if free:
                _follow_while_well(stop, once_built)
        stop.wait(PAUSE_AFTER_ERROR)


def _follow_while_well(stop: threading.Event, once_built: Callable[[], None]) -> None:
    try:
        _follow_connected(stop, once_built)
    except (DatabaseError, InterfaceError, ValueError, OSError) as error:
        logger.warning("The search index cannot be followed at the moment: %s", error)
        with contextlib.suppress(DatabaseError, InterfaceError):
            connection.close()


def _follow_connected(stop: threading.Event, once_built: Callable[[], None]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"LISTEN {CHANNEL}")
    while not stop.is_set():
        if step() is not None:
            once_built()
        _wait_for_change()


def _wait_for_change() -> None:
    """Sleep until a commit changed something, at most a second; takes in what came meanwhile."""
    listening = connection.connection
    for _ in listening.notifies(timeout=POLL_SECONDS, stop_after=1):
        pass
    for _ in listening.notifies(timeout=0):
        pass
