"""Handing many matters over at once: by whom, to whom, and what the successor should know."""

from typing import ClassVar

from django.db import models

from gemeindenetz.advice.models.cases import Case
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked


@tracked()
class Handover(models.Model):
    """One handover of an adviser's matters. Readable with `team:<network>`; `note` never leaves the team."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    network = models.ForeignKey("network.Network", on_delete=models.PROTECT, related_name="handovers")
    leaving = models.ForeignKey("network.Person", on_delete=models.PROTECT, related_name="handovers")
    note = models.TextField(blank=True)
    by_name = models.CharField(max_length=160)
    at = models.DateTimeField(default=clock.now)
    ticket = models.ForeignKey("core.UndoTicket", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.leaving} {self.at:%d.%m.%Y}"


@tracked()
class HandoverItem(models.Model):
    """One matter of a handover. `read_at`: the colleague has taken note of it; it then leaves Today."""

    handover = models.ForeignKey(Handover, on_delete=models.CASCADE, related_name="items")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="handover_items")
    colleague = models.ForeignKey("network.Person", on_delete=models.PROTECT, related_name="taken_matters")
    note = models.CharField(max_length=1000, blank=True)
    reasons = models.JSONField(default=list, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["handover", "case"], name="handover_item_once")
        ]
        indexes: ClassVar = [models.Index(fields=["colleague", "read_at"], name="handover_item_colleague")]

    def __str__(self) -> str:
        return f"{self.case} → {self.colleague}"
