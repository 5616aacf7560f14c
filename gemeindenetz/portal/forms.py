"""Forms of the public pages."""

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.carried import MOST_CHARACTERS


class QuestionForm(forms.Form):
    """The one question of the first page; the text goes on to the request form."""

    question = forms.CharField(
        label=_("What is your municipality concerned with?"),
        max_length=MOST_CHARACTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class PlaceForm(forms.Form):
    """A municipality or county by name."""

    place = forms.CharField(label=_("Municipality or county"), max_length=120, required=False)
    key = forms.CharField(max_length=9, required=False, widget=forms.HiddenInput)


class BarrierForm(forms.Form):
    """A report about something that could not be read or operated."""

    text = forms.CharField(
        label=_("What did not work?"),
        help_text=_(
            "For example: text hard to read, a form that cannot be filled in, a missing description."
        ),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    page = forms.CharField(label=_("On which page?"), max_length=300, required=False)
    mail = forms.EmailField(
        label=_("Your mail address, if you want an answer"),
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
