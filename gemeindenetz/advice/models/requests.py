"""Requests before they become a matter, and how they are routed."""

from typing import ClassVar

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.querysets import AdviceRequestQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, same
from gemeindenetz.network.models.sources import Dataset


class Channel(models.TextChoices):
    """How a request came in."""

    WEB = "web", _("web form")
    SEAT = "seat", _("signed in")
    PHONE = "phone", _("by phone")
    MAIL = "mail", _("by mail")
    MEETING = "meeting", _("at a meeting")


class RequestState(models.TextChoices):
    """Unconfirmed requests (no account, mail not yet confirmed) are seen by nobody."""

    UNCONFIRMED = "unconfirmed", _("not yet confirmed")
    ROUTED = "routed", _("waiting to be taken over")
    TAKEN = "taken", _("taken over")
    EXPIRED = "expired", _("never confirmed")


@tracked(leave_out=("secret_hash",))
class AdviceRequest(models.Model):
    """Two questions: what moves you, what would help; who asks, for which municipality or county.

    `only_me`: nobody else of the own administration is let in; `secret_hash` then holds the word the person
    chose, because a link in a shared mailbox must not open the matter.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    service = models.ForeignKey("network.Service", on_delete=models.PROTECT, related_name="requests")
    organisation = models.ForeignKey(
        "network.Organisation", on_delete=models.PROTECT, related_name="advice_requests"
    )
    person = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="advice_requests"
    )
    name = models.CharField(_("name"), max_length=160)
    email = models.EmailField(_("mail address"), blank=True)
    phone = models.CharField(_("phone"), max_length=60, blank=True)
    function = models.CharField(_("function"), max_length=120, blank=True)
    moves = models.TextField(_("What moves you?"))
    helps = models.TextField(_("What would help you?"), blank=True)
    topic = models.ForeignKey(
        "topics.Topic", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    channel = models.CharField(max_length=10, choices=Channel)
    only_me = models.BooleanField(default=False)
    secret_hash = models.CharField(max_length=200, blank=True)
    noted_by = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    state = models.CharField(max_length=12, choices=RequestState)
    created_at = models.DateTimeField(default=clock.now)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    # What entitlement said on the day of asking; kept because the answer changes with time.
    entitlement_outcome = models.CharField(max_length=20, blank=True)
    entitlement_reasons = models.JSONField(default=list, blank=True)
    adviser = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="routed_requests"
    )
    answer_by = models.DateField(null=True, blank=True)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = AdviceRequestQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state", "service"], name="request_state_service")]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.moves[:40]}"


@tracked()
class RoutingRule(models.Model):
    """A rule of a service: conditions that are empty match everything; the first rule in order decides.

    `adviser` names who; without one, competence (topics of seats) and load decide among the team.
    """

    service = models.ForeignKey("network.Service", on_delete=models.CASCADE, related_name="routing_rules")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    within_ags = models.CharField(max_length=8, blank=True)
    topic = models.ForeignKey(
        "topics.Topic", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    association = models.ForeignKey(
        "network.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    adviser = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering: ClassVar = ["service", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["service", "position"], name="routing_rule_position_once", deferrable=models.Deferrable.DEFERRED
            )
        ]

    def __str__(self) -> str:
        return self.name


class RoutingDecision(models.Model):
    """One decision with everything considered; append-only. `reasons` are codes with values."""

    request = models.ForeignKey(AdviceRequest, on_delete=models.CASCADE, related_name="routing_decisions")
    service = models.ForeignKey("network.Service", on_delete=models.PROTECT, related_name="+")
    adviser = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    rule = models.ForeignKey(RoutingRule, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    reasons = models.JSONField(default=list)
    considered = models.JSONField(default=list)
    decided_by = models.CharField(max_length=160)
    decided_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["decided_at", "pk"]

    def __str__(self) -> str:
        return f"{self.request} → {self.adviser}"


@tracked()
class Absence(models.Model):
    """An adviser is away; a deputy may be named."""

    person = models.ForeignKey("network.Person", on_delete=models.CASCADE, related_name="absences")
    network = models.ForeignKey("network.Network", on_delete=models.CASCADE, related_name="absences")
    valid = DateRangeField()
    deputy = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="deputising"
    )
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [no_overlap("absence_no_overlap", same("person"), same("network"))]

    def __str__(self) -> str:
        return f"{self.person} {self.valid}"
