"""Texts of mails: from bytes of any encoding to text, from HTML to text, from a reply to what is new in it.

Quoted text and signatures are folded away, not thrown away. The libraries tried for this miss the forms German
Outlook, GMX and Apple Mail write (docs/adr/0023): the few forms in use stand here as a list.
"""

import re
from dataclasses import dataclass

import nh3
from inscriptis import get_text
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

MAX_HTML = 2_000_000
MAX_TEXT = 200_000
_SAME = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "ansi": "cp1252",
    "gb2312": "gb18030",
    "unicode-1-1-utf-8": "utf-8",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\ufeff\u2028\u2029]")
_TAGS = {
    "a", "b", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li",
    "ol", "p", "pre", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_CONFIG = ParserConfig(css=CSS_PROFILES["strict"])

#: Lines after which a mail quotes what it answers.
_QUOTE_STARTS = (
    re.compile(r"^[>\s]*-{2,}\s*(?:Urspr(?:ü|ue)ngliche Nachricht|Original[- ]?(?:Nachricht|Message))\s*-{2,}\s*$", re.IGNORECASE),
    re.compile(r"^[>\s]*-{2,}\s*(?:Weitergeleitete Nachricht|Forwarded message|Originalnachricht)\s*-{2,}\s*$", re.IGNORECASE),
    re.compile(r"^(?:Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Begin forwarded message):?\s*$", re.IGNORECASE),
    re.compile(r"^[>\s]*Am\s.{6,200}\b(?:schrieb|hat)\b.{0,200}(?::|geschrieben:?)\s*$", re.IGNORECASE | re.DOTALL),
    re.compile(r"^[>\s]*On\s.{6,200}\bwrote:\s*$", re.IGNORECASE | re.DOTALL),
    re.compile(r"^[>\s]*Gesendet:\s.{6,80}\bUhr\b\s*$", re.IGNORECASE),
    re.compile(r"^[>\s]*(?:schrieb|wrote)\s.{3,120}<.+@.+>:\s*$", re.IGNORECASE),
    re.compile(r"^_{20,}\s*$"),
)
_HEADER = re.compile(
    r"^[>\s]*\*?(?P<name>Von|From|Gesendet|Sent|Datum|Date|An|To|Cc|Kopie|Betreff|Subject|Antwort an|Reply-To|Priorität"
    r"|Importance|Wichtigkeit)\s*:\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^--\s*$")
_PHONE_SIGNATURE = re.compile(
    r"^(?:Von meinem .{2,40} gesendet|Gesendet von .{2,60}|Diese Nachricht wurde von meinem .+ gesendet.*"
    r"|Sent from my .+|Get Outlook for .+|Outlook für .+ herunterladen.*|Von (?:iPhone|iPad).*gesendet)\s*$",
    re.IGNORECASE,
)
_FROM_NAMES = {"von", "from"}
_SUBJECT_NAMES = {"betreff", "subject"}
MIN_HEADERS = 3
MAX_HEADER_LINES = 30


@dataclass(frozen=True)
class Split:
    """A text and what was folded away: quotes and signature."""

    text: str
    folded: str


@dataclass(frozen=True)
class ForwardedText:
    """A mail forwarded within a text: what stands above it, and the forwarded mail itself."""

    above: str
    sender: str
    subject: str
    text: str


def decoded(content: bytes, charset: str | None) -> str:
    """Return the text of bytes, whatever the charset claims: it, then UTF-8, then Windows-1252."""
    name = (charset or "").strip().strip("\"'").lower()
    tries = [_SAME.get(name, name)] if name else []
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        tries = ["utf-16", *tries]
    for candidate in ["utf-8", *tries] if name in {"us-ascii", "ascii", "iso-8859-1", "latin-1"} else [*tries, "utf-8"]:
        try:
            return clean(content.decode(candidate))
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return clean(content.decode("cp1252", errors="replace"))


def clean(text: str) -> str:
    """Return a text without control characters, with plain line ends and at most two empty lines."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    plain = plain.encode("utf-8", errors="replace").decode("utf-8")
    lines = [line.rstrip() for line in plain[: 5 * MAX_TEXT].split("\n")]
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).strip("\n")


def from_html(html: str) -> str:
    """Return an HTML mail as text: scripts and styles are gone, lists and tables stay readable."""
    safe = nh3.clean(html[:MAX_HTML], tags=_TAGS, attributes={"img": {"alt", "src"}}, clean_content_tags={"script", "style", "title"})
    if not safe.strip():
        return ""
    try:
        text = get_text(f"<html><body>{safe}</body></html>", _CONFIG)
    except (ValueError, RecursionError, IndexError, AttributeError):
        text = re.sub(r"<[^>]+>", " ", safe)
    return clean("\n".join(line.strip() for line in text.split("\n")))


def split_reply(text: str) -> Split:
    """Return what is new in a text, and what it quotes and signs with.

    A text that answers between the quoted lines is left whole: folding would tear question and answer apart.
    """
    text = clean(text)
    lines = text.split("\n")
    start = _quote_start(lines)
    if start is not None:
        rest = lines[start:]
        if _answers_between(rest):
            return Split(text[:MAX_TEXT], "")
        new, quoted = lines[:start], rest
    else:
        new, quoted = _without_trailing_quotes(lines)
    body, signature = _without_signature(new)
    folded = "\n\n".join(part for part in ("\n".join(signature).strip("\n"), "\n".join(quoted).strip("\n")) if part)
    return Split("\n".join(body).strip()[:MAX_TEXT], folded[:MAX_TEXT])


def forwarded_in(text: str) -> ForwardedText | None:
    """Return the mail a text forwards, found by the block of headers all programs write into it."""
    lines = clean(text).split("\n")
    for number in range(len(lines)):
        block = _header_block(lines, number)
        if block is None:
            continue
        headers, end = block
        sender = next((headers[name] for name in _FROM_NAMES if name in headers), "")
        subject = next((headers[name] for name in _SUBJECT_NAMES if name in headers), "")
        above = [line for line in lines[:number] if not any(start.match(line) for start in _QUOTE_STARTS)]
        return ForwardedText("\n".join(above).strip(), sender, subject, "\n".join(lines[end:]).strip())
    return None


def _quote_start(lines: list[str]) -> int | None:
    """Return the line where quoted text begins; an attribution may be broken over two or three lines."""
    for number in range(len(lines)):
        if any(start.match(lines[number]) for start in _QUOTE_STARTS[:3]) or _QUOTE_STARTS[7].match(lines[number]):
            return number
        for span in (1, 2, 3):
            joined = " ".join(line.strip() for line in lines[number : number + span])
            if lines[number].strip() and any(start.match(joined) for start in _QUOTE_STARTS[3:7]):
                return number
        if _header_block(lines, number) is not None:
            return number
    return None


def _header_block(lines: list[str], number: int) -> tuple[dict[str, str], int] | None:
    """Return the headers of a quoted mail that begin at this line, and the line after them."""
    first = _HEADER.match(lines[number])
    if first is None:
        return None
    headers: dict[str, str] = {}
    position, name = number, ""
    while position < len(lines) and position - number < MAX_HEADER_LINES:
        line = lines[position]
        found = _HEADER.match(line)
        if found:
            name = found["name"].lower()
            headers[name] = found["value"].strip()
        elif not line.strip(" >"):
            following = _HEADER.match(lines[position + 1]) if position + 1 < len(lines) else None
            if following is None or following["name"].lower() in headers:
                break
        elif name and not headers[name]:
            headers[name] = line.strip()
        else:
            break
        position += 1
    has_sender = bool(_FROM_NAMES & headers.keys())
    return (headers, position) if has_sender and len(headers) >= MIN_HEADERS else None


def _answers_between(quoted: list[str]) -> bool:
    """Tell whether own lines stand between lines marked as quoted."""
    marked = [number for number, line in enumerate(quoted) if line.lstrip().startswith(">")]
    if not marked:
        return False
    inside = quoted[marked[0] : marked[-1]]
    after = quoted[marked[-1] + 1 :]
    own = [line for line in inside if line.strip() and not line.lstrip().startswith(">")]
    body, _signature = _without_signature(after)
    return bool(own) or any(line.strip() for line in body)


def _without_trailing_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    """Fold quoted lines at the end that nothing introduces."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith(">")):
        end -= 1
    quoted = lines[end:]
    return (lines[:end], quoted) if any(line.lstrip().startswith(">") for line in quoted) else (lines, [])


def _without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    for number, line in enumerate(lines):
        if _SIGNATURE.match(line) and number:
            return lines[:number], lines[number + 1 :]
    kept = list(lines)
    while kept and (not kept[-1].strip() or _PHONE_SIGNATURE.match(kept[-1].strip())):
        kept.pop()
    return kept, []
