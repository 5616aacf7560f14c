"""No inline script or style in pages: the content policy forbids them. Mails have no policy and need styles inline."""

import re
from collections.abc import Iterator

from tools.checks.tree import Problem, Tree

OFFENCES = (
    (re.compile(r"<style[\s>]", re.IGNORECASE), "inline <style>: put it into the stylesheet"),
    (re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/json\")[^>]*>", re.IGNORECASE),
     "inline <script>: put it into a module and hand data over in data- attributes"),
    (re.compile(r"\sstyle\s*=", re.IGNORECASE), "style attribute: use a class"),
    (re.compile(r"\son[a-z]+\s*=", re.IGNORECASE), "handler attribute: use a data- attribute and a module"),
    (re.compile(r"javascript:", re.IGNORECASE), "javascript: address: use a button and a module"),
)


def check(tree: Tree) -> Iterator[Problem]:
    """Templates of pages without inline script or style."""
    for template in tree.templates():
        if template.path.suffix != ".html" or "mail" in template.path.parts:
            continue
        for pattern, message in OFFENCES:
            for found in pattern.finditer(template.text):
                yield Problem(template.path, template.line_of(found.start()), message)
