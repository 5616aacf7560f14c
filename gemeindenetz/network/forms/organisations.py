"""Forms about organisations: contact data, names, profiles, ties, sources."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.network.forms.fields import OrganisationField, day_field, text_field
from gemeindenetz.network.models import OrganisationKind, TieKind
from gemeindenetz.network.models.organisations import Level
from gemeindenetz.topics.models import Topic


class ContactForm(forms.Form):
    """How an organisation is reached and what it says about itself."""

    email = forms.EmailField(
        label=_("Mail address"), required=False, help_text=_("Better of the function than of a person.")
    )
    phone = forms.CharField(label=_("Phone"), max_length=60, required=False)
    website = forms.URLField(label=_("Website"), required=False, assume_scheme="https")
    region = forms.CharField(label=_("Where we work"), max_length=200, required=False)
    profile = text_field(_("What we do"), rows=8)


class ProfileForm(ContactForm):
    """A partner's profile as it should be."""

    topics = forms.ModelMultipleChoiceField(
        label=_("Topics"),
        queryset=Topic.objects.none(),
        required=False,
        to_field_name="slug",
        widget=forms.CheckboxSelectMultiple(),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["topics"].queryset = Topic.objects.filter(deprecated_on__isnull=True)  # type: ignore[attr-defined]  # a ModelMultipleChoiceField

    def values(self) -> dict[str, Any]:
        """Return the proposed values, topics by their slugs."""
        data = dict(self.cleaned_data)
        return {**data, "topics": sorted(topic.slug for topic in data["topics"])}


class PartnerForm(ContactForm):
    """A new partner organisation."""

    name = forms.CharField(label=_("Name"), max_length=200)
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[
            choice for choice in OrganisationKind.choices if choice[0] not in ("municipality", "county")
        ],
        initial=OrganisationKind.PARTNER,
    )
    level = forms.ChoiceField(label=_("Level"), choices=Level.choices, initial=Level.LAND)
    is_listed = forms.BooleanField(label=_("Show in the public directory"), required=False)
    field_order = ("name", "kind", "level")


class RenameForm(forms.Form):
    """A new name from a day on."""

    name = forms.CharField(label=_("New name"), max_length=200)
    since = day_field(_("Valid from"))


class ListedForm(forms.Form):
    """In the public directory or not."""

    is_listed = forms.BooleanField(label=_("Show in the public directory"), required=False)


class DeclineForm(forms.Form):
    """Why a proposal is declined."""

    reason = text_field(_("Reason"), rows=3, required=True, help_text=_("The partner reads it."))


class TieForm(forms.Form):
    """A relation between two organisations, with its source."""

    kind = forms.ChoiceField(label=_("How"), choices=TieKind.choices)
    target = OrganisationField(label=_("Whom"))
    since = day_field(_("Since"), required=False)
    since_text = forms.CharField(
        label=_("Since, as the source writes it"),
        max_length=60,
        required=False,
        help_text=_("For example: 2003."),
    )
    until = day_field(_("Last day"), required=False)
    source_title = forms.CharField(label=_("Source"), max_length=300)
    source_address = forms.URLField(label=_("Address of the source"), required=False, assume_scheme="https")
    seen_on = day_field(_("Seen on"), required=False)
