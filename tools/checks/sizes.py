"""Limits of size (house.md): what does not fit on a screen is not read."""

import ast
from collections.abc import Iterator

from tools.checks.tree import Problem, PythonFile, Tree

FUNCTION = 50
VIEW = 25
FILE = 500
SETTINGS = 400
TEMPLATE = 150
POSITIONAL = 2
Function = ast.FunctionDef | ast.AsyncFunctionDef


def check(tree: Tree) -> Iterator[Problem]:
    """Files, functions, arguments and templates within their limits."""
    for file in tree.python():
        if not file.is_migration:
            yield from _file(file)
            yield from _functions(file)
    for template in tree.templates():
        lines = template.text.count("\n")
        if lines > TEMPLATE:
            yield Problem(template.path, 1, f"template has {lines} lines, at most {TEMPLATE}")


def _file(file: PythonFile) -> Iterator[Problem]:
    lines = file.text.count("\n")
    limit = SETTINGS if "settings" in file.path.parts else FILE
    if lines > limit:
        yield Problem(file.path, 1, f"file has {lines} lines, at most {limit}")


def _functions(file: PythonFile) -> Iterator[Problem]:
    for parent in ast.walk(file.syntax):
        for node in ast.iter_child_nodes(parent):
            if not isinstance(node, Function):
                continue
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            limit = VIEW if _is_view(file, node) else FUNCTION
            if lines > limit:
                yield Problem(file.path, node.lineno, f"{node.name} has {lines} lines, at most {limit}")
            # A class with bases may override what a framework calls.
            inherited = isinstance(parent, ast.ClassDef) and bool(parent.bases)
            if not file.is_test and not inherited and _positional(node) > POSITIONAL:
                yield Problem(
                    file.path, node.lineno, f"{node.name}: more than {POSITIONAL} arguments must be keyword-only"
                )


def _first_argument(node: Function) -> str:
    return node.args.args[0].arg if node.args.args else ""


def _is_view(file: PythonFile, node: Function) -> bool:
    return file.is_room("views") and not file.is_test and _first_argument(node) == "request"


def _positional(node: Function) -> int:
    """Arguments that can be given by position; views get the address's, registrations read as declarations."""
    if node.name.startswith(("__", "register_")) or _first_argument(node) == "request":
        return 0
    given = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return len(given) - (given[:1] in (["self"], ["cls"]))
