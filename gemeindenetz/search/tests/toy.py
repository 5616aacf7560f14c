"""A kind of documents made by the tests, kept in a dictionary beside the database's feed."""

from collections.abc import Collection, Iterator

from gemeindenetz.core.actor import Actor
from gemeindenetz.search.feed import touch
from gemeindenetz.search.registry import Document, DocumentKind


class Toys:
    """Documents by key; every change leaves its row in the feed, as a trigger would."""

    def __init__(self, kind: str = "toy", *, confidential: bool = False) -> None:
        self.kind = kind
        self.rows: dict[int, Document] = {}
        self.registered = DocumentKind(kind, kind, self.documents, self.visible, confidential=confidential)

    def put(self, key: int, title: str, **values) -> Document:
        values.setdefault("scopes", frozenset({"public"}))
        document = Document(kind=self.kind, key=key, title=title, url=f"/{self.kind}/{key}/", **values)
        self.rows[key] = document
        touch(self.kind, [key])
        return document

    def drop(self, key: int) -> None:
        del self.rows[key]
        touch(self.kind, [key])

    def documents(self, keys: Collection[int] | None) -> Iterator[Document]:
        wanted = self.rows if keys is None else keys
        yield from (self.rows[key] for key in sorted(wanted) if key in self.rows)

    def visible(self, actor: Actor, keys: Collection[int]) -> set[int]:
        return {
            key for key in keys if key in self.rows and (actor.is_system or actor.has(*self.rows[key].scopes))
        }
