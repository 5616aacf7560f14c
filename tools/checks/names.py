"""File names that say nothing collect everything."""

from collections.abc import Iterator

from tools.checks.tree import Problem, Tree

BANNED = {"utils", "util", "helpers", "helper", "common", "misc", "services", "managers"}


def check(tree: Tree) -> Iterator[Problem]:
    """No module or folder with a banned name."""
    for path in tree.files():
        if path.suffix in {".py", ".js", ".html"}:
            for name in BANNED.intersection(path.with_suffix("").parts):
                yield Problem(path, 1, f"the name {name!r} says nothing: name it after what it holds")
