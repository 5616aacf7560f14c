"""Forms of joining and leaving."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.network.forms.fields import day_field, text_field
from gemeindenetz.network.models import EndReason, MembershipState


class JoinForm(forms.Form):
    """Who wants to join: the name is looked up in the register."""

    name = forms.CharField(
        label=_("Municipality or county"),
        max_length=200,
        help_text=_("As people write it. If the name is unclear, you choose from candidates."),
    )
    on = day_field(_("Interested since"))
    note = text_field(
        _("Note"), help_text=_("Only office, advisory team and the municipality itself read it.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = clock.today


class StateForm(forms.Form):
    """The next step on the way in."""

    state = forms.ChoiceField(
        label=_("New state"),
        choices=[
            (MembershipState.REQUIREMENTS_OPEN, MembershipState.REQUIREMENTS_OPEN.label),
            (MembershipState.RESOLUTION_PENDING, MembershipState.RESOLUTION_PENDING.label),
        ],
        widget=forms.RadioSelect(),
    )
    on = day_field(_("Since"))
    reason = text_field(_("Note"), rows=2)


class RequirementForm(forms.Form):
    """A requirement that has been met."""

    done_on = day_field(_("Met on"))
    note = forms.CharField(label=_("Note"), required=False, max_length=300)
    file = forms.FileField(label=_("Document"), required=False)


class AdmitForm(forms.Form):
    """Admission: since when, on which basis; why open requirements do not matter."""

    admitted_on = day_field(_("Member from"))
    basis = forms.CharField(
        label=_("Basis"),
        max_length=200,
        required=False,
        help_text=_("For example: resolution of the municipal council of 12 March 2026."),
    )
    waiver = text_field(_("Why open requirements do not matter"), rows=2)
    last_day = day_field(_("Last day"), required=False, help_text=_("Only for a membership of fixed term."))


class LeaveForm(forms.Form):
    """Leaving announced: last day and reason."""

    last_day = day_field(_("Last day of membership"))
    reason = text_field(_("Reason"), rows=2)


class EndForm(forms.Form):
    """The end of a membership."""

    last_day = day_field(_("Last day of membership"))
    end_reason = forms.ChoiceField(
        label=_("Reason"),
        choices=[choice for choice in EndReason.choices if choice[0] != EndReason.CORRECTION],
    )
    note = forms.CharField(label=_("Note"), required=False, max_length=300)


class ReasonForm(forms.Form):
    """A change that asks only for its reason."""

    reason = text_field(_("Reason"), rows=2, required=True)


class RenewForm(forms.Form):
    """A membership of fixed term runs on."""

    last_day = day_field(_("New last day"), required=False, help_text=_("Leave empty for no end."))
    reason = text_field(_("Basis of the renewal"), rows=2, required=True)


class CorrectForm(forms.Form):
    """What the entry should have said."""

    admitted_on = day_field(_("Member from"), required=False)
    last_day = day_field(_("Last day of membership"), required=False)
    basis = forms.CharField(label=_("Basis"), max_length=200, required=False)
    reason = text_field(_("Why it is corrected"), rows=2, required=True)
