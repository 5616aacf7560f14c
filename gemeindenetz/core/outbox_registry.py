"""Kinds of mail: apps register theirs, so that texts are made when a mail is sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from gemeindenetz.core.errors import Message
from gemeindenetz.core.models import OutboxMail

MailContext = Callable[[Mapping[str, Any], OutboxMail], Mapping[str, Any]]


class Withdrawn(Exception):
    """Raised by a context function: this mail is no longer wanted (the question was answered in the meantime)."""


@dataclass(frozen=True)
class MailTemplate:
    """A kind of mail. `automatic`: no person wrote it, so no automatic answer is wanted.

    `unsubscribe` says where one click takes mails of this kind alone out; without it a notice leads to all notices.
    """

    name: str
    context: MailContext
    label: Message
    automatic: bool
    category: str = "case"
    unsubscribe: Callable[[OutboxMail], str] | None = None


_templates: dict[str, MailTemplate] = {}


def _data_as_context(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    return data


def register_mail(
    name: str,
    *,
    label: Message,
    context: MailContext = _data_as_context,
    automatic: bool = True,
    category: str = "case",
    unsubscribe: Callable[[OutboxMail], str] | None = None,
) -> None:
    """Register a kind of mail `<app>/<name>`; `context(data, mail)` loads what the text needs when it is sent."""
    _templates[name] = MailTemplate(name, context, label, automatic, category, unsubscribe)


def mail_template(name: str) -> MailTemplate:
    """Return a registered kind of mail; an unknown one is a mistake in the code (KeyError)."""
    return _templates[name]


def mail_label(name: str) -> Message:
    """Return what staff call this kind of mail."""
    known = _templates.get(name)
    return known.label if known else name
