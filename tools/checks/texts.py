"""Texts for translation must be constants: a text put together before translating is never found."""

import ast
from collections.abc import Iterator

from tools.checks.tree import Problem, Tree, dotted

FUNCTIONS = {
    "_",
    "gettext",
    "gettext_lazy",
    "gettext_noop",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "pgettext_lazy",
    "npgettext",
    "npgettext_lazy",
}


def check(tree: Tree) -> Iterator[Problem]:
    """Every text argument of a gettext call is a string constant."""
    for file in tree.python():
        for node in ast.walk(file.syntax):
            if not isinstance(node, ast.Call) or dotted(node.func).rpartition(".")[2] not in FUNCTIONS:
                continue
            if any(_is_composed(argument) for argument in node.args):
                yield Problem(
                    file.path, node.lineno, "translate a constant and fill it afterwards: _('… %(name)s') % {…}"
                )


def _is_composed(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod | ast.Add):
        return any(isinstance(side, ast.Constant | ast.JoinedStr) and not isinstance(getattr(side, "value", ""), int)
                   for side in (argument.left, argument.right))
    return isinstance(argument, ast.Call) and dotted(argument.func).endswith(".format")
