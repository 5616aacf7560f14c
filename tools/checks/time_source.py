"""`core.clock` is the only source of now, so that any day can be looked at and tested."""

import ast
from collections.abc import Iterator

from tools.checks.tree import Problem, Tree, dotted

CLOCK = "gemeindenetz/core/clock.py"
CALLS = (
    "timezone.now",
    "timezone.localdate",
    "timezone.localtime",
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
)
OPTIONS = {"auto_now", "auto_now_add"}


def check(tree: Tree) -> Iterator[Problem]:
    """No other call for the present moment in the package."""
    for file in tree.python():
        if not file.app or file.is_migration or str(file.path) == CLOCK:
            continue
        for node in ast.walk(file.syntax):
            if not isinstance(node, ast.Call):
                continue
            name = dotted(node.func)
            asks = any(name == call or name.endswith(f".{call}") for call in CALLS)
            # localtime(value) only converts.
            if asks and not (name.endswith("localtime") and node.args):
                yield Problem(file.path, node.lineno, f"{name}(): use core.clock")
            for option in node.keywords:
                if option.arg in OPTIONS:
                    yield Problem(file.path, node.lineno, f"{option.arg}: use default=clock.now or set it in the action")
