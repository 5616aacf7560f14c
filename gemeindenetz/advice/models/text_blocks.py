"""Text blocks: sentences an adviser writes again and again, kept once, for oneself or for the whole team."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.querysets import ScopedQuerySet
from gemeindenetz.core.tracking import tracked


@tracked()
class TextBlock(models.Model):
    """A piece of text with tokens (`{kommune}`), filled from the matter it is put into; it names no matter itself.

    Readable with `team:<network>`; one with an `owner` with `self:<person>` alone.
    """

    KIND: ClassVar[str] = "text_block"

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    network = models.ForeignKey("network.Network", on_delete=models.PROTECT, related_name="text_blocks")
    owner = models.ForeignKey("network.Person", on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    scope = models.CharField(max_length=40, editable=False)
    title = models.CharField(pgettext_lazy("text block", "title"), max_length=120)
    text = models.TextField(_("text"))
    # Those not offered any more stay readable: what was sent with them is explained by them.
    is_offered = models.BooleanField(_("offered when writing"), default=True)
    changed_by = models.CharField(max_length=160, blank=True)
    changed_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = ScopedQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["title", "pk"]
        indexes: ClassVar = [models.Index(fields=["scope", "title"], name="text_block_scope_title")]

    def __str__(self) -> str:
        return self.title

    @property
    def is_shared(self) -> bool:
        """For the whole team."""
        return self.owner_id is None
