"""Collections (Sammlungen): entries a reader keeps under a name, with notes, for a purpose of the own."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.examples import PracticeExample
from gemeindenetz.library.models.recommendations import Recommendation
from gemeindenetz.library.models.working_aids import WorkingAid
from gemeindenetz.library.querysets import CollectionQuerySet, OfCollectionQuerySet


@tracked()
class Collection(models.Model):
    """A reader's own choice of entries. `scope` empty: for its owner alone; else whoever holds the link and the scope."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    owner = models.ForeignKey("network.Person", on_delete=models.CASCADE, related_name="collections")
    title = models.CharField(_("name"), max_length=120)
    intro = models.TextField(_("what it is for"), max_length=1_000, blank=True)
    scope = models.CharField(max_length=40, blank=True)
    created_at = models.DateTimeField(default=clock.now)
    changed_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = CollectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("collection")
        verbose_name_plural = _("collections")
        ordering: ClassVar = ["-changed_at", "-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~models.Q(title=""), name="collection_has_name"),
            models.CheckConstraint(condition=~models.Q(scope="public"), name="collection_is_never_public"),
        ]

    def __str__(self) -> str:
        return self.title


@tracked()
class CollectionItem(models.Model):
    """One entry of a collection with the owner's note, read by everybody who reads the collection."""

    collection = models.ForeignKey(Collection, on_delete=models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField(default=0)
    example = models.ForeignKey(PracticeExample, on_delete=models.CASCADE, null=True, related_name="+")
    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, null=True, related_name="+")
    aid = models.ForeignKey(WorkingAid, on_delete=models.CASCADE, null=True, related_name="+")
    note = models.TextField(_("your note"), max_length=600, blank=True)
    added_on = models.DateField(default=clock.today)

    objects: ClassVar = OfCollectionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(example__isnull=False, recommendation__isnull=True, aid__isnull=True)
                | models.Q(example__isnull=True, recommendation__isnull=False, aid__isnull=True)
                | models.Q(example__isnull=True, recommendation__isnull=True, aid__isnull=False),
                name="collection_item_is_one_entry",
            ),
            models.UniqueConstraint(fields=["collection", "example"], name="collection_example_once"),
            models.UniqueConstraint(fields=["collection", "recommendation"], name="collection_advice_once"),
            models.UniqueConstraint(fields=["collection", "aid"], name="collection_aid_once"),
        ]

    def __str__(self) -> str:
        return str(self.entry)

    @property
    def entry(self) -> PracticeExample | Recommendation | WorkingAid:
        """What was put in."""
        found = self.example or self.recommendation or self.aid
        if found is None:  # pragma: no cover - the database forbids it
            raise ValueError(self.pk)
        return found
