"""Sending mail into the system as people's mail programs do, in tests of advice."""

from email.message import EmailMessage
from email.utils import make_msgid
from typing import Any

from gemeindenetz.core.intake import processing
from gemeindenetz.core.intake.receiving import receive_raw
from gemeindenetz.core.models import IncomingMail, OutboxMail

DOMAIN = "mail.netz.example"


def answer_to(mail: OutboxMail, text: str, **fields: Any) -> EmailMessage:
    """A mail as a program answers one of ours."""
    message = EmailMessage()
    message["From"] = fields.pop("sender", mail.recipient)
    message["To"] = fields.pop("to", mail.reply_to or mail.sender_address or "rat@netz.example")
    message["Subject"] = fields.pop("subject", f"AW: {mail.subject or 'Beratung'}")
    message["Message-ID"] = make_msgid(domain="rathaus.example")
    message["In-Reply-To"] = message["References"] = mail.message_id
    for name, value in fields.pop("headers", {}).items():
        message[name] = value
    message.set_content(text)
    return message


def new_mail(sender: str, text: str, *, subject: str = "Frage", to: str = "rat@netz.example") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"] = make_msgid(domain="anderswo.example")
    message.set_content(text)
    return message


def take_in(message: EmailMessage, *recipients: str) -> IncomingMail:
    """Deliver a mail and put it in its place."""
    received = receive_raw([message.as_bytes()], source="test", recipients=recipients)
    processing.process_waiting()
    found: IncomingMail = IncomingMail.objects.get(pk=received.mail.pk)
    return found


def last_to(address: str) -> OutboxMail:
    found: OutboxMail = OutboxMail.objects.filter(recipient=address).order_by("-pk")[0]
    return found
