"""Requests before they become a matter, and how they are routed."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice import working_days
from gemeindenetz.advice.querysets import AdviceRequestQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, same
from gemeindenetz.network.models.sources import Dataset

#: Longest heading made of the first words of a request.
TITLE_LENGTH = 80


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


#: States in which the advisory team knows of a request.
KNOWN_STATES = (RequestState.ROUTED, RequestState.TAKEN)


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
    # What the person typed as the place, before it was found in the register.
    place_typed = models.CharField(max_length=160, blank=True)
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
    # The town's own choice where several services could advise it; kept until the address is confirmed.
    chosen_service = models.ForeignKey(
        "network.Service", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = AdviceRequestQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state", "service"], name="request_state_service")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state="unconfirmed") | models.Q(confirmed_at__isnull=True),
                name="request_unconfirmed_has_no_confirmation",
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.moves[:40]}"

    @property
    def reference(self) -> str:
        """What people name on the phone before the matter has a number."""
        return f"A-{self.public_id[:6].upper()}"

    @property
    def first_words(self) -> str:
        """A heading made of the first words."""
        line = self.moves.strip().split("\n", 1)[0]
        return line if len(line) <= TITLE_LENGTH else line[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …"


@tracked()
class RequestColleague(models.Model):
    """Somebody of the own administration whom the asking person lets in by name from the start."""

    request = models.ForeignKey(AdviceRequest, on_delete=models.CASCADE, related_name="colleagues")
    name = models.CharField(max_length=160)
    email = models.EmailField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["request", "email"], name="request_colleague_once")
        ]

    def __str__(self) -> str:
        return self.name


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
                fields=["service", "position"],
                name="routing_rule_position_once",
                deferrable=models.Deferrable.DEFERRED,
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
    # A rule that ever decided is switched off, never deleted.
    rule = models.ForeignKey(RoutingRule, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reasons = models.JSONField(default=list)
    considered = models.JSONField(default=list)
    decided_by = models.CharField(max_length=160)
    decided_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["decided_at", "pk"]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

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
    # A colleague may enter who fell ill; the person is told, and may end it as well.
    entered_by = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [no_overlap("absence_no_overlap", same("person"), same("network"))]

    def __str__(self) -> str:
        return f"{self.person} {self.valid}"


@tracked()
class AdviceSettings(models.Model):
    """What a network's advisory team agreed about its own work. No row means the defaults."""

    network = models.OneToOneField(
        "network.Network", on_delete=models.CASCADE, related_name="advice_settings"
    )
    # Coarse minutes of talks and visits; off by default, seen in detail by their author only.
    records_minutes = models.BooleanField(default=False)
    # Whose public holidays count.
    land = models.CharField(max_length=2, default=working_days.LAND, db_default=working_days.LAND, choices=working_days.LAENDER)
    # After how many working days without an answer deputy and head of the team learn of it, and then everybody.
    escalates_after = models.PositiveSmallIntegerField(default=3, db_default=3)
    escalates_to_all_after = models.PositiveSmallIntegerField(default=5, db_default=5)
    # Days without any entry after which a matter counts as silent.
    silent_after = models.PositiveSmallIntegerField(default=30, db_default=30)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(escalates_to_all_after__gte=models.F("escalates_after")),
                name="advice_settings_first_some_then_all",
            )
        ]

    def __str__(self) -> str:
        return str(self.network)
