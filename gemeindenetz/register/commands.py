"""Commands of register: `register import`, `register changes`, `register resolve`, `register boundaries`."""

import argparse
import json
import sys
import time
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import add_json_option, register_command, report
from gemeindenetz.register.actions import apply_changes, apply_plan
from gemeindenetz.register.imports.change_list import read_changes
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.names.resolver import Resolution, resolve
from gemeindenetz.register.queries import name_index


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="DATEI", help=str(_("the original file")))
    parser.add_argument("--rehearse", action="store_true", help=str(_("only show what would change")))
    add_json_option(parser)


def _configure_import(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument(
        "--allow-many-ends", action="store_true", help=str(_("accept that many municipalities end"))
    )


def import_edition(options: argparse.Namespace) -> None:
    """Import an edition of the register."""
    started = time.perf_counter()
    plan = plan_import(read_edition(options.file), allow_many_ends=options.allow_many_ends)
    result = apply_plan(Actor.system("register import"), plan=plan)
    values = {
        "edition": plan.workbook.as_of.isoformat(),
        **result.counts,
        "seconds": round(time.perf_counter() - started, 3),
    }
    report(options, values, lines=[result.title])


def import_changes(options: argparse.Namespace) -> None:
    """Apply a list of territorial changes."""
    started = time.perf_counter()
    changes = read_changes(options.file)
    result = apply_changes(Actor.system("register changes"), changes=changes)
    values = {
        "period": changes.period,
        "applied": result.applied,
        "skipped": len(result.skipped) + changes.unknown_units,
        "seconds": round(time.perf_counter() - started, 3),
    }
    report(options, values, lines=[changes.title, str(result.reasons)])


def _configure_resolve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--within", default="", metavar="08", help=str(_("only keys that begin like this")))
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def resolve_names(options: argparse.Namespace) -> None:
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
        "register import", _configure_import, import_edition, summary=_("Import an edition of the register")
    )
    register_command(
        "register resolve",
        _configure_resolve,
        resolve_names,
        summary=_("Turn names from standard input into keys"),
    )
    register_command(
        "register changes",
        _add_file,
        import_changes,
        summary=_("Apply an official list of territorial changes"),
    )
