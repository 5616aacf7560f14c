"""Findings and recommendations."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.library.actions.record_finding import Lesson
from gemeindenetz.library.actions.release_finding import Release
from gemeindenetz.library.actions.weigh_evidence import Weight
from gemeindenetz.library.forms.examples import EMPTY
from gemeindenetz.library.forms.fields import DomainForm, TopicField, area
from gemeindenetz.library.models.findings import PlaceShown
from gemeindenetz.library.models.vocabulary import (
    Addressee,
    Audience,
    Licence,
    RecommendationKind,
    Stance,
    Strength,
)
from gemeindenetz.network.models import Network


class LessonForm(DomainForm):
    """A finding in three lines."""

    network = forms.ModelChoiceField(label=_("Network"), queryset=Network.objects.none(), empty_label=None)
    title = forms.CharField(label=_("Heading"), max_length=160)
    context = forms.CharField(label=_("What was it about?"), required=False, widget=area(2), max_length=5000)
    worked = forms.CharField(label=_("What worked?"), required=False, widget=area(3), max_length=5000)
    did_not_work = forms.CharField(label=_("What did not work out?"), required=False, widget=area(3), max_length=5000)
    theory = forms.CharField(
        label=_("Theory and literature"), required=False, widget=area(2), max_length=5000
    )
    topic = TopicField()

    def __init__(self, *args: Any, networks: Any = None, **options: Any) -> None:
        super().__init__(*args, **options)
        if networks is None:
            del self.fields["network"]
        else:
            self.fields["network"].queryset = networks  # type: ignore[attr-defined]

    def lesson(self, kind: str) -> Lesson:
        """Return the words, for the action."""
        names = ("title", "context", "worked", "did_not_work", "theory")
        return Lesson(**{name: self.cleaned_data[name] for name in names}, kind=kind)


class ReleaseForm(DomainForm):
    """How the town wants a finding told."""

    audience = forms.ChoiceField(label=_("Who may read it?"), choices=Audience.choices, widget=forms.RadioSelect)
    is_named = forms.BooleanField(
        label=_("with the name of our municipality"),
        required=False,
        help_text=_("Without this tick nobody outside learns which municipality it was."),
    )
    place = forms.ChoiceField(
        label=_("Without the name: what may be said about the place?"), required=False, widget=forms.RadioSelect
    )
    with_size = forms.BooleanField(label=_("say the size class as well"), required=False)
    public_from = forms.DateField(
        label=_("Everybody may read it from"), required=False, widget=forms.DateInput
    )
    voice = forms.CharField(
        label=_("In your own words, if you like"), required=False, widget=area(2), max_length=2000
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["place"].choices = [  # type: ignore[attr-defined]
            ("auto", _("as much as leaves at least five municipalities")),
            ("none", _("nothing")),
            (PlaceShown.REGION, PlaceShown.REGION.label),
            (PlaceShown.COUNTY, PlaceShown.COUNTY.label),
        ]

    @property
    def release(self) -> Release:
        """The choice, for the action."""
        values = self.cleaned_data
        is_auto = values["place"] in ("", "auto")
        place = "" if values["place"] == "none" else values["place"]
        return Release(
            audience=values["audience"],
            is_anonymous=not values["is_named"],
            public_from=values["public_from"],
            voice=values["voice"],
            with_size=None if is_auto else values["with_size"],
            place=None if is_auto else place,
        )


class RecommendationForm(DomainForm):
    """A recommendation."""

    network = forms.ModelChoiceField(label=_("Network"), queryset=Network.objects.none(), empty_label=None)
    title = forms.CharField(label=_("Heading"), max_length=160)
    text = forms.CharField(label=_("What do you recommend?"), required=False, widget=area(4), max_length=5000)
    reason = forms.CharField(label=_("Why?"), required=False, widget=area(3), max_length=5000)
    conditions = forms.CharField(label=_("When does it not apply?"), required=False, widget=area(2), max_length=5000)
    addressee = forms.ChoiceField(label=_("Addressed to"), choices=Addressee.choices)
    kind = forms.ChoiceField(label=_("Kind"), choices=RecommendationKind.choices)
    topic = TopicField()
    audience = forms.ChoiceField(label=_("Who may read it?"), choices=Audience.choices, initial=Audience.PUBLIC)
    licence = forms.ChoiceField(label=_("Licence"), choices=Licence.choices)
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, networks: Any = None, **options: Any) -> None:
        super().__init__(*args, **options)
        if networks is None:
            del self.fields["network"]
        else:
            self.fields["network"].queryset = networks  # type: ignore[attr-defined]


class EvidenceForm(DomainForm):
    """A piece of evidence by its number."""

    number = forms.CharField(
        label=_("Number of the example or finding"),
        max_length=20,
        help_text=_("It stands on its page, for example PB-2026-0042 or EK-2026-0007."),
    )
    stance = forms.ChoiceField(label=_("What does it say?"), choices=Stance.choices)
    strength = forms.TypedChoiceField(
        label=_("How much does it carry?"), choices=[EMPTY, *Strength.choices], coerce=int, initial=Strength.SOLID
    )
    note = forms.CharField(label=_("What exactly?"), max_length=300, required=False)

    @property
    def weight(self) -> Weight:
        """The choice, for the action."""
        values = self.cleaned_data
        return Weight(values["stance"], values["strength"], values["note"])
