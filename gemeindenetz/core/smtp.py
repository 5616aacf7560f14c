"""Hand one message to the mail server, and know exactly what is certain afterwards.

smtplib tells too little: whether the server had taken the message when the line went dead decides whether we may
try again. So the conversation is kept here step by step; up to the final dot nothing can have been taken.
"""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.utils import parseaddr
from urllib.parse import parse_qs, unquote, urlsplit

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message

TIMEOUT_SECONDS = 30
START_OF_MAIL = 354
TAKEN = 250
HANGS_UP = 421
TEMPORARY = range(400, 500)
_DOTS = re.compile(rb"(?m)^\.")


class NotTaken(Exception):
    """The server certainly did not take the message; `retry` when another attempt may help."""

    def __init__(self, reason: Message, *, retry: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry = retry


class HungUp(NotTaken):
    """The line was dead or the server closed it: on a new one the same mail may be taken at once."""


class Unanswered(Exception):
    """The whole message went out and no answer came back: it may or may not have been taken."""


class Line:
    """A line to the mail server, kept open for the mails of one round; after any refusal it begins anew."""

    def __init__(self) -> None:
        self._server: smtplib.SMTP | None = None

    def hand_over(self, message: EmailMessage, *, sender: str, recipient: str) -> None:
        """Give the message to the server of `SMTP_URL`. Raises `NotTaken` or `Unanswered`; returning means taken."""
        is_kept = self._server is not None
        try:
            self._try(message, sender=sender, recipient=recipient)
        except HungUp:
            if not is_kept:
                raise
            # Servers close a line they find too old or too busy.
            self._try(message, sender=sender, recipient=recipient)

    def _try(self, message: EmailMessage, *, sender: str, recipient: str) -> None:
        with self._conversation() as server:
            _step(server.mail(_envelope(sender)), _("The mail server refuses our sender address."))
            _step(server.rcpt(recipient), _("The mail server does not know or refuses the address."))
            code, answer = server.docmd("DATA")
            if code != START_OF_MAIL:
                raise _refusal(code, answer, reason=_("The mail server refuses the mail."))
            _send_body(server, message)

    @contextmanager
    def _conversation(self) -> Iterator[smtplib.SMTP]:
        """Talk on the open line, or on a new one; until the message is out, every failure means: not taken."""
        try:
            if self._server is None:
                self._server = _connect()
            yield self._server
        except (NotTaken, Unanswered):
            self.close()
            raise
        except smtplib.SMTPAuthenticationError as error:
            self.close()
            raise NotTaken(
                _("The mail server refuses our access data (setting SMTP_URL)."), retry=True
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise HungUp(_("The mail server cannot be reached. We try again."), retry=True) from error

    def close(self) -> None:
        """End the conversation; what was taken stays taken."""
        server, self._server = self._server, None
        if server is not None:
            with suppress(OSError, smtplib.SMTPException):
                server.quit()


@contextmanager
def line() -> Iterator[Line]:
    """Hold a line for the block; the server is called with the first mail only."""
    opened = Line()
    try:
        yield opened
    finally:
        opened.close()


def _envelope(sender: str) -> str:
    return sender or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def _send_body(server: smtplib.SMTP, message: EmailMessage) -> None:
    body = _DOTS.sub(b"..", message.as_bytes())
    try:
        server.send(body.removesuffix(b"\r\n") + b"\r\n.\r\n")
        code, answer = server.getreply()
    except (OSError, smtplib.SMTPException) as error:
        raise Unanswered from error
    if code != TAKEN:
        raise _refusal(code, answer, reason=_("The mail server refuses the mail."))


def _step(reply: tuple[int, bytes], reason: Message) -> None:
    code, answer = reply
    if code not in (250, 251):
        raise _refusal(code, answer, reason=reason)


def _refusal(code: int, answer: bytes, *, reason: Message) -> NotTaken:
    said = answer.decode("utf-8", errors="replace").replace("\n", " ")[:200]
    text = _("%(reason)s Its answer: %(code)d %(said)s") % {"reason": reason, "code": code, "said": said}
    kind = HungUp if code == HANGS_UP else NotTaken
    return kind(text, retry=code in TEMPORARY)


def _connect() -> smtplib.SMTP:
    """Connect to `smtp://user:password@host:port?starttls=1` or `smtps://…`."""
    url = urlsplit(settings.SMTP_URL)
    options = parse_qs(url.query)
    host = url.hostname or "localhost"
    if url.scheme == "smtps":
        context = ssl.create_default_context()
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, url.port or 465, timeout=TIMEOUT_SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(host, url.port or 25, timeout=TIMEOUT_SECONDS)
    if options.get("starttls") == ["1"]:
        server.starttls(context=ssl.create_default_context())
    server.ehlo_or_helo_if_needed()
    if url.username:
        server.login(unquote(url.username), unquote(url.password or ""))
    return server
