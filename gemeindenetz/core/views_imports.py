"""Screens of imports: list, file, columns, rehearsal, result."""

from typing import Any, cast

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.imports import actions, kinds, report
from gemeindenetz.core.imports.forms import ColumnsForm, FileForm
from gemeindenetz.core.imports.kinds import ImportKind
from gemeindenetz.core.models import ImportRun, ImportState
from gemeindenetz.core.permissions import require, require_visible

ROWS_PER_PAGE = 100
RUNS_SHOWN = 50


def _run(request: HttpRequest, public_id: str) -> tuple[Actor, ImportRun, ImportKind]:
    """Load a run the actor may see and whose kind the actor may import."""
    actor = actor_of(request)
    run = get_object_or_404(ImportRun.objects.visible_to(actor).select_related("file"), public_id=public_id)
    kind = actions.kind_of(run)
    require(kind.can_import(actor))
    return actor, run, kind


@require_safe
def runs(request: HttpRequest) -> HttpResponse:
    """List what can be imported and what was."""
    actor = actor_of(request)
    offered = kinds.kinds_for(actor)
    require(report.can_see_imports(actor))
    recent = ImportRun.objects.visible_to(actor).select_related("file")[:RUNS_SHOWN]
    lines = [report.run_line(run) for run in recent]
    return render(request, "core/import_list.html", {"kinds": offered, "runs": lines})


def start(request: HttpRequest, key: str) -> HttpResponse:
    """Take the file (and what else the kind asks for) and go on to the columns."""
    actor = actor_of(request)
    kind = kinds.import_kind(key)
    require_visible(kind is not None)
    kind = cast("ImportKind", kind)
    require(kind.can_import(actor))
    form = FileForm(request.POST or None, request.FILES or None, kind=kind)
    options = kind.options_form(request.POST or None, actor=actor) if kind.options_form else forms.Form()
    has_options = not kind.options_form or options.is_valid()
    if request.method == "POST" and form.is_valid() and has_options:
        try:
            given = options.cleaned_data if kind.options_form else {}
            run = actions.start_import(
                actor=actor, kind=kind, upload=form.cleaned_data["file"], options=given
            )
        except DomainError as error:
            form.add_error("file", str(error))
        else:
            return redirect("import_run" if kind.read else "import_columns", public_id=run.public_id)
    values = {"kind": kind, "form": form, "options_form": options if kind.options_form else None}
    return render(request, "core/import_start.html", values)


def columns(request: HttpRequest, public_id: str) -> HttpResponse:
    """Choose which heading means which column, then rehearse."""
    actor, run, kind = _run(request, public_id)
    if kind.read:
        return redirect("import_run", public_id=public_id)
    sheet = request.POST.get("sheet") or request.GET.get("blatt", "")
    table = actions.table_of(run, sheet=sheet)
    mapping = report.mapping_for(run, kind, table=table)
    form = ColumnsForm(request.POST or None, kind=kind, table=table, mapping=mapping)
    if request.method == "POST" and form.is_valid():
        try:
            actions.choose_columns(actor=actor, run=run, columns=form.columns(), sheet=table.sheet)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("import_run", public_id=run.public_id)
    values = {"kind": kind, "run": run, "table": table, "form": form, "sheets": report.sheet_tabs(table)}
    return render(request, "core/import_columns.html", values)


@require_safe
def run_page(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show the rehearsal row by row, or the result."""
    _who, run, kind = _run(request, public_id)
    if run.state == ImportState.UPLOADED:
        return redirect("import_columns", public_id=public_id)
    outcome = request.GET.get("stand", "")
    rows = run.rows.filter(outcome=outcome) if outcome else run.rows.all()
    page = Paginator(rows.order_by("number"), ROWS_PER_PAGE).get_page(request.GET.get("seite"))
    values: dict[str, Any] = {
        "kind": kind,
        "run": run,
        "page": page,
        "lines": [report.row_line(row, kind) for row in page.object_list],
        "tabs": report.outcome_tabs(run, outcome),
        "progress": report.progress_of(run),
        "done_url": kind.done_url(run.options),
        "outcome": outcome,
    }
    return render(request, "core/import_run.html", values)


@require_POST
def decide(request: HttpRequest, public_id: str) -> HttpResponse:
    """Keep what people decided about unclear rows and rehearse again."""
    actor, run, _kind = _run(request, public_id)
    actions.decide_rows(actor=actor, run=run, decisions=report.decisions_in(request.POST))
    tell(request, _("Your decisions are kept. The rehearsal is new."))
    target = redirect("import_run", public_id=public_id)
    outcome = request.POST.get("stand", "")
    if outcome in kinds.Outcome.values:
        target["Location"] += f"?stand={outcome}"
    return target


@require_POST
def apply(request: HttpRequest, public_id: str) -> HttpResponse:
    """Apply the import and offer the way back."""
    actor, run, _kind = _run(request, public_id)
    try:
        ticket = actions.apply_import(actor=actor, run=run)
    except actions.ChangedSinceRehearsal as error:
        tell(request, str(error), level=report.WARNING)
    else:
        tell(request, _("The import is applied."), undo_url=report.undo_address(ticket))
    return redirect("import_run", public_id=public_id)


@require_safe
def problems(request: HttpRequest, public_id: str) -> HttpResponse:
    """Download the rows that were not taken, with the reason, ready to be mended and imported again."""
    _who, run, kind = _run(request, public_id)
    return report.problem_file(run, kind)
