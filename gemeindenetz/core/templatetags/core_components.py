"""Components that need a little logic; plain ones are includes in templates/components/ (docs/components.md).

`{% load core_components %}` then `{% field form.name %}`, `{% form_fields form %}`, `{% error_summary form %}`,
`{% icon "search" %}`, `{% card %}…{% endcard %}`, `{% bar_chart bars %}`, `{% note %}…{% endnote %}`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms, template
from django.contrib.messages.storage.base import Message as Flash
from django.core.paginator import Page
from django.forms.boundfield import BoundField
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString

from gemeindenetz.core.errors import Message
from gemeindenetz.core.flash import undo_url_of

register = template.Library()

FieldKind = str
_KERN_CLASS: dict[FieldKind, str] = {
    "select": "kern-form-input__select",
    "checkbox": "kern-form-check__checkbox",
    "file": "kern-form-input__input gn-file",
}
_GROUPS: dict[FieldKind, str] = {"radios": "radio", "checkboxes": "checkbox"}
_ERROR_CLASS: dict[FieldKind, str] = {
    "select": "kern-form-input__select--error",
    "checkbox": "kern-form-check__checkbox--error",
}


def _kind_of(widget: forms.Widget) -> FieldKind:
    """Name the KERN control of a Django widget; radio and several checkboxes become a fieldset."""
    if isinstance(widget, forms.CheckboxSelectMultiple):
        return "checkboxes"
    if isinstance(widget, forms.RadioSelect):
        return "radios"
    if isinstance(widget, forms.CheckboxInput):
        return "checkbox"
    if isinstance(widget, forms.Select):
        return "select"
    return "file" if isinstance(widget, forms.FileInput) else "input"


def _prepare_date(widget: forms.Widget) -> None:
    """Let browsers offer their calendar; it wants ISO dates whatever the language is."""
    if isinstance(widget, forms.DateInput):
        widget.input_type = "date"
        widget.format = "%Y-%m-%d"


@dataclass(frozen=True)
class Control:
    """One control of a field, ready to print."""

    html: SafeString
    kind: FieldKind
    hint_id: str
    error_id: str


def _control(bound: BoundField, *, has_hint: bool, width: str) -> Control:
    kind = _kind_of(bound.field.widget)
    _prepare_date(bound.field.widget)
    hint_id, error_id = f"{bound.auto_id}_hint", f"{bound.auto_id}_error"
    described = [one for one, there in ((hint_id, has_hint), (error_id, bool(bound.errors))) if there]
    classes = [_KERN_CLASS.get(kind, "kern-form-input__input"), bound.field.widget.attrs.get("class", "")]
    if isinstance(bound.field.widget, forms.Textarea):
        classes.append("gn-textarea")
    if bound.errors:
        classes.append(_ERROR_CLASS.get(kind, "kern-form-input__input--error"))
    if width:
        classes.append(f"gn-width-{width}")
    attrs: dict[str, Any] = {"class": " ".join(filter(None, classes))}
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if bound.errors:
        attrs["aria-invalid"] = "true"
    if kind in _GROUPS:
        # Django renders each choice from the widget's own attributes.
        bound.field.widget.attrs["class"] = f"kern-form-check__{_GROUPS[kind]}"
    html = SafeString("") if kind in _GROUPS else bound.as_widget(attrs=attrs)
    return Control(html=html, kind=kind, hint_id=hint_id, error_id=error_id)


@register.inclusion_tag("components/field.html")
def field(
    bound: BoundField,
    *,
    label: Message = "",
    hint: Message = "",
    width: str = "",
    hide_label: bool = False,
    show_optional: bool = True,
) -> dict[str, Any]:
    """Render a form field: label, hint, error, control. `width`: short, medium or empty for full."""
    shown_hint = hint or bound.help_text
    return {
        "bound": bound,
        "label": label or bound.label,
        "hint": shown_hint,
        "control": _control(bound, has_hint=bool(shown_hint), width=width),
        "hide_label": hide_label,
        "optional": show_optional
        and not bound.field.required
        and not isinstance(bound.field, forms.BooleanField),
    }


@dataclass(frozen=True)
class SummaryLine:
    """One line of the error summary; `target` is the id of the control, empty for the whole form."""

    text: str
    target: str


def _summary(form: forms.BaseForm) -> list[SummaryLine]:
    lines = [SummaryLine(str(error), "") for error in form.non_field_errors()]
    for name, errors in form.errors.items():
        if name in form.fields:
            bound = form[name]
            name_of = str(bound.label).rstrip(".:?!")
            target = bound.id_for_label or bound.auto_id
            lines.extend(SummaryLine(f"{name_of}: {error}", target) for error in errors)
    return lines


@register.inclusion_tag("components/error_summary.html")
def error_summary(form: forms.BaseForm) -> dict[str, Any]:
    """Render the errors of a form as links to their fields; nothing when there are none."""
    return {"lines": _summary(form) if form.is_bound else []}


@register.inclusion_tag("components/form_fields.html")
def form_fields(form: forms.BaseForm) -> dict[str, Any]:
    """Render error summary, hidden and visible fields of a form, in the form's order."""
    return {"form": form}


