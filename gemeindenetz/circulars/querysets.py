"""Chainable verbs over circulars, and who sees which rows (the yes/no forms stand in permissions.py)."""

from typing import Any, Self

from django.db import models
from django.db.models import Q

from gemeindenetz.core.actor import Actor


class CircularQuerySet(models.QuerySet[Any]):
    """Circulars."""

    def visible_to(self, actor: Actor) -> Self:
        """Return public ones that were sent to everybody, all of a network to its office."""
        if actor.is_system:
            return self.all()
        return self.filter(Q(network_id__in=actor.ids("office")) | Q(is_public=True, state="sent"))

    def archived(self) -> Self:
        """Return what stands in the public archive."""
        return self.filter(is_public=True, state="sent").order_by("-sent_at", "-pk")

    def due(self, moment: Any) -> Self:
        """Return planned ones whose moment has come, oldest first."""
        return self.filter(state="planned", planned_for__lte=moment).order_by("planned_for", "pk")


class SubscriptionQuerySet(models.QuerySet[Any]):
    """Subscriptions."""

    def confirmed(self) -> Self:
        """Return those whose owner confirmed."""
        return self.filter(confirmed_at__isnull=False)
