"""Commands of register: `register import`, `changes`, `boundaries`, `statistics`, `resolve`."""

import argparse
import json
import sys
import time
from datetime import date
from pathlib import Path

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import add_json_option, register_command, report
from gemeindenetz.register.actions import apply_changes, apply_plan, import_boundaries, import_statistics
from gemeindenetz.register.actions.import_edition import summary
from gemeindenetz.register.imports.boundary_file import read_boundaries
from gemeindenetz.register.imports.change_list import read_changes
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.imports.statistics_file import read_statistics
from gemeindenetz.register.names.resolver import Resolution, resolve
from gemeindenetz.register.queries import name_index
from gemeindenetz.register.queries.editions import repeated_edition

_IMPORT_COUNTS = ("rows", "municipalities", "areas", "created", "changed", "ended", "unchanged")


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="DATEI", help=str(_("the original file")))
    add_json_option(parser)


def _add_rehearsal(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument("--rehearse", action="store_true", help=str(_("only show what would change")))


def _add_import(parser: argparse.ArgumentParser) -> None:
    _add_rehearsal(parser)
    parser.add_argument(
        "--allow-many-ends", action="store_true", help=str(_("accept that many municipalities end"))
    )


def _add_boundaries(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--as-of", type=date.fromisoformat, metavar="JJJJ-MM-TT", help=str(_("day of the boundaries"))
    )


def _add_statistics(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--column",
        action="append",
        required=True,
        metavar="KENNZAHL=SPALTE",
        help=str(_("our statistic and its column")),
    )
    parser.add_argument(
        "--as-of",
        type=date.fromisoformat,
        required=True,
        metavar="JJJJ-MM-TT",
        help=str(_("day of the values")),
    )
    parser.add_argument("--source", required=True, metavar="QUELLE", help=str(_("who publishes the values")))


def _add_resolve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--within", default="", metavar="08", help=str(_("only keys that begin like this")))
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def _since(started: float) -> float:
    return round(time.perf_counter() - started, 3)


def run_import(options: argparse.Namespace) -> None:
    """Import an edition of the register, or only rehearse it."""
    started = time.perf_counter()
    same = repeated_edition(options.file)
    if same:
        nothing = {"created": 0, "changed": 0, "ended": 0, "unchanged": same.counts["rows"]}
        _report_import(options, same.as_of, title=same.title, counts=same.counts | nothing, started=started)
        return
    plan = plan_import(read_edition(options.file), allow_many_ends=options.allow_many_ends)
    counts = (
        summary(plan) if options.rehearse else apply_plan(Actor.system("register import"), plan=plan).counts
    )
    _report_import(options, plan.workbook.as_of, title=plan.workbook.title, counts=counts, started=started)


def _report_import(
    options: argparse.Namespace, day: date, *, title: str, counts: dict[str, int], started: float
) -> None:
    ordered = {name: counts[name] for name in _IMPORT_COUNTS}
    values = {"edition": day.isoformat(), **ordered, "seconds": _since(started)}
    text = gettext("%(rows)d rows, %(municipalities)d municipalities: %(created)d new, %(changed)d changed, %(ended)d ended, "
                "%(unchanged)d unchanged.") % values  # fmt: skip
    report(options, values, lines=[title, text])


def run_changes(options: argparse.Namespace) -> None:
    """Apply a list of territorial changes, or only rehearse it."""
    started = time.perf_counter()
    changes = read_changes(options.file)
    result = apply_changes(Actor.system("register changes"), changes=changes, rehearse=options.rehearse)
    skipped = len(result.skipped) + changes.unknown_units
    values = {
        "period": changes.period,
        "applied": result.applied,
        "skipped": skipped,
        "seconds": _since(started),
    }
    lines = [changes.title, gettext("%(applied)d applied, %(skipped)d without effect.") % values]
    report(
        options,
        values,
        lines=[*lines, *(f"  {count} × {reason}" for reason, count in result.reasons.items())],
    )


def run_boundaries(options: argparse.Namespace) -> None:
    """Import boundaries from GeoJSON."""
    started = time.perf_counter()
    file = read_boundaries(options.file)
    result = import_boundaries(Actor.system("register boundaries"), boundaries=file, as_of=options.as_of)
    values = {
        "created": result.created,
        "changed": result.changed,
        "unchanged": result.unchanged,
        "unknown": len(result.unknown),
        "seconds": _since(started),
    }
    text = (
        gettext(
            "%(created)d new, %(changed)d changed, %(unchanged)d unchanged, %(unknown)d not in the register."
        )
        % values
    )
    report(options, values, lines=[text])


def run_statistics(options: argparse.Namespace) -> None:
    """Import statistics from a CSV."""
    started = time.perf_counter()
    columns = dict(pair.partition("=")[::2] for pair in options.column)
    file = read_statistics(options.file, columns=columns)
    result = import_statistics(
        Actor.system("register statistics"), statistics=file, as_of=options.as_of, source=options.source
    )
    values = {
        "written": result.written,
        "unchanged": result.unchanged,
        "empty": file.empty,
        "unknown": result.unknown,
        "seconds": _since(started),
    }
    text = (
        gettext(
            "%(written)d written, %(unchanged)d unchanged, %(empty)d empty, %(unknown)d not in the register."
        )
        % values
    )
    report(options, values, lines=[text])


def run_resolve(options: argparse.Namespace) -> None:
    """Resolve names from standard input, one JSON object a line."""
    index = name_index()
    for line in sys.stdin:
        name = line.strip()
        if name:
            answer = resolve(index, name, within=options.within)
            sys.stdout.write(json.dumps(_as_json(answer), ensure_ascii=False) + "\n")


def _as_json(answer: Resolution) -> dict[str, object]:
    return {
        "name": answer.name,
        "ags": answer.ags,
        "candidates": [
            {"ags": one.ags, "name": one.name, "score": one.score, "reason": str(one.reason)}
            for one in answer.candidates
        ],
    }


def register() -> None:
    """Hand the commands to core."""
    register_command(
        "register import", _add_import, run_import, summary=_("Import an edition of the register")
    )
    register_command(
        "register changes",
        _add_rehearsal,
        run_changes,
        summary=_("Apply an official list of territorial changes"),
    )
    register_command(
        "register boundaries", _add_boundaries, run_boundaries, summary=_("Import boundaries from GeoJSON")
    )
    register_command(
        "register statistics", _add_statistics, run_statistics, summary=_("Import statistics from a CSV file")
    )
    register_command(
        "register resolve", _add_resolve, run_resolve, summary=_("Turn names from standard input into keys")
    )
