"""Find Chromium for the journeys; install it from the system's packages where we may.

python -m tools.browser      print the path; 1 when there is none
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
VARIABLE = "GEMEINDENETZ_BROWSER"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def find() -> str | None:
    """Path of a Chromium: named by the environment, or in the search path."""
    named = os.environ.get(VARIABLE)
    if named:
        return named if os.access(named, os.X_OK) else None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def install() -> bool:
    """Install the system's Chromium when we are root and there is apt-get; returns whether that worked."""
    program = shutil.which("apt-get")
    if program is None or os.geteuid() != 0:
        return False
    print("No browser found: installing Chromium from the system's packages", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "--quiet"], ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"]):
        done = subprocess.run([program, *command], env=environment, check=False, capture_output=True, text=True)
        if done.returncode:
            print(done.stderr.strip()[-2000:], file=sys.stderr)
    return find() is not None


def find_or_install() -> str | None:
    """Path of a browser, installing one if need be and possible."""
    found = find()
    if found is None and install():
        found = find()
    return found


def main() -> int:
    """Entry of the command line."""
    found = find_or_install()
    print(found or "No browser found, and none could be installed: journeys in the browser are skipped.")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
