"""What an organisation works on, in the words of the vocabulary."""

from collections.abc import Iterable

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Organisation
from gemeindenetz.topics.models import Topic


def set_topics(*, actor: Actor, organisation: Organisation, topics: Iterable[Topic]) -> None:
    """Replace the topics of an organisation. Who: offices."""
    require(permissions.can_change_organisation(actor, organisation))
    with use_case(actor):
        organisation.topics.set(topics)
