"""Read statistics from a CSV (also .csv.gz) by an explicit mapping of columns. No column is taken without a name."""

import csv
import gzip
import hashlib
import io
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.imports.workbook_file import FileProblem, unreadable

MAX_BYTES = 60 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MOST = 10**13
_KEY = re.compile(r"[0-9]{8}|[0-9]{5}")
_EMPTY = frozenset({"", "na", "nan", "-", ".", "x", "…"})
CHOOSE: Message = _("Please choose a CSV file with a column “ags” and name its columns with --column.")


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """One value: official key, statistic, value."""

    ags: str
    key: str
    value: Decimal


@dataclass(frozen=True)
class StatisticsFile:
    """A checked file."""

    file: str
    file_hash: str
    rows: tuple[StatisticRow, ...]
    empty: int


def read_statistics(path: Path, *, columns: Mapping[str, str]) -> StatisticsFile:
    """Read a file; `columns` maps our statistic to its column. Raises `FileProblem` naming the row and the remedy."""
    text, digest = _content(path)
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if text.partition("\n")[0].count(";") else ",")
    known = reader.fieldnames or []
    missing = [column for column in ("ags", *columns.values()) if column not in known]
    if missing:
        raise FileProblem(
            file=path.name,
            problem=_("These columns are missing: %(names)s.") % {"names": ", ".join(missing)},
            remedy=CHOOSE,
        )
    rows: list[StatisticRow] = []
    empty = 0
    for found in _rows(path.name, reader, columns=columns):
        if found is None:
            empty += 1
        else:
            rows.append(found)
    return StatisticsFile(path.name, digest, tuple(rows), empty)


def _content(path: Path) -> tuple[str, str]:
    if not path.is_file():
        raise unreadable(path.name)
    if path.stat().st_size > MAX_BYTES:
        raise FileProblem(file=path.name, problem=_("The file is too large."), remedy=CHOOSE)
    packed = path.read_bytes()
    try:
        if packed.startswith(b"\x1f\x8b"):
            with gzip.open(io.BytesIO(packed)) as stream:
                content = stream.read(MAX_UNPACKED + 1)
        else:
            content = packed
        text = content.decode("utf-8-sig")
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise FileProblem(
            file=path.name, problem=_("This is not readable CSV (UTF-8)."), remedy=CHOOSE
        ) from error
    if len(content) > MAX_UNPACKED:
        raise FileProblem(file=path.name, problem=_("The file is too large."), remedy=CHOOSE)
    return text, hashlib.sha256(packed).hexdigest()


def _rows(
    file: str, reader: "csv.DictReader[str]", *, columns: Mapping[str, str]
) -> Iterator[StatisticRow | None]:
    for line in reader:
        number = reader.line_num
        ags = (line.get("ags") or "").strip()
        if not _KEY.fullmatch(ags):
            raise FileProblem(
                file=file,
                row=number,
                problem=_("“%(value)s” is no official key.") % {"value": ags[:40]},
                remedy=CHOOSE,
            )
        for key, column in columns.items():
            text = (line.get(column) or "").strip()
            if text.lower() in _EMPTY:
                yield None
                continue
            yield StatisticRow(ags, key, _value(file, number, text=text))


def _value(file: str, number: int, *, text: str) -> Decimal:
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or abs(value) > MOST:
        raise FileProblem(
            file=file,
            row=number,
            problem=_("“%(value)s” is not a number.") % {"value": text[:40]},
            remedy=CHOOSE,
        )
    return value.quantize(Decimal("0.0001"))
