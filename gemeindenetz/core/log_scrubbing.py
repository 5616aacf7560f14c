"""Log lines without what they must not hold: link tokens, mail addresses, and the values a failed statement quotes.

Whoever reads the server's log learns that something failed and where, never who asked what.
"""

import logging
import re

# A value signed by Django: value, perhaps a time stamp, signature; also as it stands in an address.
_SEPARATOR = r"(?::|%3A)"
_TOKEN = re.compile(rf"[\w.=+-]+{_SEPARATOR}(?:[\w-]+{_SEPARATOR})?[\w-]{{27,}}", re.ASCII)
# Longer than any id of ours, shorter than a name of a module would be without dots.
_LINK = re.compile(r"(/(?:v|bestaetigen|mail|abmelden|kalender)/)[^/\s\"']+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# PostgreSQL quotes rows in these lines of an error; they end with the line, values may go on.
_DETAIL = re.compile(r"^(\s*(?:DETAIL|LINE \d+|CONTEXT|STATEMENT|QUERY):).*$", re.MULTILINE)
_ROW = re.compile(r"(Failing row contains|Key) \(.*", re.DOTALL)
LEFT_OUT = "[…]"


def scrubbed(text: str) -> str:
    """Return the text of a log line without tokens, addresses and quoted rows."""
    text = _DETAIL.sub(rf"\1 {LEFT_OUT}", text)
    text = _ROW.sub(rf"\1 {LEFT_OUT}", text)
    text = _LINK.sub(rf"\1{LEFT_OUT}", text)
    text = _TOKEN.sub(LEFT_OUT, text)
    return _MAIL.sub(LEFT_OUT, text)


class ScrubbingFormatter(logging.Formatter):
    """Scrubs the whole line, the traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        return scrubbed(super().format(record))
