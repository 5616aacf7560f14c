"""What the screens of an import show, and the file of rows that were not taken."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.imports import matching
from gemeindenetz.core.imports.kinds import ImportKind, Outcome, Table, import_kind, kinds_for
from gemeindenetz.core.listing_export import XLSX_TYPE, xlsx_bytes
from gemeindenetz.core.models import ImportRow, ImportRun, ImportState, UndoTicket
from gemeindenetz.core.permissions import Allowed, Decision, Denied

WARNING = messages.WARNING
BADGES = {
    Outcome.NEW: "success",
    Outcome.CHANGED: "info",
    Outcome.UNCHANGED: "neutral",
    Outcome.UNCLEAR: "warning",
    Outcome.ERROR: "danger",
    Outcome.LEFT_OUT: "neutral",
}
STATE_BADGES = {ImportState.APPLIED: "success", ImportState.FAILED: "danger", ImportState.REHEARSED: "info"}
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ROW = re.compile(r"^zeile-(\d{1,7})$")


def can_see_imports(actor: Actor) -> Decision:
    """Those who may run at least one import may open the list; which runs they see follows from the scopes."""
    return Allowed() if kinds_for(actor) else Denied(_("You may not run any import."))


@dataclass(frozen=True)
class RunLine:
    """A run in the list of imports."""

    title: str
    url: str
    meta: str
    state: str
    badge: str


def run_line(run: ImportRun) -> RunLine:
    """Return a run as the list shows it."""
    kind = import_kind(run.kind)
    label = str(kind.label) if kind else run.kind
    when = f"{run.created_at:%d.%m.%Y}"
    badge = STATE_BADGES.get(ImportState(run.state), "neutral")
    url = reverse("import_run", args=[run.public_id]) if kind else ""
    return RunLine(run.file.name, url, f"{label} · {run.actor_name} · {when}", run.get_state_display(), badge)


def mapping_for(run: ImportRun, kind: ImportKind, *, table: Table) -> dict[str, int]:
    """Return the stored mapping, or a fresh guess when another sheet is looked at."""
    stored: dict[str, int] = run.mapping.get("columns", {})
    return (
        stored
        if table.sheet == run.mapping.get("sheet", "")
        else matching.guess(kind.columns, table.headings)
    )


@dataclass(frozen=True)
class Tab:
    """A link among several views of one thing."""

    label: str
    url: str
    active: bool
    count: int | None = None


def sheet_tabs(table: Table) -> list[Tab]:
    """Return the sheets to choose from; none when there is only one."""
    if len(table.sheets) == 1:
        return []
    return [Tab(sheet, f"?blatt={sheet}", active=sheet == table.sheet) for sheet in table.sheets]


def outcome_tabs(run: ImportRun, chosen: str) -> list[Tab]:
    """Return the filter over outcomes with its counts."""
    total = sum(run.summary.values())
    tabs = [Tab(_("all"), "?", active=not chosen, count=total)]
    for outcome in Outcome:
        amount = run.summary.get(outcome.value, 0)
        if amount:
            tabs.append(Tab(str(outcome.label), f"?stand={outcome.value}", chosen == outcome.value, amount))
    return tabs


@dataclass(frozen=True)
class Progress:
    """Where a run stands and what may be done."""

    is_open: bool
    writes: int
    left: int
    may_apply: bool
    undo_url: str
    is_undone: bool


def progress_of(run: ImportRun) -> Progress:
    """Return where a run stands."""
    writes = sum(run.summary.get(one.value, 0) for one in (Outcome.NEW, Outcome.CHANGED))
    left = sum(run.summary.get(one.value, 0) for one in (Outcome.UNCLEAR, Outcome.ERROR))
    is_open = run.state == ImportState.REHEARSED
    ticket_url = reverse("undo_ticket", args=[run.undo_ticket.public_id]) if run.undo_ticket else ""
    return Progress(
        is_open, writes, left, is_open and writes > 0, ticket_url, run.state == ImportState.UNDONE
    )


def undo_address(ticket: UndoTicket) -> str:
    """Return where the undo button posts to."""
    return reverse("undo", args=[ticket.public_id])


@dataclass(frozen=True)
class RowLine:
    """A row of the rehearsal."""

    number: int
    title: str
    outcome: str
    badge: str
    message: str
    differences: list[dict[str, str]]
    candidates: list[dict[str, str]]
    decision: str
    can_decide: bool


def row_line(row: ImportRow, kind: ImportKind) -> RowLine:
    """Return a row as the rehearsal shows it; a row without title shows its first values."""
    outcome = Outcome(row.outcome)
    read = [row.values.get(column.name) for column in kind.columns]
    first = [_german(str(value)) for value in read if value not in (None, "")][:2]
    return RowLine(
        number=row.number,
        title=row.title or " · ".join(first),
        outcome=str(outcome.label),
        badge=BADGES[outcome],
        message=row.message,
        differences=[{name: _german(text) for name, text in one.items()} for one in row.differences],
        candidates=row.candidates,
        decision=row.decision,
        can_decide=bool(row.candidates) or outcome in (Outcome.UNCLEAR, Outcome.LEFT_OUT),
    )


def _german(text: str) -> str:
    """Return a stored day as people write it; other texts as they are."""
    return f"{text[8:10]}.{text[5:7]}.{text[:4]}" if _ISO_DAY.fullmatch(text) else text


def decisions_in(data: Mapping[str, Any]) -> dict[int, str]:
    """Return the decisions a form carries: row number → candidate, nothing, or `LEAVE_OUT`."""
    found = {}
    for name in data:
        match = _ROW.match(name)
        if match:
            found[int(match[1])] = str(data[name])[:40]
    return found


def problem_file(run: ImportRun, kind: ImportKind) -> HttpResponse:
    """Return the rows that were not taken as a workbook with the import's own headings and the reason."""
    names = [column.name for column in kind.columns if column.name in run.mapping.get("columns", {})]
    head = [str(kind.column(name).label) for name in names] + [_("Row"), _("Reason")]
    rows = run.rows.filter(outcome__in=[Outcome.ERROR, Outcome.UNCLEAR]).order_by("number")
    lines = [
        [_text(row.values.get(name)) for name in names] + [row.number, _reason(row)]
        for row in rows.iterator()
    ]
    response = HttpResponse(xlsx_bytes(head, lines, title=_("Not taken")), content_type=XLSX_TYPE)
    response.headers["Content-Disposition"] = 'attachment; filename="nicht-uebernommen.xlsx"'
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _text(value: Any) -> str:
    if value is None:
        return ""
    return (_("yes") if value else _("no")) if isinstance(value, bool) else str(value)


def _reason(row: ImportRow) -> str:
    named = ", ".join(candidate["label"] for candidate in row.candidates)
    return f"{row.message} {named}".strip()
