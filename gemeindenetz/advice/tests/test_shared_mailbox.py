"""A clerk at a shared mailbox, without account: the whole answer by mail, answered from Outlook, never signed in."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import Entry
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import CANARY_NOTE, open_case, sign_in, web_case
from gemeindenetz.advice.tests.mail_helpers import take_in
from gemeindenetz.core import outbox_sending
from gemeindenetz.core.models import IncomingState, OutboxMail
from gemeindenetz.core.tests.mail_server import mail_server
from gemeindenetz.network.tests.personas import actor_of

MAILBOX = "rathaus@musterbach.example"


def received_by(server, address):
    return [message for message in server.taken if address in message["To"]]


@pytest.mark.django_db
def test_clerk_gets_the_answer_with_its_files_and_answers_by_mail(world, settings, client):
    settings.MAIL_REPLY_DOMAIN = "mail.netz.example"
    with mail_server() as server:
        settings.SMTP_URL = server.url
        case = web_case(world, email=MAILBOX)
        write_note(actor=actor_of(world.anna), case=case, draft=Draft(CANARY_NOTE))
        answer = Draft("Zwei Gemeinden haben das geschafft.", (SimpleUploadedFile("plan.txt", b"Der Plan", "text/plain"),))
        post_message(actor=actor_of(world.anna), case=case, draft=answer)
        outbox_sending.send_due()
        mail = received_by(server, MAILBOX)[-1]
        assert "Zwei Gemeinden haben das geschafft." in mail.get_body(("plain",)).get_content()
        (attached,) = mail.iter_attachments()
        assert (attached.get_filename(), attached.get_content().strip()) == ("plan.txt", "Der Plan")
        assert mail["List-Unsubscribe"] is None
        reply = mail.__class__()
        reply["From"], reply["To"], reply["Subject"] = MAILBOX, mail["Reply-To"], f"AW: {mail['Subject']}"
        reply["Message-ID"], reply["In-Reply-To"] = "<outlook@musterbach.example>", mail["Message-ID"]
        reply.set_content("Danke, wir rufen dort an.\n\n-----Ursprüngliche Nachricht-----\nVon: Fachberatung\n\nZwei Gemeinden")
        assert take_in(reply).state == IncomingState.PLACED
        outbox_sending.send_due()
    assert Entry.objects.get(body="Danke, wir rufen dort an.").party == case.parties.get()
    everything = "".join(message.as_string() for message in server.taken)
    assert CANARY_NOTE not in everything
    assert "_auth_user_id" not in client.session


@pytest.mark.django_db
def test_colleague_at_the_same_mailbox_opens_no_only_me_matter(world, settings, client):
    settings.MAIL_REPLY_DOMAIN = "mail.netz.example"
    with mail_server() as server:
        settings.SMTP_URL = server.url
        case = web_case(world, email=MAILBOX, only_me=True, secret="Sonnenblume")
        post_message(actor=actor_of(world.anna), case=case, draft=Draft("Ganz vertraulicher Rat"))
        outbox_sending.send_due()
        everything = "".join(part.get_content() for message in received_by(server, MAILBOX) for part in message.walk() if part.get_content_maintype() == "text")
    assert "vertraulicher Rat" not in everything
    page = client.get(reverse("advice:link", args=[token_for(case.parties.get())])).content.decode()
    assert "vertraulicher Rat" not in page
    assert "Kennwort" in page
    assert OutboxMail.objects.filter(recipient=MAILBOX).exists()


def _stable(response):
    """The page without what differs from answer to answer."""
    return re.sub(r'"[A-Za-z0-9]{64}"|nonce="[^"]*"', "", response.content.decode())


@pytest.mark.django_db
def test_page_that_does_not_open_explains_itself_and_tells_nothing(world, client):
    """Word for word and query for query the same for a matter "only me", somebody else's and one that is not there."""
    mine = open_case(world, only_me=True)
    theirs = web_case(world)
    sign_in(client, world.bekir, own_factor=False)
    answers = set()
    for public_id in (mine.public_id, theirs.public_id, "zzzzzzzzzzzz"):
        client.get("/konto/")
        with CaptureQueriesContext(connection) as queries:
            response = client.get(reverse("advice:case", args=[public_id]))
        answers.add((response.status_code, len(queries), _stable(response).replace(public_id, "")))
    ((status, _queries, page),) = answers
    assert status == 404
    assert "nur ich" in page
    sign_in(client, world.bekir)
    assert client.get(reverse("advice:case", args=[mine.public_id])).status_code == 200
    assert "nur ich" not in client.get(reverse("advice:case", args=["zzzzzzzzzzzz"])).content.decode()
