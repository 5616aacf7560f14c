"""Who sees which rows of the library (the yes/no forms stand in permissions.py), and chainable verbs.

A published entry is read by whoever holds its one scope token. Before and after, those who work on it
(`work_scope`) and its editors see it: advisory team and office of its network, but never what is still a draft of
somebody else. What the people of a matter are asked to agree to, they see (`consent_scope`).
"""

from datetime import date
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q

from gemeindenetz.core.actor import Actor

#: States in which editors see an example: it was handed in once. Written out because models import this file.
HANDED_IN = ("submitted", "returned", "published", "withdrawn")
#: States in which the people of the matter see a finding they were asked about.
SHOWN_TO_TOWN = ("asked", "released", "refused")


def edited_networks(actor: Actor) -> frozenset[int]:
    """Return the networks whose entries the actor edits: advisory team and office."""
    return actor.ids("team") | actor.ids("office")


class EntryQuerySet(models.QuerySet[Any]):
    """What all entries share."""

    def on_topic(self, topic_id: int) -> Self:
        """Return entries with this topic."""
        return self.filter(topics=topic_id)

    def born_from(self, kind: str, number: int) -> Self:
        """Return entries born from a thing of an upper app."""
        return self.filter(origin_kind=kind, origin_id=number)


class ExampleQuerySet(EntryQuerySet):
    """Practice examples."""

    def visible_to(self, actor: Actor) -> Self:
        """Return published ones of the actor's scopes, those the actor works on, edits, or is asked about."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(state="published", scope__in=actor.scopes)
            | Q(work_scope__in=actor.scopes)
            | Q(network_id__in=edited_networks(actor), state__in=HANDED_IN)
            | Q(consent_scope__in=actor.scopes - {""}, consent_state__in=("asked", "given", "refused"))
        )

    def readable_by(self, actor: Actor) -> Self:
        """Return published ones only: what stands in the library for this reader."""
        rows = self.filter(state="published")
        if actor.is_system:
            return rows
        return rows.filter(
            Q(scope__in=actor.scopes)
            | Q(work_scope__in=actor.scopes)
            | Q(network_id__in=edited_networks(actor))
        )

    def waiting(self) -> Self:
        """Return those an editor has to look at."""
        return self.filter(state="submitted")

    def unfinished(self) -> Self:
        """Return drafts and those given back."""
        return self.filter(state__in=("draft", "returned"))

    def expired_on(self, day: date) -> Self:
        """Return published ones nobody has confirmed in time."""
        return self.filter(state="published", expires_on__lt=day)

    def to_open(self, day: date) -> Self:
        """Return published ones whose "what did not work" becomes public by that day."""
        return self.filter(state="published", pitfalls_public_from__lte=day, scope="public").exclude(
            pitfalls_scope="public"
        )


class FindingQuerySet(EntryQuerySet):
    """Findings: internal ones are the advisory team's alone; the office sees what was released."""

    def visible_to(self, actor: Actor) -> Self:
        """Return released ones of the actor's scopes, those of the own team, and what the actor is asked about."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(state="released", scope__in=actor.scopes)
            | Q(work_scope__in=actor.scopes)
            | Q(consent_scope__in=actor.scopes - {""}, state__in=SHOWN_TO_TOWN)
        )

    def readable_by(self, actor: Actor) -> Self:
        """Return released ones only."""
        return self.visible_to(actor).filter(state="released")

    def to_open(self, day: date) -> Self:
        """Return released ones that become public by that day."""
        return self.filter(state="released", public_from__lte=day).exclude(scope="public")


class RecommendationQuerySet(EntryQuerySet):
    """Recommendations."""

    def visible_to(self, actor: Actor) -> Self:
        """Return published ones of the actor's scopes, those the actor works on or edits."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(state="published", scope__in=actor.scopes)
            | Q(work_scope__in=actor.scopes)
            | Q(network_id__in=edited_networks(actor), state__in=HANDED_IN)
        )

    def readable_by(self, actor: Actor) -> Self:
        """Return published ones only."""
        return self.visible_to(actor).filter(state="published")

    def waiting(self) -> Self:
        """Return those an editor has to look at."""
        return self.filter(state="submitted")


def _seen(model: str, actor: Actor, *, reference: str) -> Exists:
    """Return the condition: the entry a row is about is visible to the actor."""
    rows: Any = apps.get_model("library", model).objects
    return Exists(rows.visible_to(actor).filter(pk=OuterRef(reference)))


class OfExampleQuerySet(models.QuerySet[Any]):
    """Rows that belong to an example."""

    def visible_to(self, actor: Actor) -> Self:
        """Return rows of examples the actor sees."""
        if actor.is_system:
            return self.all()
        return self.filter(_seen("PracticeExample", actor, reference="example"))


