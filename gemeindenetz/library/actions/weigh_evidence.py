"""Evidence: what a recommendation rests on, and what speaks against it."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.models import Evidence, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import Stance, Strength


class EvidenceStandsAlready(Conflict):
    """This finding or example is evidence of the recommendation already."""


@dataclass(frozen=True)
class Weight:
    """What the evidence says, how much it carries, what exactly."""

    stance: str = Stance.SUPPORTS
    strength: int = Strength.SOLID
    note: str = ""


def add_evidence(
    *,
    actor: Actor,
    recommendation: Recommendation,
    of: Finding | PracticeExample,
    weight: Weight | None = None,
) -> Evidence:
    """Let a recommendation rest on a finding or example the actor sees; readers see the link when they see both.

    Who: editors. Raises `NotVisible`, `NotAllowed`, `EvidenceStandsAlready`.
    """
    require_visible(permissions.can_see_recommendation(actor, recommendation))
    require_visible(_sees(actor, of))
    require(permissions.can_add_evidence(actor, recommendation))
    weight = weight or Weight()
    subject = {"finding": of} if isinstance(of, Finding) else {"example": of}
    with use_case(actor):
        evidence, is_new = Evidence.objects.get_or_create(
            recommendation=recommendation,
            **subject,
            defaults={
                "stance": weight.stance,
                "strength": weight.strength,
                "note": weight.note.strip(),
                "added_by": actor.name,
            },
        )
        if not is_new:
            raise EvidenceStandsAlready(_("This stands among the evidence already."))
    return evidence


def _sees(actor: Actor, of: Finding | PracticeExample) -> bool:
    if isinstance(of, Finding):
        return permissions.can_see_finding(actor, of)
    return permissions.can_see_example(actor, of)


def remove_evidence(*, actor: Actor, evidence: Evidence) -> None:
    """Take a piece of evidence away.

    Who: editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_recommendation(actor, evidence.recommendation))
    require(permissions.can_add_evidence(actor, evidence.recommendation))
    with use_case(actor):
        evidence.delete()
