"""Querysets of core: everything readable carries one scope token."""

from typing import Any, Self

from django.db import models

from gemeindenetz.core.actor import Actor


class ScopedQuerySet(models.QuerySet[Any]):
    """Rows with a column `scope`."""

    def visible_to(self, actor: Actor) -> Self:
        """Return the rows whose scope the actor holds; the system sees all."""
        if actor.is_system:
            return self.all()
        return self.filter(scope__in=actor.scopes)


class UndoTicketQuerySet(ScopedQuerySet):
    """Undo tickets: besides their own scope, those asked to confirm see them."""

    def visible_to(self, actor: Actor) -> Self:
        """Return the tickets of the actor's scopes and those the actor's team was asked to confirm."""
        if actor.is_system:
            return self.all()
        asked = models.Q(asked_at__isnull=False, confirm_scope__in=actor.scopes)
        return self.filter(models.Q(scope__in=actor.scopes) | asked)
