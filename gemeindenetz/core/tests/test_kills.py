"""kill -9 between the server's answer and our commit: one mail at most, uncertain, never again by itself."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import LazySettings
from django.db import connection

from gemeindenetz.core import clock, outbox, outbox_registry, outbox_sending
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.tests.mail_server import MailServer, mail_server

SCRIPT = Path(__file__).with_name("killed_sender.py")
ROOT = SCRIPT.parents[3]


@pytest.fixture
def smtp(settings: LazySettings) -> Iterator[MailServer]:
    with mail_server() as server:
        settings.SMTP_URL = server.url
        yield server


def database_url() -> str:
    values = connection.settings_dict
    password = f":{quote(values['PASSWORD'])}" if values["PASSWORD"] else ""
    host = values["HOST"] or ""
    place = f"{host}:{values['PORT']}" if values["PORT"] else ""
    query = f"?host={quote(host)}" if host.startswith("/") else ""
    return f"postgresql://{quote(values['USER'])}{password}@{'' if query else place}/{values['NAME']}{query}"


def killed(mail: OutboxMail, where: str, folder: Path, url: str) -> int:
    """Run the sender in its own process until it kills itself; returns its exit status."""
    settings_file = folder / "killed_settings.py"
    settings_file.write_text(
        "from gemeindenetz.config.settings.test import *\n"
        f"TEMPLATES[0]['DIRS'] = [{str(folder)!r}]\nSMTP_URL = {url!r}\n"
    )
    environment = os.environ | {
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": "killed_settings",
        "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
    }
    return subprocess.run(
        [sys.executable, str(SCRIPT), str(mail.pk), where], env=environment, check=False
    ).returncode


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("where", "taken"), [("before", 0), ("after", 1)])
def test_killed_sender_leaves_an_uncertain_mail(
    smtp: MailServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, taken: int
) -> None:
    folder = tmp_path / "core_test" / "mail"
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("Guten Tag\n")
    (folder / "letter.subject.txt").write_text("Brief\n")
    monkeypatch.setattr(outbox_registry, "_templates", {})
    outbox.register_mail("core_test/letter", label="Brief")
    mail = outbox.queue_mail(
        template="core_test/letter",
        to="bekir@musterbach.example",
        cause=Origin("case", 1),
        scope="team:1",
        dedupe_key="k",
    )
    assert killed(mail, where, tmp_path, smtp.url) == -9
    mail.refresh_from_db()
    assert mail.state == MailState.SENDING
    assert outbox_sending.mark_interrupted() == 1
    with clock.at(clock.now() + timedelta(days=3)):
        assert outbox_sending.send_due() == 0
    mail.refresh_from_db()
    assert mail.state == MailState.UNCERTAIN
    assert len(smtp.taken) == taken
