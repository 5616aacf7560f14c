"""Mail at the rate of a busy season: 10,000 in, put in their place, and what that makes goes out; memory on the way.

In: raw mails stored as LMTP stores them, then placed by the job. Out: everything due, to a mail server of its own
process on the loopback that takes and forgets. `BENCH_MAILS` says how many.
"""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage

import psutil
from django.conf import settings

from bench.frame import Bench, Result
from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.advice.queries.mail_addresses import reply_address
from gemeindenetz.core import clock, outbox_sending
from gemeindenetz.core.intake import processing
from gemeindenetz.core.intake.receiving import receive_raw
from gemeindenetz.core.models import IncomingMail, MailState, OutboxMail

MAILS = int(os.environ.get("BENCH_MAILS", "10000"))
MEGABYTE = 1024 * 1024
SERVER = """
import asyncio
from aiosmtpd.smtp import SMTP
class Sink:
    async def handle_DATA(self, server, session, envelope):
        return "250 OK"
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Sink()), "127.0.0.1", {port})
    await server.serve_forever()
asyncio.run(main())
"""


def run(bench: Bench) -> Iterator[Result]:
    """Measure once, on the smaller data: mail does not depend on how many matters there are."""
    if bench.size.name != "land":
        return
    settings.MAIL_REPLY_DOMAIN = "mail.netz.example"
    process = psutil.Process()
    before = process.memory_info().rss
    letters = _letters()
    began = time.perf_counter()
    for letter in letters:
        receive_raw([letter], source="bench")
    stored = time.perf_counter() - began
    began = time.perf_counter()
    while processing.process_waiting(seconds=30):
        pass
    placed = time.perf_counter() - began
    number = IncomingMail.objects.filter(source="bench", state="placed").count()
    yield Result("mail.stored", MAILS / stored, "mails/s", {"mails": MAILS})
    yield Result("mail.placed", MAILS / placed, "mails/s", {"mails": MAILS, "in a matter": number})
    with _server() as url:
        settings.SMTP_URL = url
        OutboxMail.objects.filter(state=MailState.HELD).update(state=MailState.QUEUED, due_at=clock.now())
        waiting = OutboxMail.objects.filter(state=MailState.QUEUED).count()
        began = time.perf_counter()
        while outbox_sending.send_due():
            pass
        sent = time.perf_counter() - began
    yield Result("mail.sent", waiting / sent, "mails/s", {"mails": waiting})
    grown = (process.memory_info().rss - before) / MEGABYTE
    yield Result("mail.memory grown", grown, "MB", {"mails": MAILS})


def _letters() -> Iterator[bytes]:
    """Answers to matters of the data, each in words of its own, three years of them spread over the parties."""
    parties = list(
        CaseParty.objects.active()
        .exclude(email="")
        .filter(case__in=Case.objects.open().filter(only_me=False))
        .select_related("case")[:1000]
    )
    stamp = clock.now() - timedelta(days=3)
    for number in range(MAILS):
        party = parties[number % len(parties)]
        message = EmailMessage()
        message["From"], message["To"] = party.email, reply_address(party)
        message["Subject"], message["Message-ID"] = "AW: Beratung", f"<{stamp.timestamp()}.{number}@bench.example>"
        own = "".join("abcdefghij"[int(digit)] for digit in str(number))
        message.set_content(f"Guten Tag,\n\ndas passt uns gut ({own}).\n\nViele Grüße\n")
        yield message.as_bytes()


@contextlib.contextmanager
def _server() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-c", SERVER.format(port=port)])
    try:
        for _attempt in range(100):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            time.sleep(0.1)
        yield f"smtp://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)
