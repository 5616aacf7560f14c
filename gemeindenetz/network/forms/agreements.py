"""Forms of agreements."""

from typing import Any

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from gemeindenetz.network.actions import Grant, Terms
from gemeindenetz.network.forms.fields import day_field, text_field
from gemeindenetz.network.models import AgreementSeries, Organisation, Service
from gemeindenetz.network.models.agreements import TermState


class TermsForm(forms.Form):
    """What the paper says."""

    title = forms.CharField(label=_("Title"), max_length=200)
    number = forms.IntegerField(label=_("Number in the series"), required=False, min_value=1, max_value=999)
    first_day = day_field(_("First day"), required=False, help_text=_("Leave empty when no source knows it."))
    term_state = forms.ChoiceField(label=_("How the end is known"), choices=TermState.choices)
    last_day = day_field(_("Last day"), required=False, help_text=_("Only for a fixed term."))
    signed_on = day_field(_("Signed on"), required=False, help_text=_("Leave empty while it is not signed."))
    note = text_field(_("Note"))

    def terms(self) -> Terms:
        """Return what was entered as terms."""
        return Terms(**{name: self.cleaned_data[name] for name in TermsForm.base_fields})


class SignForm(TermsForm):
    """A new agreement: series, parties, what it grants."""

    series = forms.ModelChoiceField(
        label=_("Series"),
        queryset=AgreementSeries.objects.none(),
        required=False,
        empty_label=_("– a new series –"),
    )
    new_series = forms.CharField(label=_("Name of the new series"), max_length=200, required=False)
    parties = text_field(_("Parties"), rows=3, help_text=_("One organisation a line, by its name."))
    grants = forms.ModelMultipleChoiceField(
        label=_("What it grants"),
        queryset=Service.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple(),
        help_text=_("Advice free of charge for the members of the service's network."),
    )
    field_order = ("series", "new_series")

    def __init__(self, *args: Any, networks: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        services = Service.objects.filter(network__in=networks).select_related("network")
        self.fields["grants"].queryset = services  # type: ignore[attr-defined]  # a ModelMultipleChoiceField
        self.fields["series"].queryset = AgreementSeries.objects.order_by("name")  # type: ignore[attr-defined]  # a ModelChoiceField

    def clean_parties(self) -> list[Organisation]:
        """Return the organisations named, refusing names nobody has."""
        names = [line.strip() for line in self.cleaned_data["parties"].splitlines() if line.strip()]
        found = {row.name.lower(): row for row in Organisation.objects.filter(name__in=names)}
        missing = [name for name in names if name.lower() not in found]
        if missing:
            text = _("No organisation is called %(names)s. Please enter it first or correct the name.")
            raise forms.ValidationError(text, params={"names": ", ".join(missing)})
        return [found[name.lower()] for name in names]

    def clean(self) -> dict[str, Any]:
        """Ask for a series: an existing one or the name of a new one."""
        cleaned = super().clean() or {}
        if not cleaned.get("series") and not cleaned.get("new_series"):
            self.add_error("new_series", _("Please choose a series or name a new one."))
        return cleaned

    def chosen_grants(self) -> list[Grant]:
        """Return what the agreement grants."""
        return [Grant(service.network, service) for service in self.cleaned_data["grants"]]

    def new_slug(self) -> str:
        """Return the short name of a new series."""
        return slugify(self.cleaned_data["new_series"])[:60] or "reihe"


class EndAgreementForm(forms.Form):
    """The last day of an agreement."""

    last_day = day_field(_("Last day"))


class DocumentForm(forms.Form):
    """A signed paper and who reads it."""

    title = forms.CharField(label=_("Title"), max_length=200)
    file = forms.FileField(label=_("Document"))
    audience = forms.ChoiceField(
        label=_("Who may read it?"),
        choices=[
            ("office", _("the office only")),
            ("net", _("members of the network")),
            ("public", _("everybody")),
        ],
        widget=forms.RadioSelect(),
        initial="office",
    )
