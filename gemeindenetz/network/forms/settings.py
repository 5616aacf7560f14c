"""Forms of a network's settings."""

import re
from datetime import timedelta
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.network.actions import Eligibility, Requirement
from gemeindenetz.network.forms.fields import OrganisationField, day_field, text_field
from gemeindenetz.network.models import Circle, Membership, Network, Organisation
from gemeindenetz.network.models.memberships import ItemKind
from gemeindenetz.network.models.networks import OpennessKind, StatementKind
from gemeindenetz.topics.models import Topic

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class NetworkForm(forms.ModelForm[Network]):
    """Name, purpose, brand, sender. Used for validation only; the action writes."""

    class Meta:
        model = Network
        fields = (
            "name",
            "short_name",
            "purpose",
            "founded_text",
            "brand_colour",
            "sender_name",
            "sender_address",
            "answer_working_days",
            "is_open",
        )
        labels = {
            "name": _("Name"),
            "short_name": _("Short name"),
            "purpose": _("Purpose"),
            "founded_text": _("Founded"),
            "brand_colour": _("Colour"),
            "sender_name": _("Sender of mails"),
            "sender_address": _("Address of the sender"),
            "answer_working_days": _("Answer promised within working days"),
            "is_open": _("Open for new members and requests"),
        }
        help_texts = {"brand_colour": _("Six digits after #, for example #171a7d.")}

    def clean_brand_colour(self) -> str:
        """Refuse what is no colour: it stands in a style sheet."""
        colour: str = self.cleaned_data["brand_colour"]
        if not COLOUR.fullmatch(colour):
            raise forms.ValidationError(_("This is not a colour. Please write it like #171a7d."))
        return colour


class ServiceForm(forms.Form):
    """An advisory service."""

    name = forms.CharField(label=_("Name"), max_length=120)
    provider = OrganisationField(label=_("Who advises"))
    description = text_field(_("What it offers"), rows=4)
    offers_first_conversation = forms.BooleanField(
        label=_("A municipality that could join may have a first conversation"), required=False
    )
    topics = forms.ModelMultipleChoiceField(
        label=_("Topics"),
        queryset=Topic.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple(),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["topics"].queryset = Topic.objects.filter(deprecated_on__isnull=True)  # type: ignore[attr-defined]  # a ModelMultipleChoiceField


class EligibilityForm(forms.Form):
    """Who may join from a day on."""

    level = forms.ChoiceField(
        label=_("Who"), choices=[("gemeinde", _("municipality")), ("kreis", _("county"))]
    )
    within_ags = forms.RegexField(
        r"^[0-9]{0,8}$",
        label=_("Official key begins with"),
        required=False,
        error_messages={"invalid": _("Please write digits only, for example 08.")},
    )
    needs_association = forms.BooleanField(label=_("Only members of the association"), required=False)
    note = forms.CharField(label=_("Note"), max_length=300, required=False)
    since = day_field(_("Valid from"))

    def rule(self) -> Eligibility:
        """Return what was entered as a rule."""
        names = ("level", "within_ags", "needs_association", "note")
        return Eligibility(**{name: self.cleaned_data[name] for name in names})


class ChecklistForm(forms.Form):
    """What joining asks for from a day on."""

    is_known = forms.BooleanField(
        label=_("It is known what joining asks for"),
        required=False,
        initial=True,
        help_text=_("Without this, pages say “not known” and joining asks for nothing."),
    )
    council_resolution = forms.BooleanField(label=_("Council resolution"), required=False)
    declaration = forms.BooleanField(label=_("Declaration of joining"), required=False)
    contact_person = forms.BooleanField(label=_("Contact person named"), required=False)
    others = text_field(_("Further requirements"), rows=3, help_text=_("One a line."))
    note = forms.CharField(label=_("Note"), max_length=300, required=False)
    since = day_field(_("Valid from"))

    def requirements(self) -> list[Requirement]:
        """Return the requirements in their order."""
        data = self.cleaned_data
        labels = {
            ItemKind.COUNCIL_RESOLUTION: _("Council resolution"),
            ItemKind.DECLARATION: _("Declaration of joining"),
            ItemKind.CONTACT_PERSON: _("Contact person named"),
        }
        chosen = [Requirement(kind, str(label)) for kind, label in labels.items() if data[kind]]
        lines = [line.strip() for line in data["others"].splitlines() if line.strip()]
        return [*chosen, *(Requirement(ItemKind.OTHER, line[:200]) for line in lines)]


class OpennessForm(forms.Form):
    """More openness from a day on."""

    kind = forms.ChoiceField(label=_("What is agreed"), choices=OpennessKind.choices)
    since = day_field(_("Valid from"), help_text=_("Municipalities are told before they ask."))
    note = forms.CharField(label=_("Note"), max_length=300, required=False)


class StatementForm(forms.Form):
    """A text the network owes its readers."""

    kind = forms.ChoiceField(label=_("Text"), choices=StatementKind.choices)
    text = text_field(_("Wording"), rows=12, required=True)
    as_of = day_field(_("As of"))
    review_by = day_field(_("To be checked by"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].max_length = 60_000  # type: ignore[attr-defined]  # a CharField
        self.fields["as_of"].initial = clock.today
        self.fields["review_by"].initial = lambda: clock.today() + timedelta(days=365)


class CircleForm(forms.Form):
    """A regional circle."""

    name = forms.CharField(label=_("Name"), max_length=120)
    note = text_field(_("Note"), rows=2)


class CircleMemberForm(forms.Form):
    """Members that belong to a circle; `sure` once the person has looked at what would happen."""

    circle = forms.ModelChoiceField(
        label=_("Regional circle"), queryset=Circle.objects.none(), empty_label=_("(please choose)")
    )
    organisations = forms.ModelMultipleChoiceField(
        label=_("Members"), queryset=Organisation.objects.none(), widget=forms.CheckboxSelectMultiple()
    )
    since = day_field(_("Since"))
    sure = forms.BooleanField(required=False, widget=forms.HiddenInput())

    def __init__(self, *args: Any, network: Network, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        members = Membership.objects.in_force().members_on(clock.today()).filter(network=network)
        organisations = Organisation.objects.filter(memberships__in=members).order_by("sort_key")
        self.fields["circle"].queryset = Circle.objects.filter(network=network).order_by("name")  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["organisations"].queryset = organisations  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["since"].initial = clock.today

    def ask_again(self) -> None:
        """Hide what was entered, so that it goes along with the confirmation."""
        for field in self.fields.values():
            field.widget = field.hidden_widget()
        data = cast("QueryDict", self.data).copy()
        data["sure"] = "on"
        self.data = data
