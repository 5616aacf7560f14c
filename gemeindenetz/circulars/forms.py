"""Forms of circulars."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.actions.write_circular import Content
from gemeindenetz.circulars.models import Circular
from gemeindenetz.circulars.queries.audience import Choice
from gemeindenetz.core import clock

CONTACTS, MAYORS, SUBSCRIBERS = "contacts", "mayors", "subscribers"
MORNING = time(8, 0)


class CircularForm(forms.Form):
    """A circular: to whom, and what it says."""

    audience = forms.ChoiceField(
        label=_("To which organisations?"),
        help_text=_("A list, or a view you saved of it. Who stands on it is looked up again when the circular goes out."),
    )
    groups = forms.MultipleChoiceField(
        label=_("To whom there?"),
        choices=[
            (CONTACTS, _("Contact persons")),
            (MAYORS, _("Mayors")),
            (SUBSCRIBERS, _("Also to subscribers of the public (public circulars only)")),
        ],
        widget=forms.CheckboxSelectMultiple,
        initial=[CONTACTS],
        error_messages={"required": _("Please choose who is to get the circular.")},
    )
    is_public = forms.BooleanField(
        label=_("Everybody may read it in the archive"),
        required=False,
        help_text=_("Public circulars also have a text block for the gazettes of municipalities."),
    )
    subject = forms.CharField(label=_("Subject"), max_length=150)
    body = forms.CharField(
        label=_("Text"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 14}),
        help_text=_("An empty line begins a paragraph, lines with “- ” are a list. Name no matter and no person who asked."),
    )  # fmt: skip

    def __init__(self, *args: Any, choices: Sequence[Choice], circular: Circular | None = None, **kwargs: Any) -> None:
        self._choices = {one.value: one for one in choices}
        if circular is not None:
            kwargs["initial"] = _initial(circular, choices)
        super().__init__(*args, **kwargs)
        self.fields["audience"].choices = [(one.value, one.label) for one in choices]  # type: ignore[attr-defined]  # a ChoiceField

    def content(self) -> Content:
        """Return what was typed."""
        values, chosen = self.cleaned_data, self._choices[self.cleaned_data["audience"]]
        groups = values["groups"]
        return Content(
            subject=values["subject"], body=values["body"], listing=chosen.listing, query=chosen.query,
            audience_name=chosen.label[:160], is_public=values["is_public"], to_contacts=CONTACTS in groups,
            to_mayors=MAYORS in groups, to_subscribers=SUBSCRIBERS in groups,
        )  # fmt: skip


def _initial(circular: Circular, choices: Sequence[Choice]) -> dict[str, Any]:
    same = [one.value for one in choices if (one.listing, one.query) == (circular.listing, circular.query)]
    chosen = {CONTACTS: circular.to_contacts, MAYORS: circular.to_mayors, SUBSCRIBERS: circular.to_subscribers}
    return {
        "audience": same[-1] if same else f"list:{circular.listing}",
        "groups": [name for name, is_chosen in chosen.items() if is_chosen],
        "is_public": circular.is_public,
        "subject": circular.subject,
        "body": circular.body,
    }


class TrialForm(forms.Form):
    """To whom the circular goes on trial."""

    address = forms.EmailField(label=_("Mail address"))


class PlanForm(forms.Form):
    """When a circular goes out; empty: now."""

    day = forms.DateField(
        label=_("Day"), required=False, widget=forms.DateInput, help_text=_("Empty: it goes out at once.")
    )
    at = forms.TimeField(
        label=_("Time"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )

    def moment(self) -> datetime | None:
        """Return when it goes out; None means now."""
        day = self.cleaned_data["day"]
        return datetime.combine(day, self.cleaned_data["at"] or MORNING, tzinfo=clock.BERLIN) if day else None


class SubscribeForm(forms.Form):
    """An address that wants circulars."""

    address = forms.EmailField(
        label=_("Mail address"), help_text=_("You get a mail with a link; only then does the subscription count.")
    )
