"""Writing an index: one writer per node and folder; it follows the change feed and builds anew when it must."""

import contextlib
import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

import tantivy
from django.db import connection, transaction

from gemeindenetz.core import clock
from gemeindenetz.search.engine import places
from gemeindenetz.search.engine.pending import (
    Pending,
    current_snapshot,
    database_identity,
    pending_since,
)
from gemeindenetz.search.engine.places import Generation
from gemeindenetz.search.engine.reading import Book, open_book
from gemeindenetz.search.engine.shape import (
    CHECKPOINT,
    SCHEMA,
    VERSION,
    as_indexed,
    checkpoint_document,
    document_id,
)
from gemeindenetz.search.german.chain import Chain
from gemeindenetz.search.registry import Document, DocumentKind, document_kinds

HEAP_BYTES = 40_000_000
COMMIT_EVERY = 5_000
CHUNK = 2_000
RENEW_AFTER = timedelta(hours=1)
logger = logging.getLogger(__name__)


def book_of(kind: DocumentKind) -> str:
    """In which book a kind stands."""
    return "closed" if kind.confidential else "open"


def kinds_of(book: str) -> list[DocumentKind]:
    """The kinds that stand in a book."""
    return [kind for kind in document_kinds() if book_of(kind) == book]


@dataclass(frozen=True)
class Built:
    """What a build did; `checked` tells whether the index holds as many documents as the database gave."""

    documents: int
    seconds: float
    checked: bool
    by_kind: dict[str, int]


class IndexBook:
    """One book open for writing."""

    def __init__(self, path: Path, chain: Chain) -> None:
        self._index = tantivy.Index(SCHEMA, path=str(path))
        self._writer = self._index.writer(HEAP_BYTES, 1)
        self._chain = chain

    def add(self, document: Document) -> None:
        """Add a document that is not there yet."""
        self._writer.add_document(as_indexed(document, self._chain))

    def remove(self, kind: str, key: int) -> None:
        """Take a document out."""
        self._writer.delete_documents_by_term("id", document_id(kind, key))

    def commit(self, snapshot: str) -> None:
        """Make everything since the last commit readable at once, together with the new checkpoint."""
        self._writer.delete_documents_by_term("id", CHECKPOINT)
        self._writer.add_document(checkpoint_document(snapshot, at=clock.now().isoformat()))
        self._writer.commit()

    def close(self) -> None:
        """Finish merging and let go of the folder."""
        self._writer.wait_merging_threads()


@contextlib.contextmanager
def one_state() -> Iterator[str]:
    """Read everything in one state of the database; gives the snapshot."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield current_snapshot()


def build(chain: Chain) -> Built:
    """Build a new generation from the database and let it take over; meanwhile the old one answers.

    Without an old one the growing generation is named at once, so that what is there already can be found.
    """
    began = monotonic()
    folder = places.begin()
    started = Generation(
        folder, VERSION, database_identity(), complete=False, built_at=clock.now().isoformat()
    )
    for name in places.BOOKS:
        # Readable from the first moment, if only as an empty index.
        tantivy.Index(SCHEMA, path=str(places.home() / folder / name))
    if places.current() is None:
        places.point_to(started)
    with one_state() as snapshot:
        by_kind: dict[str, int] = {}
        for book in places.BOOKS:
            by_kind |= _fill(places.home() / folder / book, kinds_of(book), chain=chain, snapshot=snapshot)
    checked = _holds_all(folder, by_kind)
    total = sum(by_kind.values())
    places.point_to(replace(started, complete=checked, documents=total, built_at=clock.now().isoformat()))
    places.remove_others(folder)
    return Built(total, monotonic() - began, checked, by_kind)


def _fill(path: Path, kinds: Iterable[DocumentKind], *, chain: Chain, snapshot: str) -> dict[str, int]:
    book, counts, waiting = IndexBook(path, chain), {}, 0
    for kind in kinds:
        counts[kind.kind] = 0
        for document in kind.documents(None):
            book.add(document)
            counts[kind.kind] += 1
            waiting += 1
            if waiting == COMMIT_EVERY:
                book.commit(snapshot)
                waiting = 0
    book.commit(snapshot)
    book.close()
    return counts


def _holds_all(folder: str, by_kind: dict[str, int]) -> bool:
    """The self-check: as many documents of every kind can be read as the database gave."""
    found: dict[str, int] = {}
    for name in places.BOOKS:
        found |= open_book(places.home() / folder / name).counts()
    differing = {
        kind: (count, found.get(kind, 0)) for kind, count in by_kind.items() if count != found.get(kind, 0)
    }
    for kind, (expected, there) in differing.items():
        logger.error(
            "search index: %s documents of kind %s in the database, %s in the index", expected, kind, there
        )
    return not differing


def catch_up(generation: Generation, chain: Chain) -> int:
    """Bring both books of a generation up to the database's present state; returns how many documents were renewed."""
    renewed = 0
    for name in places.BOOKS:
        path = places.home() / generation.folder / name
        renewed += _catch_up_book(path, kinds_of(name), chain=chain)
    return renewed


def _catch_up_book(path: Path, kinds: list[DocumentKind], *, chain: Chain) -> int:
    known: Book = open_book(path)
    watched = {kind.kind for kind in kinds} | {lower for kind in kinds for lower in kind.follows}
    with one_state() as snapshot:
        pending = pending_since(known.checkpoint, sorted(watched), limit=None)
        if not pending and not _is_old(known):
            return 0
        book = IndexBook(path, chain)
        try:
            renewed = sum(_renew(book, kind, keys=_keys_of(kind, pending)) for kind in kinds)
            book.commit(snapshot)
        finally:
            book.close()
    return renewed


def _is_old(book: Book) -> bool:
    """Without changes the checkpoint is still renewed now and then, so that its age tells whether it is followed."""
    at = book.followed_at
    return at is None or clock.now() - datetime.fromisoformat(at) > RENEW_AFTER


def _keys_of(kind: DocumentKind, pending: list[Pending]) -> set[int]:
    changed: dict[str, set[int]] = defaultdict(set)
    for one in pending:
        changed[one.kind].add(one.key)
    keys = set(changed[kind.kind])
    for lower, follow in kind.follows.items():
        if changed[lower]:
            keys.update(follow(changed[lower]))
    return keys


def _renew(book: IndexBook, kind: DocumentKind, *, keys: Collection[int]) -> int:
    ordered = sorted(keys)
    for start in range(0, len(ordered), CHUNK):
        chunk = ordered[start : start + CHUNK]
        for key in chunk:
            book.remove(kind.kind, key)
        for document in kind.documents(chunk):
            book.add(document)
    return len(ordered)
