"""Read a PDF as a checker does: what it promises, what its tags say, and whether any text stands outside of them.

pypdf reads; veraPDF, the reference checker for PDF/UA, is a Java program and not at hand in the tests. The compiler
refuses to write what breaks the rules of PDF/UA-1 it knows.
"""

import io
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

SHOWING_TEXT = {b"Tj", b"TJ", b"'", b'"'}
OPENING, CLOSING = {b"BDC", b"BMC"}, {b"EMC"}


@dataclass(frozen=True)
class Read:
    """A PDF as read back."""

    title: str
    language: str
    is_tagged: bool
    shows_title: bool
    metadata: str
    roles: list[str]
    text: str
    pages: int
    untagged: int
    fonts_missing: list[str]


def read(content: bytes) -> Read:
    """Return what is needed to judge a PDF."""
    reader = pypdf.PdfReader(io.BytesIO(content), strict=True)
    root: Any = reader.trailer["/Root"]
    roles: list[str] = []
    _walk(root["/StructTreeRoot"], roles)
    return Read(
        title=str(reader.metadata.title if reader.metadata else ""),
        language=str(root.get("/Lang", "")),
        is_tagged=bool(root.get("/MarkInfo", {}).get("/Marked")),
        shows_title=bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")),
        metadata=root["/Metadata"].get_data().decode(),
        roles=roles,
        text="\n".join(page.extract_text() for page in reader.pages),
        pages=len(reader.pages),
        untagged=sum(_untagged(page, reader) for page in reader.pages),
        fonts_missing=[name for page in reader.pages for name in _not_embedded(page)],
    )


def _walk(node: Any, roles: list[str]) -> None:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for one in node:
            _walk(one, roles)
    elif isinstance(node, dict):
        if "/S" in node:
            roles.append(str(node["/S"]).removeprefix("/"))
        if "/K" in node:
            _walk(node["/K"], roles)


def _untagged(page: Any, reader: pypdf.PdfReader) -> int:
    """Count operators that show text outside every marked sequence (a tag or an artifact)."""
    depth = found = 0
    for _operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator in OPENING:
            depth += 1
        elif operator in CLOSING:
            depth -= 1
        elif operator in SHOWING_TEXT and not depth:
            found += 1
    return found


def _not_embedded(page: Any) -> list[str]:
    missing = []
    for name, font in page["/Resources"].get("/Font", {}).items():
        below = font.get_object().get("/DescendantFonts", [font])[0].get_object()
        described = below["/FontDescriptor"].get_object()
        if not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            missing.append(str(name))
    return missing
