"""Tables of core: files, outbox, undo tickets, imports, saved views, heartbeats."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.querysets import ScopedQuerySet, UndoTicketQuerySet


class StoredFile(models.Model):
    """A file with its hash, size, detected type and the one scope that may read it."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    media_type = models.CharField(max_length=100)
    scope = models.CharField(max_length=40)
    stored_by = models.CharField(max_length=160)
    stored_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = ScopedQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


class MailState(models.TextChoices):
    """Where a mail stands; `uncertain`: the server may or may not have taken it, never resent by itself."""

    QUEUED = "queued", _("waiting")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    UNCERTAIN = "uncertain", _("uncertain")
    FAILED = "failed", _("failed")
    HELD = "held", _("kept (no mail server)")
    WITHDRAWN = "withdrawn", _("no longer needed")
    BOUNCED = "bounced", _("came back")
    COLLECTED = "collected", _("collected for the next round")
    DIGESTED = "digested", _("sent with others")


class OutboxMail(models.Model):
    """One mail to one recipient, written with its cause, rendered late, sent once."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    template = models.CharField(max_length=100)
    data = models.JSONField(default=dict)
    recipient = models.EmailField()
    recipient_name = models.CharField(max_length=160, blank=True)
    person_id = models.BigIntegerField(null=True, blank=True)
    sender_name = models.CharField(max_length=120, blank=True)
    sender_address = models.EmailField(blank=True)
    cause_kind = models.CharField(max_length=40)
    cause_id = models.BigIntegerField()
    # Who may see in the product that this mail exists and what it says.
    scope = models.CharField(max_length=40)
    message_id = models.CharField(max_length=200, unique=True)
    in_reply_to = models.CharField(max_length=200, blank=True)
    references = models.TextField(blank=True)
    reply_to = models.EmailField(blank=True)
    dedupe_key = models.CharField(max_length=200, unique=True)
    state = models.CharField(max_length=10, choices=MailState, default=MailState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=clock.now)
    created_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    bounced_at = models.DateTimeField(null=True, blank=True)
    error = models.CharField(max_length=500, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    # Files that went with it: number of the stored file and its name.
    attached = models.JSONField(default=list)
    # The calendar entry that went with it (iCalendar), as it was sent.
    calendar = models.TextField(blank=True, default="", db_default="")
    # The mail it went out with, when its recipient wants them collected.
    digest_id = models.BigIntegerField(null=True, blank=True)

    objects: ClassVar = ScopedQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["state", "due_at"], name="outbox_state_due"),
            models.Index(fields=["cause_kind", "cause_id"], name="outbox_cause"),
            models.Index(fields=["-created_at"], name="outbox_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.template} an {self.recipient}"


class UndoTicket(models.Model):
    """How to take a merge, bulk change or import back: rows before and after, applied in reverse."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    kind = models.CharField(max_length=40)
    label = models.CharField(max_length=300)
    scope = models.CharField(max_length=40)
    # Who confirms when the person who wants to undo cannot see all of it; they see the ticket once they are asked.
    confirm_scope = models.CharField(max_length=40, blank=True)
    asked_at = models.DateTimeField(null=True, blank=True)
    asked_by = models.CharField(max_length=160, blank=True)
    actor_name = models.CharField(max_length=160)
    created_at = models.DateTimeField(default=clock.now)
    payload = models.JSONField()
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.CharField(max_length=160, blank=True)

    objects: ClassVar = UndoTicketQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.label


class ImportState(models.TextChoices):
    """Steps of an import."""

    UPLOADED = "uploaded", _("uploaded")
    REHEARSED = "rehearsed", _("checked")
    APPLIED = "applied", _("applied")
    UNDONE = "undone", _("undone")
    FAILED = "failed", _("not readable")


class ImportRun(models.Model):
    """One import: file, mapping of columns, rehearsal, result."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    kind = models.CharField(max_length=40)
    options = models.JSONField(default=dict)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    scope = models.CharField(max_length=40)
    state = models.CharField(max_length=10, choices=ImportState, default=ImportState.UPLOADED)
    mapping = models.JSONField(default=dict)
    summary = models.JSONField(default=dict)
    message = models.TextField(blank=True)
    actor_name = models.CharField(max_length=160)
    created_at = models.DateTimeField(default=clock.now)
    applied_at = models.DateTimeField(null=True, blank=True)
    undo_ticket = models.OneToOneField(
        UndoTicket, on_delete=models.SET_NULL, null=True, blank=True, related_name="import_run"
    )

    objects: ClassVar = ScopedQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.kind} {self.created_at:%d.%m.%Y}"


class ImportRow(models.Model):
    """One row of an import: what was read, what it would change, what the person decided."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    values = models.JSONField()
    outcome = models.CharField(max_length=20)
    title = models.CharField(max_length=200, blank=True)
    differences = models.JSONField(default=list)
    message = models.TextField(blank=True)
    candidates = models.JSONField(default=list)
    decision = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["run", "number"], name="import_row_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.number}"


class SavedView(models.Model):
    """A named state of a list (its query string), private or shared with a scope."""

    listing = models.CharField(max_length=40)
    name = models.CharField(max_length=80)
    query = models.TextField(blank=True)
    scope = models.CharField(max_length=40)
    owner_person_id = models.BigIntegerField()
    created_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = ScopedQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["listing", "name", "owner_person_id"], name="saved_view_name_once"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Heartbeat(models.Model):
    """When a periodic job last ran; `check` and the office's screen raise an alarm when it is late."""

    name = models.CharField(max_length=60, unique=True)
    ran_at = models.DateTimeField()
    every_seconds = models.PositiveIntegerField()
    message = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.name


from gemeindenetz.core.calendar_models import CalendarFeed as CalendarFeed  # noqa: E402
from gemeindenetz.core.mail_models import (  # noqa: E402 - tables of one topic, registered with the others
    IncomingFile as IncomingFile,
)
from gemeindenetz.core.mail_models import IncomingKind as IncomingKind  # noqa: E402
from gemeindenetz.core.mail_models import IncomingMail as IncomingMail  # noqa: E402
from gemeindenetz.core.mail_models import IncomingPlacement as IncomingPlacement  # noqa: E402
from gemeindenetz.core.mail_models import IncomingState as IncomingState  # noqa: E402
from gemeindenetz.core.mail_models import MailPreference as MailPreference  # noqa: E402
from gemeindenetz.core.mail_models import ReminderSent as ReminderSent  # noqa: E402
from gemeindenetz.core.mail_models import ReminderSnooze as ReminderSnooze  # noqa: E402
from gemeindenetz.core.mail_models import Rhythm as Rhythm  # noqa: E402
