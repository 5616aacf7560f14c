"""Fields of the index, and a document as the index takes it.

Every zone has two fields: lemmas with positions (`…l`, for words and phrases) and stems together with the stems of
compound parts (`…c`). Texts are handed over as terms of our own chain, separated by blanks.
"""

import json
from typing import Any

import tantivy

from gemeindenetz.search.german.chain import Chain
from gemeindenetz.search.german.folding import WORD, clean, fold
from gemeindenetz.search.registry import Document

#: Raise it whenever an index written by an older program must not be read any more.
VERSION = 2
ZONES = ("t", "k", "x")
INNER = "i"
#: Terms of all zones together, to tell whether a document has a word at all.
ALL = "all"
SEPARATOR = "\x1f"
CHECKPOINT = "checkpoint"
_LONGEST_BODY = 200_000
_SUGGESTED_FROM = 5_000
_BARRIER = " | "


def build_schema() -> tantivy.Schema:
    """Return the fields."""
    builder = tantivy.SchemaBuilder()
    for name in ("id", "kind", "scope", "inner_scope", "facet"):
        builder.add_text_field(
            name, tokenizer_name="raw", index_option="basic", fast=name in {"kind", "facet"}
        )
    for zone in (*ZONES, INNER):
        builder.add_text_field(f"{zone}l", tokenizer_name="whitespace", index_option="position")
        builder.add_text_field(f"{zone}c", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field(ALL, tokenizer_name="whitespace", index_option="basic")
    # Words as people write them, for suggestions: `folded|written`, and those of titles folded.
    builder.add_text_field("spelling", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("title_word", tokenizer_name="whitespace", index_option="basic")
    builder.add_integer_field("day", fast=True)
    builder.add_float_field("lon", fast=True)
    builder.add_float_field("lat", fast=True)
    builder.add_bytes_field("stored", stored=True)
    return builder.build()


SCHEMA = build_schema()


def document_id(kind: str, key: int) -> str:
    """Return what a document is called in the index."""
    return f"{kind}:{key}"


def as_indexed(document: Document, chain: Chain) -> tantivy.Document:
    """Return the document with all fields filled."""
    found = tantivy.Document()
    found.add_text("id", document_id(document.kind, document.key))
    found.add_text("kind", document.kind)
    for scope in document.scopes:
        found.add_text("scope", scope)
    title = chain.fields(document.title)
    keywords = chain.fields(_BARRIER.join(document.keywords))
    gist = chain.fields(document.gist)
    body = chain.fields(document.body[:_LONGEST_BODY])
    _add_zone(found, "t", title)
    _add_zone(found, "k", keywords)
    # The gist stands twice: its words weigh more than those of the body.
    _add_zone(found, "x", gist, gist, body)
    found.add_text(ALL, " ".join(terms for _, terms in (title, keywords, gist, body)))
    if document.inner and document.inner_scopes:
        for scope in document.inner_scopes:
            found.add_text("inner_scope", scope)
        _add_zone(found, INNER, chain.fields(document.inner[:_LONGEST_BODY]))
    _add_spelling(found, document, chain=chain)
    _add_values(found, document)
    found.add_bytes("stored", json.dumps(_stored(document), ensure_ascii=False).encode())
    return found


def _add_zone(found: tantivy.Document, zone: str, *texts: tuple[str, str]) -> None:
    # The barrier keeps phrases from reaching over the end of a text.
    found.add_text(f"{zone}l", _BARRIER.join(lemmas for lemmas, _ in texts))
    found.add_text(f"{zone}c", " ".join(terms for _, terms in texts))


def _add_spelling(found: tantivy.Document, document: Document, *, chain: Chain) -> None:
    title = clean(f"{document.title} {' '.join(document.keywords)}")
    text = f"{title} {document.gist} {document.body[:_SUGGESTED_FROM]}"
    found.add_text("spelling", " ".join(chain.spellings(clean(text))))
    found.add_text("title_word", " ".join({fold(word) for word in WORD.findall(title)}))


def _add_values(found: tantivy.Document, document: Document) -> None:
    for key, values in document.facets.items():
        for value in values:
            found.add_text("facet", f"{key}{SEPARATOR}{value}")
    found.add_integer("day", document.day.toordinal() if document.day else 0)
    if document.place:
        found.add_float("lon", float(document.place[0]))
        found.add_float("lat", float(document.place[1]))


def _stored(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "key": document.key,
        "title": document.title,
        "url": document.url,
        "gist": document.gist,
        "keywords": document.keywords,
        "body": document.body[:_LONGEST_BODY],
        "inner": document.inner[:_LONGEST_BODY] if document.inner_scopes else "",
        "inner_scopes": sorted(document.inner_scopes),
        "day": document.day.isoformat() if document.day else None,
    }


def checkpoint_document(snapshot: str, *, at: str) -> tantivy.Document:
    """Return the row that says up to which state of the database the index was brought; it has no scope."""
    found = tantivy.Document()
    found.add_text("id", CHECKPOINT)
    found.add_text("kind", CHECKPOINT)
    found.add_bytes("stored", json.dumps({"snapshot": snapshot, "at": at}).encode())
    return found
