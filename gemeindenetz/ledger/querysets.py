"""Chainable verbs over facts."""

from datetime import date, datetime
from typing import Any, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q


class FactQuerySet(models.QuerySet[Any]):
    """Facts. Not for showing to people: see the app's docstring."""

    def effective(self, *, known_at: datetime | None = None) -> Self:
        """Return the facts that stand: originals nobody took back (as known at a moment, if told)."""
        reversals = self.model.objects.filter(reverses=OuterRef("pk"))
        facts = self.filter(reverses__isnull=True)
        if known_at is not None:
            reversals = reversals.filter(recorded_at__lte=known_at)
            facts = facts.filter(recorded_at__lte=known_at)
        return facts.filter(~Exists(reversals))

    def between(self, first_day: date, last_day: date) -> Self:
        """Return facts from `first_day` to `last_day`, both included."""
        return self.filter(day__range=(first_day, last_day))

    def of_networks(self, *slugs: str) -> Self:
        """Return facts of these networks."""
        return self.filter(network__in=slugs)

    def of_kinds(self, *kinds: str) -> Self:
        """Return facts of these kinds."""
        return self.filter(kind__in=kinds)

    def of_dataset(self, dataset: str) -> Self:
        """Return facts of own, starter or demo data; they never stand in one figure."""
        return self.filter(dataset=dataset)

    def within(self, key: str) -> Self:
        """Return facts of municipalities whose key starts so ("08", "08116"); all for an empty key."""
        return self.filter(Q(municipality__startswith=key)) if key else self
