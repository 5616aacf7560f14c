"""Open a workbook of the official register: the guards of `core.imports.workbook`, with words about its publisher."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.imports import workbook
from gemeindenetz.core.imports.workbook import (
    MAX_FILE_BYTES,
    Cell,
    FileProblem,
    OpenedWorkbook,
    Rows,
    unreadable,
)

__all__ = [
    "GET_AGAIN",
    "MAX_FILE_BYTES",
    "PLAIN_XLSX",
    "Cell",
    "FileProblem",
    "OpenedWorkbook",
    "Rows",
    "open_workbook",
    "unreadable",
]

GET_AGAIN: Message = _(
    "Please download the file again from the publisher and do not open or save it in between."
)
PLAIN_XLSX: Message = _("Please choose the original workbook (.xlsx).")
WORDS = workbook.Words(
    get_again=GET_AGAIN,
    plain=PLAIN_XLSX,
    too_large=_("The file is far larger than any edition of the register and was not opened."),
    unpacked=_("Unpacked, the file would grow far beyond any edition of the register. It was not unpacked."),
    web_page=_("The publisher probably answered with an error page. Please download the workbook again."),
    without_password=_("Please save it without a password or take the original file of the publisher."),
    far_cells=_("A sheet has cells far outside of any table of the register."),
)


def open_workbook(path: Path, *, name: str = "") -> OpenedWorkbook:
    """Check a file and return it opened; raises `FileProblem` with what is wrong and what to do."""
    return workbook.open_workbook(path, name=name, words=WORDS)
