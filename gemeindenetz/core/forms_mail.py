"""How often the platform writes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.models import Rhythm
from gemeindenetz.core.outbox_timing import Choice


class MailChoiceForm(forms.Form):
    """Rhythm, quiet hours, language."""

    rhythm = forms.ChoiceField(
        label=_("News and reminders"), choices=Rhythm.choices, widget=forms.RadioSelect
    )
    quiet_from = forms.TimeField(
        label=_("No mail from"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    quiet_until = forms.TimeField(
        label=_("until"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    language = forms.ChoiceField(
        label=_("Language of mails"), choices=[("", "Deutsch"), ("en", "English")], required=False
    )

    def choice(self) -> Choice:
        """Return what was chosen."""
        values = self.cleaned_data
        return Choice(Rhythm(values["rhythm"]), values["quiet_from"], values["quiet_until"], values["language"])
