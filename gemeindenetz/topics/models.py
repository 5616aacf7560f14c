"""Topics: fields of action and, below them, topics."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.tracking import tracked


@tracked()
class Topic(models.Model):
    """A concept with preferred and alternative labels. Fields of action have no broader concept."""

    slug = models.SlugField(unique=True, max_length=60)
    label = models.CharField(_("label"), max_length=120)
    alternative_labels = ArrayField(models.CharField(max_length=120), default=list, blank=True)
    broader = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="narrower"
    )
    definition = models.TextField(blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    deprecated_on = models.DateField(null=True, blank=True)
    replaced_by = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaces"
    )

    class Meta:
        ordering: ClassVar = ["position", "label"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(replaced_by__isnull=True) | models.Q(deprecated_on__isnull=False),
                name="topic_replaced_only_when_deprecated",
            )
        ]

    def __str__(self) -> str:
        return self.label
