"""Outbox: queued with its cause, rendered late, sent once, and honest about what nobody can know."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.db import connection, transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from gemeindenetz.core import clock, outbox, outbox_registry, outbox_rendering, outbox_sending
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.tests.mail_server import MailServer, mail_server

pytestmark = pytest.mark.django_db

TEXT = """Guten Tag {{ name }},

Musterbach & Söhne haben <b>gefragt</b>:

- eins
- zwei

Antwort lesen und beantworten:
https://netz.example/v/abc?a=1&b=2

.Punkt am Anfang
Ihre Fachberatung
"""
STAFF = Actor(kind="person", name="Anna Amsel", person_id=1, scopes=frozenset({"staff", "team:1"}))


@pytest.fixture
def smtp(settings: LazySettings) -> Iterator[MailServer]:
    with mail_server() as server:
        settings.SMTP_URL = server.url
        yield server


@pytest.fixture(autouse=True)
def templates(settings: LazySettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "templates" / "test" / "mail"
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text(TEXT)
    (folder / "letter.subject.txt").write_text("Frage aus {{ place }}\n")
    monkeypatch.setattr(outbox_registry, "_templates", {})
    config = [dict(settings.TEMPLATES[0])]
    config[0]["DIRS"] = [tmp_path / "templates"]
    settings.TEMPLATES = config
    outbox.register_mail("test/letter", label="Brief")


def queue(**changes: Any) -> OutboxMail:
    values: dict[str, Any] = {
        "template": "test/letter",
        "to": "bekir@musterbach.example",
        "name": "Bekir Bach",
        "person_id": 2,
        "cause": Origin("case", 7),
        "scope": "team:1",
        "data": {"name": "Bekir", "place": "Müsterbach & Co"},
        "dedupe_key": "letter:7",
    }
    return outbox.queue_mail(**(values | changes))


def test_mail_waits_with_its_cause_and_a_job(smtp: MailServer) -> None:
    mail = queue()
    assert (mail.state, mail.cause_kind, mail.cause_id, mail.text) == (MailState.QUEUED, "case", 7, "")
    assert ProcrastinateJob.objects.filter(task_name="core.send_mail", args={"mail_id": mail.pk}).count() == 1


def test_same_key_queues_once(smtp: MailServer) -> None:
    assert queue().pk == queue(to="someone@else.example").pk
    assert OutboxMail.objects.count() == ProcrastinateJob.objects.count() == 1


def test_rolled_back_cause_leaves_no_mail(smtp: MailServer) -> None:
    with transaction.atomic():
        queue()
        transaction.set_rollback(True)
    assert not OutboxMail.objects.exists()
    assert not ProcrastinateJob.objects.exists()


def test_server_gets_it_once_with_threading_and_without_tracking(smtp: MailServer) -> None:
    mail = queue(
        in_reply_to="<first@netz>", sender_name="Fachberatung Musterland", sender_address="rat@netz.example"
    )
    assert outbox_sending.send(mail.pk) == MailState.SENT
    assert outbox_sending.send(mail.pk) is None
    assert outbox_sending.send_due() == 0
    (message,) = smtp.taken
    mail.refresh_from_db()
    assert message["Message-ID"] == mail.message_id
    assert message["In-Reply-To"] == message["References"] == "<first@netz>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["From"] == "Fachberatung Musterland <rat@netz.example>"
    assert message["To"] == "Bekir Bach <bekir@musterbach.example>"
    assert message["Subject"] == "Frage aus Müsterbach & Co" == mail.subject
    assert message.get_body(("plain",)).get_content().replace("\r\n", "\n") == mail.text
    html = message.get_body(("html",)).get_content()
    assert "<img" not in html
    assert '<a href="https://netz.example/v/abc?a=1&amp;b=2">Antwort lesen und beantworten</a>' in html
    assert "&lt;b&gt;gefragt&lt;/b&gt;" in html
    assert "<ul><li>eins</li><li>zwei</li></ul>" in html
    assert mail.sent_at is not None


def test_text_is_made_when_it_is_sent(smtp: MailServer) -> None:
    outbox.register_mail(
        "test/letter", label="Brief", context=lambda data, mail: {"name": "spät", "place": "x"}
    )
    mail = queue()
    outbox_sending.send(mail.pk)
    assert "Guten Tag spät," in smtp.taken[0].get_body(("plain",)).get_content()


def test_withdrawn_mail_is_not_sent(smtp: MailServer) -> None:
    def gone(data: Any, mail: Any) -> dict[str, Any]:
        raise outbox.Withdrawn

    outbox.register_mail("test/letter", label="Brief", context=gone)
    assert outbox_sending.send(queue().pk) == MailState.WITHDRAWN
    assert not smtp.taken


def test_broken_template_is_shown_not_repeated(smtp: MailServer) -> None:
    outbox.register_mail("test/letter", label="Brief", context=lambda data, mail: {}[mail.pk])
    mail = queue()
    assert outbox_sending.send(mail.pk) == MailState.FAILED
    mail.refresh_from_db()
    assert "konnte nicht erstellt werden" in mail.error


def test_bad_address_fails_at_once_with_the_reason(smtp: MailServer) -> None:
    mail = queue(to="Rathaus Musterbach")
    assert mail.state == MailState.FAILED
    assert "keine gültige E-Mail-Adresse" in mail.error
    assert not ProcrastinateJob.objects.exists()


def test_refused_recipient_fails_for_good(smtp: MailServer) -> None:
    smtp.refuse_recipient = "550 no such user"
    mail = queue()
    outbox_sending.send(mail.pk)
    mail.refresh_from_db()
    assert mail.state == MailState.FAILED
    assert "kennt die Adresse nicht" in mail.error
    assert "550 no such user" in mail.error


def test_temporary_refusal_is_tried_again_later(smtp: MailServer) -> None:
    smtp.answer_to_data = "451 try later"
    mail = queue()
    outbox_sending.send(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == (MailState.QUEUED, 1)
    assert outbox_sending.send_due() == 0
    smtp.answer_to_data = "250 OK"
    with clock.at(clock.now() + timedelta(minutes=2)):
        assert outbox_sending.send_due() == 1
    assert len(smtp.taken) == 1


def test_attempts_end(settings: LazySettings) -> None:
    settings.SMTP_URL = "smtp://127.0.0.1:9"
    mail = queue()
    moment = clock.now()
    for _round in range(len(outbox_sending.PAUSES) + 1):
        with clock.at(moment):
            outbox_sending.send(mail.pk)
        moment += timedelta(days=2)
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == (MailState.FAILED, len(outbox_sending.PAUSES) + 1)
    assert "nicht erreichbar" in mail.error


def test_hang_up_after_the_message_is_uncertain_and_never_repeated(smtp: MailServer) -> None:
    smtp.hang_up_after_data = True
    mail = queue()
    assert outbox_sending.send(mail.pk) == MailState.UNCERTAIN
    smtp.hang_up_after_data = False
    with clock.at(clock.now() + timedelta(days=3)):
        assert outbox_sending.send_due() == 0
    assert len(smtp.taken) == 1


def test_staff_send_an_uncertain_mail_again_under_its_old_id(smtp: MailServer) -> None:
    smtp.hang_up_after_data = True
    mail = queue()
    outbox_sending.send(mail.pk)
    smtp.hang_up_after_data = False
    mail.refresh_from_db()
    outbox.resend_mail(actor=STAFF, mail=mail)
    outbox_sending.send(mail.pk)
    assert [message["Message-ID"] for message in smtp.taken] == [mail.message_id] * 2
    mail.refresh_from_db()
    with pytest.raises(NotAllowed):
        outbox.resend_mail(actor=STAFF, mail=mail)


def test_only_staff_inside_the_scope_may_send_again(smtp: MailServer) -> None:
    mail = queue(to="kaputt")
    with pytest.raises(NotVisible):
        outbox.resend_mail(actor=Actor(kind="person", scopes=frozenset({"staff", "team:2"})), mail=mail)
    with pytest.raises(NotAllowed):
        outbox.resend_mail(actor=Actor(kind="person", scopes=frozenset({"team:1"})), mail=mail)


def test_without_server_mails_are_kept(settings: LazySettings) -> None:
    settings.SMTP_URL = ""
    mail = queue()
    assert mail.state == MailState.HELD
    assert not ProcrastinateJob.objects.exists()


def test_standing_as_sending_without_its_lock_is_uncertain(smtp: MailServer) -> None:
    mail = queue()
    OutboxMail.objects.filter(pk=mail.pk).update(state=MailState.SENDING)
    assert outbox_sending.mark_interrupted() == 1
    mail.refresh_from_db()
    assert mail.state == MailState.UNCERTAIN


def test_mail_another_process_is_sending_is_left_alone(smtp: MailServer, transactional_db: None) -> None:
    mail = queue()
    OutboxMail.objects.filter(pk=mail.pk).update(state=MailState.SENDING)
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s, %s)", [outbox_sending.LOCK_SPACE, mail.pk])
            assert cursor.fetchone() == (True,)
        assert outbox_sending.mark_interrupted() == 0
    finally:
        other.close()
    # The server notices a closed connection a moment later.
    deadline = time.monotonic() + 10
    while not outbox_sending.mark_interrupted():
        assert time.monotonic() < deadline


def test_subject_never_carries_a_header(smtp: MailServer) -> None:
    mail = queue(
        data={"name": "x", "place": "a\r\nBcc: evil@example.org"}, name="Bekir\r\nBcc: x@example.org"
    )
    assert outbox_sending.send(mail.pk) == MailState.SENT
    assert smtp.taken[0]["Bcc"] is None


def test_html_of_a_hostile_text_is_escaped() -> None:
    (block,) = outbox_rendering.html_blocks('<script>alert(1)</script> javascript:alert(1) "x"')
    assert "<script" not in block
    assert "href" not in block
