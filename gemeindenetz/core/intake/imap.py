"""Fetch mail from IMAP mailboxes: stored first, marked as seen only afterwards, so that a kill loses nothing.

`IMAP_MAILBOXES` names them, separated by blanks: `imaps://user:password@host/Folder?network=slug`. Mail stays in the
mailbox (marked as seen) unless `&after=delete`, or goes to another folder with `&after=Archiv`.
"""

import imaplib
import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from django.conf import settings

from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake.receiving import receive_raw

logger = logging.getLogger(__name__)
TIMEOUT_SECONDS = 60
MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Mailbox:
    """One mailbox. `after`: empty (leave, seen), delete, or the folder fetched mail is moved to."""

    host: str
    port: int
    secure: bool
    user: str
    password: str
    folder: str
    network: str
    after: str

    @property
    def source(self) -> str:
        """Name without secrets."""
        return f"imap:{self.user}"


def mailboxes() -> list[Mailbox]:
    """Return the mailboxes of the setting."""
    return [_mailbox(address) for address in str(settings.IMAP_MAILBOXES).split()]


def _mailbox(address: str) -> Mailbox:
    url = urlsplit(address)
    options = parse_qs(url.query)
    secure = url.scheme == "imaps"
    return Mailbox(
        host=url.hostname or "localhost",
        port=url.port or (993 if secure else 143),
        secure=secure,
        user=unquote(url.username or ""),
        password=unquote(url.password or ""),
        folder=unquote(url.path.strip("/")) or "INBOX",
        network=options.get("network", [""])[0],
        after=options.get("after", [""])[0],
    )


def poll(mailbox: Mailbox) -> int:
    """Store every unseen mail of a mailbox; returns how many were new. Raises `OSError` or imaplib's error."""
    new = 0
    with _open(mailbox) as server:
        _status, found = server.uid("SEARCH", "UNSEEN")
        numbers = (found[0] or b"").split()[:MOST_AT_ONCE]
        for number in numbers:
            new += _fetch(server, mailbox, number=number.decode())
        if mailbox.after and numbers:
            server.expunge()
    return new


def _fetch(server: imaplib.IMAP4, mailbox: Mailbox, *, number: str) -> bool:
    """Store one mail, then mark it."""
    _status, data = server.uid("FETCH", number, "(BODY.PEEK[])")
    content = next((part[1] for part in data if isinstance(part, tuple)), None)
    if not isinstance(content, bytes):
        return False
    try:
        received = receive_raw([content], source=mailbox.source, network=mailbox.network)
    except DomainError as refusal:
        # Too large: it stays in the mailbox, flagged for a person, and is not fetched again.
        logger.warning("mail %s in %s was not taken: %s", number, mailbox.source, refusal)
        server.uid("STORE", number, "+FLAGS", r"(\Seen \Flagged)")
        return False
    if mailbox.after and mailbox.after != "delete":
        server.uid("COPY", number, mailbox.after)
    server.uid("STORE", number, "+FLAGS", r"(\Seen \Deleted)" if mailbox.after else r"(\Seen)")
    return received.is_new


@contextmanager
def _open(mailbox: Mailbox) -> Iterator[imaplib.IMAP4]:
    server = _connect(mailbox)
    try:
        server.login(mailbox.user, mailbox.password)
        status, _data = server.select(f'"{mailbox.folder}"')
        if status != "OK":
            raise imaplib.IMAP4.error(mailbox.folder)
        yield server
    finally:
        with suppress(OSError, imaplib.IMAP4.error):
            server.logout()


def _connect(mailbox: Mailbox) -> imaplib.IMAP4:
    if mailbox.secure:
        context = ssl.create_default_context()
        return imaplib.IMAP4_SSL(mailbox.host, mailbox.port, ssl_context=context, timeout=TIMEOUT_SECONDS)
    return imaplib.IMAP4(mailbox.host, mailbox.port, timeout=TIMEOUT_SECONDS)
