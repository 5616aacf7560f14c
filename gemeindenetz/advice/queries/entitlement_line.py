"""What a municipality is entitled to, in one grey line; it informs and never blocks asking."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.network.models import Organisation, Service

NO_SERVICE = _("No advisory service is set up here yet. Please write to the office.")


@dataclass(frozen=True)
class EntitlementLine:
    """Outcome as a code, one sentence, the reasons, and whether it is the good case."""

    outcome: str
    text: str
    reasons: tuple[Any, ...]


def entitlement_of(organisation: Organisation, service: Service, day: date) -> EntitlementLine:
    """Return what the organisation may expect of the service on the day."""
    return EntitlementLine("", "", ())
