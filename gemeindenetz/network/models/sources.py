"""Where a statement comes from, and statements that may contradict each other."""

from typing import ClassVar

from django.db import models

from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.querysets import PublicQuerySet


class Dataset(models.TextChoices):
    """Real, starter and demo data never stand in one figure."""

    OWN = "own", "Eigene Daten"
    STARTER = "starter", "Startdaten"
    DEMO = "demo", "Vorführdaten"


class Source(models.Model):
    """A document or page a statement rests on."""

    title = models.CharField(max_length=300)
    address = models.URLField(max_length=600, blank=True)
    seen_on = models.DateField(null=True, blank=True)

    objects: ClassVar = PublicQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["title", "address"], name="source_once")]

    def __str__(self) -> str:
        return self.title


@tracked()
class Claim(models.Model):
    """What one source says about a field of something; contradictions stand side by side.

    `subject` is `kind:slug` ("network:gemeindenetzwerk-be"), `field` a code ("members", "founded"),
    `as_of` as the source writes it ("2003", "2010-04", "2021-03-02"; fuzzy dates are text on purpose).
    """

    subject = models.CharField(max_length=120)
    field = models.CharField(max_length=60)
    value = models.CharField(max_length=300)
    as_of = models.CharField(max_length=10, blank=True)
    note = models.CharField(max_length=300, blank=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="claims")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = PublicQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["subject", "field", "as_of"]
        indexes: ClassVar = [models.Index(fields=["subject", "field"], name="claim_subject_field")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["subject", "field", "value", "as_of", "source"], name="claim_once_per_source"
            )
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.field}: {self.value}"
