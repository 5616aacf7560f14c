"""The entries of a thread as HTML, made in one go: `components/entry.html` written out; a test holds both alike."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Protocol

from django import template
from django.utils import timezone
from django.utils.html import linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.escaping import escaped
from gemeindenetz.core.templatetags.core_components import icon
from gemeindenetz.core.templatetags.core_format import moment

register = template.Library()

_HEADING_ICONS = {"document": "draft", "consultation": "calendar-today", "visit": "calendar-today"}


class File(Protocol):
    """A file of an entry."""

    name: str
    url: str
    size_label: str


class ThreadEntry(Protocol):
    """An entry, with the parameters of the component."""

    kind: str
    author: str
    role: str
    at: datetime
    body: str
    folded: str
    ours: bool
    heading: str
    readers: Message
    tags: Sequence[Any]
    files: Sequence[Any]
    anchor: str


@register.simple_tag
def thread_entries(entries: Iterable[ThreadEntry]) -> SafeString:
    """Return the entries of a thread as items of a list."""
    return mark_safe("\n".join(_entry(entry) for entry in entries))  # noqa: S308 - every value is escaped below


def _entry(entry: ThreadEntry) -> str:
    anchor = f' id="{escaped(entry.anchor)}"' if entry.anchor else ""
    when = f'<time datetime="{timezone.localtime(entry.at).isoformat()}">{escaped(moment(entry.at))}</time>'
    if entry.kind == "system":
        return f'<li class="gn-entry gn-entry--system"{anchor}><p>{escaped(entry.body)} {when}</p></li>'
    ours = " gn-entry--ours" if entry.ours else ""
    parts = [
        *(_head(entry, when), _heading(entry), _body(entry), _folded(entry)),
        *(_files(entry), _tags(entry), _readers(entry)),
    ]
    return (
        f'<li class="gn-entry gn-entry--{escaped(entry.kind)}{ours}"{anchor}><article>{"".join(parts)}</article></li>'
    )


def _head(entry: ThreadEntry, when: str) -> str:
    if entry.kind == "note":
        label = escaped(_("Internal note · advisory team only"))
        who = f'<p class="gn-entry__label">{icon("visibility-off")} {label}</p>'
        when = f"{when} · {escaped(entry.author)}"
    else:
        role = f", {escaped(entry.role)}" if entry.role else ""
        who = f"<p><strong>{escaped(entry.author)}</strong>{role}</p>"
    return f'<header>{who}<p class="gn-entry__when">{when}</p></header>'


def _heading(entry: ThreadEntry) -> str:
    if not entry.heading:
        return ""
    sign = f"{icon(_HEADING_ICONS[entry.kind])} " if entry.kind in _HEADING_ICONS else ""
    return f'<p class="gn-entry__heading">{sign}{escaped(entry.heading)}</p>'


def _body(entry: ThreadEntry) -> str:
    return f'<div class="gn-prose">{linebreaks(entry.body, autoescape=True)}</div>' if entry.body else ""


def _folded(entry: ThreadEntry) -> str:
    if not entry.folded:
        return ""
    title, text = escaped(_("Quoted text and signature")), linebreaks(entry.folded, autoescape=True)
    return (
        f'<details class="gn-more"><summary>{title}</summary>'
        f'<div class="gn-prose gn-muted">{text}</div></details>'
    )


def _files(entry: ThreadEntry) -> str:
    lines = "".join(_file(file) for file in entry.files)
    return f'<ul class="gn-files">{lines}</ul>' if lines else ""


def _file(file: File) -> str:
    size = f' <span class="gn-small">{escaped(file.size_label)}</span>' if file.size_label else ""
    sign = icon("download", size="small")
    return f'<li><a href="{escaped(file.url)}">{sign} {escaped(file.name)}</a>{size}</li>'


def _tags(entry: ThreadEntry) -> str:
    lines = "".join(f"<li>{escaped(tag)}</li>" for tag in entry.tags)
    return f'<ul class="gn-tags">{lines}</ul>' if lines else ""


def _readers(entry: ThreadEntry) -> str:
    return f'<p class="gn-entry__readers">{escaped(entry.readers)}</p>' if entry.readers else ""
