"""From the bytes of a mail to what people and the intake need of it; never an exception for any bytes.

Every part is visited once. Texts are joined, the better of two alternatives is taken, attachments are collected
from wherever programs hide them: alternatives, forwarded mails, winmail.dat, signed envelopes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from typing import cast

from gemeindenetz.core.intake import envelopes, headers, texts
from gemeindenetz.core.intake.headers import TOLERANT, header

MAX_PARTS = 400
MAX_FILES = 100
MAX_DEPTH = 30
_SIGNATURES = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}
_PKCS7 = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_TNEF = {"application/ms-tnef", "application/vnd.ms-tnef"}
_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "text/calendar": ".ics"}


@dataclass(frozen=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    media_type: str
    content: bytes
    is_inline: bool = False


@dataclass(frozen=True)
class Forwarded:
    """A mail somebody passed on: who wrote it originally, and what."""

    name: str
    address: str
    subject: str
    text: str
    above: str = ""


@dataclass
class ParsedMail:
    """What is in a mail. `text` is what is new in it, `folded` its quotes and signature, `full_text` everything."""

    message_id: str = ""
    replies_to: list[str] = field(default_factory=list)
    sender: str = ""
    sender_name: str = ""
    recipients: list[str] = field(default_factory=list)
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    folded: str = ""
    full_text: str = ""
    files: list[Attachment] = field(default_factory=list)
    forwarded: Forwarded | None = None
    is_signed: bool = False
    is_encrypted: bool = False
    is_readable: bool = True
    message: EmailMessage = field(default_factory=EmailMessage, repr=False)


def message_of(content: bytes) -> EmailMessage:
    """Return the bytes as a message of the standard library."""
    return cast("EmailMessage", message_from_bytes(content, policy=TOLERANT))


def parse(content: bytes) -> ParsedMail:
    """Return what is in a mail. What cannot be taken apart at all comes back with `is_readable` false."""
    try:
        message = message_of(content)
        return _parsed(message)
    except Exception:  # noqa: BLE001 - any damage to a message must end here; the raw mail is kept
        text = texts.clean(texts.decoded(content[: texts.MAX_TEXT], None))
        return ParsedMail(text=text, full_text=text, is_readable=False)


def _parsed(message: EmailMessage) -> ParsedMail:
    senders = headers.addresses(message, "From") or headers.addresses(message, "Sender", "Return-Path")
    name, address = senders[0] if senders else ("", "")
    reader = _Reader()
    reader.read(message, depth=0)
    full = texts.clean("\n\n".join(part for part in reader.texts if part.strip()))
    split = texts.split_reply(full)
    mail = ParsedMail(
        message_id=next(iter(headers.message_ids(message, "Message-ID", "Message-Id")), ""),
        replies_to=headers.message_ids(message, "In-Reply-To", "References"),
        sender=address[:320],
        sender_name=name[:160],
        recipients=[to for _name, to in headers.addresses(
            message, "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "Resent-To"
        )],
        subject=header(message, "Subject")[:300],
        sent_at=headers.sent_at(message),
        text=split.text,
        folded=split.folded,
        full_text=full[: texts.MAX_TEXT],
        files=reader.files,
        is_signed=reader.is_signed,
        is_encrypted=reader.is_encrypted,
        message=message,
    )  # fmt: skip
    mail.forwarded = reader.forwarded or _forwarded_in_text(mail)
    return mail


def _forwarded_in_text(mail: ParsedMail) -> Forwarded | None:
    """Read a forwarded mail out of the text: only where the subject or the marker says that it was passed on."""
    says_so = re.match(r"^\s*(?:wg|fwd?|weitergel\w*)\s*:", mail.subject, re.IGNORECASE)
    marked = re.search(r"weitergeleitete|forwarded message", mail.full_text, re.IGNORECASE)
    found = texts.forwarded_in(mail.full_text) if says_so or marked else None
    if found is None:
        return None
    name, address = headers.address_in(found.sender)
    inner = texts.split_reply(found.text)
    return Forwarded(name, address, found.subject, inner.text or found.text, found.above)


class _Reader:
    """Walks through the parts of one mail."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.files: list[Attachment] = []
        self.forwarded: Forwarded | None = None
        self.is_signed = self.is_encrypted = False
        self._parts = 0

    def read(self, part: EmailMessage, *, depth: int) -> None:
        """Read one part and what it holds."""
        self._parts += 1
        if self._parts > MAX_PARTS or depth > MAX_DEPTH:
            return
        kind = part.get_content_type()
        if kind == "message/rfc822":
            self._read_forwarded(part, depth=depth)
        elif part.is_multipart():
            self._read_several(part, kind, depth=depth)
        elif kind in _SIGNATURES:
            self.is_signed = True
        elif kind in _PKCS7:
            self._read_signed(part, depth=depth)
        elif kind in _TNEF or _name_of(part).lower() == "winmail.dat":
            self._read_tnef(part)
        elif kind.startswith("multipart/") or (kind in {"text/plain", "text/html"} and not _is_attached(part)):
            # A multipart without parts is a text whose program forgot the boundary.
            self.texts.append(_text_of(part))
        else:
            self._keep(part)

    def _read_several(self, part: EmailMessage, kind: str, *, depth: int) -> None:
        children = list(_children(part))
        if kind == "multipart/encrypted":
            self.is_encrypted = True
            return
        if kind == "multipart/signed":
            self.is_signed = True
        if kind == "multipart/alternative":
            self._read_best(children, depth=depth)
            return
        if kind == "multipart/report":
            # The first part is for people; the others are read by `bounces`.
            children = children[:1]
        for child in children:
            self.read(child, depth=depth + 1)

    def _read_best(self, children: list[EmailMessage], *, depth: int) -> None:
        """Take the text of the first alternative that says something, and the files of all."""
        readers = []
        for child in children:
            reader = _Reader()
            reader.read(child, depth=depth + 1)
            readers.append(reader)
            self.files += reader.files
            self.is_signed |= reader.is_signed
            self.is_encrypted |= reader.is_encrypted
            self.forwarded = self.forwarded or reader.forwarded
        best = next((reader.texts for reader in readers if any(text.strip() for text in reader.texts)), [])
        self.texts += best

    def _read_forwarded(self, part: EmailMessage, *, depth: int) -> None:
        for inner in _children(part):
            reader = _Reader()
            reader.read(inner, depth=depth + 1)
            name, address = next(iter(headers.addresses(inner, "From")), ("", ""))
            subject, text = header(inner, "Subject")[:300], texts.clean("\n\n".join(reader.texts))
            self.files += reader.files
            self.forwarded = self.forwarded or Forwarded(
                name, address, subject, text[: texts.MAX_TEXT], "\n\n".join(self.texts)
            )
            marker = "-------- Weitergeleitete Nachricht --------"
            lines = [f"Betreff: {subject}", f"Von: {name} <{address}>", f"Datum: {header(inner, 'Date')}"]
            self.texts.append("\n".join([marker, *lines, "", text]))

    def _read_signed(self, part: EmailMessage, *, depth: int) -> None:
        try:
            inner = envelopes.signed_content(_bytes_of(part))
        except envelopes.Encrypted:
            self.is_encrypted = True
        except envelopes.NotReadable:
            self._keep(part)
        else:
            self.is_signed = True
            self.read(message_of(inner), depth=depth + 1)

    def _read_tnef(self, part: EmailMessage) -> None:
        unpacked = envelopes.unpack_tnef(_bytes_of(part))
        if unpacked is None:
            self._keep(part)
            return
        if unpacked.text and not any(text.strip() for text in self.texts):
            self.texts.append(unpacked.text)
        for name, content in unpacked.files[:MAX_FILES]:
            self.files.append(Attachment(name, "application/octet-stream", content))

    def _keep(self, part: EmailMessage) -> None:
        content = _bytes_of(part)
        if not content or len(self.files) >= MAX_FILES:
            return
        kind = part.get_content_type()
        inline = bool(part.get("Content-ID")) and kind.startswith("image/") and not _is_attached(part)
        name = _name_of(part) or f"anlage-{len(self.files) + 1}{_ENDINGS.get(kind, '')}"
        self.files.append(Attachment(name, kind, content, inline))


def _children(part: EmailMessage) -> Iterator[EmailMessage]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (child for child in payload if isinstance(child, EmailMessage))


def _is_attached(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or (
        bool(_name_of(part)) and part.get_content_type() != "text/html"
    )


def _name_of(part: EmailMessage) -> str:
    name = part.get_filename() or ""
    return headers.words(name)


def _bytes_of(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text_of(part: EmailMessage) -> str:
    charset = part.get_content_charset()
    if str(part.get_param("format", "")).lower() == "flowed":
        return texts.decoded(re.sub(rb"(?m)(?<!^--) \r?\n(?!>)", b" ", _bytes_of(part)), charset)
    text = texts.decoded(_bytes_of(part), charset)
    if part.get_content_type() == "text/html":
        return texts.from_html(text)
    return text
