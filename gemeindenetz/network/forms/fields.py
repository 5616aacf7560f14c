"""Fields several forms share."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from gemeindenetz.network.models import Organisation

#: What form fields take: a text, translated late.
Text = Any


def day_field(label: Text, *, required: bool = True, help_text: Text = "") -> forms.DateField:
    """Return a field for a day, with the browser's calendar."""
    return forms.DateField(label=label, required=required, help_text=help_text, widget=forms.DateInput())


def text_field(
    label: Text, *, rows: int = 3, required: bool = False, help_text: Text = ""
) -> forms.CharField:
    """Return a field for some lines of text."""
    return forms.CharField(
        label=label,
        required=required,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
        max_length=4000,
    )


class OrganisationField(forms.CharField):
    """An organisation by its name, as the list of suggestions writes it."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("max_length", 200)
        super().__init__(**options)
        self.widget.attrs["list"] = "organisationen"
        self.widget.attrs["autocomplete"] = "off"

    def clean(self, value: Any) -> Organisation | None:
        """Return the organisation of exactly this name."""
        name = super().clean(value)
        if not name:
            return None
        found = list(Organisation.objects.filter(name__iexact=name)[:2])
        if len(found) == 1:
            organisation: Organisation = found[0]
            return organisation
        if found:
            raise ValidationError(
                _("Several organisations have this name. Please use the one with its county.")
            )
        raise ValidationError(_("No organisation has this name. Please choose one of the suggestions."))
