"""Forms of appointments."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import from_current_timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.actions.appointments import Plan
from gemeindenetz.advice.forms.fields import DomainForm, TopicField
from gemeindenetz.advice.models import AnswerState, AppointmentKind, CaseParty
from gemeindenetz.advice.queries.appointment_forms import ADVISER, PARTY
from gemeindenetz.network.models import Person

LONGEST_NOTE = 5_000
USUAL_LENGTH = timedelta(hours=1)


def guest_choices(parties: list[CaseParty], advisers: list[Person]) -> list[tuple[str, str]]:
    """Return who can be invited."""
    people = [(f"{PARTY}{one.pk}", f"{one.name}, {one.function}" if one.function else one.name) for one in parties]
    return people + [(f"{ADVISER}{one.pk}", str(_("%(name)s (advice)") % {"name": one.name})) for one in advisers]


class AppointmentForm(DomainForm):
    """An appointment. Without times it takes the whole day, or several days."""

    kind = forms.ChoiceField(
        label=_("What kind of appointment?"),
        widget=forms.RadioSelect,
        choices=AppointmentKind.choices,
        initial=AppointmentKind.VISIT,
    )
    title = forms.CharField(
        label=_("What is it about?"), max_length=160, help_text=_("It stands in the calendars of all guests.")
    )
    day = forms.DateField(label=_("Day"), widget=forms.DateInput)
    begins = forms.TimeField(
        label=_("Begins at"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        help_text=_("Without a time: the whole day."),
    )  # fmt: skip
    ends = forms.TimeField(
        label=_("Ends at"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    last_day = forms.DateField(
        label=_("Last day"), required=False, widget=forms.DateInput, help_text=_("Only if it takes several days.")
    )
    place = forms.CharField(
        label=pgettext_lazy("meeting", "Place"),
        max_length=200,
        required=False,
        help_text=_("Address, room or the link of the video call."),
    )
    guests = forms.MultipleChoiceField(
        label=_("Who takes part?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Please choose who takes part.")},
    )
    note = forms.CharField(
        label=_("For all guests"),
        max_length=LONGEST_NOTE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Stands in the mail and in the calendar entry."),
    )
    internal_note = forms.CharField(
        label=_("Internal note"),
        max_length=LONGEST_NOTE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Only the advisory team reads it, here and nowhere else."),
    )
    seen = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    def __init__(self, *args: Any, parties: list[CaseParty], advisers: list[Person], **options: Any) -> None:
        super().__init__(*args, **options)
        self._parties = {f"{PARTY}{one.pk}": one for one in parties}
        self._advisers = {f"{ADVISER}{one.pk}": one for one in advisers}
        self.fields["guests"].choices = guest_choices(parties, advisers)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Work out both ends; a time the clocks skip or show twice is refused with the reason."""
        values: dict[str, Any] = super().clean() or {}
        day = values.get("day")
        if day is None or {"begins", "ends", "last_day"} & set(self.errors):
            return values
        last = values.get("last_day") or day
        begins, ends = values.get("begins"), values.get("ends")
        if begins is None and ends is not None:
            self.add_error("begins", ValidationError(_("Please say when it begins.")))
            return values
        values["all_day"] = begins is None
        if begins is None:
            values["starts_at"] = self._moment("day", day, time())
            values["ends_at"] = self._moment("last_day", last + timedelta(days=1), time())
        else:
            values["starts_at"] = self._moment("begins", day, begins)
            values["ends_at"] = self._end(values["starts_at"], last, ends)
        return values

    def _end(self, starts_at: datetime | None, last: date, ends: time | None) -> datetime | None:
        if ends is None:
            return starts_at + USUAL_LENGTH if starts_at is not None else None
        return self._moment("ends", last, ends)

    def _moment(self, field: str, day: date, clock_time: time) -> datetime | None:
        try:
            return from_current_timezone(datetime.combine(day, clock_time))
        except ValidationError:
            text = _("On this day the clocks are changed; this time does not exist or comes twice. Please choose another one.")
            self.add_error(field, ValidationError(text))
            return None

    def plan(self) -> Plan:
        """Return what was planned."""
        values = self.cleaned_data
        return Plan(
            kind=values["kind"],
            title=values["title"],
            starts_at=values["starts_at"],
            ends_at=values["ends_at"],
            all_day=values["all_day"],
            place=values["place"],
            note=values["note"],
            internal_note=values["internal_note"],
            parties=[self._parties[key] for key in values["guests"] if key in self._parties],
            advisers=[self._advisers[key] for key in values["guests"] if key in self._advisers],
            topic=values.get("topic"),
            for_members=values.get("audience") == "network",
        )


class NetworkAppointmentForm(AppointmentForm):
    """An appointment of the network itself."""

    topic = TopicField()
    audience = forms.ChoiceField(
        label=_("Who sees it?"),
        widget=forms.RadioSelect,
        initial="team",
        choices=[
            ("team", _("the advisory team only")),
            ("network", _("all members, in the calendar of the network")),
        ],
    )

    field_order = ("kind", "title", "topic", "day", "begins", "ends", "last_day", "place", "guests", "audience")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["kind"].initial = AppointmentKind.MEETING


class CancelAppointmentForm(DomainForm):
    """Why it does not take place."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("All guests read it."),
    )
    seen = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)


class AnswerForm(DomainForm):
    """Whether somebody comes."""

    answer = forms.ChoiceField(
        choices=[row for row in AnswerState.choices if row[0] != AnswerState.NONE], widget=forms.RadioSelect
    )
