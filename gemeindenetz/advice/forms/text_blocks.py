"""The form of a text block."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.text_blocks import BlockDraft
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.models import TextBlock
from gemeindenetz.core.actor import ServedNetwork


class TextBlockForm(DomainForm):
    """Title, text and for whom. `teams`: whose team may keep it; asked only where there are several (a new one).

    One the team shares stays the team's: `block` leaves out the question for whom.
    """

    network = forms.TypedChoiceField(label=_("Network"), coerce=int)
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

    def __init__(
        self, *args: Any, teams: Sequence[ServedNetwork] = (), block: TextBlock | None = None, **options: Any
    ) -> None:
        if block is not None:
            values = {"title": block.title, "text": block.text, "is_offered": block.is_offered, "shared": "me"}
            options.setdefault("initial", values)
        super().__init__(*args, **options)
        self.teams = teams
        if len(teams) > 1:
            self.fields["network"].choices = [(team.number, team.name) for team in teams]  # type: ignore[attr-defined]
        else:
            del self.fields["network"]
        if block is not None and block.is_shared:
            del self.fields["shared"]

    def draft(self) -> BlockDraft:
        """Return what was typed."""
        values = self.cleaned_data
        shared = values.get("shared", "team") == "team"
        return BlockDraft(values["title"], values["text"], shared, values["is_offered"])

    def network_id(self) -> int:
        """Return whose team keeps a new one."""
        return int(self.cleaned_data.get("network") or self.teams[0].number)
