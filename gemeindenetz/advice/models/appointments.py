"""Appointments (Termine): visits, consultations, meetings, with those who take part."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.models.cases import Case, CaseParty
from gemeindenetz.advice.querysets import AppointmentQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked


class AppointmentKind(models.TextChoices):
    """What people meet for."""

    VISIT = "visit", _("visit on site")
    CONSULTATION = "consultation", _("talk or video call")
    MEETING = "meeting", _("meeting")


class AppointmentAudience(models.TextChoices):
    """Who sees an appointment: the people of its matter, the advisory team, or all members of the network."""

    MATTER = "matter", _("people of this matter")
    TEAM = "team", _("advisory team only")
    NETWORK = "network", _("members of the network")


def stable_uid() -> str:
    """Return what names an entry in every calendar program for its whole life."""
    domain = settings.PUBLIC_URL.partition("://")[2].partition("/")[0].partition(":")[0]
    return f"{opaque_id()}{opaque_id()}@{domain}"


@tracked()
class Appointment(models.Model):
    """One appointment, of a matter or of the network itself.

    All-day ones begin and end at midnight in Berlin, the last day excluded. `sequence` rises with every change
    others are told of; `internal_note` is for the advisory team alone and leaves the page in no mail and no feed.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    uid = models.CharField(max_length=255, unique=True, default=stable_uid, editable=False)
    sequence = models.PositiveIntegerField(default=0)
    case = models.ForeignKey(
        Case, on_delete=models.CASCADE, null=True, blank=True, related_name="appointments"
    )
    network = models.ForeignKey(
        "network.Network", on_delete=models.PROTECT, null=True, blank=True, related_name="appointments"
    )
    audience = models.CharField(max_length=10, choices=AppointmentAudience)
    kind = models.CharField(max_length=15, choices=AppointmentKind)
    title = models.CharField(_("subject"), max_length=160)
    topic = models.ForeignKey(
        "topics.Topic", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    all_day = models.BooleanField(default=False)
    place = models.CharField(pgettext_lazy("meeting", "place"), max_length=200, blank=True)
    note = models.TextField(blank=True)
    internal_note = models.TextField(blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    cancel_reason = models.CharField(max_length=300, blank=True)
    created_by = models.ForeignKey("network.Person", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    changed_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = AppointmentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["starts_at", "pk"]
        indexes: ClassVar = [
            models.Index(fields=["case", "starts_at"], name="appointment_case_starts"),
            models.Index(fields=["network", "starts_at"], name="appointment_network_starts"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(case__isnull=False, network__isnull=True, audience="matter")
                | models.Q(case__isnull=True, network__isnull=False, audience__in=["team", "network"]),
                name="appointment_of_matter_or_network",
            ),
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")), name="appointment_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def network_id_now(self) -> int:
        """Number of the network that arranges it: the matter's present one, or its own."""
        return self.case.network_id if self.case is not None else self.network_id or 0

    @property
    def is_past(self) -> bool:
        return self.ends_at <= clock.now()


class AnswerState(models.TextChoices):
    """What somebody answered to the invitation."""

    NONE = "needs_action", _("no answer yet")
    ACCEPTED = "accepted", _("comes")
    TENTATIVE = "tentative", _("comes perhaps")
    DECLINED = "declined", _("does not come")


@tracked()
class AppointmentGuest(models.Model):
    """Somebody who takes part: a person of the matter, or an adviser. Name and address as they were when invited.

    `organiser` is the address answers go to, kept from the first invitation on: programs know an entry by it.
    """

    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="guests")
    party = models.ForeignKey(CaseParty, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    person = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    name = models.CharField(max_length=160)
    email = models.EmailField(blank=True)
    organiser = models.CharField(max_length=320, blank=True)
    answer = models.CharField(max_length=15, choices=AnswerState, default=AnswerState.NONE)
    # Last state of the appointment this guest was told of, and the first one an answer still counts for.
    told_sequence = models.PositiveIntegerField(null=True, blank=True)
    asked_sequence = models.PositiveIntegerField(default=0)
    answered_at = models.DateTimeField(null=True, blank=True)
    until = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(party__isnull=False, person__isnull=True)
                | models.Q(party__isnull=True, person__isnull=False),
                name="appointment_guest_is_party_or_adviser",
            ),
            models.UniqueConstraint(fields=["appointment", "party"], name="appointment_party_once"),
            models.UniqueConstraint(fields=["appointment", "person"], name="appointment_adviser_once"),
        ]

    def __str__(self) -> str:
        return self.name
