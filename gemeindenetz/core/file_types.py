"""What a file really is, by its content; its name and what the browser claims count for nothing."""

import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import puremagic
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message

HEAD_BYTES = 4096
MAX_UNPACKED = 400 * 1024 * 1024
MAX_RATIO = 200
RATIO_COUNTS_FROM = 20 * 1024 * 1024
MAX_PARTS = 5_000


@dataclass(frozen=True)
class FileType:
    """An accepted kind of file: what we send it out as, and the endings its name may have."""

    media_type: str
    endings: tuple[str, ...]


@dataclass(frozen=True)
class Problem:
    """Why a file is refused and what to do."""

    text: Message


_OPEN_XML = "application/vnd.openxmlformats-officedocument."
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
PDF = FileType("application/pdf", (".pdf",))
PNG = FileType("image/png", (".png",))
JPEG = FileType("image/jpeg", (".jpg", ".jpeg"))
CSV = FileType("text/csv; charset=utf-8", (".csv",))
TEXT = FileType("text/plain; charset=utf-8", (".txt", ".csv", ".md", ".ttl", ".jsonld"))
DOCX = FileType(f"{_OPEN_XML}wordprocessingml.document", (".docx",))
XLSX = FileType(f"{_OPEN_XML}spreadsheetml.sheet", (".xlsx",))
PPTX = FileType(f"{_OPEN_XML}presentationml.presentation", (".pptx",))
ODT = FileType(f"{_OPEN_DOCUMENT}text", (".odt",))
ODS = FileType(f"{_OPEN_DOCUMENT}spreadsheet", (".ods",))
ODP = FileType(f"{_OPEN_DOCUMENT}presentation", (".odp",))

_BY_START = ((b"%PDF-", PDF), (b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPEG))
_BY_PART = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX, "ppt/presentation.xml": PPTX}
_BY_MIMETYPE = {kind.media_type: kind for kind in (ODT, ODS, ODP)}
_MARKUP = re.compile(
    rb"<\s*(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php|%)|^#!|^\s*%!PS",
    re.IGNORECASE,
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

EMPTY = Problem(_("The file is empty. Please choose it again."))
UNKNOWN = Problem(
    _(
        "We do not accept this kind of file. Please send PDF, Word, Excel, OpenDocument, PNG, JPEG, text or CSV."
    )
)
PAGE = Problem(_("This is a web page or a program, whatever its name says. Please send it as a PDF."))
OLD = Problem(
    _("Old Office files and files with a password are not accepted. Please save it as .docx, .xlsx or PDF.")
)
MACROS = Problem(_("The file contains macros. Please save it without macros (.docx or .xlsx)."))
ARCHIVE = Problem(_("Archives (ZIP) are not accepted. Please send the files one by one."))
DAMAGED = Problem(
    _("The file is damaged or was not transferred completely. Please save it again and send it anew.")
)
BOMB = Problem(_("Unpacked, this file would be unreasonably large. It was not opened."))


def detect(path: Path) -> FileType | Problem:
    """Return the accepted type of a file, or why it is refused."""
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if not head:
        return EMPTY
    for start, kind in _BY_START:
        if head.startswith(start):
            return _agreed(path, kind)
    if head.startswith(b"PK"):
        return _packed(path)
    if head.startswith(_OLD_OFFICE):
        return OLD
    return _text(path)


def _agreed(path: Path, kind: FileType) -> FileType | Problem:
    """Ask a second opinion: a start alone can be forged onto another format."""
    try:
        opinions = {match.mime_type for match in puremagic.magic_file(str(path))}
    except (puremagic.PureError, ValueError, OSError):
        return DAMAGED
    return kind if kind.media_type in opinions else DAMAGED


def _packed(path: Path) -> FileType | Problem:
    try:
        with zipfile.ZipFile(path) as archive:
            return _office_kind(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        return DAMAGED


def _office_kind(archive: zipfile.ZipFile) -> FileType | Problem:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    bomb = unpacked > RATIO_COUNTS_FROM and unpacked / packed > MAX_RATIO
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or bomb:
        return BOMB
    names = {part.filename.lower() for part in parts}
    if any(
        name.endswith(("vbaproject.bin", ".exe", ".dll", ".js", ".vbs")) or "activex" in name
        for name in names
    ):
        return MACROS
    if "mimetype" in names:
        declared = archive.read("mimetype")[:100].decode("ascii", errors="replace").strip()
        basic = any(name.startswith(("basic/", "scripts/")) for name in names)
        return MACROS if basic else _BY_MIMETYPE.get(declared, ARCHIVE)
    return next((kind for part, kind in _BY_PART.items() if part in names), ARCHIVE)


def _text(path: Path) -> FileType | Problem:
    content = path.read_bytes()
    if content.startswith(_WIDE):
        # Excel writes its "Unicode text" like this.
        content = content.decode("utf-16", errors="replace").encode()
    if _MARKUP.search(content[:HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")):
        return PAGE
    if _BINARY.search(content):
        return UNKNOWN
    return TEXT
