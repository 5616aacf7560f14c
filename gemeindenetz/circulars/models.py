"""Circulars, subscriptions of the public, and who does not want circulars."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.circulars.querysets import CircularQuerySet, SubscriptionQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models import Network, Person


class CircularState(models.TextChoices):
    """Where a circular stands. `stopped`: taken back before or while it went out."""

    DRAFT = "draft", _("draft")
    PLANNED = "planned", _("planned")
    SENT = "sent", _("sent")
    STOPPED = "stopped", _("stopped")


@tracked()
class Circular(models.Model):
    """A text to many. Its audience is a list as its address says it: looked at again at the moment of sending."""

    KIND: ClassVar[str] = "circular"

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="circulars")
    subject = models.CharField(_("subject"), max_length=150)
    body = models.TextField(_("text"))
    is_public = models.BooleanField(_("public"), default=False)
    listing = models.CharField(max_length=40)
    query = models.CharField(max_length=2000, blank=True)
    audience_name = models.CharField(max_length=160)
    to_contacts = models.BooleanField(default=True)
    to_mayors = models.BooleanField(default=False)
    to_subscribers = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=CircularState, default=CircularState.DRAFT)
    # With whose rights the list is read when it is sent.
    responsible = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    planned_for = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    stopped_at = models.DateTimeField(null=True, blank=True)
    stopped_by = models.CharField(max_length=160, blank=True)
    # Why it was stopped, where nobody pressed the button.
    remark = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = CircularQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at", "-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state="planned")
                | models.Q(planned_for__isnull=False, responsible__isnull=False),
                name="circular_planned_has_moment_and_sender",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="sent") | models.Q(sent_at__isnull=False), name="circular_sent_has_moment"
            ),
            models.CheckConstraint(
                condition=models.Q(to_subscribers=False) | models.Q(is_public=True),
                name="circular_to_the_public_is_public",
            ),
        ]

    def __str__(self) -> str:
        return self.subject

    @property
    def scope(self) -> str:
        """Who may see in the product to whom it went."""
        return f"office:{self.network_id}"


class Subscription(models.Model):
    """An address of the public: counts only once its owner confirmed; goes when it is given up."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="+")
    address = models.EmailField()
    nonce = models.CharField(max_length=12, unique=True, default=opaque_id)
    asked_at = models.DateTimeField(default=clock.now)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar = SubscriptionQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["network", "address"], name="circular_subscription_once")
        ]

    def __str__(self) -> str:
        return self.address


class Refusal(models.Model):
    """An address that wants no circulars of a network, whoever keeps it on a list."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="+")
    address = models.EmailField()
    at = models.DateTimeField(default=clock.now)

    objects: ClassVar = models.Manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["network", "address"], name="circular_refusal_once")
        ]

    def __str__(self) -> str:
        return self.address
