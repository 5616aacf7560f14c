"""Forms of working aids."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.actions.keep_aids import AidDraft, add_version, change_aid, offer_aid
from gemeindenetz.library.forms.fields import DomainForm
from gemeindenetz.library.models import AidKind, WorkingAid
from gemeindenetz.library.models.vocabulary import Audience, Licence
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.models import Network
from gemeindenetz.topics.models import Topic

FILE_HINT = _("Word (.docx) without macros. Placeholders stand in double braces, for example {{ kommune }}.")


ABOUT = ("title", "kind", "gist", "audience", "licence", "origin", "topics")


class VersionForm(DomainForm):
    """Another file for a working aid."""

    file = forms.FileField(label=_("Template"), help_text=FILE_HINT)
    note = forms.CharField(label=_("What is new"), max_length=200, required=False)

    def added(self, actor: Actor, aid: WorkingAid) -> None:
        """Add the version."""
        data = self.cleaned_data
        add_version(actor=actor, aid=aid, upload=data["file"], note=data["note"])


class AboutForm(DomainForm):
    """What is said about a working aid."""

    title = forms.CharField(label=_("Title"), max_length=160)
    kind = forms.ChoiceField(label=_("Kind"), choices=AidKind.choices)
    gist = forms.CharField(label=_("What it is for"), max_length=300, required=False)
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
        widget=forms.CheckboxSelectMultiple(),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["topics"].queryset = Topic.objects.in_use()

    @property
    def draft(self) -> AidDraft:
        """What was said."""
        return AidDraft(**{name: value for name, value in self.cleaned_data.items() if name in ABOUT})

    def changed(self, actor: Actor, aid: WorkingAid) -> None:
        """Change it."""
        change_aid(actor=actor, aid=aid, draft=self.draft)


class AidForm(AboutForm):
    """A new working aid with its file."""

    network = forms.ModelChoiceField(label=_("Network"), queryset=Network.objects.none(), empty_label=None)
    file = forms.FileField(label=_("Template"), help_text=FILE_HINT)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["network"].queryset = Network.objects.filter(pk__in=edited_networks(actor)).order_by("name")

    def offered(self, actor: Actor) -> WorkingAid:
        """Offer the working aid."""
        data = self.cleaned_data
        return offer_aid(actor=actor, network=data["network"], draft=self.draft, upload=data["file"])
