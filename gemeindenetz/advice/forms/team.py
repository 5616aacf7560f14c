"""Forms of the advisory team: rules, absences."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice import working_days
from gemeindenetz.advice.forms.fields import DomainForm, TopicField
from gemeindenetz.network.models import Organisation, Person


class RuleForm(DomainForm):
    """A routing rule; empty conditions match everything."""

    name = forms.CharField(
        label=_("Name"), max_length=120, help_text=_("It stands in the reason the team reads.")
    )
    within_ags = forms.RegexField(
        regex=r"^[0-9]{0,8}$",
        label=_("Territory"),
        required=False,
        help_text=_("Beginning of the official key: 08116 for a county, empty for everywhere."),
        error_messages={"invalid": _("An official key has digits only.")},
    )
    topic = TopicField(empty_label=_("(any topic)"))
    association = forms.ModelChoiceField(
        label=pgettext_lazy("asking", "Association"),
        queryset=Organisation.objects.filter(kind="association"),
        required=False,
        empty_label=_("(any association)"),
    )
    adviser = forms.ModelChoiceField(
        label=_("Goes to"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=_("(competence and load decide)"),
    )

    def __init__(self, *args: Any, team: list[Person], **options: Any) -> None:
        super().__init__(*args, **options)
        numbers = [person.pk for person in team]
        self.fields["adviser"].queryset = Person.objects.filter(pk__in=numbers)  # type: ignore[attr-defined]


class AbsenceForm(DomainForm):
    """Away from a day to a day, with a deputy."""

    person = forms.ModelChoiceField(label=_("Who"), queryset=Person.objects.none(), empty_label=None)
    first_day = forms.DateField(label=_("First day"), widget=forms.DateInput)
    last_day = forms.DateField(label=_("Last day"), widget=forms.DateInput)
    deputy = forms.ModelChoiceField(
        label=_("Deputy"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=_("(nobody; the next one takes it)"),
    )
    note = forms.CharField(label=_("Remark for the team"), max_length=200, required=False)

    def __init__(self, *args: Any, people: list[Person], team: list[Person], **options: Any) -> None:
        super().__init__(*args, **options)
        everybody = Person.objects.filter(pk__in=[person.pk for person in team])
        own = everybody.filter(pk__in=[person.pk for person in people])
        self.fields["person"].queryset = own  # type: ignore[attr-defined]
        self.fields["deputy"].queryset = everybody  # type: ignore[attr-defined]


class AnsweringTermsForm(DomainForm):
    """When some and when all of the team learn that nobody answered."""

    escalates_after = forms.IntegerField(
        label=_("Deputy and head of the team learn of it after"), min_value=1, max_value=60,
        help_text=_("Working days. While the adviser is away and nobody stands in, already on the promised day."),
    )  # fmt: skip
    escalates_to_all_after = forms.IntegerField(
        label=_("Everybody learns of it after"), min_value=1, max_value=60, help_text=_("Working days.")
    )
    silent_after = forms.IntegerField(
        label=_("Silent after"), min_value=1, max_value=365, help_text=_("Days without any entry.")
    )
    land = forms.ChoiceField(
        label=_("Whose public holidays count?"), choices=list(working_days.LAENDER.items())
    )


class BulkForm(DomainForm):
    """What becomes of several matters; what is empty stays as it is."""

    follow_up_on = forms.DateField(label=_("Follow-up on"), required=False, widget=forms.DateInput)
    follow_up_note = forms.CharField(label=_("What for?"), max_length=200, required=False)
    topic = TopicField(empty_label=_("(stays as it is)"))
    adviser = forms.ModelChoiceField(
        label=_("Advised by"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=_("(stays as it is)"),
    )
    sentence = forms.CharField(
        label=_("Your sentence to the colleague"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, colleagues: list[Person], **options: Any) -> None:
        super().__init__(*args, **options)
        numbers = [person.pk for person in colleagues]
        self.fields["adviser"].queryset = Person.objects.filter(pk__in=numbers)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A new adviser needs a sentence; something has to change."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("adviser") and not str(values.get("sentence", "")).strip():
            self.add_error("sentence", _("Please say in one sentence where the matter stands."))
        if not self.errors and not any(values.get(name) for name in ("follow_up_on", "topic", "adviser")):
            self.add_error(None, _("Please choose at least one consultation and one change."))
        return values
