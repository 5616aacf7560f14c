"""The rows of a list and the values of its facets as HTML, made in one go.

A template include for each of 250 cells costs most of a page's time; this is `components/table.html` and
`components/cell.html` written out, and a test holds both alike. Values of facets stand in `components/facets.html`.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from django import template
from django.utils.safestring import SafeString, mark_safe

from gemeindenetz.core.errors import Message
from gemeindenetz.core.escaping import escaped
from gemeindenetz.core.listing_parts import Cell
from gemeindenetz.core.templatetags.core_format import number

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
        f' data-label="{escaped(column.label)}"' + (' class="gn-numeric"' if column.numeric else "")
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
        return escaped(value)
    text = escaped(value.text)
    if value.badge:
        text = f'<span class="gn-badge gn-badge--{escaped(value.badge)}">{text}</span>'
    elif value.url:
        text = f'<a href="{escaped(value.url)}">{text}</a>'
    return f'{text} <span class="gn-small">{escaped(value.note)}</span>' if value.note else text


class OptionOfFacet(Protocol):
    """One value of a facet (`core.listing_page.Option`)."""

    @property
    def label(self) -> Message:
        """The value in words."""

    @property
    def url(self) -> str:
        """Where it is switched."""

    @property
    def count(self) -> int | None:
        """How many rows it gives; None when nobody counted."""

    @property
    def active(self) -> bool:
        """Whether it is chosen."""


@register.simple_tag
def facet_options(options: Sequence[OptionOfFacet]) -> SafeString:
    """Return the values of a facet as entries of a list."""
    return mark_safe("".join(_option(option) for option in options))  # noqa: S308 - escaped in _option


def _option(option: OptionOfFacet) -> str:
    chosen = ' aria-current="true"' if option.active else ""
    count = f'<span class="gn-facet__count">{number(option.count)}</span>' if option.count is not None else ""
    return f'<li><a href="{escaped(option.url)}"{chosen}><span>{escaped(option.label)}</span>{count}</a></li>'
