"""From a row of the outbox to a message: the text of its template, and the same as plain, accessible HTML.

`<app>/mail/<name>.subject.txt` is the subject, `<app>/mail/<name>.txt` the text. The HTML is made from the text:
paragraphs are separated by empty lines; lines with "- " are a list; a line with nothing but an address is a link,
and the line above it, ending in a colon, becomes its words. No tracking, no pictures.
"""

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Any

from django.conf import settings
from django.template import Context
from django.template.loader import get_template
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html, format_html_join, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from gemeindenetz.core import clock, file_store, outbox_timing
from gemeindenetz.core.calendar.building import method_of as calendar_method
from gemeindenetz.core.models import OutboxMail, StoredFile
from gemeindenetz.core.outbox_registry import mail_template
from gemeindenetz.core.outbox_timing import Whose

_ADDRESS = re.compile(r"^https?://\S+$")
_BREAKS = re.compile(r"[\r\n]+")


@dataclass(frozen=True)
class RenderedMail:
    """A mail as people read it."""

    subject: str
    text: str
    html: str


def template_file(name: str, ending: str) -> str:
    """Return the file of a kind of mail: `advice/receipt` → `advice/mail/receipt.txt`."""
    app, _, rest = name.partition("/")
    return f"{app}/mail/{rest}{ending}"


def _rendered(file: str, values: dict[str, Any]) -> str:
    # Plain text: an ampersand stays an ampersand. Escaping happens when the HTML is made.
    engine_template: Any = get_template(file)
    text: str = engine_template.template.render(Context(values, autoescape=False))
    return text


def render(mail: OutboxMail, values: dict[str, Any]) -> RenderedMail:
    """Return subject, text and HTML of a mail; `values` come from its registered context function."""
    choice = outbox_timing.choice_of(Whose(mail.person_id, mail.recipient))
    with translation.override(choice.language or "de"):
        context = {"mail": mail, "public_url": settings.PUBLIC_URL, **values}
        subject = _BREAKS.sub(" ", _rendered(template_file(mail.template, ".subject.txt"), context)).strip()
        text = _rendered(template_file(mail.template, ".txt"), context).strip() + "\n"
        if is_notice(mail):
            text += f"\n{gettext('How often we write you choose here:')}\n{choice_url(mail)}\n"
        text = re.sub(r"\n{3,}", "\n\n", text)
        html = get_template("core/mail/frame.html").render({"subject": subject, "blocks": html_blocks(text)})
    return RenderedMail(subject=subject[:300], text=text, html=html)


def is_notice(mail: OutboxMail) -> bool:
    """Tell whether its recipient may choose how often such mails come; answers in matters are none of these."""
    return mail_template(mail.template).category in {"notice", "digest"}


def choice_url(mail: OutboxMail) -> str:
    """Return where the recipient chooses, without signing in."""
    token = outbox_timing.token_of(Whose(mail.person_id, mail.recipient))
    return f"{settings.PUBLIC_URL}{reverse('mail_choice_by_link', args=[token])}"


def html_blocks(text: str) -> list[SafeString]:
    """Return the paragraphs of a plain text as HTML, everything escaped."""
    return [_block(part.strip("\n").split("\n")) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _block(lines: list[str]) -> SafeString:
    if all(line.startswith("- ") for line in lines):
        items = format_html_join("", "<li>{}</li>", ((_linked(line[2:]),) for line in lines))
        return format_html("<ul>{}</ul>", items)
    return format_html("<p>{}</p>", mark_safe("<br>".join(_lines(lines))))  # noqa: S308 - parts are escaped


def _lines(lines: list[str]) -> list[SafeString]:
    shown: list[SafeString] = []
    words = ""
    for line in lines:
        if words and _ADDRESS.match(line.strip()):
            shown[-1] = format_html('<a href="{}">{}</a>', line.strip(), words.rstrip(": "))
            words = ""
            continue
        shown.append(_linked(line))
        words = line if line.rstrip().endswith(":") else ""
    return shown


def _linked(line: str) -> SafeString:
    return mark_safe(urlize(line, autoescape=True))  # noqa: S308 - urlize escapes


def message_of(mail: OutboxMail, *, automatic: bool) -> EmailMessage:
    """Return the message of a rendered row with its fixed Message-ID, threading and the headers of automatic mail."""
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    default_name, default_address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    message["From"] = _address(mail.sender_name or default_name, mail.sender_address or default_address)
    message["To"] = _address(mail.recipient_name, mail.recipient)
    if mail.reply_to:
        message["Reply-To"] = mail.reply_to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(clock.now())
    message["Message-ID"] = mail.message_id
    if mail.in_reply_to:
        message["In-Reply-To"] = mail.in_reply_to
    if mail.references:
        message["References"] = mail.references
    if automatic:
        message["Auto-Submitted"] = "auto-generated"
        message["X-Auto-Response-Suppress"] = "All"
    if is_notice(mail):
        unsubscribe = mail_template(mail.template).unsubscribe or choice_url
        message["List-Unsubscribe"] = f"<{unsubscribe(mail)}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    # Whoever sends this back to us does so in a circle.
    message["X-Gemeindenetz-Mail"] = mail.public_id
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    _add_calendar(message, mail.calendar)
    _attach(message, mail)
    return message


def _add_calendar(message: EmailMessage, text: str) -> None:
    """Add a calendar entry twice: as a way to read the mail (Outlook, Apple, Thunderbird) and as a file (the others)."""
    if not text:
        return
    method = calendar_method(text)
    message.add_alternative(text, subtype="calendar", cte="base64", params={"method": method})
    name = "absage.ics" if method == "CANCEL" else "termin.ics"
    message.add_attachment(text.encode(), maintype="application", subtype="ics", filename=name)


def _attach(message: EmailMessage, mail: OutboxMail) -> None:
    """Add the files named in the row; the context function chose them by their audience."""
    names = {entry["file"]: entry["name"] for entry in mail.attached}
    for file in StoredFile.objects.filter(pk__in=names).order_by("pk"):
        main, _slash, sub = file.media_type.partition(";")[0].partition("/")
        content = file_store.path_for(file.sha256).read_bytes()
        message.add_attachment(content, maintype=main, subtype=sub or "octet-stream", filename=names[file.pk])


def _address(name: str, address: str) -> Address:
    shown = _BREAKS.sub(" ", name).strip()
    return Address(display_name=shown, addr_spec=address)
