"""Forms of working aids."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.actions.keep_aids import AidDraft, add_version, offer_aid
from gemeindenetz.library.forms.fields import DomainForm
from gemeindenetz.library.models import AidKind, WorkingAid
from gemeindenetz.library.models.vocabulary import Audience, Licence
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.models import Network
from gemeindenetz.topics.models import Topic

FILE_HINT = _(
    "Word (.docx) without macros. Placeholders in double braces are filled: {{ kommune }}, {{ landkreis }}, "
    "{{ einwohnerzahl }}, {{ einwohner_stand }}, {{ datum }}, {{ ansprechperson }}, {{ funktion }}, {{ telefon }}, "
    "{{ email }}, {{ netzwerk }}, {{ ags }}. All others stay as gaps."
)


class VersionForm(DomainForm):
    """Another file for a working aid."""

    file = forms.FileField(label=_("Template"), help_text=FILE_HINT)
    note = forms.CharField(label=_("What is new"), max_length=200, required=False)

    def added(self, actor: Actor, aid: WorkingAid) -> None:
        """Add the version."""
        data = self.cleaned_data
        add_version(actor=actor, aid=aid, upload=data["file"], note=data["note"])


class AidForm(DomainForm):
    """A new working aid."""

    title = forms.CharField(label=_("Title"), max_length=160)
    kind = forms.ChoiceField(label=_("Kind"), choices=AidKind.choices)
    gist = forms.CharField(label=_("What it is for"), max_length=300, required=False)
    network = forms.ModelChoiceField(label=_("Network"), queryset=Network.objects.none(), empty_label=None)
    audience = forms.ChoiceField(
        label=_("Who may read it"), choices=Audience.choices, initial=Audience.MEMBERS
    )
    licence = forms.ChoiceField(label=_("Licence"), choices=Licence.choices, initial=Licence.CC_BY)
    origin = forms.CharField(
        label=_("Where it comes from"),
        max_length=300,
        help_text=_("Who wrote it, and that we may pass it on."),
    )
    topics = forms.ModelMultipleChoiceField(
        label=_("Topics"),
        queryset=Topic.objects.none(),
        required=False,
        to_field_name="slug",
        widget=forms.SelectMultiple(attrs={"size": 8}),
    )
    file = forms.FileField(label=_("Template"), help_text=FILE_HINT)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["network"].queryset = Network.objects.filter(pk__in=edited_networks(actor)).order_by("name")
        fields["topics"].queryset = Topic.objects.in_use()

    def offered(self, actor: Actor) -> None:
        """Offer the working aid."""
        data = dict(self.cleaned_data)
        upload, network = data.pop("file"), data.pop("network")
        offer_aid(actor=actor, network=network, draft=AidDraft(**data), upload=upload)
