"""Every screen in both widths and both themes, as pictures to look at (`make screenshots`).

python -m e2e.screenshots [--base URL] [--only PART] [--folder screenshots] [--axe]

Without `--base` a demo is set up in a data folder of its own and served for the time of the run. Each screen is
opened as the persona that works with it; addresses that need a record are found by following the first link of a
list. A screen that does not answer with 200, scrolls sideways, or speaks of an error in the console, fails the run.
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
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Error, Page, sync_playwright

from e2e import axe
from tools import browser as browsers

WIDTHS = {"1280": (1280, 900), "390": (390, 844)}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PORT = "8790"
STARTS_WITHIN_SECONDS = 300
COMMAND = str(Path(sys.executable).parent / "gemeindenetz")


@dataclass(frozen=True)
class Screen:
    """A screen: file name, who opens it, where; `follow` is the link to click there to reach a record."""

    name: str
    path: str
    persona: str = ""
    follow: str = ""


FIRST_ROW = "main [data-row] a"
NET = "/netz/gemeindenetzwerk-musterland"

SCREENS = (
    # everyone
    Screen("startseite", "/"),
    Screen("netzwerk", "/n/gemeindenetzwerk-musterland/"),
    Screen("aktuelles", "/n/gemeindenetzwerk-musterland/aktuelles/"),
    Screen("nachricht", "/n/gemeindenetzwerk-musterland/aktuelles/", follow=FIRST_ROW),
    Screen("ueber-uns", "/n/gemeindenetzwerk-musterland/ueber-uns/"),
    Screen("mitglied-werden", "/n/gemeindenetzwerk-musterland/mitglied-werden/"),
    Screen("downloads", "/n/gemeindenetzwerk-musterland/downloads/"),
    Screen("dabei-ja", "/dabei/?place=Musterbach"),
    Screen("dabei-unklar", "/dabei/?place=Bach"),
    Screen("dabei-unbekannt", "/dabei/?place=Xyzzyhausen"),
    Screen("impressum", "/impressum/"),
    Screen("barrierefreiheit", "/n/gemeindenetzwerk-musterland/barrierefreiheit/"),
    Screen("leichte-sprache", "/leichte-sprache/"),
    Screen("suche", "/suche/?q=Beteiligung"),
    Screen("suche-nichts", "/suche/?q=Xyzzyhausen"),
    Screen("suche-beratung", "/suche/?q=Dorfladen", "anna"),
    Screen("suche-nah", "/suche/?q=Gemeinde&ort=Musterbach&sortierung=naehe", "bekir"),
    Screen("anmelden", "/konto/anmelden/"),
    Screen("anfrage", "/beratung/anfrage/n/gemeindenetzwerk-musterland/"),
    Screen("netze", "/netz/"),
    Screen("netz", f"{NET}/"),
    Screen("mitglieder-oeffentlich", f"{NET}/mitglieder/"),
    Screen("mitgliederkarte", f"{NET}/mitglieder/karte/"),
    Screen("partner", "/netz/partner/"),
    Screen("partner-profil", "/netz/partner/", follow=FIRST_ROW),
    Screen("vereinbarungen", "/netz/vereinbarungen/"),
    Screen("gemeinden", "/gemeinden/"),
    Screen("gemeinde", "/gemeinden/liste/", follow=FIRST_ROW),
    Screen("themen", "/themen/"),
    Screen("thema", "/themen/buergerbus/"),
    Screen("thema-handlungsfeld", "/themen/pflege-gesundheit/"),
    Screen("wissen", "/wissen/"),
    Screen("wissen-gefiltert", "/wissen/?thema=buergerbus&methode=volunteer_service"),
    Screen("praxisbeispiel", "/wissen/", follow=FIRST_ROW),
    Screen("handlungsempfehlungen", "/wissen/handlungsempfehlungen/"),
    Screen("handlungsempfehlung", "/wissen/handlungsempfehlungen/", follow=FIRST_ROW),
    Screen("erkenntnisse", "/wissen/erkenntnisse/"),
    Screen("erkenntnis", "/wissen/erkenntnisse/", follow=FIRST_ROW),
    # adviser
    Screen("heute-beraterin", "/heute/", "anna"),
    Screen("beratungen", "/beratung/", "anna"),
    Screen("beratung", "/beratung/", "anna", follow=FIRST_ROW),
    Screen("anruf", "/beratung/anruf/", "anna"),
    Screen("regeln", "/beratung/regeln/", "anna"),
    Screen("abwesenheit", "/beratung/abwesenheit/", "anna"),
    Screen("thema-pflegen", "/themen/buergerbus/", "anna"),
    Screen("thema-bearbeiten", "/themen/buergerbus/bearbeiten/", "anna"),
    Screen("themen-zusammenfuehren", "/themen/buergerbus/zusammenfuehren/?target=mitfahren", "anna"),
    Screen("wortringe", "/themen/wortringe/", "anna"),
    Screen("organisation", f"{NET}/mitglieder/", "anna", follow=FIRST_ROW),
    # municipality, county, partner
    Screen("heute-kommune", "/heute/", "bekir"),
    Screen("unser-netzwerk", "/beratung/unser-netzwerk/", "bekir"),
    Screen("beratungen-kommune", "/beratung/", "bekir"),
    Screen("beratung-kommune", "/beratung/", "bekir", follow=FIRST_ROW),
    Screen("anfrage-kommune", "/beratung/anfrage/", "bekir"),
    Screen("beitraege", "/wissen/beitraege/", "bekir"),
    Screen("praxisbeispiel-erzaehlen", "/wissen/beitragen/", "bekir"),
    Screen("praxisbeispiel-eigenes", "/wissen/beitraege/", "bekir", follow=FIRST_ROW),
    Screen("heute-kreis", "/heute/", "karim"),
    Screen("heute-partner", "/heute/", "jule"),
    # office
    Screen("heute-geschaeftsstelle", "/heute/", "dana"),
    Screen("mitglieder", f"{NET}/mitglieder/", "dana"),
    Screen("mitglied-aufnehmen", f"{NET}/mitglieder/neu/", "dana"),
    Screen("regionalkreise", f"{NET}/regionalkreise/", "dana"),
    Screen("einstellungen", f"{NET}/einstellungen/", "dana"),
    Screen("redaktionstafel", "/wissen/tafel/", "dana"),
    Screen("importe", "/importe/", "dana"),
    Screen("themen-importieren", "/importe/neu/topics.skos/", "dana"),
    Screen("verzeichnis", "/gemeinden/verzeichnis/", "dana"),
    Screen("postausgang", "/postausgang/", "dana"),
    Screen("ruecknahmen", "/ruecknahmen/", "dana"),
    Screen("konto", "/konto/", "dana"),
    # funder
    Screen("berichte", "/berichte/", "emil"),
    Screen("bericht", "/berichte/gemeindenetzwerk-musterland/", "emil"),
    # demonstration
    Screen("demo-post", "/demo/post"),
    Screen("bausteine", "/demo/bausteine/"),
    Screen("bausteine-fehler", "/demo/bausteine/?fehler=1"),
)


def shots(browser: Browser, base: str, screens: list[Screen], folder: Path, *, with_axe: bool) -> list[str]:
    """Take all pictures and return what is wrong with them."""
    folder.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    for width, (across, down) in WIDTHS.items():
        for theme in THEMES:
            for persona in sorted({screen.persona for screen in screens}):
                context = browser.new_context(
                    base_url=base,
                    viewport={"width": across, "height": down},
                    color_scheme=theme,
                    locale="de-DE",
                )
                if persona and not context.request.post("/demo/sign-in", form={"persona": persona}).ok:
                    wrong.append(f"{persona}: cannot be signed in")
                page = context.new_page()
                for screen in (one for one in screens if one.persona == persona):
                    label = f"{screen.name}-{width}-{theme}"
                    wrong += [
                        f"{label}: {text}"
                        for text in shot(page, screen, folder / f"{label}.png", with_axe=with_axe)
                    ]
                context.close()
    return wrong


def shot(page: Page, screen: Screen, target: Path, *, with_axe: bool) -> list[str]:
    """Open one screen, keep its picture, and return what is wrong with it."""
    wrong: list[str] = []

    def listen(error: Error) -> None:
        wrong.append(f"script: {error}")

    page.on("pageerror", listen)
    answer = page.goto(screen.path)
    if screen.follow and not followed(page, screen.follow):
        wrong.append(f"nothing to follow at {screen.path}")
    if answer is None or answer.status != 200:
        wrong.append(f"status {answer.status if answer else 'none'} at {screen.path}")
    too_wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if too_wide > 0:
        wrong.append(f"scrolls sideways by {too_wide} px")
    page.screenshot(path=target, full_page=True)
    if with_axe:
        wrong += [f"axe {row['id']}: {row['nodes'][0]['target']}" for row in axe.violations(page)]
    page.remove_listener("pageerror", listen)
    return wrong


def followed(page: Page, link: str) -> bool:
    """Click the first such link, if there is one, and wait for its page."""
    found = page.locator(link).first
    if not found.count():
        return False
    found.click()
    page.wait_for_load_state()
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
    screens = [screen for screen in SCREENS if options.only in screen.name]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.find(), args=list(browsers.FLAGS))
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
    parser.add_argument("--only", default="", help="only screens whose name contains this")
    parser.add_argument("--folder", default="screenshots")
    parser.add_argument("--axe", action="store_true", help="check accessibility as well")
    options = parser.parse_args()
    if options.base:
        return run(options.base.rstrip("/"), options)
    with served_demo() as base:
        return run(base, options)


if __name__ == "__main__":
    sys.exit(main())
