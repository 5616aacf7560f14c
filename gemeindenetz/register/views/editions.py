"""Pages of the office: what was imported, a new import with its rehearsal, taking one back."""

from itertools import islice
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.core import files, flash
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require
from gemeindenetz.register.actions import undo_import
from gemeindenetz.register.actions.import_upload import Rehearsal, import_upload, rehearse_upload
from gemeindenetz.register.forms import UploadForm
from gemeindenetz.register.permissions import can_import_register
from gemeindenetz.register.queries.editions import edition_lines, imported_edition
from gemeindenetz.register.queries.rehearsals import RehearsedRow, rows_of_changes, rows_of_plan
from gemeindenetz.register.views.tables import rehearsal_csv

SHOWN_ROWS = 300
# Uploaded workbooks are public documents; only staff ever see their address.
UPLOAD_SCOPE = "staff"


@require_safe
def editions(request: HttpRequest) -> HttpResponse:
    """List what was imported into the register, newest first."""
    require(can_import_register(actor_of(request)))
    return render(request, "register/editions.html", {"editions": edition_lines()})


def upload(request: HttpRequest) -> HttpResponse:
    """Take a workbook in and lead to its rehearsal."""
    actor = actor_of(request)
    require(can_import_register(actor))
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        workbook: UploadedFile[Any] = form.cleaned_data["file"]
        try:
            stored = files.store_upload(actor=actor, upload=workbook, scope=UPLOAD_SCOPE)
            rehearse_upload(actor, file=stored)
        except DomainError as error:
            form.add_error("file", str(error))
        else:
            return redirect("register:rehearse", stored.public_id)
    return render(request, "register/upload.html", {"form": form})


def rehearse(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show what the file would change, row by row (GET); import it (POST)."""
    actor = actor_of(request)
    require(can_import_register(actor))
    file = get_object_or_404(StoredFile.objects.visible_to(actor), public_id=public_id)
    if request.method == "POST":
        result = import_upload(actor, file=file)
        flash.tell(
            request, _("The register was updated.") if result.edition else _("There was nothing to change.")
        )
        return redirect("register:editions")
    rehearsal = rehearse_upload(actor, file=file)
    if request.GET.get("export") == "csv":
        return rehearsal_csv(_rows(rehearsal, unchanged=True), name=file.name)
    rows = list(islice(_rows(rehearsal, unchanged=False), SHOWN_ROWS + 1))
    context = {
        "file": file,
        "rehearsal": rehearsal,
        "rows": rows[:SHOWN_ROWS],
        "more": len(rows) > SHOWN_ROWS,
    }
    return render(request, "register/rehearse.html", context)


def _rows(rehearsal: Rehearsal, *, unchanged: bool) -> Any:
    if rehearsal.plan is not None:
        return rows_of_plan(rehearsal.plan, unchanged=unchanged)
    result = rehearsal.changes
    rows: list[RehearsedRow] = []
    if result is not None:
        rows = rows_of_changes(result.done, [(one.row, one.reason) for one in result.skipped])
    return iter(rows)


@require_safe
def edition(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once more before an import is taken back."""
    require(can_import_register(actor_of(request)))
    return render(request, "register/edition.html", {"edition": imported_edition(pk)})


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an import back, or say what stands in the way."""
    actor = actor_of(request)
    found = imported_edition(pk)
    undo_import(actor, edition=found)
    flash.tell(request, _("The import was undone: %(title)s") % {"title": found.title})
    return redirect("register:editions")
