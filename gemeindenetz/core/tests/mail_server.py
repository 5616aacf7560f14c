"""A real mail server for tests, in a thread: remembers what it took and can misbehave on purpose."""

import email
import email.policy
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


@dataclass
class MailServer:
    """What the server took, and how it answers."""

    taken: list[EmailMessage] = field(default_factory=list)
    port: int = 0
    refuse_recipient: str = ""
    answer_to_data: str = "250 OK"
    hang_up_after_data: bool = False
    # How many mails it takes over one line before it closes it; 0: any number.
    closes_after: int = 0
    lines: int = 0

    @property
    def url(self) -> str:
        """Address for the setting SMTP_URL."""
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]
    ) -> list[str]:
        """Count the lines."""
        self.lines += 1
        session.host_name = hostname
        session.taken = 0
        return responses

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, mail_options: list[str]
    ) -> str:
        """Answer MAIL; close a line that was used enough."""
        if self.closes_after and session.taken >= self.closes_after:
            server.transport.close()
            return "421 Too many mails on this line"
        session.taken += 1
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Any, envelope: Any, address: str, rcpt_options: list[str]
    ) -> str:
        """Answer RCPT."""
        if self.refuse_recipient:
            return self.refuse_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the message; on purpose hang up before answering."""
        if self.answer_to_data.startswith("250"):
            parsed = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.taken.append(parsed)
        if self.hang_up_after_data:
            server.transport.abort()
        return self.answer_to_data


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """Run a mail server on a free port for the block."""
    handler = MailServer()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        handler.port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=handler.port, ready_timeout=20)
    controller.start()
    try:
        yield handler
    finally:
        controller.stop(no_assert=True)
