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


@dataclass(frozen=True)
class Words:
    """What people are told about a refused workbook: what lists they know, and where the file comes from."""

    get_again: Message
    plain: Message
    too_large: Message
    unpacked: Message
    web_page: Message
    without_password: Message
    far_cells: Message


WORDS = Words(
    get_again=GET_AGAIN,
    plain=PLAIN_XLSX,
    too_large=_("The file is far larger than any list we know and was not opened."),
    unpacked=_("Unpacked, the file would grow far beyond any list we know. It was not unpacked."),
    web_page=_("Please download the list again, or save it as an Excel workbook (.xlsx)."),
    without_password=_("Please save it without a password."),
    far_cells=_("A sheet has cells far outside of any table."),
)


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
    words: Words = WORDS

    def rows(self, sheet: str) -> Rows:
        """Return all cells of a sheet, counted from its first row. Raises `FileProblem` when it is damaged."""
        guard = _Guard(self.path, self.name, self.words)
        return guard.reading(
            lambda: _book(self.path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        )


def open_workbook(path: Path, *, name: str = "", words: Words = WORDS) -> OpenedWorkbook:
    """Check a file and return it opened; raises `FileProblem` with what is wrong and what to do."""
    guard = _Guard(path, name or path.name, words)
    guard.check()
    sheets = guard.reading(lambda: _book(path).sheet_names)
    return OpenedWorkbook(path, guard.name, tuple(sheets), guard.words)


def unreadable(name: str) -> FileProblem:
    """Return the problem of a file that is not there or not ours to read."""
    return FileProblem(
        file=name,
        problem=_("The file does not exist or cannot be read."),
        remedy=_("Please check name and folder."),
    )


def _book(path: Path) -> python_calamine.CalamineWorkbook:
    return python_calamine.CalamineWorkbook.from_path(str(path))


@dataclass(frozen=True)
class _Guard:
    """Checks one file, and says in the words of its kind what is wrong."""

    path: Path
    name: str
    words: Words

    def check(self) -> None:
        """Refuse what could hurt."""
        head = self._head()
        if head.startswith(_ZIP):
            self._check_zip()
        elif head.startswith(_OLE):
            self._check_old()
        else:
            raise self._wrong_kind(head)

    def reading(self, read: Callable[[], T]) -> T:
        """Call the reader; whatever it stumbles over, its own panics included, is a damaged workbook."""
        try:
            return read()
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # a panic in the reader is no Exception
            raise self._damaged() from error

    def _problem(self, problem: Message, remedy: Message) -> FileProblem:
        return FileProblem(file=self.name, problem=problem, remedy=remedy)

    def _damaged(self) -> FileProblem:
        return self._problem(
            _("The workbook is damaged or was not downloaded completely."), self.words.get_again
        )

    def _locked(self) -> FileProblem:
        return self._problem(_("The workbook is protected by a password."), self.words.without_password)

    def _no_workbook(self) -> FileProblem:
        return self._problem(_("This is not an Excel workbook."), self.words.plain)

    def _wrong_kind(self, head: bytes) -> FileProblem:
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        if start.startswith(_HTML):
            return self._problem(
                _("This is a web page, not a workbook, whatever its name says."), self.words.web_page
            )
        return self._no_workbook()

    def _head(self) -> bytes:
        if not self.path.is_file():
            raise unreadable(self.name)
        try:
            size = self.path.stat().st_size
            with self.path.open("rb") as stream:
                head = stream.read(512)
        except OSError as error:
            raise unreadable(self.name) from error
        if size == 0:
            raise self._problem(_("The file is empty."), self.words.get_again)
        if size > MAX_FILE_BYTES:
            raise self._problem(self.words.too_large, self.words.plain)
        return head

    def _check_old(self) -> None:
        """Check the older container: either .xls, or an encrypted .xlsx."""
        if self.path.stat().st_size > MAX_OLD_FILE_BYTES:
            raise self._problem(self.words.too_large, self.words.plain)
        if _ENCRYPTED in self.path.read_bytes():
            raise self._locked()

    def _check_zip(self) -> None:
        try:
            with zipfile.ZipFile(self.path) as archive:
                parts = archive.infolist()
                self._check_sizes(parts)
                if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
                    raise self._no_workbook()
                for part in parts:
                    self._read_through(archive, part)
        except _UNREADABLE as error:
            raise self._damaged() from error

    def _check_sizes(self, parts: list[zipfile.ZipInfo]) -> None:
        """Refuse by the table of contents alone, before anything is unpacked."""
        if any(part.flag_bits & 0x1 for part in parts):
            raise self._locked()
        unpacked = sum(part.file_size for part in parts)
        packed = max(1, sum(part.compress_size for part in parts))
        bomb = unpacked > RATIO_COUNTS_FROM and unpacked / packed > MAX_RATIO
        if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED_BYTES or bomb:
            raise self._problem(self.words.unpacked, self.words.plain)

    def _read_through(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
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
                        raise self._problem(self.words.far_cells, self.words.get_again)
                rest = chunk[-OVERLAP:]
