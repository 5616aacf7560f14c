"""Tables of calendars: the addresses people subscribe to."""

from typing import ClassVar

from django.db import models

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked


@tracked(leave_out=("secret_hash",))
class CalendarFeed(models.Model):
    """An address that shows one person's entries to their calendar program. The secret itself is kept nowhere.

    `kind` is a registered kind of feed, `subject` what it is about (a network, a topic); with `with_details` the
    entries say which town and what. What it shows is decided anew, for its owner, whenever it is fetched.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    person_id = models.BigIntegerField()
    kind = models.CharField(max_length=40)
    subject = models.CharField(max_length=80, blank=True)
    with_details = models.BooleanField(default=False)
    secret_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=clock.now)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person_id", "kind", "subject"],
                condition=models.Q(revoked_at__isnull=True),
                name="calendar_feed_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}".strip()
