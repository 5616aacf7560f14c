"""The ledger's only table."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.ledger.querysets import FactQuerySet


class FactKind(models.TextChoices):
    """Milestones that leave a fact; the words of the funder's report."""

    REQUEST_RECEIVED = "request_received", _("request received")
    CASE_OPENED = "case_opened", _("consultation begun")
    CASE_STATE = "case_state", _("state of the consultation changed")
    CONSULTATION = "consultation", _("talk held")
    VISIT = "visit", _("visit on site")
    CASE_REFERRED = "case_referred", _("referred")
    CASE_CLOSED = "case_closed", _("consultation closed")
    CASE_REOPENED = "case_reopened", _("consultation taken up again")
    MEMBER_JOINED = "member_joined", _("joined")
    MEMBER_LEFT = "member_left", _("left")


#: Facts that change what state a matter is in.
COURSE_KINDS = ("case_opened", "case_state", "case_referred", "case_closed", "case_reopened")

# A reversing fact repeats the fact it takes back in every dimension, and takes back an original only.
MUST_MIRROR = """
    IF NEW.reverses_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_fact AS original
        WHERE original.id = NEW.reverses_id AND original.reverses_id IS NULL
          AND (original.day, original.kind, original.network, original.municipality, original.topic,
               original.detail, original.subject, original.dataset)
            = (NEW.day, NEW.kind, NEW.network, NEW.municipality, NEW.topic, NEW.detail, NEW.subject, NEW.dataset)
          AND original.minutes IS NOT DISTINCT FROM NEW.minutes
          AND original.amount IS NOT DISTINCT FROM NEW.amount
    ) THEN
        RAISE EXCEPTION 'fact % does not mirror an original fact', NEW.reverses_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


class Fact(models.Model):
    """One milestone: date, kind, network, municipality, topic; coarse minutes and an amount where recorded.

    `municipality` is an AGS (8 digits; 5 for counties; empty for others). `subject` is an opaque key that
    joins the facts of one matter or membership without naming it; `detail` is a code (a state, an outcome, a
    reason), no text. A fact with `reverses` takes back an earlier one on that fact's own day.
    """

    day = models.DateField()
    kind = models.CharField(max_length=40, choices=FactKind)
    network = models.CharField(max_length=60)
    municipality = models.CharField(max_length=8, blank=True)
    topic = models.CharField(max_length=60, blank=True)
    detail = models.CharField(max_length=60, blank=True)
    minutes = models.PositiveIntegerField(null=True)
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    subject = models.CharField(max_length=40)
    dataset = models.CharField(max_length=10, default="own")
    reverses = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="reversal")
    recorded_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = FactQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["network", "day", "kind"], name="fact_network_day_kind"),
            models.Index(fields=["subject"], name="fact_subject"),
            # The yearly report reads the course of every matter from this index alone.
            models.Index(
                fields=["network", "subject", "day", "id"],
                include=["kind", "detail", "dataset", "reverses", "recorded_at"],
                condition=models.Q(kind__in=COURSE_KINDS),
                name="fact_course",
            ),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(municipality__regex=r"^([0-9]{8}|[0-9]{5})?$"),
                name="fact_municipality_is_a_key",
            ),
            models.CheckConstraint(
                condition=models.Q(amount__isnull=True) | models.Q(amount__gte=0),
                name="fact_amount_not_negative",
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="reversal_mirrors", when=pgtrigger.Before, operation=pgtrigger.Insert, func=MUST_MIRROR
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.kind} {self.network} {self.municipality}"
