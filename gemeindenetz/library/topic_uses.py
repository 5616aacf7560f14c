"""What of the library points at topics: findings, examples, recommendations (register_topic_use)."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import Commission, Finding, PracticeExample, Recommendation, WorkingAid
from gemeindenetz.topics.uses import TopicUse, register_topic_use


def _seen(through: Any, owner: str, *, model: Any) -> Callable[[Actor], "QuerySet[Any]"]:
    def visible(actor: Actor) -> "QuerySet[Any]":
        rows: QuerySet[Any] = through.objects.filter(**{f"{owner}__in": model.objects.visible_to(actor)})
        return rows

    return visible


def _named(owner: str) -> Callable[[Any], str]:
    return lambda row: str(getattr(row, owner))


def register() -> None:
    """Register everything; called once when the models are loaded."""
    for key, label, model, owner in (
        ("library.example", _("Practice examples"), PracticeExample, "practiceexample"),
        ("library.finding", _("Findings"), Finding, "finding"),
        ("library.recommendation", _("Recommendations"), Recommendation, "recommendation"),
        ("library.aid", _("Working aids"), WorkingAid, "workingaid"),
    ):
        through: Any = model.topics.through
        visible = _seen(through, owner, model=model)
        use = TopicUse(
            key, label, through, "topic", visible=visible, name=_named(owner), owner=owner, load=(owner,)
        )
        register_topic_use(use)
    register_topic_use(
        TopicUse(
            "library.commission", _("Examples looked for"), Commission, "topic",
            visible=Commission.objects.visible_to, name=str, load=("topic",),
        )
    )  # fmt: skip
