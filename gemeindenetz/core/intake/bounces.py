"""Delivery reports: which mail of ours came back, and why (RFC 3464; and the forms that keep to no standard)."""

import re
from dataclasses import dataclass
from email.message import EmailMessage

from gemeindenetz.core.intake import addresses, headers, texts
from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.models import OutboxMail

_OURS = re.compile(r"<[a-z0-9]{12}\.[a-z0-9]{12}@[^<>\s]+>")
_STATUS = re.compile(r"\b([45]\.\d{1,3}\.\d{1,3})\b")


@dataclass(frozen=True)
class Report:
    """What a report says: about which mails, whether delivery failed for good, and the server's words."""

    message_ids: list[str]
    outbox_id: int | None
    failed: bool
    status: str
    words: str


def read(mail: ParsedMail, recipients: list[str]) -> Report:
    """Return what a delivery report says; without a sure word of failure it counts as failed only with a 5xx code."""
    fields = _status_fields(mail.message)
    ids = list(dict.fromkeys([*_ids_inside(mail.message), *mail.replies_to]))
    action = fields.get("action", "").lower()
    status = fields.get("status", "") or next(iter(_STATUS.findall(mail.full_text)), "")
    failed = action == "failed" or (not action and not status.startswith("4"))
    said = fields.get("diagnostic-code", "") or fields.get("status", "") or mail.text
    return Report(ids, _outbox_id(recipients), failed, status[:20], " ".join(said.split())[:300])


def _outbox_id(recipients: list[str]) -> int | None:
    for token in addresses.tokens_in(recipients):
        if token.box == addresses.BOUNCE and token.kind == "outbox":
            mail = OutboxMail.objects.filter(pk=token.numbers[0]).only("message_id").first()
            if mail is not None and token.is_genuine(mail.message_id):
                return int(mail.pk)
    return None


def _status_fields(message: EmailMessage) -> dict[str, str]:
    """Return the fields of the machine-readable part, those of the last recipient named."""
    found: dict[str, str] = {}
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            for block in part.walk():
                found |= {name.lower(): headers.words(str(value)) for name, value in block.items()}
    return found


def _ids_inside(message: EmailMessage) -> list[str]:
    """Return Message-IDs of the mail that came back, from its copy or anywhere in the text."""
    found: list[str] = []
    for part in message.walk():
        if part is not message:
            found += headers.message_ids(part, "Message-ID")
        content = b"" if part.is_multipart() else part.get_payload(decode=True)
        if isinstance(content, bytes):
            found += _OURS.findall(texts.decoded(content[:200_000], None))
    return found
