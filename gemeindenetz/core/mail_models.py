"""Tables of mail: what arrived and where it was put, what recipients chose, which reminders went out."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.querysets import ScopedQuerySet


class IncomingState(models.TextChoices):
    """Where an incoming mail stands. Nothing is ever thrown away by itself: what is set aside stays readable."""

    RECEIVED = "received", _("arrived")
    PLACED = "placed", _("put in its place")
    PARKED = "parked", _("waits for a person")
    ASIDE = "aside", _("set aside")
    DISCARDED = "discarded", _("discarded")


class IncomingKind(models.TextChoices):
    """What an incoming mail is by its headers."""

    MESSAGE = "message", _("message")
    AUTO_REPLY = "auto_reply", _("automatic reply")
    AUTOMATIC = "automatic", _("automatic mail")
    LIST = "list", _("mailing list")
    BOUNCE = "bounce", _("delivery report")
    RECEIPT = "receipt", _("read receipt")
    OWN = "own", _("own mail")


class IncomingMail(models.Model):
    """One mail as it arrived: stored before anything else, exactly once, then put in its place by a job."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    # Message-ID and content; the same mail by two ways is one row.
    fingerprint = models.CharField(max_length=64, unique=True)
    message_id = models.CharField(max_length=250, blank=True)
    source = models.CharField(max_length=60)
    envelope_from = models.CharField(max_length=320, blank=True)
    recipients = models.JSONField(default=list)
    # Kept until retention takes it; then the row alone remembers that the mail was here.
    raw = models.ForeignKey("core.StoredFile", on_delete=models.PROTECT, null=True, related_name="+")
    # Who may see in the product that this mail arrived and what it says: an advisory team.
    scope = models.CharField(max_length=40)
    received_at = models.DateTimeField(default=clock.now)
    state = models.CharField(max_length=10, choices=IncomingState, default=IncomingState.RECEIVED)
    kind = models.CharField(max_length=12, choices=IncomingKind, default=IncomingKind.MESSAGE)
    # Code of why it stands where it stands, and a value for the sentence.
    reason = models.CharField(max_length=40, blank=True)
    detail = models.CharField(max_length=300, blank=True)
    sender = models.CharField(max_length=320, blank=True)
    sender_name = models.CharField(max_length=160, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    folded = models.TextField(blank=True)
    # Recognises the same text again, whatever its date and number.
    text_digest = models.CharField(max_length=64, blank=True)
    # Original sender of a forwarded mail, and what a person might do with it.
    original = models.JSONField(default=dict)
    suggestions = models.JSONField(default=list)
    cause_kind = models.CharField(max_length=40, blank=True)
    cause_id = models.BigIntegerField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    processed_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.CharField(max_length=160, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar = ScopedQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["state", "received_at"], name="incoming_state_received"),
            models.Index(fields=["message_id"], name="incoming_message_id"),
            models.Index(fields=["sender", "-received_at"], name="incoming_sender_received"),
            models.Index(fields=["cause_kind", "cause_id"], name="incoming_cause"),
            models.Index(fields=["-received_at"], name="incoming_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.sender}: {self.subject}"


class IncomingFile(models.Model):
    """An attachment of an incoming mail: kept, or why not."""

    mail = models.ForeignKey(IncomingMail, on_delete=models.CASCADE, related_name="files")
    file = models.ForeignKey("core.StoredFile", on_delete=models.PROTECT, null=True, related_name="+")
    name = models.CharField(max_length=200)
    size = models.PositiveBigIntegerField(default=0)
    is_inline = models.BooleanField(default=False)
    problem = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.name


class IncomingPlacement(models.Model):
    """Where (a part of) a mail was put; a mail about two things is put twice."""

    mail = models.ForeignKey(IncomingMail, on_delete=models.CASCADE, related_name="placements")
    cause_kind = models.CharField(max_length=40)
    cause_id = models.BigIntegerField()
    by = models.CharField(max_length=160)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"{self.mail} → {self.cause_kind}:{self.cause_id}"


class Rhythm(models.TextChoices):
    """How often somebody wants to hear of what happened."""

    AT_ONCE = "at_once", _("at once")
    DAILY = "daily", _("once a day, collected")
    WEEKLY = "weekly", _("once a week, collected")
    NEVER = "never", _("never")


class MailPreference(models.Model):
    """What a person chose, or somebody behind an address without person. Answers in matters are left alone."""

    person_id = models.BigIntegerField(null=True, blank=True, unique=True)
    address = models.EmailField(blank=True)
    rhythm = models.CharField(max_length=10, choices=Rhythm, default=Rhythm.AT_ONCE)
    quiet_from = models.TimeField(null=True, blank=True)
    quiet_until = models.TimeField(null=True, blank=True)
    language = models.CharField(max_length=5, blank=True)
    changed_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["address"], condition=~models.Q(address=""), name="mail_preference_address_once"
            ),
            models.CheckConstraint(
                condition=models.Q(person_id__isnull=True) ^ models.Q(address=""),
                name="mail_preference_person_or_address",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id or self.address}: {self.rhythm}"


class ReminderSent(models.Model):
    """One occurrence of a reminder that went out, or was passed over because a later one did."""

    kind = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    rule = models.CharField(max_length=60)
    period = models.CharField(max_length=60)
    due_on = models.DateField()
    passed_over = models.BooleanField(default=False)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "object_id", "rule", "period"], name="reminder_once")
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.kind}:{self.object_id} {self.period}"


class ReminderSnooze(models.Model):
    """A rule put off for one object until a day."""

    kind = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    rule = models.CharField(max_length=60)
    until = models.DateField()
    by = models.CharField(max_length=160)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "object_id", "rule"], name="reminder_snooze_once")
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.kind}:{self.object_id} bis {self.until}"
