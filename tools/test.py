"""`make test`: all checks first, then one run of pytest (units and journeys) whose summary is the last line.

`--fast` leaves out slow tests and the browser. Under CI no journey may be skipped.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from tools import browser, ratio

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = "2"
CHECKS: list[tuple[str, list[str]]] = [
    ("ruff", [str(BIN / "ruff"), "check", "--quiet", "."]),
    ("own checks", [sys.executable, "-m", "tools.checks"]),
    ("translations", [sys.executable, "tools/messages.py", "check"]),
    ("floors (import-linter)", [str(BIN / "lint-imports"), "--no-cache"]),
    ("templates (djlint)", [str(BIN / "djlint"), "--lint", "--quiet", "gemeindenetz"]),
    ("migrations complete", [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"]),
    ("schema snapshot", [sys.executable, "tools/snapshot.py", "--check"]),
    ("types (mypy --strict)", [str(BIN / "mypy")]),
]


def environment() -> dict[str, str]:
    """Settings for checks that start Django without a database."""
    found = dict(os.environ)
    found.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.test")
    found["DATA_DIR"] = str(ROOT / ".venv" / "stamps" / "test-data")
    return found


def run_checks() -> list[str]:
    """Run all checks; returns the names of those that failed."""
    failed = []
    for name, command in CHECKS:
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment(), check=False, capture_output=True, text=True)
        seconds = time.monotonic() - began
        print(f"{'ok' if not done.returncode else 'FAILED':6} {name} ({seconds:.1f} s)", flush=True)
        if done.returncode:
            failed.append(name)
            print((done.stdout + done.stderr).strip(), flush=True)
    return failed


def pytest_command(*, fast: bool) -> list[str]:
    """The one run of pytest."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", WORKERS, "--dist", "loadgroup"]
    if fast:
        command += ["-m", "not slow and not browser"]
    return command


def main() -> int:
    """Checks, browser, tests; 1 when anything failed."""
    parser = argparse.ArgumentParser(description="All checks and tests.")
    parser.add_argument("--fast", action="store_true", help="leave out slow tests and the browser")
    options = parser.parse_args()
    failed = run_checks()
    print(ratio.summary(), flush=True)
    variables = environment()
    if not options.fast:
        found = browser.find_or_install()
        if found:
            variables[browser.VARIABLE] = found
        else:
            print("No browser found, and none could be installed: all journeys in e2e/ are skipped.", flush=True)
            if os.environ.get("CI"):
                failed.append("a browser is needed under CI")
    if failed:
        print(f"Checks that failed: {', '.join(failed)}", flush=True)
    tests = subprocess.run(pytest_command(fast=options.fast), cwd=ROOT, env=variables, check=False)
    return 1 if failed or tests.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
