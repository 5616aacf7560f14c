"""Memberships with dated states, the joining checklist, regional circles."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same
from gemeindenetz.network.models.networks import Network
from gemeindenetz.network.models.organisations import Organisation
from gemeindenetz.network.models.sources import Dataset, Source
from gemeindenetz.network.models.transitions import (
    JOINING,
    STATE_HAS_TRANSITION,
    TRANSITION_FOLLOWS,
    WITH_PERIOD,
    MembershipState,
    allowed_pairs,
    refuse_illegal_state,
)
from gemeindenetz.network.querysets import (
    DatedQuerySet,
    MembershipQuerySet,
    OfMembershipQuerySet,
    PublicQuerySet,
)


class EndReason(models.TextChoices):
    """Why a membership ended."""

    RESIGNED = "resigned", _("resigned")
    MERGED = "merged", _("municipality merged")
    RULE = "rule", _("requirements no longer met")
    EXPIRED = "expired", _("term ended")
    CORRECTION = "correction", _("entered by mistake")


@tracked()
class Membership(models.Model):
    """An organisation in a network. `valid` is the period of membership; empty until it is a member."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="memberships")
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="memberships")
    state = models.CharField(max_length=20, choices=MembershipState, default=MembershipState.INTERESTED)
    valid = DateRangeField(null=True, blank=True)
    basis = models.CharField(_("basis"), max_length=200, blank=True)
    end_reason = models.CharField(max_length=20, choices=EndReason, blank=True)
    end_note = models.CharField(max_length=300, blank=True)
    # A merged municipality passes its membership on; the office confirms.
    succeeds = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="successors"
    )
    checklist = models.ForeignKey(
        "network.ChecklistVersion", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = MembershipQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("membership_no_overlap", same("organisation"), same("network")),
            not_empty("membership_period_not_empty"),
            models.CheckConstraint(
                condition=models.Q(state__in=WITH_PERIOD, valid__isnull=False)
                | (~models.Q(state__in=WITH_PERIOD) & models.Q(valid__isnull=True)),
                name="membership_period_fits_state",
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=["leaving", "ended"]) | models.Q(valid__upper_inf=False),
                name="membership_end_is_dated",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="ended") | ~models.Q(end_reason=""),
                name="membership_ended_with_reason",
            ),
            models.UniqueConstraint(
                fields=["organisation", "network"],
                condition=models.Q(state__in=JOINING),
                name="membership_one_joining_at_a_time",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["network", "state"], name="membership_network_state"),
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="state_along_the_table",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("state"),  # type: ignore[no-untyped-call]
                func=refuse_illegal_state(),
            ),
            pgtrigger.Trigger(
                name="state_has_transition",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                timing=pgtrigger.Deferred,
                func=STATE_HAS_TRANSITION,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation} in {self.network}"


class MembershipTransition(models.Model):
    """A dated change of state; append-only, and only along the table of `transitions.py`."""

    membership = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="transitions")
    from_state = models.CharField(max_length=20, blank=True)
    to_state = models.CharField(max_length=20, choices=MembershipState)
    on = models.DateField()
    reason = models.CharField(max_length=300, blank=True)
    actor_name = models.CharField(max_length=160)
    recorded_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = OfMembershipQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=allowed_pairs(), name="membership_transition_in_the_table")
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="follows_the_last",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert,
                func=TRANSITION_FOLLOWS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.membership}: {self.to_state}"


@tracked()
class ChecklistVersion(models.Model):
    """What joining asks for, from a day on. `is_known` false: shown as "nicht bekannt"."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="checklists")
    valid = DateRangeField()
    is_known = models.BooleanField(default=True)
    note = models.CharField(max_length=300, blank=True)

    objects: ClassVar = DatedQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("checklist_no_overlap", same("network")),
            not_empty("checklist_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.valid}"


class ItemKind(models.TextChoices):
    """What a requirement asks for."""

    COUNCIL_RESOLUTION = "council_resolution", _("council resolution")
    DECLARATION = "declaration", _("declaration")
    CONTACT_PERSON = "contact_person", _("contact person named")
    OTHER = "other", _("other")


@tracked()
class ChecklistItem(models.Model):
    """One requirement."""

    version = models.ForeignKey(ChecklistVersion, on_delete=models.CASCADE, related_name="items")
    kind = models.CharField(max_length=20, choices=ItemKind)
    label = models.CharField(max_length=200)
    is_required = models.BooleanField(default=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return self.label


@tracked()
class ChecklistEntry(models.Model):
    """A requirement a municipality has met."""

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="checklist_entries")
    item = models.ForeignKey(ChecklistItem, on_delete=models.PROTECT, related_name="+")
    done_on = models.DateField()
    note = models.CharField(max_length=300, blank=True)
    file = models.ForeignKey(
        "core.StoredFile", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects: ClassVar = OfMembershipQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["membership", "item"], name="checklist_entry_once")
        ]

    def __str__(self) -> str:
        return f"{self.membership}: {self.item}"


@tracked()
class Circle(models.Model):
    """A regional circle of members."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="circles")
    name = models.CharField(max_length=120)
    note = models.TextField(blank=True)

    objects: ClassVar = PublicQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["network", "name"], name="circle_name_once")]

    def __str__(self) -> str:
        return self.name


@tracked()
class CircleMembership(models.Model):
    """An organisation in a circle for a time."""

    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="circle_memberships"
    )
    valid = DateRangeField()

    objects: ClassVar = DatedQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("circle_membership_no_overlap", same("circle"), same("organisation")),
            not_empty("circle_membership_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.organisation} in {self.circle}"
