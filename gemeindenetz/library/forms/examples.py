"""Telling an example: the short form first, more when there is time; and what editors decide."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.actions.write_example import Telling
from gemeindenetz.library.forms.fields import DomainForm, StepsField, TopicField, area, steps_as_text
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import (
    Audience,
    ConfirmationAnswer,
    Criterion,
    EvidenceKind,
    Grade,
    Licence,
    Method,
    Phase,
    TargetGroup,
)
from gemeindenetz.network.models import Organisation, Seat

EMPTY = ("", _("(please choose)"))
TOPIC_FIELDS = ("topic", "topic_2", "topic_3")
#: The short form; everything else stands below "tell more".
SHORT = (
    "organisation", "title", "gist", "topic", "occasion", "steps", "result", "evidence_kind", "pitfalls", "cost",
    "contact", "may_be_asked",
)  # fmt: skip
FIRST_YEAR = 1950


class WhoseForm(DomainForm):
    """For which municipality or organisation an example is told."""

    organisation = forms.ModelChoiceField(
        label=_("For which municipality or organisation?"),
        queryset=Organisation.objects.none(),
        empty_label=EMPTY[1],
    )

    def __init__(self, *args: Any, organisations: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["organisation"].queryset = organisations  # type: ignore[attr-defined]


class ExampleForm(DomainForm):
    """An example. A title is enough; nothing else is required to keep a draft."""

    title = forms.CharField(label=_("What is it called?"), max_length=160)
    gist = forms.CharField(
        label=_("What is it about, in one sentence?"), max_length=300, required=False, widget=area(2)
    )
    topic = TopicField()
    occasion = forms.CharField(
        label=_("What was the occasion, what did you want?"), required=False, widget=area(3), max_length=5000
    )
    steps = StepsField(
        label=_("What did you do? One step a line"),
        help_text=_("With the date in front where you know it: 2024-03: Survey in the villages"),
    )
    result = forms.CharField(label=_("What came of it?"), required=False, widget=area(3), max_length=5000)
    evidence_kind = forms.ChoiceField(
        label=_("How do you know the result?"), choices=[EMPTY, *EvidenceKind.choices], required=False
    )
    pitfalls = forms.CharField(
        label=_("What did not work out?"),
        required=False,
        widget=area(3),
        max_length=5000,
        help_text=_("For others this is often the most helpful part. When handing in you choose who reads it."),
    )
    cost = forms.DecimalField(
        label=_("What did it cost (euros)?"), required=False, min_value=0, max_digits=12, decimal_places=2, localize=True
    )
    contact = forms.ModelChoiceField(
        label=_("Whom may one ask?"), queryset=Seat.objects.none(), required=False, empty_label=_("(nobody)")
    )
    may_be_asked = forms.BooleanField(label=_("may be asked by other municipalities"), required=False)
    topic_2 = TopicField(label=_("Second topic"))
    topic_3 = TopicField(label=_("Third topic"))
    neighbourhood = forms.CharField(label=_("Neighbourhood or district"), max_length=120, required=False)
    aim = forms.CharField(label=_("Aim"), required=False, widget=area(2), max_length=5000)
    target_groups = forms.MultipleChoiceField(
        label=_("Who is it for?"), choices=TargetGroup.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    methods = forms.MultipleChoiceField(
        label=_("How was it done?"), choices=Method.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    participants = forms.CharField(label=_("Who took part?"), required=False, widget=area(2), max_length=5000)
    reached = forms.CharField(label=_("How were they reached?"), required=False, widget=area(2), max_length=5000)
    not_reached = forms.CharField(label=_("Who was not reached?"), required=False, widget=area(2), max_length=5000)
    partners = forms.CharField(label=_("Partners"), required=False, widget=area(2), max_length=5000)
    began = forms.RegexField(
        r"^(\d{4}(-\d{2})?)?$",
        label=_("Began"),
        required=False,
        help_text=_("Year or month, for example 2024 or 2024-03"),
        error_messages={"invalid": _("Please write the year (2024) or the month (2024-03).")},
    )
    duration_months = forms.IntegerField(label=_("Duration in months"), required=False, min_value=0, max_value=1200)
    phase = forms.ChoiceField(label=_("How far is it?"), choices=[EMPTY, *Phase.choices], required=False)
    cost_note = forms.CharField(label=_("What does the cost contain?"), max_length=300, required=False)
    funding = forms.CharField(label=_("Funding"), max_length=300, required=False)
    staff_hours = forms.IntegerField(
        label=_("Hours of work a year"), required=False, min_value=0, max_value=1_000_000
    )
    resolution = forms.CharField(label=_("Council resolution"), max_length=300, required=False)
    resolution_on = forms.DateField(label=_("Day of the resolution"), required=False, widget=forms.DateInput)
    differently = forms.CharField(
        label=_("What would you do differently?"), required=False, widget=area(2), max_length=5000
    )
    transfer_conditions = forms.CharField(
        label=_("What does it need elsewhere?"), required=False, widget=area(2), max_length=5000
    )
    adaptable_core = forms.CharField(
        label=_("What should stay as it is when others take it over?"), required=False, widget=area(2), max_length=5000
    )
    local_colour = forms.CharField(
        label=_("What can be different elsewhere?"), required=False, widget=area(2), max_length=5000
    )
    licence = forms.ChoiceField(label=_("Licence"), choices=Licence.choices, required=False, initial=Licence.CC_BY)
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, seats: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        contact: Any = self.fields["contact"]
        contact.queryset = seats
        contact.label_from_instance = lambda seat: f"{seat.person.name}, {seat.get_role_display()}"

    @property
    def short_fields(self) -> list[forms.BoundField]:
        """The questions of the short form."""
        return [self[name] for name in SHORT if name in self.fields]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        """Everything one may tell later."""
        return [bound for bound in self.visible_fields() if bound.name not in SHORT]

    @property
    def telling(self) -> Telling:
        """What was told, for the action."""
        values = dict(self.cleaned_data)
        values.pop("version")
        values.pop("organisation", None)
        steps = values.pop("steps")
        topics = [topic for topic in (values.pop(name) for name in TOPIC_FIELDS) if topic is not None]
        values["licence"] = values["licence"] or Licence.CC_BY
        values["year"] = int(values["began"][:4]) if values["began"] else None
        return Telling(values, topics=list(dict.fromkeys(topics)), steps=steps)

    def clean_began(self) -> str:
        """Refuse years nobody means."""
        began = str(self.cleaned_data["began"])
        if began and not FIRST_YEAR <= int(began[:4]) <= clock.today().year + 1:
            raise forms.ValidationError(_("Please check the year."))
        return began


def initial_of(example: PracticeExample) -> dict[str, Any]:
    """Return the form's values for an example as it was written last."""
    values = {name: getattr(example, name) for name in ExampleForm.base_fields if hasattr(example, name)}
    values["contact"] = example.contact_id
    values["steps"] = steps_as_text(example.steps.all())
    topics = [topic.pk for topic in example.topics.all()]
    values |= dict(zip(TOPIC_FIELDS, topics, strict=False))
    return values


