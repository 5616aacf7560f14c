"""A partner edits its own profile; the office approves before anybody else reads it."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError, NotVisible
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Organisation, Person, ProfileProposal
from gemeindenetz.network.models.organisations import ProposalState
from gemeindenetz.network.queries.profiles import FIELDS, TEXTS, current_profile
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries import resolved_slugs


class NothingProposed(DomainError):
    """The proposal changes nothing."""


class ProposalDecided(Conflict):
    """Somebody has decided or withdrawn the proposal already."""


class DeclineNeedsReason(DomainError):
    """The partner is told why."""


def propose_profile(
    *, actor: Actor, organisation: Organisation, values: Mapping[str, Any]
) -> ProfileProposal:
    """Propose new values for a partner's profile; a proposal still waiting is replaced. Who: its people.

    Raises `NothingProposed`.
    """
    require(permissions.can_propose_profile(actor, organisation))
    present = current_profile(organisation)
    wanted = {
        field: sorted(values[field]) if field == "topics" else values[field]
        for field in FIELDS
        if field in values
    }
    changed = {field: value for field, value in wanted.items() if value != present[field]}
    if not changed:
        raise NothingProposed(_("Nothing has changed. Please change at least one field."))
    with use_case(actor):
        proposal, _is_new = ProfileProposal.objects.update_or_create(
            organisation=organisation,
            state=ProposalState.OPEN,
            defaults={"values": changed, "proposed_by": _person_of(actor), "proposed_at": clock.now()},
        )
    stored: ProfileProposal = proposal
    return stored


def _person_of(actor: Actor) -> Person:
    if actor.person_id is None:
        raise NotVisible
    person: Person = Person.objects.get(pk=actor.person_id)
    return person


def withdraw_proposal(*, actor: Actor, proposal: ProfileProposal) -> None:
    """Take a waiting proposal back. Who: the partner's people. Raises `ProposalDecided`."""
    require(permissions.can_propose_profile(actor, proposal.organisation))
    with use_case(actor):
        _decide(actor, proposal, state=ProposalState.WITHDRAWN)


def approve_proposal(*, actor: Actor, proposal: ProfileProposal) -> Organisation:
    """Publish the proposed values. Who: offices. Raises `ProposalDecided`."""
    require(permissions.can_decide_proposal(actor, proposal))
    with use_case(actor):
        decided = _decide(actor, proposal, state=ProposalState.APPROVED)
        organisation = decided.organisation
        texts = {field: value for field, value in decided.values.items() if field in TEXTS}
        for field, value in texts.items():
            setattr(organisation, field, value)
        organisation.save(update_fields=list(texts))
        if "topics" in decided.values:
            resolved = resolved_slugs()
            slugs = {resolved.get(slug, slug) for slug in decided.values["topics"]}
            organisation.topics.set(Topic.objects.filter(slug__in=slugs))
    published: Organisation = organisation
    return published


def decline_proposal(*, actor: Actor, proposal: ProfileProposal, reason: str) -> None:
    """Decline a proposal with a reason the partner reads. Who: offices.

    Raises `ProposalDecided`, `DeclineNeedsReason`.
    """
    require(permissions.can_decide_proposal(actor, proposal))
    if not reason.strip():
        raise DeclineNeedsReason(_("Please tell the partner why."), field="reason")
    with use_case(actor):
        _decide(actor, proposal, state=ProposalState.DECLINED, reason=reason)


def _decide(actor: Actor, proposal: ProfileProposal, *, state: str, reason: str = "") -> ProfileProposal:
    current: ProfileProposal = (
        ProfileProposal.objects.select_for_update(of=("self",))
        .select_related("organisation")
        .get(pk=proposal.pk)
    )
    if current.state != ProposalState.OPEN:
        raise ProposalDecided(_("This proposal has been decided already. Please load the page again."))
    current.state, current.reason = state, reason
    current.decided_by_id, current.decided_at = actor.person_id, clock.now()
    current.save(update_fields=["state", "reason", "decided_by", "decided_at"])
    return current
