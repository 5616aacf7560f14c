"""Rehearsals as files."""

from collections.abc import Iterable

from django.http import HttpResponse
from django.utils.translation import gettext as _

from gemeindenetz.core.listing_export import csv_bytes
from gemeindenetz.register.queries.rehearsals import RehearsedRow


def rehearsal_csv(rows: Iterable[RehearsedRow], *, name: str) -> HttpResponse:
    """Return every row of a rehearsal as CSV that opens right in German Excel."""
    head = [_("Row"), _("Result"), _("Level"), _("Key"), _("Name"), _("Changes")]
    lines = (
        [row.number, str(row.outcome), str(row.level), row.ags, row.name, row.changes_text] for row in rows
    )
    response = HttpResponse(csv_bytes(head, lines), content_type="text/csv; charset=utf-8")
    stem = "".join(letter for letter in name.rsplit(".", 1)[0] if letter.isalnum() or letter in "-_")
    response.headers["Content-Disposition"] = f'attachment; filename="pruefung-{stem}.csv"'
    return response
