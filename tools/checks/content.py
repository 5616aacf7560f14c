"""What must never stand in the repository: paths of one machine and addresses of package indexes."""

import re
from collections.abc import Iterator

from tools.checks.tree import Problem, Tree

PATTERNS = (
    (re.compile(r"(?:^|[\s\"'=(:`])/(?:home|Users)/\w+"), "path of one machine"),
    (re.compile(r"(?:^|[\s\"'=(:`])/root/"), "path of one machine"),
    (re.compile(r"\b(?:files\.)?pythonhosted\.[a-z]{2,}"), "address of a package index"),
    (re.compile(r"\b(?:test\.)?pypi\.[a-z]{2,3}\b"), "address of a package index"),
    (re.compile(r"\bregistry\.(?:npmjs|yarnpkg)\.[a-z]{2,}"), "address of a package index"),
    (re.compile(r"^\s*--(?:extra-)?index-url|^\s*--find-links", re.MULTILINE), "address of a package index"),
    (re.compile(r"^\s*\"resolved\":", re.MULTILINE), "address in the npm lock: it must hold none"),
)


def check(tree: Tree) -> Iterator[Problem]:
    """No such text in any file."""
    own = (re.compile(rf"(?:^|[\s\"'=(:`]){re.escape(str(tree.root))}\b"), "path of one machine")
    for path, text in tree.texts():
        for pattern, message in (*PATTERNS, own):
            for found in pattern.finditer(text):
                yield Problem(path, text.count("\n", 0, found.start()) + 1, message)
