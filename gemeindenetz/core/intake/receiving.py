"""Take a mail in: content on disk, row and job committed, only then is the sender's server told "taken".

The same mail again, by whatever way, is recognised by its Message-ID and content and stored once.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, file_store
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake import registry
from gemeindenetz.core.intake.wake import wake
from gemeindenetz.core.models import IncomingMail, StoredFile

_ID_HEADER = re.compile(rb"(?im)^message-id:\s*(<[^<>\r\n]{1,240}>)")
_TELLING = re.compile(rb"(?im)^(?:from|date|subject|message-id):[^\r\n]*")
_TO_HEADERS = re.compile(rb"(?im)^(?:to|cc|delivered-to|x-original-to|envelope-to):((?:[^\r\n]|\r?\n[ \t])*)")
_ADDRESS = re.compile(r"[^\s<>\"',;:()]+@[^\s<>\"',;:()]+")
HEAD_BYTES = 262_144
MAX_RECIPIENTS = 1000


class MailTooLarge(DomainError):
    """The mail is larger than we take; the sender's server tells the sender."""


class NoMail(DomainError):
    """Nothing arrived that could be a mail."""


@dataclass(frozen=True)
class Received:
    """The stored mail; not `is_new`: it was here before."""

    mail: IncomingMail
    is_new: bool


def receive_raw(
    content: Iterable[bytes],
    *,
    source: str,
    envelope_from: str = "",
    recipients: Sequence[str] = (),
    network: str = "",
) -> Received:
    """Store a raw mail exactly once and let the worker know. Who: mail servers, through pipe, LMTP or IMAP.

    `network` names whose mailbox this is where the addresses do not say it. When this returns, the mail is safe.
    Raises `MailTooLarge`, `NoMail`.
    """
    limit = settings.INTAKE_LIMIT_BYTES
    with file_store.incoming(content, limit=limit) as received:
        if received is None:
            raise MailTooLarge(_("The mail is larger than %(n)d MB.") % {"n": limit // 1024 // 1024})
        raw = received.path.read_bytes()
        if not raw.strip():
            raise NoMail(_("Nothing was handed over. The mail is expected on standard input."))
        head = _head(raw)
        print_ = fingerprint(raw)
        known = IncomingMail.objects.filter(fingerprint=print_).first()
        if known is not None:
            return Received(known, is_new=False)
        kept = file_store.keep(received)
    named = [address.lower() for address in recipients] or _recipients_in(head)
    mail = IncomingMail(
        fingerprint=print_,
        message_id=_message_id(head),
        source=source[:60],
        envelope_from=envelope_from[:320],
        recipients=named[:MAX_RECIPIENTS],
        scope=registry.scope_for([*named, *_recipients_in(head)], network=network),
        received_at=clock.now(),
    )
    return _stored(mail, kept)


def _stored(mail: IncomingMail, kept: file_store.Received) -> Received:
    try:
        with transaction.atomic():
            mail.raw = StoredFile.objects.create(
                name="mail.eml",
                sha256=kept.sha256,
                size=kept.size,
                media_type="message/rfc822",
                # Raw mail is served by its own page only; nobody holds this scope.
                scope="intake:raw",
                stored_by=mail.source,
            )
            mail.save()
            wake()
    except IntegrityError:
        # Another process stored the same mail a moment ago.
        return Received(IncomingMail.objects.get(fingerprint=mail.fingerprint), is_new=False)
    return Received(mail, is_new=True)


def fingerprint(raw: bytes) -> str:
    """Return what is the same for the same mail by two ways: what it says, not which servers it passed."""
    head, body = _head(raw), raw[len(_head(raw)) :]
    telling = b"\n".join(sorted(line.strip().lower() for line in _TELLING.findall(head)))
    digest = hashlib.sha256(telling)
    digest.update(b"\n\n")
    digest.update(body.translate(None, b" \t\r\n"))
    return digest.hexdigest()


def _head(raw: bytes) -> bytes:
    end = re.search(rb"\r?\n\r?\n", raw[:HEAD_BYTES])
    return raw[: end.start()] if end else raw[:HEAD_BYTES]


def _message_id(head: bytes) -> str:
    found = _ID_HEADER.search(head)
    return found[1].decode("utf-8", errors="replace").replace("\x00", "")[:250] if found else ""


def _recipients_in(head: bytes) -> list[str]:
    named = " ".join(match.decode("utf-8", errors="replace") for match in _TO_HEADERS.findall(head))
    return [address.lower() for address in dict.fromkeys(_ADDRESS.findall(named))][:MAX_RECIPIENTS]