class ConfirmationQuerySet(OfExampleQuerySet):
    """Yearly confirmations."""

    def open(self) -> Self:
        """Return those without an answer."""
        return self.filter(answered_at__isnull=True)

    def due(self, day: date) -> Self:
        """Return those to be asked by that day, not asked yet."""
        return self.open().filter(due_on__lte=day, asked_at__isnull=True)


class OfEntryQuerySet(models.QuerySet[Any]):
    """Rows about one entry of any kind."""

    def visible_to(self, actor: Actor) -> Self:
        """Return rows of entries the actor sees."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(_seen("PracticeExample", actor, reference="example"))
            | Q(_seen("Finding", actor, reference="finding"))
            | Q(_seen("Recommendation", actor, reference="recommendation"))
        )


class EvidenceQuerySet(models.QuerySet[Any]):
    """Evidence: visible when both ends are."""

    def visible_to(self, actor: Actor) -> Self:
        """Return links whose recommendation and whose finding or example the actor sees."""
        if actor.is_system:
            return self.all()
        return self.filter(
            Q(_seen("Recommendation", actor, reference="recommendation"))
            & (
                Q(_seen("PracticeExample", actor, reference="example"))
                | Q(_seen("Finding", actor, reference="finding"))
            )
        )


class AidQuerySet(models.QuerySet[Any]):
    """Working aids."""

    def visible_to(self, actor: Actor) -> Self:
        """Return offered ones of the actor's scopes, and all of the networks the actor edits.

        Those of the installation (without network) belong to all editors.
        """
        if actor.is_system:
            return self.all()
        wanted = Q(scope__in=actor.scopes, withdrawn_on__isnull=True)
        edited = edited_networks(actor)
        if edited:
            wanted |= Q(network_id__in=edited) | Q(network__isnull=True)
        return self.filter(wanted)

    def offered(self) -> Self:
        """Return those not withdrawn."""
        return self.filter(withdrawn_on__isnull=True)

    def near(self, topic_id: int) -> Self:
        """Return those on a topic, on topics below it, or on the one above it."""
        return self.filter(
            Q(topics=topic_id) | Q(topics__broader=topic_id) | Q(topics__narrower=topic_id)
        ).distinct()


class AidVersionQuerySet(models.QuerySet[Any]):
    """Versions of working aids."""

    def visible_to(self, actor: Actor) -> Self:
        """Return versions of aids the actor sees."""
        if actor.is_system:
            return self.all()
        return self.filter(_seen("WorkingAid", actor, reference="aid"))


class CollectionQuerySet(models.QuerySet[Any]):
    """Collections of readers."""

    def owned_by(self, actor: Actor) -> Self:
        """Return the actor's own."""
        return self.filter(owner=actor.person_id) if actor.person_id is not None else self.none()

    def visible_to(self, actor: Actor) -> Self:
        """Return the actor's own and those shared with one of the actor's scopes."""
        if actor.is_system:
            return self.all()
        shared = Q(scope__in=actor.scopes - {""})
        return self.filter(shared | Q(owner=actor.person_id) if actor.person_id is not None else shared)


class OfCollectionQuerySet(models.QuerySet[Any]):
    """Entries in collections: seen where both the collection and the entry are."""

    def visible_to(self, actor: Actor) -> Self:
        """Return items of collections the actor sees whose entry stands in the library for the actor."""
        if actor.is_system:
            return self.all()
        return self.filter(_seen("Collection", actor, reference="collection")).readable_by(actor)

    def readable_by(self, actor: Actor) -> Self:
        """Return items whose entry the actor may read; what is hidden leaves no trace."""
        get: Any = apps.get_model
        examples = get("library", "PracticeExample").objects.readable_by(actor)
        advice = get("library", "Recommendation").objects.readable_by(actor)
        aids = get("library", "WorkingAid").objects.visible_to(actor).offered()
        return self.filter(
            Exists(examples.filter(pk=OuterRef("example")))
            | Exists(advice.filter(pk=OuterRef("recommendation")))
            | Exists(aids.filter(pk=OuterRef("aid")))
        )


class CommissionQuerySet(models.QuerySet[Any]):
    """Examples a network looks for."""

    def visible_to(self, actor: Actor) -> Self:
        """Return those of the networks the actor edits: advisory team and office."""
        return self.all() if actor.is_system else self.filter(network_id__in=edited_networks(actor))

    def active(self) -> Self:
        """Return those nobody has answered or dropped."""
        return self.filter(state__in=("open", "taken"))
