"""Documents the index has not caught up with yet, analysed on the spot: who saves something finds it at once."""

import threading
from collections import OrderedDict
from collections.abc import Collection

import tantivy

from gemeindenetz.search.engine.pending import Pending
from gemeindenetz.search.engine.reading import Book, empty_book
from gemeindenetz.search.engine.shape import SCHEMA, as_indexed
from gemeindenetz.search.german.chain import Chain
from gemeindenetz.search.registry import document_kind

#: More changed documents than this are left out until the writer has caught up (well under two seconds).
MOST = 300
HEAP_BYTES = 15_000_000
_KEPT = 4
_lock = threading.Lock()
_recent: OrderedDict[frozenset[Pending], Book] = OrderedDict()


def overlay(pending: Collection[Pending], chain: Chain) -> Book:
    """Return a book of the present state of these documents."""
    if not pending:
        return empty_book()
    wanted = frozenset(pending)
    with _lock:
        if wanted in _recent:
            _recent.move_to_end(wanted)
            return _recent[wanted]
    book = _build(wanted, chain)
    with _lock:
        _recent[wanted] = book
        while len(_recent) > _KEPT:
            _recent.popitem(last=False)
    return book


def _build(pending: Collection[Pending], chain: Chain) -> Book:
    index = tantivy.Index(SCHEMA)
    writer = index.writer(HEAP_BYTES, 1)
    keys: dict[str, list[int]] = {}
    for one in pending:
        keys.setdefault(one.kind, []).append(one.key)
    for name, wanted in keys.items():
        kind = document_kind(name)
        for document in kind.documents(sorted(wanted)) if kind else ():
            writer.add_document(as_indexed(document, chain))
    writer.commit()
    index.reload()
    return Book(index.searcher())
