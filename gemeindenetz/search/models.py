"""The change feed, and searches that found nothing."""

from typing import Any, ClassVar

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Func
from django.db.models.functions import Now

from gemeindenetz.core import clock


class TransactionId(models.Field[Any, Any]):
    """The 64-bit id of the transaction that wrote the row; which of them a snapshot saw can be asked exactly."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        return "xid8"


class Change(models.Model):
    """One document that may have changed. Written by triggers and `feed.touch` only, removed after some days."""

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=40)
    key = models.BigIntegerField()
    transaction = TransactionId(
        db_default=Func(function="pg_current_xact_id", output_field=models.BigIntegerField()), editable=False
    )
    written_at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["transaction"], name="search_change_transaction"),
            models.Index(fields=["written_at"], name="search_change_written"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class UnansweredQuery(models.Model):
    """Words that found nothing on a day, and how often; no person, no address, no time of day."""

    day = models.DateField(default=clock.today)
    words = models.CharField(max_length=200)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["day", "words"], name="search_unanswered_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.words}"
