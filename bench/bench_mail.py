"""Mail at the rate of a busy season: 10,000 in, put in their place, and what that makes goes out; memory on the way.

In: raw mails stored as LMTP stores them, then placed by the job. Out: everything due, to a mail server of its own
process on the loopback that takes and forgets. `BENCH_MAILS` says how many. Beside the rate by the clock, which other
work on the machine lowers, stands the processor time each mail takes: of this process and of its database backend.
"""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage

import psutil
from django.conf import settings
from django.db import connection
from django.urls import reverse

from bench.frame import Bench, Result, busy_seconds
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
    # What a worker has loaded long before its first mail.
    reverse("portal:home")
    process = psutil.Process()
    before = process.memory_info().rss
    letters = _letters()
    with _timed() as stored:
        for letter in letters:
            receive_raw([letter], source="bench")
    with _timed() as placed:
        while processing.process_waiting(seconds=30):
            pass
    number = IncomingMail.objects.filter(source="bench", state="placed").count()
    yield stored.result("mail.stored", MAILS)
    yield placed.result("mail.placed", MAILS, details={"in a matter": number})
    with _server() as url:
        settings.SMTP_URL = url
        OutboxMail.objects.filter(state=MailState.HELD).update(state=MailState.QUEUED, due_at=clock.now())
        waiting = OutboxMail.objects.filter(state=MailState.QUEUED).count()
        with _timed() as sent:
            while outbox_sending.send_due():
                pass
    yield sent.result("mail.sent", waiting)
    grown = (process.memory_info().rss - before) / MEGABYTE
    yield Result("mail.memory grown", grown, "MB", {"mails": MAILS})


@dataclass
class Effort:
    """What a step took: seconds by the clock, processor seconds of this process and of its database backend."""

    clock: float = 0.0
    own: float = 0.0
    database: float = 0.0

    def result(self, name: str, mails: int, *, details: dict[str, object] | None = None) -> Result:
        """The rate by the clock, with the milliseconds of processor time each mail took."""
        number = max(mails, 1)
        effort = {"cpu_ms": self.own / number * 1000, "database_cpu_ms": self.database / number * 1000}
        shown: dict[str, object] = {key: round(value, 2) for key, value in effort.items()}
        return Result(name, mails / self.clock, "mails/s", {"mails": mails, **shown, **(details or {})})


@contextlib.contextmanager
def _timed() -> Iterator[Effort]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        backend = psutil.Process(cursor.fetchone()[0])
    effort = Effort()
    began, used, before = time.perf_counter(), time.process_time(), busy_seconds(backend)
    yield effort
    effort.clock, effort.own = time.perf_counter() - began, time.process_time() - used
    effort.database = busy_seconds(backend) - before


def _letters() -> Iterator[bytes]:
    """Answers to matters of the data, each in words of its own, three years of them spread over the parties."""
    parties = list(
        CaseParty.objects.active()
        .exclude(email="")
        .filter(case__in=Case.objects.open().filter(only_me=False))
        .select_related("case")[:1000]
    )
    # Words of this run: who writes the same again within a week is taken for a robot.
    run = "".join(secrets.choice("klmnopqrst") for _ in range(12))
    for number in range(MAILS):
        party = parties[number % len(parties)]
        message = EmailMessage()
        message["From"], message["To"] = party.email, reply_address(party)
        message["Subject"], message["Message-ID"] = "AW: Beratung", f"<{run}.{number}@bench.example>"
        own = "".join("abcdefghij"[int(digit)] for digit in str(number))
        message.set_content(f"Guten Tag,\n\ndas passt uns gut ({own} {run}).\n\nViele Grüße\n")
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
