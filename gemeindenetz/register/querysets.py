"""Chainable verbs over territories."""

from datetime import date
from typing import Any, Self

from django.db import models


class TerritoryQuerySet(models.QuerySet[Any]):
    """Territories."""

    def municipalities(self) -> Self:
        """Return municipalities: level gemeinde without areas that have none (Textkennzeichen 65, 66)."""
        return self.filter(level="gemeinde").exclude(kind__in=["65", "66"])

    def counties(self) -> Self:
        """Return counties (Landkreise and Stadtkreise)."""
        return self.filter(level="kreis")

    def valid_on(self, day: date) -> Self:
        """Return territories that existed on the day."""
        return self.filter(valid__contains=day)
