"""Forms of reports."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class MemberStoryForm(forms.Form):
    """Two days between which the number of members is explained."""

    von = forms.DateField(label=_("First day compared"), widget=forms.DateInput())
    bis = forms.DateField(label=_("Last day compared"), widget=forms.DateInput())
    gemeldet = forms.DateField(
        label=_("The earlier number was reported on"),
        help_text=_("Then you also see what was entered or corrected afterwards."),
        required=False,
        widget=forms.DateInput(),
    )

    def clean(self) -> dict[str, Any]:
        """Refuse a period that ends before it begins."""
        cleaned = super().clean() or {}
        first: date | None = cleaned.get("von")
        last: date | None = cleaned.get("bis")
        if first and last and last < first:
            self.add_error("bis", _("The second day lies before the first. Please swap them."))
        return cleaned
