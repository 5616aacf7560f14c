"""The mutants of the permission run: every rule of every app broken in one small way, made on the syntax tree.

Files named after a room of rules (`permissions.py`, `querysets.py`, `scopes.py`, …) are taken whole; anywhere else every
`can_…` and `visible_to` counts, so that a new app is covered the day it is written. Kinds of mutants: a decision that
always allows, a visible set that is everything, an operand of `and`, `or`, `&` or `|` dropped, a guard dropped, a
condition of a query dropped. Annotations are left alone: they decide nothing. What reads the same as before (a set
that is everything anyway) is no mutant.
"""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "gemeindenetz"
ROOMS = frozenset({"permissions", "querysets", "scopes", "policies", "audience", "audiences"})
LEFT_OUT = frozenset({"tests", "migrations", "demo"})
QUERY_CALLS = frozenset({"filter", "exclude", "Q"})
Change = Callable[[ast.AST], None]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Mutant:
    """One broken rule: the function it stands in (`Class.method`; empty at module level) and the whole broken source."""

    file: Path
    line: int
    what: str
    function: str
    source: str

    @property
    def module(self) -> str:
        """Return the dotted name of the module."""
        return ".".join(self.file.relative_to(ROOT).with_suffix("").parts)

    @property
    def app(self) -> str:
        """Return the app the rule belongs to."""
        return self.file.relative_to(ROOT / PACKAGE).parts[0]

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} {self.function}: {self.what}"


def all_mutants(apps: list[str] | None = None) -> list[Mutant]:
    """Return the mutants of the apps (all of them without a list) in the order of files and lines."""
    found = []
    for file in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = file.relative_to(ROOT / PACKAGE).parts
        if not LEFT_OUT.intersection(parts) and (apps is None or parts[0] in apps):
            found += sorted(mutants_of(file), key=lambda mutant: (mutant.line, mutant.what))
    return found


def mutants_of(file: Path) -> Iterator[Mutant]:
    """Yield every mutant of a file."""
    text = file.read_text(encoding="utf-8")
    whole = file.stem in ROOMS
    if not whole and "def can_" not in text and "def visible_to" not in text:
        return
    tree = ast.parse(text)
    homes, skipped = _homes(tree), _annotations(tree)
    for index, node in enumerate(ast.walk(tree)):
        home = homes.get(node, "")
        if node in skipped or not (whole or _is_rule(home.rpartition(".")[2])):
            continue
        for what, change in _changes(node):
            mutated = copy.deepcopy(tree)
            broken = next(found for position, found in enumerate(ast.walk(mutated)) if position == index)
            change(broken)
            if _told(broken) == _told(node):
                continue
            source = ast.unparse(ast.fix_missing_locations(mutated))
            yield Mutant(file, getattr(node, "lineno", 0), what, home, source)


def _told(node: ast.AST) -> str:
    """Return what a piece of code says, without its docstring: what says the same is no mutant."""
    plain = copy.deepcopy(node)
    if isinstance(plain, Function) and ast.get_docstring(plain) is not None:
        del plain.body[0]
    return ast.dump(plain)


def _is_rule(name: str) -> bool:
    return name.startswith("can_") or name == "visible_to"


def _homes(tree: ast.Module) -> dict[ast.AST, str]:
    """Return, for every node, the outermost function or method it stands in."""
    found: dict[ast.AST, str] = {}
    for node in tree.body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        prefix = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        for part in inside:
            if isinstance(part, Function):
                found.update(dict.fromkeys(ast.walk(part), f"{prefix}{part.name}"))
    return found


def _annotations(tree: ast.Module) -> set[ast.AST]:
    """Return everything inside annotations, decorators and type aliases."""
    roots: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, Function):
            roots += [node.returns, *node.decorator_list]
        elif isinstance(node, ast.arg | ast.AnnAssign):
            roots.append(node.annotation)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            # A name in capitals at the start of a module: an alias of types ("Decision = Allowed | Denied").
            alias = node in tree.body and isinstance(node.value, ast.BinOp)
            roots.append(node.value if alias else None)
    return {inner for root in roots if root is not None for inner in ast.walk(root)}


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.FunctionDef) and node.name.startswith("can_"):
        yield "always allows", _always("Allowed()")
    if isinstance(node, ast.FunctionDef) and node.name == "visible_to":
        yield "shows everything", _always("self.all()")
    if isinstance(node, ast.BoolOp):
        for position in range(len(node.values)):
            yield f"operand {position} of {type(node.op).__name__} dropped", _drop_value(position)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr):
        for side in ("left", "right"):
            yield f"{side} of {type(node.op).__name__} dropped", _keep_other(side)
    if isinstance(node, ast.If) and not node.orelse:
        yield f"guard dropped: if {ast.unparse(node.test)}", _drop_guard
    if isinstance(node, ast.Call) and _called(node) in QUERY_CALLS and len(node.args) + len(node.keywords) > 1:
        for position, keyword in enumerate(node.keywords):
            yield f"condition {keyword.arg} dropped", _drop_keyword(position)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


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


def _drop_guard(node: ast.AST) -> None:
    cast("ast.If", node).body = [ast.Pass()]


def _drop_keyword(position: int) -> Change:
    def change(node: ast.AST) -> None:
        del cast("ast.Call", node).keywords[position]

    return change
