"""Handing all matters of an adviser over: one line per matter, chosen beforehand, changed where wanted."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.hand_over_matters import Passing
from gemeindenetz.advice.forms.fields import DomainForm
from gemeindenetz.advice.queries.handover_proposal import Proposal, Row
from gemeindenetz.network.models import Person

NOTE_LENGTH = 1000


class HandoverForm(DomainForm):
    """The note to all colleagues; the lines per matter are read with `lines`."""

    note = forms.CharField(
        label=_("For everybody who takes something over"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("People to know, what was promised, where to be careful. Only the advisory team reads it."),
    )


class Line:
    """One matter of the list with what was chosen for it."""

    def __init__(self, row: Row, data: Mapping[str, Any] | None, people: Mapping[int, Person]) -> None:
        key = row.case.public_id
        self.row = row
        self.is_chosen = data is None or key in data.getlist("case")  # type: ignore[attr-defined]
        typed = str(data.get(f"to-{key}", "")) if data is not None else str(row.colleague_id or "")
        self.colleague = people.get(int(typed)) if typed.isdigit() and len(typed) < 10 else None  # noqa: PLR2004 - a number of the database
        promised = "; ".join(row.promised)
        proposed = f"{_('Promised:')} {promised}" if promised else ""
        self.note = str(data.get(f"note-{key}", "")) if data is not None else proposed
        self.note = self.note[:NOTE_LENGTH]

    @property
    def as_proposed(self) -> bool:
        """The colleague is the one proposed, so that the reasons hold."""
        return self.colleague is not None and self.colleague.pk == self.row.colleague_id

    def passings(self) -> list[Passing]:
        """Return what the action takes; nothing while nobody was chosen."""
        if self.colleague is None:
            return []
        reasons = tuple(self.row.codes) if self.as_proposed else ()
        return [Passing(self.row.case, self.colleague, self.note, reasons)]


def lines(proposal: Proposal, data: Any) -> list[Line]:
    """Return every matter with what was chosen; `data` None: as proposed."""
    people = {person.pk: person for person in proposal.colleagues}
    return [Line(row, data, people) for row in proposal.rows]


def problems(chosen: list[Line]) -> list[str]:
    """Return why the chosen lines cannot be handed over yet."""
    if not chosen:
        return [str(_("Please choose at least one consultation."))]
    missing = [line.row.case.number for line in chosen if line.colleague is None]
    if missing:
        return [str(_("Please say who takes over: %(numbers)s") % {"numbers": ", ".join(missing)})]
    return []
