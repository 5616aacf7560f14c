"""The one thread of a matter: entries with an audience, files, next steps."""

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.advice.models.cases import Case, CaseParty
from gemeindenetz.advice.querysets import EntryQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.search.feed import feeds


class EntryKind(models.TextChoices):
    """What an entry is."""

    MESSAGE = "message", _("message")
    NOTE = "note", _("internal note")
    CONSULTATION = "consultation", _("consultation")
    PHONE = "phone", _("phone call")
    VISIT = "visit", _("visit")
    DOCUMENT = "document", _("document")
    DECISION = "decision", _("decision")
    SYSTEM = "system", _("event")


class Audience(models.TextChoices):
    """Who reads an entry: the people of the matter, or the advisory team alone."""

    MATTER = "matter", _("people of this matter")
    TEAM = "team", _("advisory team only")


@feeds("beratung", key="case")
@tracked()
class Entry(models.Model):
    """One entry of the thread. `scope` is `matter:<case>` or `team:<network>`, set from the audience."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="entries")
    kind = models.CharField(max_length=15, choices=EntryKind)
    audience = models.CharField(max_length=10, choices=Audience)
    scope = models.CharField(max_length=40)
    author = models.ForeignKey(
        "network.Person", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    party = models.ForeignKey(CaseParty, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    author_name = models.CharField(max_length=160)
    author_side = models.CharField(
        max_length=10,
        choices=[
            ("team", _("advisory team")),
            ("town", pgettext_lazy("asking", "municipality")),
            ("system", _("system")),
        ],
    )
    body = models.TextField()
    # What a mail quoted and signed with: shown folded, never sent on.
    folded = models.TextField(blank=True, default="", db_default="")
    happened_on = models.DateField()
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = EntryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at", "pk"]
        indexes: ClassVar = [models.Index(fields=["case", "created_at"], name="entry_case_created")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(kind="note") | models.Q(audience="team"), name="entry_note_is_internal"
            ),
            models.CheckConstraint(
                condition=models.Q(audience="matter", scope__startswith="matter:")
                | models.Q(audience="team", scope__startswith="team:"),
                name="entry_scope_fits_audience",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case}: {self.kind}"


class EntryFile(models.Model):
    """A document attached to an entry; the file carries the entry's scope."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="files")
    file = models.ForeignKey("core.StoredFile", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return str(self.file)


class NextStepState(models.TextChoices):
    """proposed, running, blocked, done, not wanted, already done."""

    PROPOSED = "proposed", _("proposed")
    RUNNING = "running", _("running")
    BLOCKED = "blocked", _("blocked")
    DONE = "done", _("done")
    NOT_WANTED = "not_wanted", _("not wanted")
    ALREADY_DONE = "already_done", _("already done before")


@feeds("beratung", key="case")
@tracked()
class NextStep(models.Model):
    """A next step (nächster Schritt) of a matter; its history is append-only in `events`."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="next_steps")
    text = models.CharField(max_length=300)
    state = models.CharField(max_length=15, choices=NextStepState, default=NextStepState.PROPOSED)
    entry = models.ForeignKey(
        Entry, on_delete=models.PROTECT, null=True, blank=True, related_name="next_steps"
    )
    due_on = models.DateField(null=True, blank=True)
    proposed_by = models.CharField(max_length=160)
    created_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["created_at", "pk"]

    def __str__(self) -> str:
        return self.text


class NextStepEvent(models.Model):
    """One change of a next step; append-only."""

    step = models.ForeignKey(NextStep, on_delete=models.CASCADE, related_name="events")
    state = models.CharField(max_length=15, choices=NextStepState)
    note = models.CharField(max_length=300, blank=True)
    actor_name = models.CharField(max_length=160)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["at", "pk"]
        triggers: ClassVar = [
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
        ]

    def __str__(self) -> str:
        return f"{self.step}: {self.state}"
