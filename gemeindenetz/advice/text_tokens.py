"""Tokens of text blocks: which there are, and how a text with them is filled. Nothing here reads the database."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core.errors import Message

#: Token → what it stands for; where working aids know the same thing, it has the same name there.
TOKENS: dict[str, Message] = {
    "anrede": _("salutation with the name of the person the matter is with"),
    "kommune": _("name of the municipality"),
    "landkreis": pgettext_lazy("text block", "county"),
    "vorgang": _("number of the matter"),
    "betreff": _("subject of the matter"),
    "beratung": _("name of the adviser"),
    "dienst": _("name of the advisory service"),
    "netzwerk": _("name of the network"),
    "datum": _("date of today"),
}
_TOKEN = re.compile(r"\{\s*([^{}\n]{1,40}?)\s*\}")


def unknown_in(text: str) -> list[str]:
    """Return what stands in braces and is no token, each once, as it was written."""
    return list(dict.fromkeys(name for name in _TOKEN.findall(text) if name.lower() not in TOKENS))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its tokens filled; what nobody knows becomes a gap in square brackets to be seen and closed."""

    def value(found: re.Match[str]) -> str:
        name = found[1].lower()
        if name not in TOKENS:
            return found[0]
        return values.get(name) or f"[{TOKENS[name]}]"

    return _TOKEN.sub(value, text)


def put_after(typed: str, text: str) -> str:
    """Return what was typed so far with a text after it, an empty line between."""
    return f"{typed.rstrip()}\n\n{text}" if typed.strip() else text
