"""What reading a file cost, counted in bytes: unlike seconds the same on a busy machine."""

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

Counted = Callable[[], int]


@contextmanager
def bytes_read() -> Iterator[Counted]:
    """Count the bytes this process reads from files meanwhile, by the operating system's own books."""
    process = psutil.Process()
    before = process.io_counters().read_chars
    yield lambda: int(process.io_counters().read_chars - before)


@contextmanager
def unpacked_bytes() -> Iterator[Counted]:
    """Count the bytes that come out of ZIP archives meanwhile."""
    found = 0
    read = zipfile.ZipExtFile.read

    def counting(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        nonlocal found
        content = read(self, n)
        found += len(content)
        return content

    zipfile.ZipExtFile.read = counting  # type: ignore[method-assign]
    try:
        yield lambda: found
    finally:
        zipfile.ZipExtFile.read = read  # type: ignore[method-assign]


def lying(path: Path, *, told: int, real: int) -> None:
    """Write a workbook whose sheet is `real` bytes long while its table of contents says `told`."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * real)
    content = bytearray(stream.getvalue())
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", told)
    path.write_bytes(bytes(content))
