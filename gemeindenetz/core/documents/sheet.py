"""What stands on a printed sheet, as data: the one house template (house.typ) draws it, and obeys no text in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from gemeindenetz.core import clock
from gemeindenetz.core.errors import Message

COLOUR = "#171a7d"
_HEX = re.compile(r"#[0-9a-fA-F]{6}\Z")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"\\^`{|}]+\Z")
#: What no font shows and what turns the direction of text around.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class House:
    """Whose sheet it is: name and colour of the network."""

    name: Message
    colour: str = COLOUR


@dataclass(frozen=True)
class Heading:
    """A section (level 2) or a part of one (level 3); level 1 is the title of the sheet."""

    kind: ClassVar = "heading"
    text: Message
    level: int = 2


@dataclass(frozen=True)
class Text:
    """Plain text: blank lines part paragraphs, single line breaks stay."""

    kind: ClassVar = "text"
    text: Message
    is_small: bool = False


@dataclass(frozen=True)
class Facts:
    """Terms and values."""

    kind: ClassVar = "facts"
    items: Sequence[tuple[Message, Message]]


@dataclass(frozen=True)
class Bullets:
    """A list of (text, address); the address may be empty and is printed for those who read on paper."""

    kind: ClassVar = "bullets"
    items: Sequence[tuple[Message, str]]


@dataclass(frozen=True)
class Quote:
    """Somebody's own words."""

    kind: ClassVar = "quote"
    text: Message
    by: Message = ""


@dataclass(frozen=True)
class Box:
    """A boxed remark; `is_internal` looks like nothing that goes outside."""

    kind: ClassVar = "box"
    title: Message
    text: Message = ""
    is_internal: bool = False


@dataclass(frozen=True)
class Post:
    """One entry of a thread, with its files by name."""

    kind: ClassVar = "post"
    heading: Message
    text: Message
    files: Sequence[str] = ()
    is_internal: bool = False
    mark: Message = ""


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a new page."""

    kind: ClassVar = "new_page"


Block = Heading | Text | Facts | Bullets | Quote | Box | Post | NewPage


@dataclass(frozen=True)
class Sheet:
    """A whole sheet. `mark` stands on top of every page, `foot` at the bottom of every page."""

    title: Message
    house: House
    blocks: Sequence[Block]
    over: Message = ""
    lead: Message = ""
    foot: Message = ""
    mark: Message = ""
    made_at: datetime | None = None
    words: dict[str, Message] = field(default_factory=dict)


def as_data(sheet: Sheet) -> dict[str, Any]:
    """Return the sheet as plain values for the compiler: cleaned texts, safe addresses, a real colour."""
    return {
        "title": _line(sheet.title) or "–",
        "house": _line(sheet.house.name),
        "colour": sheet.house.colour if _HEX.match(sheet.house.colour) else COLOUR,
        "over": _line(sheet.over),
        "lead": _paragraphs(sheet.lead),
        "foot": _line(sheet.foot),
        "mark": _line(sheet.mark),
        "made_at": int((sheet.made_at or clock.now()).timestamp()),
        "words": {key: _line(word) for key, word in sheet.words.items()},
        "blocks": _without_gaps([_block(block) for block in sheet.blocks]),
    }


def _without_gaps(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the blocks with headings that skip no level: readers by ear walk from heading to heading."""
    level = 1
    for block in blocks:
        if block["kind"] in ("heading", "post"):
            level = block["level"] = min(block.get("level", 3), level + 1)
    return blocks


def _block(block: Block) -> dict[str, Any]:
    return {"kind": block.kind, **_VALUES[type(block)](block)}


_VALUES: dict[type[Any], Any] = {
    Heading: lambda block: {"text": _line(block.text) or "–", "level": block.level},
    Text: lambda block: {"paragraphs": _paragraphs(block.text), "small": block.is_small},
    Facts: lambda block: {"items": [[_line(term), _line(value)] for term, value in block.items]},
    Bullets: lambda block: {"items": [[_line(text), _address(url)] for text, url in block.items]},
    Quote: lambda block: {"paragraphs": _paragraphs(block.text), "by": _line(block.by)},
    Box: lambda block: {
        "title": _line(block.title), "paragraphs": _paragraphs(block.text), "internal": block.is_internal,
    },
    Post: lambda block: {
        "heading": _line(block.heading) or "–", "paragraphs": _paragraphs(block.text),
        "files": [_line(name) for name in block.files], "internal": block.is_internal, "mark": _line(block.mark),
    },
    NewPage: lambda _block: {},
}  # fmt: skip


def _clean(text: Message) -> str:
    return _UNWRITABLE.sub("", str(text).replace("\r\n", "\n").replace("\r", "\n"))


def _line(text: Message) -> str:
    return " ".join(_clean(text).split())


def _paragraphs(text: Message) -> list[list[str]]:
    """Return paragraphs of lines."""
    parts = _BLANK_LINES.split(_clean(text).strip())
    return [[line.strip() for line in part.split("\n")] for part in parts if part.strip()]


def _address(url: str) -> str:
    """Return an address one may print as a link; anything but web and mail is left out."""
    return url if _ADDRESS.match(url) else ""
