"""Commands of search, and what `check` says about it."""

import argparse
from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.commands import (
    CheckResult,
    add_json_option,
    register_check,
    register_command,
    report,
)
from gemeindenetz.core.errors import Conflict
from gemeindenetz.search import evaluation
from gemeindenetz.search.engine import places, process, writing
from gemeindenetz.search.engine.following import alone, why_build
from gemeindenetz.search.engine.pending import pending_since
from gemeindenetz.search.engine.reading import open_book
from gemeindenetz.search.registry import document_kinds

MOST_WAITING = 1_000


def register() -> None:
    """Add the commands and the check."""
    register_command(
        "search index", add_json_option, index, summary=gettext_lazy("Build the search index anew")
    )
    register_command(
        "search eval",
        configure_eval,
        measure,
        summary=gettext_lazy("Measure quality and speed of the search on a corpus"),
        needs_database=False,
    )
    register_check("search", check)


def index(options: argparse.Namespace) -> int:
    """Build the index from the database; a running writer builds it instead, so that there is only one."""
    with alone() as free:
        if not free:
            return _let_writer_build(options)
        built = writing.build(process.chain())
    values = {
        "documents": built.documents,
        "by_kind": built.by_kind,
        "seconds": round(built.seconds, 2),
        "self_check": built.checked,
    }
    line = _("%(documents)s entries in %(seconds).1f seconds. Compared with the database: %(result)s") % {
        "documents": built.documents,
        "seconds": built.seconds,
        "result": _("complete.") if built.checked else _("entries are missing, see the log."),
    }
    report(options, values, lines=[line])
    return 0 if built.checked else 1


def _let_writer_build(options: argparse.Namespace) -> int:
    generation = places.current()
    if generation is None or not generation.complete:
        raise Conflict(_("The search index is already being built by the running server."))
    places.report_broken(generation.folder)
    line = _("The running server builds the search index anew within the next seconds.")
    report(options, {"asked_running_server": True}, lines=[line])
    return 0


def configure_eval(parser: argparse.ArgumentParser) -> None:
    """Arguments of `search eval`."""
    parser.add_argument("--corpus", type=Path, required=True, help=_("documents: a JSON object a line"))
    parser.add_argument("--queries", type=Path, required=True, help=_("queries: a JSON object a line"))
    parser.add_argument(
        "--qrels", type=Path, required=True, help=_("judgements: query, document, grade with tabs")
    )
    add_json_option(parser)


def measure(options: argparse.Namespace) -> int:
    """Measure the product's own chain."""
    corpus = evaluation.load(options.corpus, queries=options.queries, qrels=options.qrels)
    values = evaluation.measure(corpus, process.chain()).values()
    report(options, values, lines=[f"{name}: {value}" for name, value in values.items()])
    return 0


def check() -> list[CheckResult]:
    """Say whether the index is there, whole, and follows the database."""
    reason = why_build()
    generation = places.current()
    if generation is None and not _is_anything_findable():
        return [CheckResult("search", ok=True, message=_("There is nothing to search for yet."))]
    if reason or generation is None:
        text = _("The search index is being built anew. Until then the search answers from what it has.")
        return [CheckResult("search", ok=False, message=text)]
    waiting = 0
    for name in places.BOOKS:
        kinds = [kind.kind for kind in document_kinds() if writing.book_of(kind) == name]
        book = open_book(places.home() / generation.folder / name)
        waiting += len(pending_since(book.checkpoint, kinds, limit=MOST_WAITING))
    built = datetime.fromisoformat(generation.built_at).astimezone(clock.BERLIN)
    values = {"documents": generation.documents, "built": f"{built:%d.%m.%Y %H:%M}", "waiting": waiting}
    if waiting >= MOST_WAITING:
        text = _("The search index does not keep up: %(waiting)s changes and more are waiting.") % values
        return [CheckResult("search", ok=False, message=text)]
    text = _(
        "The search index is complete (built %(built)s, %(documents)s entries; %(waiting)s changes are waiting)."
    )
    return [CheckResult("search", ok=True, message=text % values)]


def _is_anything_findable() -> bool:
    return any(True for kind in document_kinds() for _document in kind.documents(None))
