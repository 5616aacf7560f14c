"""The repository as checks see it."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

PACKAGE = "gemeindenetz"
SKIPPED = {".venv", ".git", "node_modules", "var", "__pycache__", "staticfiles", "vendor", "build", "dist"}
# package/app/file
APP_FILE_DEPTH = 3
TEMPLATE_ENDINGS = {".html", ".txt"}


@dataclass(frozen=True)
class Problem:
    """One offence: where and what, and what to do instead."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True)
class PythonFile:
    """One Python file, parsed once."""

    path: Path
    text: str

    @cached_property
    def syntax(self) -> ast.Module:
        """Its syntax tree; empty for a file that does not parse (ruff reports it)."""
        try:
            return ast.parse(self.text)
        except SyntaxError:
            return ast.Module(body=[], type_ignores=[])

    @property
    def app(self) -> str:
        """The app it belongs to; empty outside the package."""
        parts = self.path.parts
        return parts[1] if parts[0] == PACKAGE and len(parts) >= APP_FILE_DEPTH else ""

    @property
    def is_test(self) -> bool:
        """Whether it is test code."""
        return "tests" in self.path.parts or self.path.parts[0] == "e2e" or self.path.name == "conftest.py"

    @property
    def is_migration(self) -> bool:
        """Whether Django wrote it."""
        return "migrations" in self.path.parts

    def is_room(self, *names: str) -> bool:
        """Whether it is one of these rooms of an app (`views.py`, `views_health.py`, `views/...`)."""
        parts = self.path.with_suffix("").parts[2:]
        return any(part == name or part.startswith(f"{name}_") for part in parts for name in names)


@dataclass(frozen=True)
class Template:
    """One template of an app."""

    path: Path
    text: str

    @property
    def app(self) -> str:
        """The app it belongs to."""
        return self.path.parts[1]

    def line_of(self, position: int) -> int:
        """Line of a position in the text."""
        return self.text.count("\n", 0, position) + 1


@dataclass(frozen=True)
class Tree:
    """All files below a root, by paths relative to it."""

    root: Path
    _cache: dict[str, list[PythonFile]] = field(default_factory=dict)

    def files(self) -> list[Path]:
        """What belongs to the repository: tracked, or new and not ignored; without git simply everything."""
        if (self.root / ".git").exists():
            command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
            listed = subprocess.run(command, cwd=self.root, check=True, capture_output=True, text=True).stdout
            found = [Path(line) for line in listed.splitlines()]
        else:
            found = [path.relative_to(self.root) for path in sorted(self.root.rglob("*"))]
        return [path for path in found if (self.root / path).is_file() and not SKIPPED.intersection(path.parts)]

    def python(self) -> list[PythonFile]:
        """All Python files."""
        if "python" not in self._cache:
            paths = [path for path in self.files() if path.suffix == ".py"]
            self._cache["python"] = [PythonFile(path, self._read(path)) for path in paths]
        return self._cache["python"]

    def templates(self) -> Iterator[Template]:
        """All templates of apps."""
        for path in self.files():
            if path.parts[0] == PACKAGE and "templates" in path.parts and path.suffix in TEMPLATE_ENDINGS:
                yield Template(path, self._read(path))

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Everything that is text."""
        for path in self.files():
            content = (self.root / path).read_bytes()
            if b"\0" not in content[:8000]:
                yield path, content.decode("utf-8", errors="replace")

    def _read(self, path: Path) -> str:
        return (self.root / path).read_text(encoding="utf-8")


def dotted(node: ast.AST) -> str:
    """`a.b.c` for names and attributes (calls in between left out), so that chains can be recognised."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    if isinstance(node, ast.Call):
        return dotted(node.func)
    if isinstance(node, ast.Subscript):
        return dotted(node.value)
    return node.id if isinstance(node, ast.Name) else ""
