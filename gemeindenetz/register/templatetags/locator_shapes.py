"""The outlines of a locator as HTML, made in one go: some forty of them cost a fifth of the page in a template."""

from collections.abc import Iterable

from django import template
from django.utils.safestring import SafeString, mark_safe

from gemeindenetz.core.escaping import escaped
from gemeindenetz.register.queries.maps import Shape

register = template.Library()


@register.simple_tag
def locator_shapes(shapes: Iterable[Shape]) -> SafeString:
    """Return the outlines for an SVG picture; neighbours lead to their pages, for the mouse only."""
    return mark_safe("".join(_outline(one) for one in shapes))  # noqa: S308 - every value is escaped in _outline


@register.simple_tag
def locator_names(shapes: Iterable[Shape]) -> SafeString:
    """Return the same as lines of a list, for everybody who does not use the picture."""
    return mark_safe("".join(_line(one) for one in shapes))  # noqa: S308 - every value is escaped in _line


def _outline(one: Shape) -> str:
    css = "gn-locator__area gn-locator__area--own" if one.own else "gn-locator__area"
    path = f'<path class="{css}" d="{escaped(one.path)}"><title>{escaped(one.name)}</title></path>'
    return path if one.own else f'<a href="{escaped(one.url)}" tabindex="-1" aria-hidden="true">{path}</a>'


def _line(one: Shape) -> str:
    name = escaped(one.name)
    return f"<li><strong>{name}</strong></li>" if one.own else f'<li><a href="{escaped(one.url)}">{name}</a></li>'
