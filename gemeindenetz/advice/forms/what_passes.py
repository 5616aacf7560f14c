"""What passes on with a function."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.models import Case


class WhatPassesForm(DomainForm):
    """Matters to tick, and a text for whoever follows. "Only me" ones are never ticked beforehand."""

    note = forms.CharField(
        label=_("What your successor should know"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Promises, people to know, what comes next. Nobody but your successor reads it, not by mail either."),
    )

    def __init__(self, *args: Any, offered: list[Case], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = {case.public_id: case for case in offered}

    def chosen(self) -> list[Case]:
        """Return the matters ticked; unknown ones are dropped, as if the list had not shown them."""
        ticked = self.data.getlist("case") if hasattr(self.data, "getlist") else []
        return [self.offered[key] for key in dict.fromkeys(ticked) if key in self.offered]
