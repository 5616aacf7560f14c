"""Commissioned examples (gesuchte Beispiele): what the library lacks, and who sees to it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.examples import PracticeExample
from gemeindenetz.library.querysets import CommissionQuerySet
from gemeindenetz.network.models import Dataset
from gemeindenetz.register.queries.sizes import COARSE_CHOICES


class CommissionState(models.TextChoices):
    """How far a wish is."""

    OPEN = "open", pgettext_lazy("commission", "looked for")
    TAKEN = "taken", pgettext_lazy("commission", "taken on")
    DONE = "done", pgettext_lazy("commission", "found")
    DROPPED = "dropped", pgettext_lazy("commission", "dropped")


#: States in which somebody still has to do something.
ACTIVE = (CommissionState.OPEN, CommissionState.TAKEN)


@tracked()
class Commission(models.Model):
    """An example a network looks for: topic, size of the municipality (empty: any), who wants it, who sees to it.

    It rests on sums and names no town. An example that is published and fits answers it (`answer`).
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    network = models.ForeignKey("network.Network", on_delete=models.CASCADE, related_name="+")
    topic = models.ForeignKey("topics.Topic", on_delete=models.PROTECT, related_name="+")
    size_class = models.CharField(max_length=10, choices=COARSE_CHOICES, blank=True)
    wanted_by = models.CharField(max_length=160)
    wanted_on = models.DateField(default=clock.today)
    state = models.CharField(max_length=10, choices=CommissionState, default=CommissionState.OPEN)
    state_since = models.DateField(default=clock.today)
    taken_by = models.ForeignKey("network.Person", on_delete=models.SET_NULL, null=True, related_name="+")
    answer = models.ForeignKey(PracticeExample, on_delete=models.SET_NULL, null=True, related_name="+")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = CommissionQuerySet.as_manager()

    class Meta:
        verbose_name = _("example looked for")
        verbose_name_plural = _("examples looked for")
        ordering: ClassVar = ["wanted_on", "pk"]
        indexes: ClassVar = [models.Index(fields=["network", "state"], name="commission_network_state")]

    def __str__(self) -> str:
        return f"{self.topic.label}: {self.size_text}"

    @property
    def size_text(self) -> str:
        """The size in words."""
        return str(self.get_size_class_display() or _("any size"))
