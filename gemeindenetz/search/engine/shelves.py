"""The books one search reads: the index without what changed since, and beside it what changed since."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from tantivy import Query

from gemeindenetz.search.engine import process
from gemeindenetz.search.engine.asking import Asked, Audience, counting_query, full_query
from gemeindenetz.search.engine.overlay import MOST, overlay
from gemeindenetz.search.engine.pending import NOTHING, pending_since
from gemeindenetz.search.engine.places import BOOKS
from gemeindenetz.search.engine.reading import READER, Book, empty_book
from gemeindenetz.search.registry import document_kinds

#: With more changes than this waiting, kinds that have some are left to the overlay alone.
MOST_LEFT_OUT = 5_000
CLOSED_TO = frozenset({"public", "signed-in"})


@dataclass(frozen=True)
class Section:
    """One book with what must not be taken from it."""

    book: Book
    kinds: tuple[str, ...]
    asked: Asked

    def ranked(self) -> Query:
        """The query for hits in their order."""
        return full_query(self.asked, all_kinds=self.kinds)

    def counting(self, *, without: str = "") -> Query:
        """The query for counts."""
        return counting_query(self.asked, all_kinds=self.kinds, without=without)


@dataclass(frozen=True)
class Sections:
    """All books of a search; `building` and `lagging` are said to people."""

    parts: tuple[Section, ...]
    building: bool
    lagging: bool


def sections(asked: Asked) -> Sections:
    """Return the books this audience reads from, each inside the audience and without outdated documents.

    The database has the last word: whatever changed after the state a book was brought to is taken from the
    overlay, which was read from the database after the change, and never from the book.
    """
    shelf, audience = READER.shelf(), asked.audience
    parts: list[Section] = []
    lagging = False
    for name in BOOKS:
        kinds = tuple(kind.kind for kind in document_kinds() if kind.confidential == (name == "closed"))
        if not kinds or (name == "closed" and not _reads_closed(audience)):
            continue
        mine = replace(asked, flat=name == "closed" and not _is_team(audience))
        book = shelf.books.get(name) or empty_book()
        found, late = _with_overlay(book, kinds, asked=mine)
        parts.extend(found)
        lagging = lagging or late
    generation = shelf.generation
    return Sections(tuple(parts), building=generation is None or not generation.complete, lagging=lagging)


def _with_overlay(book: Book, kinds: tuple[str, ...], *, asked: Asked) -> tuple[Iterator[Section], bool]:
    pending = pending_since(book.checkpoint, list(kinds), limit=MOST_LEFT_OUT)
    crowded: Collection[str] = ()
    if len(pending) == MOST_LEFT_OUT and book.checkpoint != NOTHING:
        crowded = kinds
    newest = sorted(pending, key=lambda one: -one.change)[:MOST]
    main = Section(book, kinds, replace(asked, left_out=() if crowded else pending, left_out_kinds=crowded))
    fresh = Section(overlay(newest, process.chain()), kinds, asked) if newest else None
    return iter([main, fresh] if fresh else [main]), len(pending) > len(newest)


def _reads_closed(audience: Audience) -> bool:
    """Whether any confidential document can be open to these scopes at all."""
    return audience.scopes is None or bool(audience.scopes - CLOSED_TO)


def _is_team(audience: Audience) -> bool:
    return audience.scopes is None or any(scope.startswith("team:") for scope in audience.scopes)
