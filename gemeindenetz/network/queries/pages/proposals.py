"""What a partner proposes beside what stands."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.network.models import ProfileProposal
from gemeindenetz.network.queries.profiles import current_profile
from gemeindenetz.topics.models import Topic


@dataclass(frozen=True)
class Difference:
    """One field before and after."""

    label: Message
    before: str
    after: str


def waiting_proposals(actor: Actor) -> int:
    """Return how many proposals wait for the office."""
    return int(ProfileProposal.objects.visible_to(actor).waiting().count())


def _labels() -> dict[str, Message]:
    return {
        "profile": _("What they do"),
        "region": _("Where they work"),
        "email": _("Mail address"),
        "phone": _("Phone"),
        "website": _("Website"),
        "topics": _("Topics"),
    }


def differences_of(proposal: ProfileProposal) -> list[Difference]:
    """Return the fields a proposal changes, in words."""
    present, labels = current_profile(proposal.organisation), _labels()
    topics = dict(Topic.objects.values_list("slug", "label")) if "topics" in proposal.values else {}
    return [
        Difference(labels.get(field, field), _shown(present.get(field), topics), _shown(value, topics))
        for field, value in proposal.values.items()
    ]


def _shown(value: Any, topics: dict[str, str]) -> str:
    if isinstance(value, list):
        return ", ".join(str(topics.get(slug, slug)) for slug in value)
    return str(value or "")
