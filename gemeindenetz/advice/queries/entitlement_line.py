"""What a municipality is entitled to, in one grey line; it informs and never blocks asking."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import Organisation, Service
from gemeindenetz.network.queries.entitlement import entitlement_of_organisation
from gemeindenetz.network.queries.reasons import Outcome

NO_SERVICE = _("No advisory service is set up here yet. Please write to the office.")
LABELS: dict[str, Message] = {
    Outcome.ENTITLED: _("free advice"),
    Outcome.FIRST_CONVERSATION: _("a first conversation"),
    Outcome.GOODWILL: _("advice as goodwill"),
    Outcome.OTHER_SERVICE: _("another service is responsible"),
}


@dataclass(frozen=True)
class EntitlementLine:
    """Outcome as a code, its words, the steps that matter in small print, the stored reasons."""

    outcome: str
    label: Message
    note: str
    reasons: tuple[dict[str, Any], ...]

    @property
    def text(self) -> str:
        """The whole line."""
        return f"{self.label} – {self.note}" if self.note else str(self.label)

    @property
    def is_good(self) -> bool:
        return self.outcome == Outcome.ENTITLED


def entitlement_of(organisation: Organisation, service: Service, *, day: date) -> EntitlementLine:
    """Return what the organisation may expect of the service on the day (two queries).

    A place nobody asked for before has no organisation yet and is no member of anything.
    """
    number: int | None = organisation.pk
    if number is None:
        outcome = Outcome.FIRST_CONVERSATION
        return EntitlementLine(outcome, LABELS[outcome], str(_("not a member yet")), ())
    answer = entitlement_of_organisation(organisation=organisation, service=service, on=day)
    note = " · ".join(reason.short for reason in answer.reasons if reason.short)
    return EntitlementLine(
        answer.outcome.value,
        LABELS[answer.outcome],
        note,
        tuple(reason.as_data() for reason in answer.reasons),
    )
