"""The form of a text block."""

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.text_blocks import BlockDraft
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.models import TextBlock


class TextBlockForm(DomainForm):
    """Title, text and for whom."""

    title = forms.CharField(label=_("Title"), max_length=120, help_text=_("By this it is found while you answer."))
    text = forms.CharField(
        label=_("Text"), max_length=10_000, widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("Words in braces are filled in from the matter, for example {kommune}."),
    )  # fmt: skip
    shared = forms.ChoiceField(
        label=_("For whom?"), widget=forms.RadioSelect, initial="team",
        choices=[("team", _("the whole advisory team")), ("me", _("only me"))],
    )  # fmt: skip
    is_offered = forms.BooleanField(label=_("Offer it while answering"), required=False, initial=True)

    def draft(self) -> BlockDraft:
        """Return what was typed."""
        values = self.cleaned_data
        return BlockDraft(values["title"], values["text"], values["shared"] == "team", values["is_offered"])


def values_of(block: TextBlock) -> dict[str, object]:
    """Return what stands in the form of a block that exists."""
    shared = "team" if block.is_shared else "me"
    return {"title": block.title, "text": block.text, "shared": shared, "is_offered": block.is_offered}
