"""Reading an index: books open in this process, renewed when the writer committed or another generation took over."""

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tantivy
from tantivy import Query

from gemeindenetz.search.engine import places
from gemeindenetz.search.engine.pending import NOTHING, database_identity
from gemeindenetz.search.engine.places import BOOKS, Generation
from gemeindenetz.search.engine.shape import CHECKPOINT, SCHEMA

MOST_KINDS = 100
logger = logging.getLogger(__name__)


class Book:
    """One state of one book: what was committed when it was opened."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        self.searcher = searcher

    @cached_property
    def checkpoint(self) -> str:
        """The state of the database the book was brought to; `NOTHING` for an empty one."""
        return str(self._checkpoint.get("snapshot", NOTHING))

    @property
    def followed_at(self) -> str | None:
        """When the book was last brought to the state of the database; none for an empty one."""
        return self._checkpoint.get("at")

    @cached_property
    def _checkpoint(self) -> dict[str, Any]:
        query = Query.term_query(SCHEMA, "id", CHECKPOINT, index_option="basic")
        found = self.searcher.search(query, 1, count=False).hits
        return self.stored(found[0][1]) if found else {}

    def stored(self, address: tantivy.DocAddress) -> dict[str, Any]:
        """Return what is kept of a document to show it."""
        values: dict[str, Any] = json.loads(self.searcher.doc(address).get_first("stored") or b"{}")
        return values

    def counts(self) -> dict[str, int]:
        """Documents by kind."""
        asked = {"kinds": {"terms": {"field": "kind", "size": MOST_KINDS}}}
        buckets = self.searcher.aggregate(Query.all_query(), asked)["kinds"]["buckets"]
        return {bucket["key"]: bucket["doc_count"] for bucket in buckets if bucket["key"] != CHECKPOINT}


EMPTY_INDEX = tantivy.Index(SCHEMA)


def empty_book() -> Book:
    """Return a book without documents, whose checkpoint has seen nothing."""
    return Book(EMPTY_INDEX.searcher())


def open_book(path: Path) -> Book:
    """Open a book from its folder; raises ValueError when it cannot be read."""
    return Book(tantivy.Index.open(str(path)).searcher())


@dataclass(frozen=True)
class Shelf:
    """The books a process reads from now, and the generation they belong to (none: nothing can be read)."""

    books: Mapping[str, Book]
    generation: Generation | None


class Reader:
    """Keeps the books open; asks the file system, not the database, whether something new is there."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamp: object = None
        self._shelf = Shelf({}, None)

    def shelf(self) -> Shelf:
        """Return the newest readable state. A folder that vanished or broke leaves what was open before."""
        with self._lock:
            generation = places.current()
            stamp = (places.home(), places.pointer_stamp(), _commits(generation))
            if stamp != self._stamp:
                self._renew(generation)
                self._stamp = stamp
            return self._shelf

    def _renew(self, generation: Generation | None) -> None:
        if generation is None:
            # The folder is gone or of another version: what is open stays open until the writer has built anew.
            return
        if generation.database != database_identity():
            self._shelf = Shelf({}, None)
            return
        if not generation.complete and self._has_whole(generation):
            # A growing index holds less than what is open.
            return
        folder = places.home() / generation.folder
        try:
            self._shelf = Shelf({name: _patiently(folder / name) for name in BOOKS}, generation)
        except (ValueError, OSError) as error:
            logger.warning("The search index %s cannot be read: %s", generation.folder, error)
            places.report_broken(generation.folder)

    def _has_whole(self, generation: Generation) -> bool:
        known = self._shelf.generation
        return known is not None and known.complete and known.database == generation.database


def _patiently(path: Path) -> Book:
    """Open a book; once more when the writer tidied up in the same moment."""
    try:
        return open_book(path)
    except ValueError:
        return open_book(path)


def _commits(generation: Generation | None) -> tuple[int, ...]:
    """The last commit of each book, as the file system knows it."""
    if generation is None:
        return ()
    found = []
    for name in BOOKS:
        try:
            found.append((places.home() / generation.folder / name / "meta.json").stat().st_mtime_ns)
        except OSError:
            found.append(0)
    return tuple(found)


READER = Reader()
