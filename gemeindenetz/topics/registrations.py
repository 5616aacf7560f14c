"""What topics hands to core: setting up, import, undo, history, navigation."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import register_setup_step
from gemeindenetz.core.history import register_history
from gemeindenetz.core.imports import register_import
from gemeindenetz.core.navigation import NavItem, register_navigation
from gemeindenetz.core.undo import let_confirm_unseen, register_undo_model
from gemeindenetz.search.registry import register_documents
from gemeindenetz.search.synonyms import register_synonyms
from gemeindenetz.topics import search, setup_step
from gemeindenetz.topics.actions.merge_topics import MERGE
from gemeindenetz.topics.imports.kind import VOCABULARY_IMPORT
from gemeindenetz.topics.models import SynonymRing, Topic
from gemeindenetz.topics.permissions import is_editor


def register_all() -> None:
    """Register everything; called once when the models are loaded."""
    register_setup_step("topics", setup_step.load, order=10)
    register_import(VOCABULARY_IMPORT)
    register_undo_model(Topic, visible=Topic.objects.visible_to, label=_label, sees=_everybody)
    register_undo_model(Topic.related.through, visible=_pairs, label=_pair, sees=_everybody)
    let_confirm_unseen(MERGE)
    register_history("topic", label=_("Topic"), load=_topic_for_history)
    register_history("synonym-ring", label=_("Ring of words"), load=_ring_for_history)
    register_navigation(navigation)
    register_synonyms(search.synonyms)
    register_documents(search.TOPICS)


def navigation(actor: Actor) -> list[NavItem]:
    """Return the entry of those who edit the vocabulary; no query."""
    return [NavItem(_("Topics"), reverse("topics:topics"), order=700)] if is_editor(actor) else []


def _pairs(actor: Actor) -> Any:
    through: Any = Topic.related.through
    return through.objects.all()


def _label(image: Any) -> str:
    return str(image.get("label", ""))


def _pair(image: Any) -> str:
    keys = (image.get("from_topic_id"), image.get("to_topic_id"))
    return " – ".join(Topic.objects.filter(pk__in=keys).values_list("label", flat=True))


def _everybody(actor: Actor, image: Any) -> bool:
    """The vocabulary is public, also what is gone."""
    return True


def _topic_for_history(slug: str, actor: Actor) -> Topic | None:
    found: Topic | None = Topic.objects.filter(slug=slug).first() if is_editor(actor) else None
    return found


def _ring_for_history(key: str, actor: Actor) -> SynonymRing | None:
    if not is_editor(actor) or not key.isdecimal():
        return None
    return SynonymRing.objects.filter(pk=key).first()
