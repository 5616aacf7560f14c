"""Mail comes in by pipe, LMTP and IMAP: stored before it is acknowledged, and once whatever the way."""

import asyncio
import smtplib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from gemeindenetz.core import clock
from gemeindenetz.core.intake import imap, lmtp, processing, registry, retention
from gemeindenetz.core.intake.receiving import MailTooLarge, NoMail, receive_raw
from gemeindenetz.core.models import IncomingFile, IncomingMail, IncomingState, StoredFile
from gemeindenetz.core.tests.mailbox_server import MailboxServer, mailbox_server

LETTER = (
    b"From: Lena Linse <lena@rathaus.example>\r\nTo: rat@netz.example\r\nSubject: Frage\r\n"
    b"Message-ID: <eins@rathaus.example>\r\nDate: Mon, 03 Aug 2026 10:00:00 +0200\r\n\r\nGuten Tag\r\n"
)


def letter(number: int) -> bytes:
    return LETTER.replace(b"<eins@", f"<n{number}@".encode()).replace(b"Guten Tag", f"Guten Tag {number}".encode())


@pytest.fixture(autouse=True)
def no_handlers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_handlers", [])


@pytest.fixture(scope="module")
def mailbox() -> Iterator[MailboxServer]:
    with mailbox_server() as server:
        yield server


@contextmanager
def lmtp_listener() -> Iterator[int]:
    """Our listener on a free port, in a thread with its own loop."""
    loop = asyncio.new_event_loop()
    ready, port = threading.Event(), [0]

    async def run() -> None:
        server = await loop.create_server(lmtp.protocol, "127.0.0.1", 0)
        port[0] = server.sockets[0].getsockname()[1]
        ready.set()
        async with server:
            await server.serve_forever()

    def work() -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(run())
        except asyncio.CancelledError:
            pass

    thread = threading.Thread(target=work)
    thread.start()
    assert ready.wait(20)
    try:
        yield port[0]
    finally:
        for task in asyncio.all_tasks(loop):
            loop.call_soon_threadsafe(task.cancel)
        thread.join(20)
        loop.close()


@pytest.mark.django_db
def test_same_mail_by_two_ways_is_stored_once() -> None:
    first = receive_raw([LETTER], source="pipe")
    other = b"Received: from mx by host\r\nDelivered-To: x@netz.example\r\n" + LETTER.replace(b"\r\n", b"\n")
    again = receive_raw([other], source="imap:x")
    assert first.is_new
    assert not again.is_new
    assert again.mail.pk == first.mail.pk
    assert StoredFile.objects.filter(media_type="message/rfc822").count() == 1


@pytest.mark.django_db
def test_same_message_id_with_other_words_is_another_mail() -> None:
    receive_raw([LETTER], source="scanner")
    receive_raw([LETTER.replace(b"Guten Tag", b"Scan 2")], source="scanner")
    processing.process_waiting()
    assert IncomingMail.objects.filter(state=IncomingState.PARKED).count() == 2


@pytest.mark.django_db
def test_mail_recoded_on_one_of_two_ways_is_recognised_when_it_is_read() -> None:
    recoded = LETTER.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: base64\r\n\r\n").replace(
        b"Guten Tag", b"R3V0ZW4gVGFn"
    )
    receive_raw([LETTER], source="lmtp")
    receive_raw([recoded], source="imap:x")
    processing.process_waiting()
    assert list(IncomingMail.objects.order_by("pk").values_list("state", "reason")) == [
        ("parked", "unknown"),
        ("aside", "duplicate"),
    ]


@pytest.mark.django_db
def test_nothing_and_too_much_are_refused(settings) -> None:
    with pytest.raises(NoMail):
        receive_raw([b" \n"], source="pipe")
    settings.INTAKE_LIMIT_BYTES = 1000
    with pytest.raises(MailTooLarge):
        receive_raw([LETTER, b"x" * 2000], source="pipe")
    assert not IncomingMail.objects.exists()


