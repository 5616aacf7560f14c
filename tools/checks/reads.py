"""Views and template tags read through `visible_to` alone, so that nothing leaves the visible set by accident."""

import ast
from collections.abc import Iterator

from tools.checks.tree import Problem, PythonFile, Tree

ROOMS = ("views", "templatetags", "panels", "api")


def check(tree: Tree) -> Iterator[Problem]:
    """`.objects` only as `.objects.visible_to(...)`."""
    for file in tree.python():
        if file.app and file.is_room(*ROOMS) and not file.is_test:
            yield from _managers(file)


def _managers(file: PythonFile) -> Iterator[Problem]:
    allowed = {
        id(node.value)
        for node in ast.walk(file.syntax)
        if isinstance(node, ast.Attribute) and node.attr == "visible_to"
    }
    for node in ast.walk(file.syntax):
        if isinstance(node, ast.Attribute) and node.attr in {"objects", "_default_manager"} and id(node) not in allowed:
            yield Problem(file.path, node.lineno, "read with .objects.visible_to(actor) or through queries")
