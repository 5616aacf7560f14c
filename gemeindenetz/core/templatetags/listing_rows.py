"""The rows of a list as HTML, made in one go.

A template include for each of 250 cells costs most of a page's time; this is `components/table.html` and
`components/cell.html` written out, and a test holds both alike.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing_parts import Cell

register = template.Library()


class Head(Protocol):
    """What a column says about its cells."""

    @property
    def label(self) -> Message:
        """Heading, repeated beside the cell on a phone."""

    @property
    def numeric(self) -> bool:
        """Whether the values stand on the right."""


@register.simple_tag
def listing_rows(columns: Sequence[Head], rows: Sequence[Sequence[Any]]) -> SafeString:
    """Return the body of a list's table; the first cell of a row names it."""
    heads = [
        f' data-label="{escape(column.label)}"' + (' class="gn-numeric"' if column.numeric else "")
        for column in columns
    ]
    lines = []
    for row in rows:
        cells = [
            f"<td{head}><div>{_cell(value)}</div></td>"
            if place
            else f'<th scope="row"{head}>{_cell(value)}</th>'
            for place, (head, value) in enumerate(zip(heads, row, strict=True))
        ]
        lines.append(f"<tr data-row>{''.join(cells)}</tr>")
    return mark_safe("\n".join(lines))  # noqa: S308 - every value is escaped in _cell, labels above


def _cell(value: Any) -> str:
    if not isinstance(value, Cell):
        return escape(value)
    text = str(escape(value.text))
    if value.badge:
        text = f'<span class="gn-badge gn-badge--{escape(value.badge)}">{text}</span>'
    elif value.url:
        text = f'<a href="{escape(value.url)}">{text}</a>'
    return f'{text} <span class="gn-small">{escape(value.note)}</span>' if value.note else text
