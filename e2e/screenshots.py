"""Every screen in both widths and both themes, as pictures to look at (`make screenshots`).

python -m e2e.screenshots [--base URL] [--only PART] [--folder screenshots] [--axe]

Without `--base` a demo is set up in a data folder of its own and served for the time of the run. Each screen is
opened as the persona that works with it; addresses that need a record are found by following links (e2e/screens.py).
A screen that does not answer with 200, shows another page than it says, scrolls sideways or stops with a script error
fails the run.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import django
from django.urls import resolve
from playwright.sync_api import Browser, Error, Page, sync_playwright
from playwright.sync_api import TimeoutError as Timeout

from e2e import axe
from e2e.screens import SCREENS, Screen
from tools import browser as browsers

WIDTHS = {"1280": (1280, 900), "390": (390, 844)}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PORT = "8790"
STARTS_WITHIN_SECONDS = 300
#: Milliseconds a busy machine may take for one page.
PATIENCE = 120_000
COMMAND = str(Path(sys.executable).parent / "gemeindenetz")


def shots(browser: Browser, base: str, screens: list[Screen], folder: Path, *, with_axe: bool) -> list[str]:
    """Take all pictures and return what is wrong with them. A record found once is opened by its address after that."""
    folder.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    places: dict[str, str] = {}
    for width, (across, down) in WIDTHS.items():
        for persona in sorted({screen.persona for screen in screens}):
            context = browser.new_context(
                base_url=base, viewport={"width": across, "height": down}, color_scheme="light", locale="de-DE",
                reduced_motion="reduce",
            )
            if persona and not context.request.post("/demo/sign-in", form={"persona": persona}).ok:
                wrong.append(f"{persona}: cannot be signed in")
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            for screen in (one for one in screens if one.persona == persona):
                target = folder / f"{screen.name}-{width}"
                found = shot(page, screen, target, places=places, with_axe=with_axe)
                wrong += [f"{target.name}: {text}" for text in found]
            context.close()
    return wrong


def shot(page: Page, screen: Screen, target: Path, *, places: dict[str, str], with_axe: bool) -> list[str]:
    """Open one screen, keep its picture in both themes, and return what is wrong with it."""
    wrong: list[str] = []

    def listen(error: Error) -> None:
        wrong.append(f"script: {error}")

    page.on("pageerror", listen)
    page.emulate_media(color_scheme=THEMES[0])
    wrong += opened(page, screen, places=places)
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        page.screenshot(path=target.with_name(f"{target.name}-{theme}.png"), full_page=True)
        if with_axe:
            wrong += [f"axe {theme} {row['id']}: {row['nodes'][0]['target']}" for row in axe.violations(page)]
    page.remove_listener("pageerror", listen)
    return wrong


def opened(page: Page, screen: Screen, *, places: dict[str, str]) -> list[str]:
    """Go to the screen, by its links the first time, and return what is wrong on arrival."""
    answer = page.goto(places.get(screen.name, screen.path))
    wrong = [] if answer and answer.status == 200 else [f"status {answer.status if answer else 'none'}"]
    if screen.name not in places:
        for link in screen.follow:
            if not followed(page, link):
                return [*wrong, f"nothing to follow at {page.url}: {link}"]
    for field, text in screen.fill:
        page.locator(field).first.fill(text)
        page.keyboard.press("Enter")
        page.wait_for_load_state("networkidle")
    if screen.follow:
        places[screen.name] = page.url
    shown = resolve(urlsplit(page.url).path).view_name
    if screen.page and shown != screen.page:
        wrong.append(f"shows {shown} instead of {screen.page}")
    too_wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return [*wrong, f"scrolls sideways by {too_wide} px"] if too_wide > 0 else wrong


def followed(page: Page, link: str) -> bool:
    """Click the first such link, if there is one, and wait until its page stands."""
    found = page.locator(link).first
    if not found.count():
        return False
    before = page.url
    # Acts in folded boxes are reached as well: what counts is where the link leads.
    found.evaluate("link => link.click()")
    try:
        page.wait_for_url(lambda url: url != before)
    except Timeout:
        return False
    page.wait_for_load_state("networkidle")
    return True


@contextmanager
def served_demo() -> Iterator[str]:
    """Serve a fresh demo and give its address; stop it afterwards."""
    with tempfile.TemporaryDirectory(prefix="gn-screens-") as data_dir:
        environment = os.environ | {"DATA_DIR": data_dir, "PORT": PORT}
        subprocess.run([COMMAND, "setup", "--starter", "bw", "--demo"], env=environment, check=True)
        server = subprocess.Popen([COMMAND, "serve"], env=environment)
        base = f"http://127.0.0.1:{PORT}"
        try:
            wait_for(base)
            yield base
        finally:
            server.terminate()
            server.wait(timeout=60)


def wait_for(base: str) -> None:
    """Return once the server is ready."""
    for _ in range(STARTS_WITHIN_SECONDS):
        try:
            with urllib.request.urlopen(f"{base}/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(1)
    raise TimeoutError(base)


def run(base: str, options: argparse.Namespace) -> int:
    """Take the pictures from a running server."""
    wanted = options.only.split(",")
    screens = [screen for screen in SCREENS if any(part in screen.name for part in wanted)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.find(), args=[*browsers.FLAGS, "--lang=de-DE"], env={**os.environ, "LANGUAGE": "de"})
        wrong = shots(browser, base, screens, Path(options.folder), with_axe=options.axe)
        browser.close()
    print(f"{len(screens) * len(WIDTHS) * len(THEMES)} pictures in {options.folder}/")
    for text in wrong:
        print(text, file=sys.stderr)
    return 1 if wrong else 0


def main() -> int:
    """Entry of the command line."""
    parser = argparse.ArgumentParser(description="Pictures of every screen")
    parser.add_argument("--base", default="", help="address of a running demo")
    parser.add_argument("--only", default="", help="only screens whose names contain one of these, by commas")
    parser.add_argument("--folder", default="screenshots")
    parser.add_argument("--axe", action="store_true", help="check accessibility as well")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeindenetz.config.settings.dev")
    django.setup()
    if options.base:
        return run(options.base.rstrip("/"), options)
    with served_demo() as base:
        return run(base, options)


if __name__ == "__main__":
    sys.exit(main())
