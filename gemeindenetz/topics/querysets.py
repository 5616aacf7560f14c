"""Verbs over topics; the vocabulary is public, so everybody sees all of it."""

from typing import Any, Self

from django.db import models

from gemeindenetz.core.actor import Actor


class TopicQuerySet(models.QuerySet[Any]):
    """Topics."""

    def visible_to(self, actor: Actor) -> Self:
        """Return all: the vocabulary is public."""
        return self.all()

    def in_use(self) -> Self:
        """Return those that new entries may take."""
        return self.filter(deprecated_on__isnull=True)
