"""kill -9 at seeded moments of intake and sending: no mail lost, none in the thread or at the server twice.

`GEMEINDENETZ_MAIL_KILLS` says how often (5 in the suite; 200 for the figure in docs/mail.md), `GEMEINDENETZ_KILL_SEED`
at which moments.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from gemeindenetz.advice.models import Entry
from gemeindenetz.advice.tests.factories import say, web_case
from gemeindenetz.advice.tests.mail_helpers import answer_to, last_to
from gemeindenetz.core.intake.receiving import receive_raw
from gemeindenetz.core.models import IncomingMail, IncomingState, MailState, OutboxMail
from gemeindenetz.core.tests.mail_server import mail_server
from gemeindenetz.core.tests.test_kills import database_url

KILLS = int(os.environ.get("GEMEINDENETZ_MAIL_KILLS", "5"))
SEED = int(os.environ.get("GEMEINDENETZ_KILL_SEED", "1"))
LENA = "lena@rathaus.example"
SCRIPT = Path(__file__).with_name("killed_mail_worker.py")
ROOT = SCRIPT.parents[3]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(number: int) -> str:
    """A sentence of its own: digits do not count when a robot is recognised."""
    own = "".join(LETTERS[int(digit)] for digit in str(number))
    return f"Antwort {own} auf Ihre Frage nach den Räumen im alten Schulhaus ({number})"


def start(folder: Path, url: str) -> "subprocess.Popen[str]":
    (folder / "killed_mail_settings.py").write_text(
        f"from gemeindenetz.config.settings.test import *\nSMTP_URL = {url!r}\n"
        f"FILES_DIR = {str(folder / 'files')!r}\n"
    )
    environment = os.environ | {
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": "killed_mail_settings",
        "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
    }
    return subprocess.Popen(
        [sys.executable, str(SCRIPT)], env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def round_of(worker: "subprocess.Popen[str]", *, kill_after: float | None) -> None:
    """Let the worker work once; with `kill_after` its child is killed after so many seconds."""
    worker.stdin.write("go\n")
    worker.stdin.flush()
    child = int(worker.stdout.readline())
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    assert worker.stdout.readline() == "ended\n"


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_no_mail_is_lost_or_doubled_whatever_moment_the_worker_is_killed(world, tmp_path, settings):
    settings.FILES_DIR = tmp_path / "files"
    with mail_server() as server:
        settings.SMTP_URL = server.url
        case = web_case(world)
        say(world, case, "Haben Sie Räume?")
        asked = last_to(LENA)
        chance = random.Random(SEED)
        worker = start(tmp_path, server.url)
        try:
            for number in range(KILLS):
                receive_raw([answer_to(asked, words(number)).as_bytes()], source="test")
                round_of(worker, kill_after=chance.uniform(0.0, 0.25))
            for _round in range(3):
                round_of(worker, kill_after=None)
        finally:
            worker.stdin.close()
            worker.wait(30)
            worker.stdout.close()
        check(server)


def check(server):
    assert not IncomingMail.objects.filter(state=IncomingState.RECEIVED).exists()
    assert IncomingMail.objects.count() == KILLS
    for number in range(KILLS):
        posted = Entry.objects.filter(body=words(number)).count()
        mail = IncomingMail.objects.get(text=words(number)) if posted else None
        assert posted == (1 if mail is not None and mail.state == IncomingState.PLACED else 0)
    # Whoever was interrupted three times waits for a person, with the raw mail.
    waiting = IncomingMail.objects.exclude(state=IncomingState.PLACED)
    assert set(waiting.values_list("reason", flat=True)) <= {"unreadable"}
    placed = IncomingMail.objects.filter(state=IncomingState.PLACED).count()
    assert OutboxMail.objects.filter(template="advice/town_replied").count() == placed
    taken = Counter(message["Message-ID"] for message in server.taken)
    assert set(taken.values()) <= {1}
    for mail in OutboxMail.objects.all():
        assert mail.state in (MailState.SENT, MailState.UNCERTAIN, MailState.WITHDRAWN), mail.state
        assert mail.state != MailState.SENT or taken[mail.message_id] == 1
