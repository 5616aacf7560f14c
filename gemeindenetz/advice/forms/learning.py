"""What others may learn from a matter: three lines, a reflection, and what its people decide about them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.learn_from_case import ThreeLines
from gemeindenetz.advice.actions.move_case import Closing
from gemeindenetz.advice.forms.case import CloseForm
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.library.actions.record_finding import Lesson
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.models.vocabulary import Audience

LONGEST = 5000
LINES = ("others", "worked", "did_not_work")


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class ThreeLinesForm(DomainForm):
    """What worked, what did not, what others should know."""

    worked = forms.CharField(label=_("What worked?"), required=False, max_length=LONGEST, widget=_area(2))
    did_not_work = forms.CharField(
        label=_("What did not work?"), required=False, max_length=LONGEST, widget=_area(2)
    )
    others = forms.CharField(
        label=_("What should others know?"),
        required=False,
        max_length=160,
        help_text=_("One sentence; it becomes the heading. Without names of places and persons."),
    )

    @property
    def lines(self) -> ThreeLines:
        """The lines, for the action."""
        return ThreeLines(**{name: self.cleaned_data.get(name, "") for name in LINES})


class LessonForm(ThreeLinesForm):
    """The three lines on a page of their own."""

    asks_town = forms.BooleanField(label=_("Ask the municipality now whether this may be told"), required=False)


class CloseWithLessonForm(CloseForm, ThreeLinesForm):
    """The outcome in three sentences, then three lines for others; `keeps_lesson` leaves them out once they are fixed."""

    asks_town = forms.BooleanField(
        label=_("Ask the municipality at once whether this may be told"), required=False, initial=True
    )

    field_order = ("outcome", "occasion", "result", "open_points", "shared", "worked", "did_not_work", "others", "asks_town")

    def __init__(self, *args: Any, keeps_lesson: bool = True, **options: Any) -> None:
        super().__init__(*args, **options)
        if not keeps_lesson:
            for name in (*LINES, "asks_town"):
                del self.fields[name]

    @property
    def outcome_fields(self) -> list[forms.BoundField]:
        """The questions about the outcome."""
        return [self[name] for name in CloseForm.base_fields]

    @property
    def lesson_fields(self) -> list[forms.BoundField]:
        """The three lines."""
        return [self[name] for name in ("worked", "did_not_work", "others", "asks_town") if name in self.fields]

    @property
    def closing(self) -> Closing:
        """Everything, for the action."""
        values = {name: self.cleaned_data[name] for name in CloseForm.base_fields}
        return Closing(**values, lines=self.lines, asks_town=bool(self.cleaned_data.get("asks_town")))


class ReflectionForm(DomainForm):
    """What the team learnt, with references."""

    title = forms.CharField(label=_("What did we learn, in one sentence?"), max_length=160)
    context = forms.CharField(label=_("What was it about?"), required=False, widget=_area(2), max_length=LONGEST)
    worked = forms.CharField(label=_("What carried our work?"), required=False, widget=_area(2), max_length=LONGEST)
    did_not_work = forms.CharField(label=_("What would we do differently?"), required=False, widget=_area(2), max_length=LONGEST)
    theory = forms.CharField(
        label=_("Theory and literature"),
        required=False,
        widget=_area(3),
        max_length=LONGEST,
        help_text=_("One reference a line, for example: Arnstein 1969, ladder of participation"),
    )

    @property
    def lesson(self) -> Lesson:
        """The words, for the action."""
        return Lesson(**self.cleaned_data)


class TellForm(DomainForm):
    """How the people of a matter want a finding told."""

    audience = forms.ChoiceField(label=_("Who may read it?"), widget=forms.RadioSelect)
    is_named = forms.BooleanField(
        label=_("with the name of our municipality"),
        required=False,
        help_text=_("Without this tick nobody outside learns which municipality it was."),
    )
    no_place = forms.BooleanField(label=_("say nothing about size and region either"), required=False)
    public_from = forms.DateField(
        label=_("Everybody may read it from"),
        required=False,
        widget=forms.DateInput,
        help_text=_("Leave it empty to keep it with the readers chosen above."),
    )
    voice = forms.CharField(
        label=_("In your own words, if you like"), required=False, widget=_area(2), max_length=2000
    )

    def __init__(self, *args: Any, has_network_above: bool, may_be_named: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        offered = (Audience.MEMBERS, *((Audience.ABOVE,) if has_network_above else ()), Audience.PUBLIC)
        self.fields["audience"].choices = [(one.value, one.label) for one in offered]  # type: ignore[attr-defined]
        self.fields["audience"].initial = Audience.MEMBERS
        if not may_be_named:
            del self.fields["is_named"]

    @property
    def release(self) -> Release:
        """The choice, for the action."""
        values = self.cleaned_data
        return Release(
            audience=values["audience"],
            is_anonymous=not values.get("is_named"),
            public_from=values["public_from"],
            voice=values["voice"],
            with_size=False if values["no_place"] else None,
            place=PlaceShown.NONE if values["no_place"] else None,
        )
