"""Somebody gives a function up, or lets a deputy stand in: asked by the person, confirmed by office or mayor."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.people import Person, Seat
from gemeindenetz.network.querysets import SeatHandoverQuerySet


class SeatHandoverKind(models.TextChoices):
    """Who follows: somebody for good, or a deputy for a time."""

    SUCCESSOR = "successor", _("Somebody follows me")
    DEPUTY = "deputy", _("Somebody stands in for me for a time")


class SeatHandoverState(models.TextChoices):
    """asked → confirmed | declined | withdrawn; a confirmed one can be taken back by the office."""

    ASKED = "asked", _("waits for confirmation")
    CONFIRMED = "confirmed", _("confirmed")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")
    TAKEN_BACK = "taken_back", _("taken back")


@tracked()
class SeatHandover(models.Model):
    """A holder names who follows in a seat. Nothing here says whether the holder ever asked anybody anything."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    seat = models.ForeignKey(Seat, on_delete=models.CASCADE, related_name="handovers")
    kind = models.CharField(max_length=10, choices=SeatHandoverKind, default=SeatHandoverKind.SUCCESSOR)
    given_name = models.CharField(max_length=80, blank=True)
    family_name = models.CharField(max_length=80)
    email = models.EmailField()
    is_shared_mailbox = models.BooleanField(default=False)
    # First day of whoever follows; the last one of a deputy.
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=SeatHandoverState, default=SeatHandoverState.ASKED)
    asked_at = models.DateTimeField(default=clock.now)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.CharField(max_length=160, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    successor = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    ticket = models.ForeignKey("core.UndoTicket", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects: ClassVar = SeatHandoverQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seat"], condition=Q(state="asked"), name="seat_handover_once"),
            models.CheckConstraint(
                condition=~Q(kind="deputy") | Q(until__isnull=False), name="seat_handover_deputy_until"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seat} → {self.successor_name}"

    @property
    def successor_name(self) -> str:
        """Given and family name of who follows."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def is_deputy(self) -> bool:
        return self.kind == SeatHandoverKind.DEPUTY

    @property
    def is_open(self) -> bool:
        """Nobody has decided yet."""
        return self.state == SeatHandoverState.ASKED
