"""Rings of words."""

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.topics.forms.topics import DomainForm, LinesField


class RingForm(DomainForm):
    """Words that mean the same."""

    words = LinesField(
        label=_("Words"), help_text=_("One a line. A search for one of them finds all."), required=True
    )
    note = forms.CharField(label=_("Remark"), max_length=200, required=False)
