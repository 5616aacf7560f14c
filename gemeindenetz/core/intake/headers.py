"""Headers of real mails: never an exception, whatever programs wrote into them."""

import inspect
import re
from datetime import UTC, datetime
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from gemeindenetz.core.intake import texts

_MESSAGE_ID = re.compile(r"<[^<>\s]{3,240}>")
_ADDRESS = re.compile(r"[^\s<>\"',;:()]+@[^\s<>\"',;:()]+")
MAX_ADDRESSES = 1000
# Newer releases of Python throw a whole header away for one odd address unless told not to.
_LENIENT: dict[str, bool] = {"strict": False} if "strict" in inspect.signature(getaddresses).parameters else {}
EARLIEST, LATEST = 1990, 2200


class TolerantPolicy(policy.EmailPolicy):
    """The standard library's policy, but a header it cannot read stays plain text."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return the header as text; only those that name parts of a message are read by the library."""
        value = repaired(value)
        if name.lower() not in {"content-type", "content-disposition", "content-transfer-encoding"}:
            return value
        try:
            return super().header_fetch_parse(name, value)
        except Exception:  # noqa: BLE001 - the library's header parser raises nearly anything on broken input
            return value


TOLERANT = TolerantPolicy(utf8=True)


def repaired(value: str) -> str:
    """Return a raw header as text: bytes outside ASCII are UTF-8 or else Windows-1252."""
    if value.isascii():
        return value
    return texts.decoded(value.encode("utf-8", errors="surrogateescape"), "utf-8")


def header(message: EmailMessage, name: str) -> str:
    """Return a header with its encoded words read, on one line."""
    value = message.get(name, "")
    return words(str(value)) if value else ""


def words(value: str) -> str:
    """Return a text with its encoded words (=?utf-8?Q?…?=) read."""
    flat = re.sub(r"[\r\n]+\s*", " ", value)
    if "=?" not in flat:
        return texts.clean(flat).strip()
    try:
        parts = decode_header(flat)
    except (HeaderParseError, ValueError, LookupError):
        return texts.clean(flat).strip()
    shown = [texts.decoded(part, name) if isinstance(part, bytes) else part for part, name in parts]
    return texts.clean("".join(shown)).replace("\n", " ").strip()


def addresses(message: EmailMessage, *names: str) -> list[tuple[str, str]]:
    """Return (name, address) of all given headers; what is no address is left out."""
    raw = [re.sub(r"[\r\n]+\s*", " ", str(value)) for name in names for value in message.get_all(name, [])]
    found: list[tuple[str, str]] = []
    for shown, address in getaddresses(raw, **_LENIENT)[:MAX_ADDRESSES]:
        match = _ADDRESS.search(address) or _ADDRESS.search(shown)
        if match:
            found.append((words(shown) if shown != match[0] else "", match[0].lower()))
    return found


def address_in(text: str) -> tuple[str, str]:
    """Return (name, address) written in a line like "Lena Linse <lena@rathaus.example>"."""
    match = _ADDRESS.search(text.replace("mailto:", " "))
    if match is None:
        return text.strip(" <>\"'*"), ""
    name = re.sub(r"[<\[(].*$", "", text[: match.start()]).replace("mailto:", "").strip(" \"'*<[(")
    return name, match[0].lower().rstrip(".>]")


def message_ids(message: EmailMessage, *names: str) -> list[str]:
    """Return the message ids in the given headers, the latest first."""
    found: list[str] = []
    for name in names:
        for value in message.get_all(name, []):
            found += reversed(_MESSAGE_ID.findall(str(value)))
    return list(dict.fromkeys(found))[:50]


def sent_at(message: EmailMessage) -> datetime | None:
    """Return the date header, aware of its zone; None when it is missing or nonsense."""
    try:
        moment = parsedate_to_datetime(header(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware if EARLIEST < aware.year < LATEST else None
