"""What passes on with a function: matters the holder chose, and what the successor should know."""

from typing import ClassVar

from django.db import models

from gemeindenetz.advice.models.cases import Case, CaseParty
from gemeindenetz.core.tracking import tracked


@tracked(leave_out=("note",))
class SeatHandoverPlan(models.Model):
    """The holder's choice about one handover of a function. `note` is read by the successor alone.

    `carried_out_at`: the people of the matters have changed; `ended_at`: a deputy's time is over.
    """

    handover = models.OneToOneField("network.SeatHandover", on_delete=models.CASCADE, related_name="advice_plan")
    note = models.TextField(blank=True)
    carried_out_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    taken_back_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"plan of handover {self.handover_id}"


@tracked()
class SeatHandoverMatter(models.Model):
    """A matter of the holder in this handover. `passes`: chosen; `former` left it, `party` came in or was there."""

    plan = models.ForeignKey(SeatHandoverPlan, on_delete=models.CASCADE, related_name="matters")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    passes = models.BooleanField(default=True)
    former = models.ForeignKey(CaseParty, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    party = models.ForeignKey(CaseParty, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    is_new = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["plan", "case"], name="seat_handover_matter_once")]

    def __str__(self) -> str:
        return f"{self.case} in {self.plan}"
