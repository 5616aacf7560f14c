"""Chainable verbs over the register. All of it is public knowledge; nothing here needs `visible_to`."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from gemeindenetz.register.kinds import UNINCORPORATED


class TerritoryQuerySet(models.QuerySet[Any]):
    """Territories."""

    def at_level(self, *levels: str) -> Self:
        """Return territories of these levels."""
        return self.filter(level__in=levels)

    def municipalities(self) -> Self:
        """Return municipalities: level Gemeinde without areas that have none (Textkennzeichen 65, 66)."""
        return self.filter(level="gemeinde").exclude(kind__in=UNINCORPORATED)

    def counties(self) -> Self:
        """Return Landkreise and Stadtkreise."""
        return self.filter(level="kreis")

    def valid_on(self, day: date) -> Self:
        """Return territories that existed on the day."""
        return self.filter(valid__contains=day)

    def current(self) -> Self:
        """Return territories without a known end."""
        return self.filter(valid__upper_inf=True)

    def ended(self) -> Self:
        """Return territories that have ended."""
        return self.filter(valid__upper_inf=False)

    def within(self, key: str) -> Self:
        """Return territories whose key starts with `key` ("08", "08116")."""
        return self.filter(ags__startswith=key) if key else self

    def successor_unknown(self) -> Self:
        """Return ended territories whose successor no source at hand names."""
        passed_on = self.model.objects.filter(
            pk=OuterRef("pk"), successions_out__kind__in=["dissolved", "rekeyed"]
        ).order_by()
        return self.ended().filter(~Exists(passed_on))

    def named_like(self, text: str) -> Self:
        """Return territories whose name or key contains the text."""
        return self.filter(Q(name__icontains=text) | Q(ags__startswith=text))


class StatisticQuerySet(models.QuerySet[Any]):
    """Statistics."""

    def newest(self) -> Self:
        """Return per territory and key only the newest value."""
        return self.order_by("territory_id", "key", "-as_of").distinct("territory_id", "key")

    def of_key(self, key: str) -> Self:
        """Return values of one statistic."""
        return self.filter(key=key)


class EditionQuerySet(models.QuerySet[Any]):
    """Imported editions and lists."""

    def in_force(self) -> Self:
        """Return those that were not undone."""
        return self.filter(undone_at__isnull=True)

    def of_kind(self, kind: str) -> Self:
        """Return one kind of file."""
        return self.filter(kind=kind)
