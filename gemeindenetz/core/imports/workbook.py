"""Open a workbook from outside without trusting it.

Everything that could hurt is refused before it is unpacked: wrong kinds of file, passwords, truncation, huge
files, zip bombs (declared or hidden), and sheets whose cells lie so far out that the table would fill the memory.
"""

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import python_calamine
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError, Message

T = TypeVar("T")
Cell = int | float | str | bool | time | date | datetime | timedelta
Rows = list[list[Cell]]

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_OLD_FILE_BYTES = 25 * 1024 * 1024
MAX_UNPACKED_BYTES = 120 * 1024 * 1024
MAX_RATIO = 60
RATIO_COUNTS_FROM = 8 * 1024 * 1024
MAX_PARTS = 2_000
CHUNK = 1024 * 1024
OVERLAP = 64

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# The reader fills the whole rectangle up to the farthest cell: two cells far apart are a memory bomb.
# Never right of column IV or below row 99,999; not both right of AZ and below row 19,999.
# Written with the literal start that every writer uses, because only that is searched fast; other spellings of the
# attribute are refused by `_ODD_CELL`.
_FAR_CELL = re.compile(rb' r="(?:[A-Z]{3,}\d|[J-Z][A-Z]\d|I[W-Z]\d|[A-Z]*\d{6,})')
_WIDE_CELL = re.compile(rb' r="[B-I][A-Z]\d')
_LOW_CELL = re.compile(rb' r="[A-Z]*[2-9]\d{4}"')
_ODD_CELLS = (b" r='", b" r =", b"\tr=", b"\nr=", b' r= "')
_HTML = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<meta", b"<body", b"<div")

GET_AGAIN: Message = _("Please save or download the file again and choose it once more.")
PLAIN_XLSX: Message = _("Please choose an Excel workbook (.xlsx) or a CSV file.")


class FileProblem(DomainError):
    """A file cannot be used. Says which file, where (row), what is wrong and what to do; nothing was changed."""

    def __init__(
        self,
        *,
        file: str,
        problem: Message,
        remedy: Message,
        row: int | None = None,
        field: str | None = "file",
    ) -> None:
        place = _("%(file)s, row %(row)d") % {"file": file, "row": row} if row else file
        super().__init__(
            _("%(place)s: %(problem)s %(remedy)s Nothing was changed.")
            % {"place": place, "problem": problem, "remedy": remedy},
            field=field,
        )
        self.file = file
        self.row = row
        self.problem = problem
        self.remedy = remedy


@dataclass(frozen=True)
class OpenedWorkbook:
    """A workbook that passed the checks. `name` is what people call the file."""

    path: Path
    name: str
    sheets: tuple[str, ...]

    def rows(self, sheet: str) -> Rows:
        """Return all cells of a sheet, counted from its first row. Raises `FileProblem` when it is damaged."""
        return _reading(
            self.name, lambda: _book(self.path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        )


def _damaged(name: str) -> FileProblem:
    return FileProblem(
        file=name, problem=_("The workbook is damaged or was not downloaded completely."), remedy=GET_AGAIN
    )


def _too_large(name: str) -> FileProblem:
    return FileProblem(
        file=name,
        problem=_("The file is far larger than any list we know and was not opened."),
        remedy=PLAIN_XLSX,
    )


def open_workbook(path: Path, *, name: str = "") -> OpenedWorkbook:
    """Check a file and return it opened; raises `FileProblem` with what is wrong and what to do."""
    shown = name or path.name
    head = _head(path, shown)
    if head.startswith(_ZIP):
        _check_zip(path, shown)
    elif head.startswith(_OLE):
        _check_old(path, shown)
    else:
        raise _wrong_kind(head, shown)
    sheets = _reading(shown, lambda: _book(path).sheet_names)
    return OpenedWorkbook(path=path, name=shown, sheets=tuple(sheets))


def _book(path: Path) -> python_calamine.CalamineWorkbook:
    return python_calamine.CalamineWorkbook.from_path(str(path))


def _reading(name: str, read: Callable[[], T]) -> T:
    """Call the reader; whatever it stumbles over, its own panics included, is a damaged workbook."""
    try:
        return read()
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic in the reader is no Exception
        raise _damaged(name) from error


def _head(path: Path, name: str) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise OSError
        with path.open("rb") as stream:
            head = stream.read(512)
    except OSError as error:
        raise FileProblem(
            file=name,
            problem=_("The file does not exist or cannot be read."),
            remedy=_("Please check name and folder."),
        ) from error
    if size == 0:
        raise FileProblem(file=name, problem=_("The file is empty."), remedy=GET_AGAIN)
    if size > MAX_FILE_BYTES:
        raise _too_large(name)
    return head


def _wrong_kind(head: bytes, name: str) -> FileProblem:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_HTML):
        return FileProblem(
            file=name,
            problem=_("This is a web page, not a workbook, whatever its name says."),
            remedy=_("Please download the list again, or save it as an Excel workbook (.xlsx)."),
        )
    return FileProblem(file=name, problem=_("This is not an Excel workbook."), remedy=PLAIN_XLSX)


def _check_old(path: Path, name: str) -> None:
    """Check the older container: either .xls, or an encrypted .xlsx."""
    content = path.read_bytes() if path.stat().st_size <= MAX_OLD_FILE_BYTES else None
    if content is None:
        raise _too_large(name)
    if _ENCRYPTED in content:
        raise _locked(name)


def _locked(name: str) -> FileProblem:
    return FileProblem(
        file=name,
        problem=_("The workbook is protected by a password."),
        remedy=_("Please save it without a password."),
    )


def _check_zip(path: Path, name: str) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            _check_sizes(parts, name)
            if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
                raise FileProblem(file=name, problem=_("This is not an Excel workbook."), remedy=PLAIN_XLSX)
            for part in parts:
                _read_through(archive, part, name=name)
    except _UNREADABLE as error:
        raise _damaged(name) from error


def _check_sizes(parts: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse by the table of contents alone, before anything is unpacked."""
    if any(part.flag_bits & 0x1 for part in parts):
        raise _locked(name)
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    bomb = unpacked > RATIO_COUNTS_FROM and unpacked / packed > MAX_RATIO
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED_BYTES or bomb:
        raise FileProblem(
            file=name,
            problem=_("Unpacked, the file would grow far beyond any list we know. It was not unpacked."),
            remedy=PLAIN_XLSX,
        )


def _read_through(archive: zipfile.ZipFile, part: zipfile.ZipInfo, *, name: str) -> None:
    """Unpack once in pieces: a part that lies about its size or is damaged fails here, not in the reader."""
    is_sheet = part.filename.lower().endswith(".xml")
    wide = low = False
    with archive.open(part) as stream:
        rest = b""
        while chunk := stream.read(CHUNK):
            if is_sheet:
                piece = rest + chunk
                wide = wide or _WIDE_CELL.search(piece) is not None
                low = low or _LOW_CELL.search(piece) is not None
                odd = any(spelling in piece for spelling in _ODD_CELLS)
                if odd or (wide and low) or _FAR_CELL.search(piece):
                    raise FileProblem(
                        file=name,
                        problem=_("A sheet has cells far outside of any table."),
                        remedy=GET_AGAIN,
                    )
            rest = chunk[-OVERLAP:]
