"""Commands of incoming mail: `mail receive` for a pipe, `mail listen` for LMTP, `mail poll` for mailboxes."""

import argparse
import asyncio
import os
import sys
from collections.abc import Iterator

from django.conf import settings
from django.db import Error as DatabaseError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.core.commands import add_json_option, register_command, report
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake import imap, lmtp
from gemeindenetz.core.intake.receiving import MailTooLarge, receive_raw

CHUNK = 1024 * 1024


def register() -> None:
    """Make the commands known."""
    register_command(
        "mail receive",
        _configure_receive,
        _receive,
        summary=gettext_lazy("Take a mail in from standard input"),
        # A mail server then keeps the mail and tries again.
        unavailable=os.EX_TEMPFAIL,
    )
    register_command("mail listen", _configure_listen, _listen, summary=gettext_lazy("Take mail in by LMTP"))
    register_command("mail poll", add_json_option, _poll, summary=gettext_lazy("Fetch mail from the mailboxes now"))


def _configure_receive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipients", nargs="*", help=_("addresses the mail was delivered to"))
    parser.add_argument("--from", dest="envelope_from", default="", help=_("sender of the envelope"))
    parser.add_argument("--network", default="", help=_("network whose mail this is, by its short name in addresses"))


def _receive(options: argparse.Namespace) -> int:
    """Store the mail of standard input; the status tells the mail server what to do (sysexits.h)."""
    try:
        receive_raw(
            _chunks(),
            source="pipe",
            envelope_from=options.envelope_from,
            recipients=options.recipients,
            network=options.network,
        )
    except MailTooLarge as error:
        sys.stderr.write(f"{error}\n")
        return os.EX_UNAVAILABLE
    except DomainError as error:
        sys.stderr.write(f"{error}\n")
        return os.EX_DATAERR
    except (DatabaseError, OSError) as error:
        sys.stderr.write(_("The mail could not be stored; please hand it over again later: %(why)s") % {"why": error})
        return os.EX_TEMPFAIL
    return os.EX_OK


def _chunks() -> Iterator[bytes]:
    while chunk := sys.stdin.buffer.read(CHUNK):
        yield chunk


def _configure_listen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--listen", default=settings.LMTP_LISTEN, help=_("host and port, for example 127.0.0.1:8024"))


def _listen(options: argparse.Namespace) -> None:
    host, port = lmtp.address(options.listen)
    asyncio.run(lmtp.serve(host, port))


def _poll(options: argparse.Namespace) -> None:
    fetched = {mailbox.source: imap.poll(mailbox) for mailbox in imap.mailboxes()}
    lines = [_("%(name)s: %(n)d new mails") % {"name": name, "n": n} for name, n in fetched.items()]
    report(options, {"mailboxes": fetched}, lines=[*lines] or [_("No mailbox is set up (IMAP_MAILBOXES).")])