class ReadersForm(DomainForm):
    """Who reads the example, and who the card "what did not work"."""

    audience = forms.ChoiceField(label=_("Who may read it?"), widget=forms.RadioSelect)
    pitfalls = forms.ChoiceField(label=_("Who may read what did not work?"), widget=forms.RadioSelect)
    pitfalls_public_from = forms.DateField(
        label=_("Open what did not work to all readers from"),
        required=False,
        widget=forms.DateInput,
        help_text=_("Leave it empty to keep it as chosen above."),
    )

    def __init__(self, *args: Any, offered: tuple[str, ...], **options: Any) -> None:
        super().__init__(*args, **options)
        labels = dict(Audience.choices)
        self.fields["audience"].choices = [(one, labels[Audience(one)]) for one in offered]  # type: ignore[attr-defined]
        card = (Audience.TEAM, *(one for one in offered if one != Audience.TEAM))
        self.fields["pitfalls"].choices = [(one, labels[Audience(one)]) for one in card]  # type: ignore[attr-defined]

    @property
    def readers(self) -> Readers:
        """The choice, for the action."""
        return Readers(**self.cleaned_data)


class NoteForm(DomainForm):
    """A word to those who wrote it."""

    note = forms.CharField(label=_("What is missing?"), max_length=2000, widget=area(3))


class WithdrawForm(DomainForm):
    """Why it leaves the library."""

    note = forms.CharField(label=_("Reason"), max_length=300, required=False, widget=area(2))


class AdoptForm(DomainForm):
    """"We took this over", with thanks and perhaps an own example."""

    organisation = forms.ModelChoiceField(
        label=_("Who took it over?"), queryset=Organisation.objects.none(), empty_label=None
    )
    thanks = forms.CharField(
        label=_("A word of thanks"),
        max_length=400,
        required=False,
        widget=area(2),
        help_text=_("Everybody who reads the example reads it, too."),
    )
    own_example = forms.ModelChoiceField(
        label=_("Your own example of it"),
        queryset=PracticeExample.objects.none(),
        required=False,
        empty_label=_("(none yet)"),
    )

    def __init__(self, *args: Any, organisations: Any, examples: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["organisation"].queryset = organisations  # type: ignore[attr-defined]
        self.fields["own_example"].queryset = examples  # type: ignore[attr-defined]


class CheckForm(DomainForm):
    """The mark of checking, with a remark."""

    note = forms.CharField(label=_("Remark (readers see it)"), max_length=300, required=False)


class GradeForm(DomainForm):
    """How far one criterion is met."""

    criterion = forms.ChoiceField(label=_("Criterion"), choices=Criterion.choices)
    grade = forms.TypedChoiceField(label=_("Step"), choices=Grade.choices, coerce=int)
    reason = forms.CharField(label=_("Reason"), max_length=300, required=False)


class RuleForm(DomainForm):
    """How a network publishes."""

    publishes_at_once = forms.BooleanField(label=_("Contributions appear without approval"), required=False)
    confirm_months = forms.IntegerField(
        label=_("Months until the contact is asked whether it is still right"), min_value=3, max_value=60
    )
    review_days = forms.IntegerField(label=_("Days the editors have"), min_value=1, max_value=90)


class ConfirmForm(DomainForm):
    """Still right?"""

    answer = forms.ChoiceField(label=_("Your answer"), choices=ConfirmationAnswer.choices, widget=forms.RadioSelect)
    note = forms.CharField(label=_("What has changed?"), max_length=2000, required=False, widget=area(3))