@register.simple_tag
def icon(name: str, *, size: str = "") -> SafeString:
    """Render a KERN icon as decoration; the words beside it carry the meaning."""
    sized = f" kern-icon--{size}" if size else ""
    return format_html('<span class="kern-icon kern-icon--{}{}" aria-hidden="true"></span>', name, sized)


@register.simple_tag
def navigation_html(navigation: Iterable[Any]) -> SafeString:
    """Return the navigation, made once for the phone's menu and the side of the desktop."""
    return render_to_string("core/frame/navigation.html", {"navigation": navigation})


@register.filter
def undo_url(message: Flash) -> str:
    """Return where the undo button of a message posts to, or an empty text."""
    return undo_url_of(message.extra_tags)


@register.simple_block_tag(takes_context=False)
def card(content: str, *, title: Message = "", level: int = 2, extra: str = "") -> str:
    """Render a calm box with a heading; `extra` adds classes such as gn-card--quiet."""
    heading = format_html('<h{0} class="gn-card__title">{1}</h{0}>', level, title) if title else ""
    return format_html('<section class="gn-card {}">{}{}</section>', extra, heading, content)


@register.simple_block_tag(takes_context=False)
def note(content: str, *, kind: str = "info", title: Message = "") -> str:
    """Render a boxed remark with free content; `kind` is info, success, warning or danger."""
    heading = format_html('<p class="gn-note__title">{}</p>', title) if title else ""
    return format_html('<div class="gn-note gn-note--{}">{}{}</div>', kind, heading, content)


@dataclass(frozen=True)
class Bar:
    """One bar of a chart; a value of None is a suppressed small number."""

    label: Message
    value: int | float | None
    url: str = ""


@dataclass(frozen=True)
class DrawnBar:
    """A bar with its width in per cent of the longest."""

    bar: Bar
    width: str


@register.inclusion_tag("components/bar_chart.html")
def bar_chart(
    bars: Sequence[Bar], *, title: Message, unit: Message = "", as_of: Any = None, source: Message = ""
) -> dict[str, Any]:
    """Render bars inside a table: the picture is its own table twin and stays readable at any zoom."""
    most = max((bar.value or 0 for bar in bars), default=0) or 1
    drawn = [DrawnBar(bar, f"{(bar.value or 0) / most * 100:.1f}") for bar in bars]
    return {"bars": drawn, "title": title, "unit": unit, "as_of": as_of, "source": source}


@register.filter
def page_window(page: "Page[Any]") -> Iterable[int | str]:
    """Return the page numbers to show, with gaps for long lists."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)


@register.filter
def index(row: Sequence[Any], position: int) -> Any:
    """Return one element by position; an empty text past the end."""
    return row[position] if position < len(row) else ""


@register.simple_tag
def page_address(request: HttpRequest, param: str, number: int | str) -> str:
    """Return this page's address with another page number, all filters kept."""
    query = request.GET.copy()
    query[param] = str(number)
    return f"?{query.urlencode()}"


@register.filter
def split(words: str) -> list[str]:
    """Return the words of a text, for short fixed lists in templates."""
    return words.split()
