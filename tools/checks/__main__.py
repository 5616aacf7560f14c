"""Run all checks of our own: one line per offence, status 1 when there is any."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.checks import content, floors, inline, names, reads, sizes, texts, time_source, writes
from tools.checks.tree import Problem, Tree

ROOT = Path(__file__).resolve().parents[2]
CHECKS: tuple[Callable[[Tree], Iterator[Problem]], ...] = (
    sizes.check,
    writes.check,
    reads.check,
    texts.check,
    inline.check,
    time_source.check,
    floors.check,
    names.check,
    content.check,
)


def problems(root: Path) -> list[Problem]:
    """Everything all checks find below a root."""
    tree = Tree(root)
    return sorted((found for check in CHECKS for found in check(tree)), key=lambda found: (found.path, found.line))


def main() -> int:
    """Print and count."""
    found = problems(ROOT)
    for problem in found:
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
