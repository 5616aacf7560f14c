"""From a sheet to a PDF after PDF/UA-1, made by a short-lived program with bounds for size, time and memory."""

import json
import logging
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from urllib.parse import quote

from django.http import HttpResponse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from gemeindenetz.core import files
from gemeindenetz.core.documents.sheet import Sheet, as_data
from gemeindenetz.core.errors import DomainError

MEDIA_TYPE = "application/pdf"
COMPILER = Path(__file__).resolve().parent / "compiler.py"
#: About 250 full pages; measured: 200 MB of memory and less than two seconds of processor time.
LARGEST = 1_000_000
SECONDS = 30
#: One document at a time in each process: a second reader waits this long.
WAIT_SECONDS = 5
_slot = BoundedSemaphore(1)
log = logging.getLogger(__name__)


class DocumentRefused(DomainError):
    """The document cannot be made; the message says what to do."""


class DocumentBusy(DomainError):
    """Too many documents at once."""

    status = 503


def render(sheet: Sheet) -> bytes:
    """Return the sheet as PDF. Raises `DocumentRefused` when it is too long, `DocumentBusy` when others wait too."""
    words = {"page": _("Page"), "of": _("of"), "files": _("Files:"), **sheet.words}
    data = {**as_data(sheet), "language": (get_language() or "de")[:2], "words": {key: str(word) for key, word in words.items()}}
    text = json.dumps(data)
    if len(text) > LARGEST:
        raise DocumentRefused(gettext_lazy("This is too long for one document. Please choose a part of it."))
    if not _slot.acquire(timeout=WAIT_SECONDS):
        raise DocumentBusy(gettext_lazy("Many documents are being made at the moment. Please try again in a minute."))
    try:
        return _compiled(text)
    finally:
        _slot.release()


def response(content: bytes, *, name: str) -> HttpResponse:
    """Return a PDF as a download that nobody else keeps."""
    answer = HttpResponse(content, content_type=MEDIA_TYPE)
    shown = files.clean_name(f"{name}.pdf")
    plain = shown.encode("ascii", "ignore").decode() or "dokument.pdf"
    answer.headers["Content-Disposition"] = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(shown)}"
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _compiled(text: str) -> bytes:
    command = [sys.executable, "-I", str(COMPILER)]
    try:
        done = subprocess.run(
            command, input=text.encode(), capture_output=True, check=False, timeout=SECONDS, env={}
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentBusy(gettext_lazy("This took too long. Please try again in a minute.")) from error
    if done.returncode or not done.stdout.startswith(b"%PDF-"):
        # The reason names places in the template, never texts of people.
        log.error("document not made: exit %s", done.returncode)
        raise DocumentRefused(gettext_lazy("The document could not be made. Please tell the office."))
    return done.stdout
