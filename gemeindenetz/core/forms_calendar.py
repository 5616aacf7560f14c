"""Form of calendars to subscribe to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError, Message


class FeedForm(forms.Form):
    """Which calendar, and how much it says."""

    which = forms.ChoiceField(label=_("Which calendar?"))
    with_details = forms.BooleanField(
        label=_("With subject and place"),
        required=False,
        help_text=_(
            "Without it, entries of a consultation only say “Appointment of the advice”. Leave it off if others see your calendar."
        ),
    )

    def __init__(self, *args: Any, choices: list[tuple[str, Message]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["which"].choices = choices  # type: ignore[attr-defined]

    def add_domain_error(self, error: DomainError) -> None:
        """Show what the action refused."""
        self.add_error(error.field if error.field in self.fields else None, str(error.message))
