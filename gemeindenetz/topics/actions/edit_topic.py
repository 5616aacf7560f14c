"""Add, word and move topics."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Max, Q
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.permissions import can_change_topic, can_edit_topics
from gemeindenetz.topics.queries import topics_below
from gemeindenetz.topics.queries.slugs import TAKEN, plain_slug

LONGEST_LABEL = 120
MOST_LABELS = 60


class TopicRefused(DomainError):
    """The vocabulary would contradict itself; the message says how."""


@dataclass(frozen=True)
class TopicDraft:
    """What a topic says, without its place."""

    label: str
    alternative_labels: Sequence[str] = ()
    hidden_labels: Sequence[str] = ()
    definition: str = ""
    related: Sequence[Topic] = ()
    exact_matches: Sequence[str] = ()
    translations: dict[str, str] = field(default_factory=dict)


def slug_for(label: str) -> str:
    """Return a free address made of a label, its umlauts spelled out."""
    plain = plain_slug(label)
    base = plain if plain and plain not in TAKEN else f"thema-{plain}".strip("-")
    slug, number = base, 2
    while Topic.objects.filter(slug=slug).exists():
        slug, number = f"{base}-{number}", number + 1
    return slug


def cleaned_words(words: Iterable[str]) -> list[str]:
    """Return words without blanks around them, each once whatever its case, in order."""
    found: dict[str, str] = {}
    for word in words:
        plain = " ".join(word.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    return list(found.values())


def write_draft(topic: Topic, draft: TopicDraft) -> None:
    """Set what a draft says, checked against SKOS; the caller saves. Raises `TopicRefused`.

    A word stands once per topic: what is the preferred label is no alternative, what is shown is not hidden.
    """
    label = " ".join(draft.label.split())
    if not label:
        raise TopicRefused(_("Please give the topic a name."), field="label")
    taken = Topic.objects.in_use().filter(label__iexact=label).exclude(pk=topic.pk).first()
    if taken is not None:
        text = _("There is a topic “%(label)s” already. Should the two be merged?") % {"label": taken.label}
        raise TopicRefused(text, field="label")
    shown = [word for word in cleaned_words(draft.alternative_labels) if word.casefold() != label.casefold()]
    seen = {word.casefold() for word in (label, *shown)}
    hidden = [word for word in cleaned_words(draft.hidden_labels) if word.casefold() not in seen]
    for name, words in (("label", [label]), ("alternative_labels", shown), ("hidden_labels", hidden)):
        if len(words) > MOST_LABELS or any(len(word) > LONGEST_LABEL for word in words):
            limits = {"most": MOST_LABELS, "long": LONGEST_LABEL}
            raise TopicRefused(
                _("At most %(most)d names of at most %(long)d letters, please.") % limits, field=name
            )
    topic.label, topic.alternative_labels, topic.hidden_labels = label, shown, hidden
    topic.definition = draft.definition.strip()
    topic.exact_matches = list(dict.fromkeys(draft.exact_matches))
    topic.translations = dict(draft.translations)
    topic.is_edited = True


def add_topic(*, actor: Actor, draft: TopicDraft, broader: Topic | None, slug: str = "") -> Topic:
    """Add a topic at the end below another one, or a field of action.

    Who: offices and advisory teams. Raises `TopicRefused` for a name in use, or a topic above that is not.
    """
    require(can_edit_topics(actor))
    with use_case(actor):
        topic = Topic(slug=slug or slug_for(draft.label), broader=_checked_above(None, broader))
        write_draft(topic, draft)
        topic.position = last_place(broader)
        topic.save()
        set_related(topic, draft.related)
    return topic


def edit_topic(*, actor: Actor, topic: Topic, draft: TopicDraft) -> Topic:
    """Word a topic anew; its address stays.

    Who: offices and advisory teams, while it is in use. Raises `TopicRefused`.
    """
    require(can_change_topic(actor, topic))
    with use_case(actor):
        locked: Topic = Topic.objects.select_for_update().get(pk=topic.pk)
        write_draft(locked, draft)
        locked.save()
        set_related(locked, draft.related)
    return locked


def move_topic(*, actor: Actor, topic: Topic, broader: Topic | None) -> Topic:
    """Put a topic below another one, or make it a field of action (`broader` None).

    Who: offices and advisory teams, while it is in use. Raises `TopicRefused` for a place below itself, one that is
    not used any more, and one it is related to.
    """
    require(can_change_topic(actor, topic))
    with use_case(actor):
        # All rows, so that two moves at once cannot close a circle; the trigger refuses it by any other way.
        list(Topic.objects.select_for_update().values_list("pk", flat=True))
        locked: Topic = Topic.objects.get(pk=topic.pk)
        if locked.broader_id == (broader.pk if broader else None):
            return locked
        locked.broader = _checked_above(locked, broader)
        locked.position = last_place(broader)
        locked.is_edited = True
        locked.save(update_fields=["broader", "position", "is_edited"])
    return locked


def set_related(topic: Topic, related: Iterable[Topic]) -> None:
    """Relate a topic to others. Raises `TopicRefused` for itself and for what lies above or below it (SKOS S27)."""
    wanted = {one.pk: one for one in related}
    kin = topics_below(topic) | _above(topic) | {topic.pk}
    for key, one in wanted.items():
        if key in kin:
            text = _(
                "“%(label)s” lies above or below this topic already and cannot be related to it as well."
            )
            raise TopicRefused(text % {"label": one.label}, field="related")
    if set(topic.related.values_list("pk", flat=True)) != set(wanted):
        topic.related.set(wanted)


def _above(topic: Topic) -> set[int]:
    found: set[int] = set()
    current = topic.broader
    while current is not None and current.pk not in found:
        found.add(current.pk)
        current = current.broader
    return found


def _checked_above(topic: Topic | None, broader: Topic | None) -> Topic | None:
    if broader is None:
        return None
    if broader.is_deprecated:
        raise TopicRefused(
            _("The topic above is no longer used. Please choose another one."), field="broader"
        )
    if topic is None:
        return broader
    if broader.pk == topic.pk or broader.pk in topics_below(topic):
        text = _("“%(above)s” lies below “%(topic)s”. A topic cannot lie below itself.")
        values = {"above": broader.label, "topic": topic.label}
        raise TopicRefused(text % values, field="broader")
    if topic.related.filter(Q(pk=broader.pk) | Q(pk__in=_above(broader))).exists():
        text = _("The two are related to one another. Please take that out first.")
        raise TopicRefused(text, field="broader")
    return broader


def last_place(broader: Topic | None) -> int:
    """Return the place after the last one below a topic; fields of action count in hundreds."""
    last: int | None = Topic.objects.filter(broader=broader).aggregate(last=Max("position"))["last"]
    if broader is None:
        return ((last or 0) // 100 + 1) * 100
    return (broader.position if last is None else last) + 1
