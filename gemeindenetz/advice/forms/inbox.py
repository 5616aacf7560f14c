"""Sorting incoming mail: into a matter, or as a new request."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.forms.ask import TEXT_LENGTH
from gemeindenetz.advice.forms.fields import DomainForm, TopicField
from gemeindenetz.advice.models import Case
from gemeindenetz.core.actor import Actor

MAIL_LENGTH = 200_000


class AssignForm(DomainForm):
    """Which matter, what of the text, who reads it."""

    suggested = forms.ModelChoiceField(
        label=_("Matter"), queryset=Case.objects.none(), required=False, empty_label=_("another one, by its number")
    )
    number = forms.CharField(
        label=_("Number of the matter"), max_length=20, required=False, help_text=_("For example B-2026-0412")
    )
    text = forms.CharField(
        label=_("Text"),
        max_length=MAIL_LENGTH,
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("Take out what does not belong to this matter."),
    )
    audience = forms.ChoiceField(
        label=_("Who reads it?"),
        choices=[
            ("shared", _("the people of the matter and the advisory team")),
            ("team", _("the advisory team only")),
        ],
        widget=forms.RadioSelect,
        initial="shared",
    )
    with_files = forms.BooleanField(label=_("Take the files along"), required=False, initial=True)
    keeps_waiting = forms.BooleanField(
        label=_("The mail is about something else too: leave it here"), required=False
    )

    def __init__(self, *args: Any, actor: Actor, suggestions: list[Case], has_files: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        self._actor = actor
        field = self.fields["suggested"]
        field.queryset = Case.objects.visible_to(actor).filter(pk__in=[case.pk for case in suggestions])  # type: ignore[attr-defined]
        if suggestions:
            field.initial = suggestions[0].pk
        else:
            del self.fields["suggested"]
        if not has_files:
            del self.fields["with_files"]

    def clean(self) -> dict[str, Any]:
        """Find the matter by the choice or by its number, among those the adviser sees."""
        values: dict[str, Any] = super().clean() or {}
        number = values.get("number", "").strip()
        case = values.get("suggested")
        if number:
            case = Case.objects.visible_to(self._actor).of_team(self._actor).filter(number__iexact=number).first()
        if case is None:
            self.add_error("number", _("We do not find this number. Please check it in the list of consultations."))
        values["case"] = case
        return values


class MailRequestForm(DomainForm):
    """A new request in the name of whoever wrote."""

    place = forms.CharField(
        label=_("Municipality or county"),
        max_length=160,
        error_messages={"required": _("Please name the municipality or county.")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    key = forms.CharField(required=False, max_length=9, widget=forms.HiddenInput)
    name = forms.CharField(label=_("Who is asking?"), max_length=160)
    email = forms.EmailField(label=_("Mail address"), required=False)
    moves = forms.CharField(
        label=_("What is it about?"), max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 10})
    )
    topic = TopicField()