@pytest.mark.django_db
def test_a_mail_that_brings_the_reader_down_waits_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    mail = receive_raw([LETTER], source="pipe").mail

    def explode(*_values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(processing, "_decide", explode)
    for _attempt in range(4):
        processing.process(mail.pk)
    mail.refresh_from_db()
    assert (mail.state, mail.reason, mail.attempts) == ("parked", "unreadable", 3)
    assert mail.raw is not None


@pytest.mark.django_db
def test_too_many_mails_of_one_sender_wait_for_a_person() -> None:
    for number in range(processing.MOST_PER_SENDER + 2):
        receive_raw([letter(number)], source="pipe")
    processing.process_waiting()
    assert IncomingMail.objects.filter(reason="too_many").count() == 2
    assert not IncomingMail.objects.filter(state=IncomingState.RECEIVED).exists()


@pytest.mark.django_db(transaction=True)
def test_lmtp_answers_250_only_for_what_is_stored() -> None:
    with lmtp_listener() as port, smtplib.LMTP("127.0.0.1", port) as server:
        assert server.sendmail("lena@rathaus.example", ["rat@netz.example", "intern@netz.example"], LETTER) == {}
    mail = IncomingMail.objects.get()
    assert (mail.envelope_from, mail.recipients) == (
        "lena@rathaus.example",
        ["rat@netz.example", "intern@netz.example"],
    )


@pytest.mark.django_db(transaction=True)
def test_lmtp_tells_the_sender_that_a_mail_is_too_large(settings) -> None:
    settings.INTAKE_LIMIT_BYTES = 2000
    with lmtp_listener() as port, smtplib.LMTP("127.0.0.1", port) as server:
        server.ehlo()
        assert server.esmtp_features["size"] == "2000"
        with pytest.raises((smtplib.SMTPDataError, smtplib.SMTPSenderRefused)) as refusal:
            server.sendmail("lena@rathaus.example", ["rat@netz.example"], LETTER + b"x" * 4000)
    assert refusal.value.smtp_code == 552
    assert not IncomingMail.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_lmtp_asks_for_another_try_when_nothing_can_be_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_values: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lmtp, "receive_raw", full)
    with (
        lmtp_listener() as port,
        smtplib.LMTP("127.0.0.1", port) as server,
        pytest.raises(smtplib.SMTPDataError) as refusal,
    ):
        server.sendmail("lena@rathaus.example", ["rat@netz.example"], LETTER)
    assert refusal.value.smtp_code == 451


@pytest.mark.parametrize("wrong", ["", "8024", "host:", ":8024", "host:abc"])
def test_listener_needs_host_and_port(wrong: str) -> None:
    with pytest.raises(lmtp.WrongAddress):
        lmtp.address(wrong)


@pytest.mark.django_db
def test_mailbox_is_emptied_once(mailbox: MailboxServer, settings) -> None:
    settings.IMAP_MAILBOXES = mailbox.url(options="?network=x")
    (box,) = imap.mailboxes()
    mailbox.put(letter(1), letter(2), letter(1))
    unseen = mailbox.count("UNSEEN")
    assert unseen >= 3
    imap.poll(box)
    assert IncomingMail.objects.filter(source="imap:postfach", message_id="<n1@rathaus.example>").count() == 1
    assert mailbox.count("UNSEEN") == 0
    assert imap.poll(box) == 0
    assert mailbox.count() >= unseen


@pytest.mark.django_db
def test_kill_between_storing_and_marking_fetches_twice_and_stores_once(
    mailbox: MailboxServer, settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.IMAP_MAILBOXES = mailbox.url()
    (box,) = imap.mailboxes()
    mailbox.put(letter(50))
    real = receive_raw

    def dies_afterwards(*values: Any, **more: Any) -> None:
        real(*values, **more)
        raise ConnectionResetError

    monkeypatch.setattr(imap, "receive_raw", dies_afterwards)
    with pytest.raises(ConnectionResetError):
        imap.poll(box)
    monkeypatch.setattr(imap, "receive_raw", real)
    assert mailbox.count("UNSEEN") == 1
    assert imap.poll(box) == 0
    assert IncomingMail.objects.filter(message_id="<n50@rathaus.example>").count() == 1
    assert mailbox.count("UNSEEN") == 0


@pytest.mark.django_db
def test_fetched_mail_may_be_deleted_from_the_mailbox(mailbox: MailboxServer, settings) -> None:
    settings.IMAP_MAILBOXES = mailbox.url(options="?after=delete")
    (box,) = imap.mailboxes()
    before = mailbox.count()
    mailbox.put(letter(60))
    assert imap.poll(box) == 1
    assert mailbox.count() == before


def test_secrets_of_a_mailbox_stay_out_of_its_name(settings) -> None:
    settings.IMAP_MAILBOXES = "imaps://rat%40netz:ge%2Fheim@mail.example/Post?network=gn imap://a:b@c:1430"
    first, second = imap.mailboxes()
    assert (first.user, first.password, first.port, first.folder, first.network) == (
        "rat@netz", "ge/heim", 993, "Post", "gn",
    )  # fmt: skip
    assert "heim" not in first.source
    assert (second.host, second.port, second.secure) == ("c", 1430, False)


@pytest.mark.django_db
def test_raw_mail_goes_after_its_time_and_the_row_stays(settings) -> None:
    placed = receive_raw([LETTER], source="pipe").mail
    waiting = receive_raw([letter(2)], source="pipe").mail
    processing.process_waiting()
    IncomingMail.objects.filter(pk=placed.pk).update(state=IncomingState.PLACED)
    IncomingFile.objects.create(mail=placed, file=None, name="x")
    with clock.at(clock.now() + timedelta(days=settings.MAIL_RAW_KEPT_DAYS + 1)):
        assert retention.forget() == 1
        assert retention.forget() == 0
    placed.refresh_from_db()
    waiting.refresh_from_db()
    assert (placed.raw, placed.text) == (None, "")
    assert waiting.raw is not None
    assert not receive_raw([LETTER], source="pipe").is_new
