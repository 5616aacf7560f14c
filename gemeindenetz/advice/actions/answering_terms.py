"""What a network's advisory team agreed about answering: holidays, escalation, silence."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice import working_days
from gemeindenetz.advice.models import AdviceSettings
from gemeindenetz.advice.permissions import can_manage_rules, can_see_rules
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network

LONGEST = 60
LONGEST_SILENCE = 365


class TermsUnfit(DomainError):
    """Days that make no sense, or a Land there is not."""


@dataclass(frozen=True)
class AnsweringTerms:
    """Working days until some and until all of the team learn that nobody answered; days of silence; the Land."""

    escalates_after: int
    escalates_to_all_after: int
    silent_after: int
    land: str


def set_answering_terms(*, actor: Actor, network: Network, terms: AnsweringTerms) -> None:
    """Agree after how many working days who learns that nobody answered, and whose holidays count.

    Who: head of the team and office. Days already promised stay. Raises `TermsUnfit`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_rules(actor, network)))
    require(can_manage_rules(actor, network))
    if not 1 <= terms.escalates_after <= LONGEST:
        raise TermsUnfit(_("Please choose between 1 and 60 working days."), field="escalates_after")
    if not terms.escalates_after <= terms.escalates_to_all_after <= LONGEST:
        raise TermsUnfit(
            _("Everybody learns of it together with the head of the team or later."), field="escalates_to_all_after"
        )
    if not 1 <= terms.silent_after <= LONGEST_SILENCE:
        raise TermsUnfit(_("Please choose between 1 and 365 days."), field="silent_after")
    if terms.land not in working_days.LAENDER:
        raise TermsUnfit(_("Please choose a Land."), field="land")
    values = {name: getattr(terms, name) for name in AnsweringTerms.__dataclass_fields__}
    with use_case(actor):
        AdviceSettings.objects.update_or_create(network=network, defaults=values)
