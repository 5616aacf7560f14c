"""Things that hide a mail inside: Outlook's winmail.dat and S/MIME messages with the signature around them."""

import contextlib
from dataclasses import dataclass, field

from tnefparse import TNEF

from gemeindenetz.core.intake import texts

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_ENVELOPED_DATA = bytes.fromhex("2a864886f70d010703")
_SEQUENCE, _OCTETS, _OBJECT_ID, _SET, _CONTEXT = 0x30, 0x04, 0x06, 0x31, 0xA0
_CONSTRUCTED_OCTETS = 0x24
# Lengths from here on are written in further bytes; this one itself means: until the end mark.
_LONG = 0x80


@dataclass(frozen=True)
class Unpacked:
    """What a winmail.dat held."""

    text: str = ""
    files: list[tuple[str, bytes]] = field(default_factory=list)


def unpack_tnef(content: bytes) -> Unpacked | None:
    """Return text and files of a winmail.dat, or None when it cannot be read."""
    try:
        letter = TNEF(content, do_checksum=False)
        files = [(item.long_filename() or item.name or "anlage", bytes(item.data)) for item in letter.attachments]
        text = _tnef_text(letter)
    except Exception:  # noqa: BLE001 - the library raises whatever a damaged file leads it to
        return None
    found = [(str(name), data) for name, data in files if data]
    return Unpacked(text, found) if text or found else None


def _tnef_text(letter: TNEF) -> str:
    with contextlib.suppress(Exception):
        if letter.body:
            body = letter.body
            return texts.decoded(body, None) if isinstance(body, bytes) else texts.clean(str(body))
    with contextlib.suppress(Exception):
        if letter.htmlbody:
            html = letter.htmlbody
            return texts.from_html(texts.decoded(html, None) if isinstance(html, bytes) else str(html))
    return ""


class NotReadable(Exception):
    """No signed message in this form."""


class Encrypted(Exception):
    """The message is encrypted; we have no key."""


def signed_content(der: bytes) -> bytes:
    """Return the message inside an S/MIME signature (RFC 8551 signed-data). The signature is not judged here.

    Raises `Encrypted` for enveloped data and `NotReadable` for everything else.
    """
    try:
        outer = _children(_one(der, _SEQUENCE))
        kind = outer[0][1]
        if kind == _ENVELOPED_DATA:
            raise Encrypted
        if outer[0][0] != _OBJECT_ID or kind != _SIGNED_DATA:
            raise NotReadable
        signed = _children(_one(outer[1][1], _SEQUENCE))
        held = next(value for tag, value in signed if tag == _SEQUENCE)
        wrapped = next(value for tag, value in _children(held) if tag == _CONTEXT)
        return b"".join(_octets(tag, value) for tag, value in _children(wrapped))
    except (IndexError, StopIteration, RecursionError) as error:
        raise NotReadable from error


def _octets(tag: int, value: bytes) -> bytes:
    if tag == _OCTETS:
        return value
    if tag == _CONSTRUCTED_OCTETS:
        return b"".join(_octets(inner, part) for inner, part in _children(value))
    raise NotReadable


def _one(data: bytes, tag: int) -> bytes:
    found, value, _end = _element(data, 0)
    if found != tag:
        raise NotReadable
    return value


def _children(data: bytes) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    position = 0
    while position < len(data):
        if data[position : position + 2] == b"\x00\x00":
            break
        tag, value, position = _element(data, position)
        found.append((tag, value))
    return found


def _element(data: bytes, position: int) -> tuple[int, bytes, int]:
    """Read one BER element: its tag, its content, where the next one begins; indefinite lengths too."""
    tag, length = data[position], data[position + 1]
    position += 2
    if length < _LONG:
        return tag, data[position : position + length], position + length
    if length > _LONG:
        size = int.from_bytes(data[position : position + length - _LONG])
        position += length - _LONG
        return tag, data[position : position + size], position + size
    start = position
    while data[position : position + 2] != b"\x00\x00":
        if position >= len(data):
            raise NotReadable
        _tag, _value, position = _element(data, position)
    return tag, data[start:position], position + 2
