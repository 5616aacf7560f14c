"""Fields the forms of advice share."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError
from gemeindenetz.topics.models import Topic


class DomainForm(forms.Form):
    """A form that can show what an action refused at the field it belongs to."""

    def add_domain_error(self, error: DomainError) -> None:
        """Show the error at its field, or above the form."""
        field = error.field if error.field in self.fields else None
        self.add_error(field, str(error.message))


class FilesInput(forms.ClearableFileInput):
    """Several files in one control."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; the content is checked when they are kept."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("widget", FilesInput(attrs={"multiple": True}))
        options.setdefault("required", False)
        options.setdefault("label", _("Files"))
        super().__init__(**options)

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """Return the files as a list."""
        rows = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(row, initial) for row in rows if row]


class TopicField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A topic in use, fields of action first."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("required", False)
        options.setdefault("label", _("Topic"))
        options.setdefault("empty_label", _("(not sure yet)"))
        super().__init__(Topic.objects.filter(deprecated_on__isnull=True), **options)

    def label_from_instance(self, obj: Topic) -> str:
        """Return the label; topics below a field of action are set off."""
        return obj.label if obj.broader_id is None else f"– {obj.label}"
