"""Forms of persons and their functions."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.network.forms.fields import day_field
from gemeindenetz.network.models import Network, Role, SeatHandoverKind
from gemeindenetz.network.models.people import STAFF_ROLES


class PersonForm(forms.Form):
    """A person at an organisation."""

    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80)
    email = forms.EmailField(
        label=_("Mail address"),
        required=False,
        help_text=_("With it the person can sign in. A function mailbox such as rathaus@… is fine."),
    )
    is_shared_mailbox = forms.BooleanField(label=_("Several people read this mailbox"), required=False)
    phone = forms.CharField(label=_("Phone"), max_length=60, required=False)


class AppointForm(PersonForm):
    """A person with a function since a day."""

    role = forms.ChoiceField(label=_("Function"))
    network = forms.ModelChoiceField(
        label=_("Network"),
        queryset=Network.objects.none(),
        required=False,
        help_text=_("For staff of a network."),
    )
    since = day_field(_("Since"))
    until = day_field(_("Last day"), required=False)

    def __init__(self, *args: Any, roles: Iterable[str], networks: Iterable[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wanted = set(roles)
        self.fields["role"].choices = [choice for choice in Role.choices if choice[0] in wanted]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["network"].queryset = Network.objects.filter(pk__in=list(networks))  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["since"].initial = clock.today
        if not wanted & set(STAFF_ROLES):
            del self.fields["network"]


class HandOverForm(PersonForm):
    """Who takes a function over, from which day."""

    since = day_field(_("Takes over on"), help_text=_("The present holder's function ends the day before."))


class GiveUpForm(forms.Form):
    """Who follows me, from which day; a deputy until which."""

    kind = forms.ChoiceField(label=_("What is it about?"), choices=SeatHandoverKind.choices, widget=forms.RadioSelect)
    given_name = forms.CharField(label=_("Given name"), max_length=80, required=False)
    family_name = forms.CharField(label=_("Family name"), max_length=80)
    email = forms.EmailField(label=_("Mail address"), help_text=_("Whoever follows signs in with it."))
    is_shared_mailbox = forms.BooleanField(label=_("Several people read this mailbox"), required=False)
    since = day_field(_("From which day?"), help_text=_("If somebody follows you, your function ends the day before."))
    until = day_field(_("Until when?"), required=False, help_text=_("Only for a deputy: the last day."))

    def clean(self) -> dict[str, Any]:
        """A deputy needs a last day; whoever follows for good has none."""
        data = super().clean() or {}
        if data.get("kind") == SeatHandoverKind.DEPUTY and not data.get("until") and "until" not in self.errors:
            self.add_error("until", _("Please say until when the deputy stands in."))
        if data.get("kind") == SeatHandoverKind.SUCCESSOR:
            data["until"] = None
        return data


class DeclineForm(forms.Form):
    """Why not."""

    reason = forms.CharField(
        label=_("Why not?"), max_length=300, help_text=_("The person who asked reads this.")
    )


class EndSeatForm(forms.Form):
    """The last day of a function."""

    last_day = day_field(_("Last day"), help_text=_("From the next day on it opens nothing any more."))
