"""axe-core in the page: nothing serious or critical."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SCRIPT = Path(__file__).resolve().parent.parent / "node_modules" / "axe-core" / "axe.min.js"
SERIOUS = ("serious", "critical")


def violations(page: Page) -> list[dict[str, Any]]:
    """Return what axe finds against WCAG 2.2 A and AA on the page as it stands.

    The script is evaluated by the browser's own tools, so that the page's content policy stays as it is.
    """
    if not page.evaluate("() => typeof window.axe === 'object'"):
        page.evaluate(SCRIPT.read_text(encoding="utf-8") + "; undefined")
    found: dict[str, Any] = page.evaluate(
        "() => window.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
    )
    return [row for row in found["violations"] if row["impact"] in SERIOUS]


def assert_accessible(page: Page) -> None:
    """Fail with rule, help and places unless axe is content."""
    found = violations(page)
    lines = [f"{row['id']}: {row['help']} at {[node['target'] for node in row['nodes'][:3]]}" for row in found]
    assert not found, f"{page.url}\n" + "\n".join(lines)
