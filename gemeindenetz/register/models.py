"""Territories through time."""

from typing import ClassVar

from django.contrib.postgres.fields import DateRangeField
from django.db import models

from gemeindenetz.register.querysets import TerritoryQuerySet


class TerritoryLevel(models.TextChoices):
    """Levels of the official register."""

    LAND = "land", "Land"
    RB = "rb", "Regierungsbezirk"
    REGION = "region", "Region"
    KREIS = "kreis", "Kreis"
    VERBAND = "verband", "Gemeindeverband"
    GEMEINDE = "gemeinde", "Gemeinde"


class Territory(models.Model):
    """One territory with its official key for the time it existed."""

    level = models.CharField(max_length=10, choices=TerritoryLevel)
    ags = models.CharField(max_length=8)
    ars = models.CharField(max_length=12, blank=True)
    name = models.CharField(max_length=200)
    title = models.CharField(max_length=100, blank=True)
    official_name = models.CharField(max_length=250)
    sort_key = models.CharField(max_length=250)
    kind = models.CharField(max_length=2, blank=True)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    valid = DateRangeField()
    longitude = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)
    latitude = models.DecimalField(max_digits=9, decimal_places=6, null=True, blank=True)

    objects: ClassVar = TerritoryQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
