"""Words and places of topics."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError
from gemeindenetz.topics.actions import TopicDraft
from gemeindenetz.topics.imports.concepts import LANGUAGES, LONGEST_ADDRESS, LONGEST_DEFINITION, LONGEST_LABEL
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.skos import GERMAN


class DomainForm(forms.Form):
    """A form that can show what an action refused at the field it belongs to."""

    def add_domain_error(self, error: DomainError) -> None:
        """Show the error at its field, or above the form."""
        self.add_error(error.field if error.field in self.fields else None, str(error.message))


class LinesField(forms.CharField):
    """Several values, one a line."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("widget", forms.Textarea(attrs={"rows": 4}))
        options.setdefault("max_length", 8_000)
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        """Show a list as lines."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> list[str]:
        """Return the lines without empty ones."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class TopicField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A topic in use, set off below its field of action."""

    def __init__(self, **options: Any) -> None:
        super().__init__(Topic.objects.in_use(), to_field_name="slug", **options)

    def label_from_instance(self, obj: Topic) -> str:
        """Return the label."""
        return obj.label if obj.broader_id is None else f"– {obj.label}"


class TopicForm(DomainForm):
    """What a topic says."""

    label = forms.CharField(label=_("Preferred label"), max_length=LONGEST_LABEL)
    alternative_labels = LinesField(
        label=_("Alternative labels"),
        help_text=_("One a line. They are shown and found."),
    )
    hidden_labels = LinesField(
        label=_("Misspellings"), help_text=_("One a line. They are found, but never shown.")
    )
    definition = forms.CharField(
        label=_("What belongs here"),
        required=False,
        max_length=LONGEST_DEFINITION,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("In one or two sentences: what belongs here and what does not."),
    )
    related = forms.ModelMultipleChoiceField(
        label=_("Related topics"),
        queryset=Topic.objects.none(),
        required=False,
        to_field_name="slug",
        widget=forms.CheckboxSelectMultiple(),
        help_text=_("Topics that are worth a look as well."),
    )
    exact_matches = LinesField(
        label=_("Same topic in other vocabularies"), help_text=_("Addresses, one a line.")
    )
    translations = LinesField(
        label=_("Other languages"), help_text=_("One a line, for example “en: citizen participation”.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["related"].queryset = Topic.objects.in_use()  # type: ignore[attr-defined]  # a ModelMultipleChoiceField

    def clean_exact_matches(self) -> list[str]:
        """Take addresses on the web only."""
        checked = URLValidator(schemes=["https", "http"])
        addresses: list[str] = self.cleaned_data["exact_matches"]
        for address in addresses:
            try:
                checked(address)
            except ValidationError:
                text = _("“%(address)s” is no address on the web.") % {"address": address[:80]}
                raise ValidationError(text) from None
            if len(address) > LONGEST_ADDRESS:
                raise ValidationError(_("One of the addresses is too long."))
        return addresses

    def clean_translations(self) -> dict[str, str]:
        """Return labels by language code."""
        found: dict[str, str] = {}
        for line in self.cleaned_data["translations"]:
            code, colon, label = line.partition(":")
            language = code.strip().lower()
            if not colon or language not in LANGUAGES - {GERMAN} or not label.strip():
                text = _("“%(line)s”: please write a language code, a colon and the label.") % {
                    "line": line[:80]
                }
                raise ValidationError(text)
            if language in found or len(label.strip()) > LONGEST_LABEL:
                text = _("“%(line)s”: one label of at most 120 letters for each language, please.") % {
                    "line": line[:80]
                }
                raise ValidationError(text)
            found[language] = label.strip()
        return found

    def draft(self) -> TopicDraft:
        """Return what was filled in."""
        names = TopicDraft.__dataclass_fields__
        return TopicDraft(**{name: self.cleaned_data[name] for name in names})


class NewTopicForm(TopicForm):
    """A new topic with its place."""

    broader = TopicField(label=_("Below"), required=False, empty_label=_("(a field of action of its own)"))
    field_order = ("label", "broader")


class MoveForm(DomainForm):
    """Another place."""

    broader = TopicField(label=_("Below"), required=False, empty_label=_("(a field of action of its own)"))


class DeprecateForm(DomainForm):
    """What follows a topic that goes out of use."""

    replacement = TopicField(
        label=_("Replaced by"),
        required=False,
        empty_label=_("(nothing)"),
        help_text=_("Pages lead there, and reports count it there."),
    )


class MergeForm(DomainForm):
    """Which topic takes another one over."""

    target = TopicField(label=_("Merge into"), empty_label=_("(please choose)"))


def initial_of(topic: Topic) -> dict[str, Any]:
    """Return what the form shows of a topic at first."""
    return {
        "label": topic.label,
        "alternative_labels": topic.alternative_labels,
        "hidden_labels": topic.hidden_labels,
        "definition": topic.definition,
        "related": [one.slug for one in topic.related.all()],
        "exact_matches": topic.exact_matches,
        "translations": [f"{code}: {label}" for code, label in sorted(topic.translations.items())],
    }
