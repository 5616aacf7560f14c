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
