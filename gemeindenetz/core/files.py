"""Files: stored once by their content, detected by their content, read by the holders of one scope.

    file = store_upload(actor=actor, upload=request.FILES["file"], scope="matter:7")
    return response_for(file)            # in a view that has checked who reads

Accepted: PDF, Word and Excel without macros, OpenDocument text and tables, PNG, JPEG, plain text, CSV. Everything
else is refused with what to do. Contents lie in `FILES_DIR` under their SHA-256; a row is written only after the
content is safely on disk, so a kill leaves at most a content without row, which the nightly sweep removes.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import file_store, file_types
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError, Message
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.use_case import use_case

MEGABYTE = 1024 * 1024
NAME_LENGTH = 200
ENDING_LENGTH = 5


class UploadRefused(DomainError):
    """The file is of a kind, size or content we do not keep; the message says what to do."""


#: Looks at a file on disk and returns what it found (its name), or None when the file is clean.
Scanner = Callable[[Path], str | None]
_scanners: list[Scanner] = []


def register_scanner(scanner: Scanner) -> None:
    """Add a virus scanner; it runs before anything is kept. A scanner that raises stops the upload."""
    if scanner not in _scanners:
        _scanners.append(scanner)


def store_upload(*, actor: Actor, upload: "UploadedFile[Any]", scope: str, field: str = "file") -> StoredFile:
    """Keep an uploaded file for the holders of `scope`; the caller has checked that the actor may add it.

    Changes: one `StoredFile`. Raises `UploadRefused` for empty, too large, unsafe or unknown files.
    """
    name = clean_name(upload.name or "")
    limit = settings.UPLOAD_LIMIT_BYTES
    if upload.size is not None and upload.size > limit:
        raise _refused(name, _too_large(limit), field=field)
    with file_store.incoming(upload.chunks(), limit=limit) as received:
        if received is None:
            raise _refused(name, _too_large(limit), field=field)
        kind = _checked_kind(received.path, name, field=field)
        content = file_store.keep(received)
    with use_case(actor):
        return StoredFile.objects.create(
            name=_with_ending(name, kind),
            sha256=content.sha256,
            size=content.size,
            media_type=kind.media_type,
            scope=scope,
            stored_by=actor.name or actor.kind,
        )


def check_upload(upload: "UploadedFile[Any]", *, field: str = "file") -> None:
    """Look at an upload that is kept elsewhere (public pages) as closely as at one of ours; raises UploadRefused."""
    name, limit = clean_name(upload.name or ""), settings.UPLOAD_LIMIT_BYTES
    with file_store.incoming(upload.chunks(), limit=limit) as received:
        if received is None:
            raise _refused(name, _too_large(limit), field=field)
        _checked_kind(received.path, name, field=field)
    upload.seek(0)


def store_bytes(*, actor: Actor, content: bytes, name: str, media_type: str, scope: str) -> StoredFile:
    """Keep a file we made ourselves (a report, an error list); nothing is detected or scanned."""
    with file_store.incoming([content], limit=len(content)) as received:
        if received is None:  # pragma: no cover - the limit is the size itself
            raise ValueError(name)
        kept = file_store.keep(received)
    with use_case(actor):
        return StoredFile.objects.create(
            name=clean_name(name),
            sha256=kept.sha256,
            size=kept.size,
            media_type=media_type,
            scope=scope,
            stored_by=actor.name or actor.kind,
        )


def share_file(*, actor: Actor, file: StoredFile, scope: str) -> StoredFile:
    """Keep a stored file for the holders of another scope too; the content stays where it is.

    The caller has checked that the actor may show it to them.
    """
    with use_case(actor):
        return StoredFile.objects.create(
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            media_type=file.media_type,
            scope=scope,
            stored_by=actor.name or actor.kind,
        )


def path_of(file: StoredFile) -> Path:
    """Return where the content lies on disk (for readers of workbooks, never for people)."""
    return file_store.path_for(file.sha256)


def url_of(file: StoredFile) -> str:
    """Return the address under which signed-in readers get the file."""
    return reverse("file_download", args=[file.public_id])


def response_for(file: StoredFile) -> FileResponse:
    """Return the download: always as attachment, never run or framed by a browser. The caller checks who reads."""
    stream = file_store.path_for(file.sha256).open("rb")
    response = FileResponse(stream, as_attachment=True, filename=file.name, content_type=file.media_type)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def clean_name(name: str) -> str:
    """Return a file name without folders and control characters, its ending kept when it is too long."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(letter for letter in bare if letter.isprintable() and letter not in '<>:"|?*').strip(" .")
    stem, dot, ending = shown.rpartition(".")
    if len(shown) > NAME_LENGTH and dot and len(ending) <= ENDING_LENGTH:
        return f"{stem[: NAME_LENGTH - len(ending) - 1]}.{ending}"
    return shown[:NAME_LENGTH] or "datei"


def size_label(size: int) -> str:
    """Return a size as people read it."""
    if size < MEGABYTE:
        return f"{max(1, round(size / 1024))} KB"
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")


def _checked_kind(path: Path, name: str, *, field: str) -> file_types.FileType:
    kind = file_types.detect(path)
    if isinstance(kind, file_types.Problem):
        raise _refused(name, kind.text, field=field)
    for scan in _scanners:
        found = scan(path)
        if found:
            text = _("The virus check found something (%(what)s). The file was not kept.") % {"what": found}
            raise _refused(name, text, field=field)
    return kind


def _with_ending(name: str, kind: file_types.FileType) -> str:
    """Return the name with an ending that fits what the file really is."""
    if name.lower().endswith(kind.endings):
        return name
    return clean_name(f"{name}{kind.endings[0]}")


def _too_large(limit: int) -> Message:
    return _("The file is larger than %(limit)s. Please make it smaller or send a link.") % {
        "limit": size_label(limit)
    }


def _refused(name: str, text: Message, *, field: str) -> UploadRefused:
    return UploadRefused(_("%(name)s: %(text)s") % {"name": name, "text": text}, field=field)


def rescope_files(numbers: list[int], *, scope: str) -> None:
    """Let others read stored files, inside the use case that gives away what they belong to."""
    StoredFile.objects.filter(pk__in=numbers).update(scope=scope)
