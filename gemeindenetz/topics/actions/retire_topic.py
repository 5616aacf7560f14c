"""Take a topic out of use, and bring it back."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.actions.edit_topic import TopicRefused
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.permissions import can_change_topic, can_restore_topic


def deprecate_topic(*, actor: Actor, topic: Topic, replacement: Topic | None) -> Topic:
    """Take a topic out of use; what points at it stays, and figures count with the replacement.

    Who: offices and advisory teams. Raises `TopicRefused` when topics lie below it, or the replacement is the topic
    itself or not in use.
    """
    require(can_change_topic(actor, topic))
    if topic.narrower.in_use().exists():
        text = _("Topics lie below this one. Please move them first.")
        raise TopicRefused(text, field="replacement")
    if replacement is not None and (replacement.pk == topic.pk or replacement.is_deprecated):
        text = _("Please choose a replacement that is in use and not the topic itself.")
        raise TopicRefused(text, field="replacement")
    with use_case(actor):
        locked: Topic = Topic.objects.select_for_update().get(pk=topic.pk)
        locked.deprecated_on, locked.replaced_by, locked.is_edited = clock.today(), replacement, True
        locked.save(update_fields=["deprecated_on", "replaced_by", "is_edited"])
    return locked


def restore_topic(*, actor: Actor, topic: Topic) -> Topic:
    """Bring a topic back into use, without replacement.

    Who: offices and advisory teams. Raises `TopicRefused` when the topic above is not in use or its name is taken.
    """
    require(can_restore_topic(actor, topic))
    if topic.broader is not None and topic.broader.is_deprecated:
        text = _("The topic above, “%(label)s”, is no longer used. Please restore that one first.")
        raise TopicRefused(text % {"label": topic.broader.label})
    if Topic.objects.in_use().filter(label__iexact=topic.label).exists():
        text = _("There is a topic “%(label)s” already. Please rename that one first.")
        raise TopicRefused(text % {"label": topic.label})
    with use_case(actor):
        locked: Topic = Topic.objects.select_for_update().get(pk=topic.pk)
        locked.deprecated_on, locked.replaced_by, locked.is_edited = None, None, True
        locked.save(update_fields=["deprecated_on", "replaced_by", "is_edited"])
    return locked
