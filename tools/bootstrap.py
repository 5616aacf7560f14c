"""`make setup`: virtual environment, locked dependencies, front-end assets, translations, static files.

Runs with the standard library alone and does nothing the second time: each step leaves a stamp with the digest of
what it was made from. Where packages come from is pip's and npm's own configuration on this machine.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMPS = VENV / "stamps"
OLDEST = (3, 11)
NEWER_NAMES = ("python3.14", "python3.13", "python3.12", "python3.11")


def say(message: str) -> None:
    """Tell what takes time."""
    print(f"setup: {message}", flush=True)


def run(*command: str | Path, quiet: bool = False, **environment: str) -> None:
    """Run a program in the repository; stop with its output when it fails."""
    found = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=os.environ | environment,
        check=False,
        capture_output=quiet,
        text=True,
    )
    if found.returncode:
        if quiet:
            print(found.stdout, found.stderr, sep="\n", file=sys.stderr)
        sys.exit(f"setup: failed: {' '.join(str(part) for part in command)}")


def digest(paths: Iterable[Path], *extra: str) -> str:
    """Digest of files and texts."""
    total = hashlib.sha256("\0".join(extra).encode())
    for path in sorted(paths):
        total.update(f"{path.relative_to(ROOT)}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def step(name: str, current: str, *, work: Callable[[], None], result: Path = VENV) -> None:
    """Do the work unless its result is there and its stamp says that it was made from the same input."""
    stamp = STAMPS / name
    if result.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == current:
        return
    work()
    STAMPS.mkdir(parents=True, exist_ok=True)
    stamp.write_text(current, encoding="ascii")


def python_in_venv() -> Path:
    """The interpreter everything else runs with."""
    return VENV / "bin" / "python"


def use_new_enough_python() -> None:
    """Go on with a newer interpreter when make found an old one."""
    if sys.version_info >= OLDEST:
        return
    for name in NEWER_NAMES:
        if found := shutil.which(name):
            os.execv(found, [found, *sys.argv])
    sys.exit("setup: Python 3.11 or newer is needed. Name one with: make setup PYTHON=/path/to/python3")


def make_venv() -> None:
    """Create the virtual environment, also where the system's Python comes without ensurepip."""
    if python_in_venv().exists() and not subprocess.run([python_in_venv(), "-m", "pip", "--version"],
                                                        check=False, capture_output=True).returncode:
        return
    say("creating the virtual environment")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False, capture_output=True)
    if made.returncode:
        run(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
        run(sys.executable, "-m", "pip", "--python", python_in_venv(), "install", "--quiet", "pip")


def install_packages() -> None:
    """Install exactly what the lock names, each file checked by its hash."""
    say("installing the locked dependencies")
    pip = (python_in_venv(), "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "-qq", "--require-hashes", "--requirement", "requirements-dev.lock")
    run(*pip, "install", "-qq", "--no-deps", "--no-build-isolation", "--editable", ".")


def install_assets() -> None:
    """Install npm packages and copy what pages need."""
    say("installing front-end packages")
    run(python_in_venv(), "tools/assets.py", quiet=True)


def collect_static() -> None:
    """Give static files names with digests and compress them."""
    say("collecting static files")
    shutil.rmtree(ROOT / "staticfiles", ignore_errors=True)
    # The settings want a key and a data folder; neither is used here.
    run(
        python_in_venv(), "-m", "django", "collectstatic", "--no-input", "--verbosity", "0",
        quiet=True,
        DJANGO_SETTINGS_MODULE="gemeindenetz.config.settings.prod",
        SECRET_KEY="only-for-collecting-files",  # noqa: S106
        DATA_DIR=str(STAMPS),
    )


def build_lexicon() -> None:
    """Turn the dictionary of German into the file all processes of the search share."""
    say("building the lexicon of the search")
    run(python_in_venv(), "-m", "gemeindenetz.search.german.lexicon")


def static_files() -> list[Path]:
    """Everything below a folder named static."""
    return [path for path in (ROOT / "gemeindenetz").glob("*/static/**/*") if path.is_file()]


def main() -> None:
    """Run all steps."""
    use_new_enough_python()
    os.chdir(ROOT)
    make_venv()
    packages = [ROOT / "requirements-dev.lock", ROOT / "pyproject.toml"]
    locked = digest(packages, sys.version)
    step("packages", locked, work=install_packages)
    assets = [ROOT / "tools" / "assets.py", ROOT / "package-lock.json"]
    if all(path.exists() for path in assets):
        vendor = ROOT / "gemeindenetz" / "core" / "static" / "vendor"
        step("assets", digest(assets), work=install_assets, result=vendor)
    run(python_in_venv(), "tools/messages.py", "compile")
    german = ROOT / "gemeindenetz" / "search" / "german"
    made_from = digest([german / "lexicon.py", german / "folding.py"], locked)
    step("lexicon", made_from, work=build_lexicon, result=german / "lexicon-1.bin")
    step("static", digest(static_files(), locked), work=collect_static, result=ROOT / "staticfiles")


if __name__ == "__main__":
    main()
