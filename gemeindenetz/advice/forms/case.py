"""Forms of a matter and of requests that wait."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.forms.fields import DomainForm, FilesField, TopicField
from gemeindenetz.advice.models import EntryKind, NextStepState, Outcome
from gemeindenetz.network.models import Person, Service

TEXT_LENGTH = 20_000


class MessageForm(DomainForm):
    """A message with files. `seen` says what the person had before them."""

    body = forms.CharField(
        label=_("Message"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("Please write something or attach a file.")},
    )
    uploads = FilesField(help_text=_("PDF, Word, Excel, OpenDocument, pictures, text; up to 25 MB each."))
    seen = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # A file alone is enough.
        self.fields["body"].required = not self.files


class InternalNoteForm(DomainForm):
    """An internal note."""

    body = forms.CharField(
        label=_("Internal note"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Please write something or attach a file.")},
    )


class ContactForm(DomainForm):
    """A talk, call, visit or decision that took place."""

    kind = forms.ChoiceField(
        label=_("What took place?"),
        widget=forms.RadioSelect,
        initial=EntryKind.PHONE,
        choices=[
            (EntryKind.PHONE, _("phone call")),
            (EntryKind.CONSULTATION, _("talk or video call")),
            (EntryKind.VISIT, _("visit on site")),
            (EntryKind.DECISION, _("decision of the municipality")),
        ],
    )
    happened_on = forms.DateField(label=_("On"), widget=forms.DateInput)
    minutes = forms.IntegerField(
        label=_("Minutes"), required=False, min_value=15, max_value=1440, help_text=_("In steps of 15; only you see them here."),
        widget=forms.NumberInput(attrs={"step": 15}),
    )  # fmt: skip
    body = forms.CharField(
        label=_("What was said?"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("One sentence is enough.")},
    )
    audience = forms.ChoiceField(
        label=_("Who reads this?"),
        widget=forms.RadioSelect,
        initial="team",
        choices=[
            ("team", _("the advisory team only")),
            ("matter", _("also the people of this matter, by mail")),
        ],
    )

    def __init__(self, *args: Any, records_minutes: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if not records_minutes:
            del self.fields["minutes"]


def sentence_field(label: Any) -> forms.CharField:
    """Return a required field for one sentence."""
    return forms.CharField(
        label=label,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("One sentence is enough; “nothing” is an answer too.")},
    )


class CloseForm(DomainForm):
    """The outcome in three sentences."""

    outcome = forms.ChoiceField(
        label=_("What became of it?"), choices=Outcome.choices, widget=forms.RadioSelect
    )
    occasion = sentence_field(_("What was it about?"))
    result = sentence_field(_("What came of it?"))
    open_points = sentence_field(_("What stays open?"))
    shared = forms.BooleanField(label=_("The people of this matter read it"), initial=True, required=False)


class EditForm(DomainForm):
    """Subject and topic."""

    title = forms.CharField(label=_("Subject"), max_length=160)
    topic = TopicField()
    version = forms.IntegerField(widget=forms.HiddenInput)


class FollowUpForm(DomainForm):
    """A day to come; empty takes the matter off."""

    on = forms.DateField(
        label=_("On"), required=False, widget=forms.DateInput, help_text=_("Empty: no follow-up.")
    )
    note = forms.CharField(label=_("What for?"), max_length=200, required=False)


class ReasonForm(DomainForm):
    """Why a matter moves."""

    reason = forms.CharField(label=_("Reason"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))


class PassOnForm(DomainForm):
    """To a colleague of the team, with a sentence."""

    colleague = forms.ModelChoiceField(
        label=_("To"), queryset=Person.objects.none(), empty_label=_("(please choose)")
    )
    sentence = forms.CharField(
        label=_("Your sentence"), max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, *args: Any, colleagues: list[Person], **options: Any) -> None:
        super().__init__(*args, **options)
        numbers = [person.pk for person in colleagues]
        self.fields["colleague"].queryset = Person.objects.filter(pk__in=numbers)  # type: ignore[attr-defined]


class OtherServiceForm(DomainForm):
    """To another service, with an explanation for the municipality."""

    service = forms.ModelChoiceField(
        label=_("Service"), queryset=Service.objects.none(), empty_label=_("(please choose)")
    )
    explanation = forms.CharField(
        label=_("Explanation for the municipality"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, services: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["service"].queryset = services  # type: ignore[attr-defined]


class MoveToServiceForm(OtherServiceForm):
    """A whole matter to another service, once the municipality agreed."""

    agreed = forms.BooleanField(
        label=_("The municipality agrees that the other service reads everything so far"),
        error_messages={"required": _("Please ask the municipality first, and move the matter once it has agreed.")},
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    field_order = ("service", "explanation", "agreed")


class StepForm(DomainForm):
    """A next step."""

    text = forms.CharField(label=_("Next step"), max_length=300)
    due_on = forms.DateField(label=_("Until"), required=False, widget=forms.DateInput)


class StepStateForm(DomainForm):
    """How far a step is; `before` is what the person saw."""

    state = forms.ChoiceField(label=_("State"), choices=NextStepState.choices)
    note = forms.CharField(label=_("Remark"), max_length=300, required=False)
    before = forms.CharField(required=False, widget=forms.HiddenInput)


class LetInForm(DomainForm):
    """A colleague by name and address."""

    name = forms.CharField(label=_("Name"), max_length=160)
    email = forms.EmailField(label=_("Mail address"))
    function = forms.CharField(label=_("Function"), max_length=120, required=False)


class CompletePartyForm(DomainForm):
    """What was missing when a call was noted."""

    email = forms.EmailField(label=_("Mail address"), required=False)
    phone = forms.CharField(label=_("Phone"), max_length=60, required=False)
    function = forms.CharField(label=_("Function"), max_length=120, required=False)
