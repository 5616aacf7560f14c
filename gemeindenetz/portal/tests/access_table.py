"""Read docs/access.md and walk all addresses: the table, written by people, is what the tests expect."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "access.md"
PERSONAS = ("georg", "anna", "bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim")
HEADING = "## Addresses"


@dataclass(frozen=True)
class Row:
    """One line: an address, the kind of object behind it, the method, and what each persona gets."""

    name: str
    thing: str
    method: str
    expected: dict[str, str]

    def __str__(self) -> str:
        return f"{self.method} {self.name} [{self.thing}]"


def rows(document: Path = DOCUMENT) -> list[Row]:
    """Return the rows of the section "Addresses"."""
    text = document.read_text(encoding="utf-8").partition(HEADING)[2]
    found = []
    for line in text.splitlines():
        cells = [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or cells[0] in ("address", "") or set(cells[0]) <= {"-", ":"}:
            continue
        name, thing, method, *answers = cells
        if len(answers) != len(PERSONAS):
            message = f"docs/access.md: {name} has {len(answers)} answers instead of {len(PERSONAS)}"
            raise ValueError(message)
        found.append(Row(name, thing, method, dict(zip(PERSONAS, answers, strict=True))))
    return found


def all_addresses() -> dict[str, tuple[str, ...]]:
    """Return the full names of all addresses with their parameters; without a name, the pattern stands for it.

    Those of Wagtail have a walk of their own (test_editorial_addresses.py).
    """
    ours = [one for one in get_resolver().url_patterns if not is_editorial(one)]
    return dict(_walk(ours, "", ()))


def is_editorial(pattern: URLPattern | URLResolver) -> bool:
    """Whether this is the way into Wagtail."""
    return f"/{pattern.pattern}" == settings.EDITORIAL_PATH


def _walk(
    patterns: list[URLPattern | URLResolver], namespace: str, above: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for pattern in patterns:
        parameters = (*above, *_parameters(pattern))
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern.url_patterns, inner, parameters)
        else:
            yield f"{namespace}{pattern.name}" if pattern.name else f"(unnamed) {pattern.pattern}", parameters


def _parameters(pattern: URLPattern | URLResolver) -> tuple[str, ...]:
    found = getattr(pattern.pattern, "converters", {}) or pattern.pattern.regex.groupindex
    return tuple(found)
