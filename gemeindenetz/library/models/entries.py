"""What examples, findings and recommendations share: owner, audience, origin; dated changes of state; numbers."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.querysets import OfEntryQuerySet
from gemeindenetz.network.models import Dataset
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same


class Entry(models.Model):
    """An entry of the library.

    `scope` is the one token of whoever reads it once it is published (empty before). `work_scope` is the token of
    those who work on it in every state. `origin` points up to what it was born from; only who may see that learns it.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    # Given at the first publication and never again to anything else (PB-2026-0042).
    number = models.CharField(max_length=20, unique=True, null=True, blank=True, editable=False)
    network = models.ForeignKey("network.Network", on_delete=models.PROTECT, related_name="+")
    title = models.CharField(_("title"), max_length=160)
    scope = models.CharField(max_length=40, blank=True, editable=False)
    work_scope = models.CharField(max_length=40, editable=False)
    state_since = models.DateField(default=clock.today, editable=False)
    origin_kind = models.CharField(max_length=20, blank=True, editable=False)
    origin_id = models.BigIntegerField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = models.CharField(max_length=160, editable=False)
    author = models.ForeignKey(
        "network.Person", on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN, editable=False)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.number} {self.title}" if self.number else self.title

    @property
    def origin(self) -> Origin | None:
        """What it was born from; resolve it with `core.origins` for the reader."""
        return Origin(self.origin_kind, self.origin_id) if self.origin_kind and self.origin_id else None


def one_subject(name: str) -> models.CheckConstraint:
    """Return the constraint: the row is about exactly one entry."""
    kinds = ("example", "finding", "recommendation")
    conditions = [
        models.Q(**{f"{kind}__isnull": kind != subject for kind in kinds}) for subject in kinds
    ]
    return models.CheckConstraint(condition=conditions[0] | conditions[1] | conditions[2], name=name)


class EntryTransition(models.Model):
    """A dated change of state of an entry; append-only."""

    example = models.ForeignKey(
        "library.PracticeExample", on_delete=models.CASCADE, null=True, related_name="transitions"
    )
    finding = models.ForeignKey(
        "library.Finding", on_delete=models.CASCADE, null=True, related_name="transitions"
    )
    recommendation = models.ForeignKey(
        "library.Recommendation", on_delete=models.CASCADE, null=True, related_name="transitions"
    )
    from_state = models.CharField(max_length=12, blank=True)
    to_state = models.CharField(max_length=12)
    on = models.DateField()
    note = models.TextField(blank=True)
    actor_name = models.CharField(max_length=160)
    recorded_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = OfEntryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [one_subject("entry_transition_about_one")]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self) -> str:
        return f"{self.from_state} → {self.to_state}"


class EntryNumber(models.Model):
    """Last number given per kind and year; the row is locked while a number is taken."""

    prefix = models.CharField(max_length=4)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["prefix", "year"], name="entry_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.prefix} {self.year}: {self.last}"


@tracked()
class EditorialRule(models.Model):
    """How a network publishes, from a day on; without one, an editor approves and entries hold a year."""

    network = models.ForeignKey("network.Network", on_delete=models.CASCADE, related_name="editorial_rules")
    valid = DateRangeField()
    publishes_at_once = models.BooleanField(_("contributions appear without approval"), default=False)
    confirm_months = models.PositiveSmallIntegerField(_("months until to be confirmed again"), default=12)
    review_days = models.PositiveSmallIntegerField(_("days an editor has"), default=10)

    class Meta:
        constraints: ClassVar = [
            no_overlap("editorial_rule_no_overlap", same("network")),
            not_empty("editorial_rule_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.valid}"
