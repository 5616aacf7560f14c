"""Tell which of the two official workbooks a file is, and read it."""

from pathlib import Path

from gemeindenetz.register.imports.change_list import ChangeList, is_change_list, read_changes
from gemeindenetz.register.imports.edition_workbook import EditionWorkbook, read_edition
from gemeindenetz.register.imports.workbook_file import open_workbook


def read_any(path: Path, *, name: str = "") -> EditionWorkbook | ChangeList:
    """Read an edition or a list of changes; raises `FileProblem` naming file, row and remedy."""
    if is_change_list(open_workbook(path, name=name)):
        return read_changes(path, name=name)
    return read_edition(path, name=name)
