"""The ledger's only table."""

from typing import ClassVar

import pgtrigger
from django.db import models

from gemeindenetz.core import clock


class FactKind(models.TextChoices):
    """Milestones that leave a fact; the words of the funder's report."""

    REQUEST_RECEIVED = "request_received", "Anfrage eingegangen"
    CASE_OPENED = "case_opened", "Beratung begonnen"
    CASE_STATE = "case_state", "Stand der Beratung geändert"
    CONSULTATION = "consultation", "Beratungsgespräch"
    VISIT = "visit", "Ortstermin"
    CASE_REFERRED = "case_referred", "Verwiesen"
    CASE_CLOSED = "case_closed", "Beratung abgeschlossen"
    CASE_REOPENED = "case_reopened", "Beratung wieder aufgenommen"
    MEMBER_JOINED = "member_joined", "Beigetreten"
    MEMBER_LEFT = "member_left", "Ausgetreten"


class Fact(models.Model):
    """One milestone: date, kind, network, municipality, topic; coarse minutes and an amount where recorded.

    `municipality` is an AGS (8 digits; 5 for counties). `subject` is an opaque key that joins the facts of
    one matter or membership without naming it; `detail` is a code (a state, an outcome, a reason), no text.
    """

    day = models.DateField()
    kind = models.CharField(max_length=40, choices=FactKind)
    network = models.CharField(max_length=60)
    municipality = models.CharField(max_length=8)
    topic = models.CharField(max_length=60, blank=True)
    detail = models.CharField(max_length=60, blank=True)
    minutes = models.PositiveIntegerField(null=True)
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    subject = models.CharField(max_length=40)
    dataset = models.CharField(max_length=10, default="own")
    reverses = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="reversals")
    recorded_at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["network", "day", "kind"], name="fact_network_day_kind"),
            models.Index(fields=["subject"], name="fact_subject"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["reverses"], name="fact_reversed_at_most_once"),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.kind} {self.network} {self.municipality}"
