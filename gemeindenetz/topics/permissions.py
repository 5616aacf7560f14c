"""Who may change the vocabulary."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied


def can_load_topics(actor: Actor) -> Decision:
    """Only the system, when an installation is set up."""
    return (
        Allowed()
        if actor.is_system
        else Denied(_("The vocabulary is written when an installation is set up."))
    )
