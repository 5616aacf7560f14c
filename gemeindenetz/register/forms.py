"""Forms of register."""

from django import forms
from django.utils.translation import gettext_lazy as _


class UploadForm(forms.Form):
    """An official workbook."""

    file = forms.FileField(
        label=_("Official workbook"),
        help_text=_(
            "The edition of the register (GV-ISys) or the list of territorial changes, as downloaded (.xlsx)."
        ),
    )
