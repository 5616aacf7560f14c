"""Listen for mail by LMTP (RFC 2033): the mail server hands over, and hears 250 only when the mail is safe."""

import asyncio
import logging
import signal
from typing import Any

from aiosmtpd.lmtp import LMTP
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connections
from django.utils.translation import gettext as _

from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake.receiving import MailTooLarge, receive_raw

logger = logging.getLogger(__name__)
CHUNK = 1024 * 1024


class Listener:
    """aiosmtpd's handler: one delivery after the other, stored before it is answered."""

    async def handle_DATA(self, *conversation: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Store the mail; 451 lets the mail server try again, 552 tells the sender that it is too large."""
        _server, _session, envelope = conversation
        try:
            await sync_to_async(_store, thread_sensitive=True)(
                bytes(envelope.content),
                envelope_from=str(envelope.mail_from or "<>"),
                recipients=list(envelope.rcpt_tos),
            )
        except MailTooLarge:
            return "552 5.3.4 Message too large"
        except DomainError:
            return "554 5.6.0 No mail"
        except (DatabaseError, OSError):
            logger.exception("a mail could not be stored")
            return "451 4.3.0 Please try again later"
        return "250 2.0.0 Stored"


def _store(content: bytes, *, envelope_from: str, recipients: list[str]) -> None:
    try:
        receive_raw([content], source="lmtp", envelope_from=envelope_from, recipients=recipients)
    finally:
        for connection in connections.all(initialized_only=True):
            connection.close_if_unusable_or_obsolete()


def protocol() -> LMTP:
    """Return the protocol of one connection."""
    return LMTP(Listener(), data_size_limit=settings.INTAKE_LIMIT_BYTES, enable_SMTPUTF8=True, decode_data=False)


def address(listen: str) -> tuple[str, int]:
    """Return host and port of a setting like "127.0.0.1:8024". Raises `WrongAddress`."""
    host, _colon, port = listen.rpartition(":")
    if not host or not port.isdigit():
        raise WrongAddress(_("Please give host and port, for example 127.0.0.1:8024."))
    return host, int(port)


class WrongAddress(DomainError):
    """The listener needs host and port."""


async def serve(host: str, port: int) -> None:
    """Listen until told to stop; deliveries under way are finished."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for kind in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(kind, stop.set)
    server = await loop.create_server(protocol, host, port)
    async with server:
        await stop.wait()
