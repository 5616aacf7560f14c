"""What was imported into the register."""

import hashlib
from pathlib import Path

from django.http import Http404

from gemeindenetz.register.imports.edition_plan import last_edition_with
from gemeindenetz.register.imports.workbook_file import MAX_FILE_BYTES
from gemeindenetz.register.models import Edition


def edition_lines() -> list[Edition]:
    """Return all imports, newest first; for the office."""
    return list(Edition.objects.order_by("-imported_at", "-pk"))


def imported_edition(pk: int) -> Edition:
    """Return one import that can still be taken back, or raise `Http404`."""
    found: Edition | None = Edition.objects.in_force().filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def repeated_edition(path: Path) -> Edition | None:
    """Return the edition this very file left as the newest of the register, or None. See `last_edition_with`."""
    # What is larger than any edition was never imported; hashing it would take seconds before it is refused.
    if not path.is_file() or path.stat().st_size > MAX_FILE_BYTES:
        return None
    with path.open("rb") as stream:
        return last_edition_with(hashlib.file_digest(stream, "sha256").hexdigest())
