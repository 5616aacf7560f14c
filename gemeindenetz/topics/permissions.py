"""Who may change the vocabulary."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.topics.models import Topic

#: Held by offices and advisory teams: imports and undo tickets of the vocabulary.
VOCABULARY = "vocabulary"
#: Held by advisory teams: they answer for matters behind a merged topic.
VOCABULARY_CONFIRM = "vocabulary-confirm"


def is_editor(actor: Actor) -> bool:
    """The actor works at an office or advises, in any network: the vocabulary is everybody's."""
    return actor.is_system or bool(actor.ids("office") or actor.ids("team"))


def can_load_topics(actor: Actor) -> Decision:
    """Only the system, when an installation is set up."""
    return (
        Allowed()
        if actor.is_system
        else Denied(_("The vocabulary is written when an installation is set up."))
    )


def can_edit_topics(actor: Actor) -> Decision:
    """Offices and advisory teams."""
    if is_editor(actor):
        return Allowed()
    return Denied(_("Only offices and advisory teams change the topics. Please write to your office."))


def can_change_topic(actor: Actor, topic: Topic) -> Decision:
    """Editors, while the topic is in use; a deprecated one is restored first."""
    may_edit = can_edit_topics(actor)
    if may_edit and topic.is_deprecated:
        return Denied(_("This topic is no longer used. Please restore it first."))
    return may_edit


def can_restore_topic(actor: Actor, topic: Topic) -> Decision:
    """Editors, when it is deprecated."""
    may_edit = can_edit_topics(actor)
    if may_edit and not topic.is_deprecated:
        return Denied(_("This topic is in use already."))
    return may_edit
