"""Mutation run on permissions: each rule is broken in turn; the tests of its app must turn red.

python -m tools.mutate_permissions [--app advice] [--list]

Three kinds of mutants, made on the syntax tree of `permissions.py`, `querysets.py` and `scopes.py`: a decision that
always allows, a visible set that is everything, one operand of `and`/`&`/`|`/`or` dropped. Each runs in a copy
of the tree. The last line states the score.
"""

import argparse
import ast
import copy
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

ROOT = Path(__file__).resolve().parent.parent
FILES = ("permissions.py", "querysets.py", "scopes.py")
APPS = ("core", "register", "network", "advice", "reports", "topics", "accounts")
Change = Callable[[ast.AST], None]
# Tests that speak about who sees and may do what; the whole suite would only take longer.
TESTS = ("gemeindenetz/portal/tests/test_access_table.py",)


@dataclass(frozen=True)
class Mutant:
    """One broken rule."""

    file: Path
    line: int
    what: str
    source: str


def mutants_of(file: Path) -> Iterator[Mutant]:
    """Yield every mutant of a file."""
    text = file.read_text(encoding="utf-8")
    tree = ast.parse(text)
    for index, node in enumerate(ast.walk(tree)):
        for what, change in _changes(node):
            mutated = copy.deepcopy(tree)
            target = next(n for i, n in enumerate(ast.walk(mutated)) if i == index)
            change(target)
            yield Mutant(file, getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(mutated)))


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.FunctionDef) and node.name.startswith("can_"):
        yield f"{node.name} always allows", _always("Allowed()")
    if isinstance(node, ast.FunctionDef) and node.name == "visible_to":
        yield "visible_to shows everything", _always("self.all()")
    if isinstance(node, ast.BoolOp):
        for position in range(len(node.values)):
            yield f"operand {position} of {type(node.op).__name__} dropped", _drop_value(position)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr):
        for side in ("left", "right"):
            yield f"{side} of {type(node.op).__name__} dropped", _keep_other(side)


def _always(expression: str) -> Change:
    def change(node: ast.AST) -> None:
        cast("ast.FunctionDef", node).body = [ast.Return(ast.parse(expression, mode="eval").body)]

    return change


def _drop_value(position: int) -> Change:
    def change(node: ast.AST) -> None:
        values = cast("ast.BoolOp", node).values
        del values[position]
        if len(values) == 1:
            values.append(values[0])

    return change


def _keep_other(side: str) -> Change:
    def change(node: ast.AST) -> None:
        operation = cast("ast.BinOp", node)
        setattr(operation, side, operation.right if side == "left" else operation.left)

    return change


def all_mutants(apps: list[str]) -> list[Mutant]:
    """Return the mutants of the apps in the order of files and lines."""
    found = []
    for app in apps:
        for name in FILES:
            file = ROOT / "gemeindenetz" / app / name
            if file.exists():
                found += sorted(mutants_of(file), key=lambda mutant: (mutant.line, mutant.what))
    return found


def is_killed(mutant: Mutant, tree: Path) -> bool:
    """Run the tests of the mutant's app and the access table in the copy; red means killed."""
    relative = mutant.file.relative_to(ROOT)
    target = tree / relative
    original = target.read_text(encoding="utf-8")
    target.write_text(mutant.source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "-m", "not slow and not browser"]
    command += [str(relative.parent), *TESTS]
    try:
        done = subprocess.run(command, cwd=tree, check=False, capture_output=True, env=_environment(tree))
    finally:
        target.write_text(original, encoding="utf-8")
    return done.returncode != 0


def _environment(tree: Path) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}


def main() -> int:
    """Run the mutants and print a line for each survivor; the last line is the score."""
    parser = argparse.ArgumentParser(description="Mutation run on permissions.")
    parser.add_argument("--app", action="append", choices=APPS, help="only this app")
    parser.add_argument("--list", action="store_true", help="only list the mutants")
    options = parser.parse_args()
    mutants = all_mutants(options.app or list(APPS))
    if options.list:
        print("\n".join(f"{m.file.relative_to(ROOT)}:{m.line} {m.what}" for m in mutants))
        return 0
    killed = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(".git", ".venv", "var", "node_modules"))
        for mutant in mutants:
            if is_killed(mutant, tree):
                killed += 1
            else:
                print(f"survived: {mutant.file.relative_to(ROOT)}:{mutant.line} {mutant.what}", flush=True)
    print(f"{killed} of {len(mutants)} mutants killed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
