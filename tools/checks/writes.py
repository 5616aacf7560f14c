"""Only actions write: a rule found anywhere else would be missing for the other ways in."""

import ast
from collections.abc import Iterator

from tools.checks.tree import Problem, PythonFile, Tree, dotted

MANAGER_VERBS = {
    "create",
    "bulk_create",
    "bulk_update",
    "update",
    "get_or_create",
    "update_or_create",
    "delete",
    "acreate",
    "aupdate",
    "adelete",
}
ROW_VERBS = {"save", "delete", "asave", "adelete"}
# Rooms that read or translate; in these even `row.save()` is an offence.
READING_ROOMS = (
    "views",
    "forms",
    "queries",
    "querysets",
    "permissions",
    "templatetags",
    "urls",
    "api",
    "panels",
    "search",
    "middleware",
    "context",
    "commands",
    "jobs",
)
WRITING_ROOMS = ("actions", "tests", "migrations", "factories")
# Engines of core that actions stand on, and the generator of the invented Land; each with its reason.
ALLOWED: dict[str, str] = {
    "gemeindenetz/demo/": "the one place allowed to write in bulk, proved against real actions (house.md)",
    "gemeindenetz/core/outbox": "the outbox is written by actions and sent by its job",
    "gemeindenetz/core/undo": "the engine of undo tickets",
    "gemeindenetz/core/imports": "the engine of imports",
    "gemeindenetz/core/files": "the engine of stored files",
    "gemeindenetz/core/saved_views": "saving and deleting the views of lists",
    "gemeindenetz/core/intake": "the engine of incoming mail",
    "gemeindenetz/core/reminders": "the engine of reminders: what went out, what was put off",
    "gemeindenetz/core/jobs": "heartbeats of jobs",
    "gemeindenetz/core/heartbeats": "heartbeats of jobs",
}
# Things that are saved but are no rows.
NO_ROWS = {"workbook", "book", "document", "image", "template", "picture", "wb", "doc", "session"}


def check(tree: Tree) -> Iterator[Problem]:
    """No write outside actions."""
    for file in tree.python():
        if not file.app or file.is_room(*WRITING_ROOMS) or file.is_test:
            continue
        if str(file.path).startswith(tuple(ALLOWED)):
            continue
        yield from _writes(file)


def _writes(file: PythonFile) -> Iterator[Problem]:
    reads_only = file.is_room(*READING_ROOMS)
    for node in ast.walk(file.syntax):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        receiver, verb = dotted(node.func.value), node.func.attr
        through_manager = verb in MANAGER_VERBS and ".objects" in receiver
        a_row = reads_only and verb in ROW_VERBS and _may_be_row(receiver)
        if through_manager or a_row:
            yield Problem(file.path, node.lineno, f"{receiver}.{verb}() writes: do it in an action")


def _may_be_row(receiver: str) -> bool:
    return not NO_ROWS.intersection(receiver.split(".")) and not receiver.startswith("super")
