"""Consultations (Beratungen): the matter, its people, its dated states."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.models.requests import AdviceRequest
from gemeindenetz.advice.querysets import CasePartyQuerySet, CaseQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.search.feed import feeds


class CaseState(models.TextChoices):
    """received → clarified → advising | accompanying | referred → closed → followed up; paused with reason."""

    RECEIVED = "received", _("received")
    CLARIFIED = "clarified", _("clarified")
    ADVISING = "advising", _("advice under way")
    ACCOMPANYING = "accompanying", _("accompaniment under way")
    REFERRED = "referred", _("referred")
    PAUSED = "paused", _("paused")
    CLOSED = "closed", _("closed")
    FOLLOWED_UP = "followed_up", _("followed up")


CLOSED_STATES = (CaseState.CLOSED, CaseState.FOLLOWED_UP)


class Outcome(models.TextChoices):
    """What became of it."""

    IMPLEMENTED = "implemented", _("implemented")
    UNDER_WAY = "under_way", _("under way")
    DECIDED = "decided", _("decided by the council")
    CLARIFIED = "clarified", _("question answered")
    REFERRED = "referred", _("referred to another body")
    NOT_PURSUED = "not_pursued", _("not pursued")


class CaseNumber(models.Model):
    """Last number given per network and year; the row is locked while a number is taken."""

    network = models.ForeignKey("network.Network", on_delete=models.CASCADE, related_name="+")
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["network", "year"], name="case_number_once")]

    def __str__(self) -> str:
        return f"{self.network} {self.year}: {self.last}"


@feeds("beratung")
@tracked()
class Case(models.Model):
    """One matter of one municipality or county with one service.

    Readable with `matter:<id>` (its people) or `team:<network_id>` (advisory team). `waiting_for` says whose
    turn it is since `waiting_since`; nothing records who looked when.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    number = models.CharField(max_length=20)
    request = models.OneToOneField(AdviceRequest, on_delete=models.PROTECT, related_name="case")
    network = models.ForeignKey("network.Network", on_delete=models.PROTECT, related_name="cases")
    service = models.ForeignKey("network.Service", on_delete=models.PROTECT, related_name="cases")
    organisation = models.ForeignKey("network.Organisation", on_delete=models.PROTECT, related_name="cases")
    title = models.CharField(_("subject"), max_length=160)
    topic = models.ForeignKey(
        "topics.Topic", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    adviser = models.ForeignKey("network.Person", on_delete=models.PROTECT, related_name="advised_cases")
    state = models.CharField(max_length=15, choices=CaseState, default=CaseState.RECEIVED)
    state_before_pause = models.CharField(max_length=15, blank=True)
    state_since = models.DateField()
    only_me = models.BooleanField(default=False)
    opened_on = models.DateField()
    closed_on = models.DateField(null=True, blank=True)
    outcome = models.CharField(max_length=15, choices=Outcome, blank=True)
    outcome_occasion = models.TextField(_("What was it about?"), blank=True)
    outcome_result = models.TextField(_("What came of it?"), blank=True)
    outcome_open = models.TextField(_("What stays open?"), blank=True)
    released_on = models.DateField(null=True, blank=True)
    waiting_for = models.CharField(
        max_length=10,
        choices=[
            ("adviser", _("advisory team")),
            ("town", pgettext_lazy("asking", "municipality")),
            ("", ""),
        ],
        default="adviser",
        blank=True,
    )
    waiting_since = models.DateTimeField(null=True, blank=True)
    follow_up_on = models.DateField(null=True, blank=True)
    follow_up_note = models.CharField(max_length=200, blank=True)
    last_entry_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = CaseQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["network", "state", "-last_entry_at"], name="case_network_state"),
            models.Index(fields=["network", "-last_entry_at"], name="case_network_last_entry"),
            models.Index(fields=["adviser", "state"], name="case_adviser_state"),
            models.Index(fields=["organisation", "-opened_on"], name="case_organisation_opened"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["network", "number"], name="case_number_unique"),
            models.CheckConstraint(
                condition=~models.Q(state__in=["closed", "followed_up"])
                | models.Q(closed_on__isnull=False) & ~models.Q(outcome=""),
                name="case_closed_with_outcome",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.title}"

    @property
    def is_open(self) -> bool:
        return self.state not in CLOSED_STATES

    @property
    def matter_scope(self) -> str:
        """Token of the people of this matter."""
        return f"matter:{self.pk}"

    @property
    def team_scope(self) -> str:
        """Token of the advisory team."""
        return f"team:{self.network_id}"


class CaseTransition(models.Model):
    """A dated change of state; append-only."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="transitions")
    from_state = models.CharField(max_length=15, blank=True)
    to_state = models.CharField(max_length=15, choices=CaseState)
    on = models.DateField()
    reason = models.CharField(max_length=300, blank=True)
    actor_name = models.CharField(max_length=160)
    recorded_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["recorded_at", "pk"]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self) -> str:
        return f"{self.case}: {self.to_state}"


@tracked(leave_out=("link_nonce",))
class CaseParty(models.Model):
    """Somebody of the municipality who is part of the matter: who asked, or was let in by name.

    `link_nonce` is signed into links of mails; a new one makes all older links useless.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parties")
    person = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="case_parties"
    )
    name = models.CharField(max_length=160)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=60, blank=True)
    function = models.CharField(max_length=120, blank=True)
    is_requester = models.BooleanField(default=False)
    let_in_by = models.CharField(max_length=160, blank=True)
    since = models.DateTimeField(default=clock.now)
    until = models.DateTimeField(null=True, blank=True)
    link_nonce = models.CharField(max_length=12, unique=True, default=opaque_id)

    objects: ClassVar = CasePartyQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["since", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["case", "email"],
                condition=models.Q(until__isnull=True) & ~models.Q(email=""),
                name="case_party_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.case})"
