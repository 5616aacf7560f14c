"""Lines of tests for every line of code, app by app; blank lines and comments are not counted.

python -m tools.ratio
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gemeindenetz"
AIM = 0.9
#: Apps with less code say nothing by their share.
SMALL = 300


def lines_of(file: Path) -> int:
    """Return how many lines say something."""
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return sum(1 for line in lines if line and not line.startswith("#"))


def counts() -> dict[str, tuple[int, int]]:
    """Return lines of code and of tests per app; journeys count as tests of the whole."""
    found: dict[str, tuple[int, int]] = {}
    for app in sorted(path for path in PACKAGE.iterdir() if (path / "__init__.py").exists()):
        files = [file for file in app.rglob("*.py") if "migrations" not in file.parts]
        tests = sum(lines_of(file) for file in files if "tests" in file.parts)
        found[app.name] = (sum(map(lines_of, files)) - tests, tests)
    found["e2e"] = (0, sum(map(lines_of, (ROOT / "e2e").rglob("*.py"))))
    return found


def summary() -> str:
    """Return one line for the whole and the apps that have least."""
    rows = counts()
    code, tests = (sum(row[side] for row in rows.values()) for side in (0, 1))
    least = sorted((row[1] / row[0], app) for app, row in rows.items() if row[0] > SMALL)[:4]
    named = ", ".join(f"{app} {share:.2f}" for share, app in least)
    return f"tests : code {tests / code:.2f} ({tests} : {code} lines, aim {AIM}); least: {named}"


if __name__ == "__main__":
    for name, (code_lines, test_lines) in counts().items():
        print(f"{name:10} {test_lines:6} : {code_lines:6}  {test_lines / code_lines if code_lines else 0:.2f}")
    print(summary())
