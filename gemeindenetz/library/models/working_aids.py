"""Working aids (Muster, Arbeitshilfen): documents with gaps that a town fills with its own data."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core import clock
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.vocabulary import Audience, Licence
from gemeindenetz.library.querysets import AidQuerySet, AidVersionQuerySet
from gemeindenetz.search.feed import feeds


class AidKind(models.TextChoices):
    """What a working aid is for."""

    COUNCIL_PAPER = "paper", _("council paper")
    RESOLUTION = "resolution", _("model resolution")
    AGENDA = "agenda", _("agenda of a council retreat")
    INVITATION = "invitation", _("invitation")
    GAZETTE = "gazette", _("text for the gazette")
    OTHER = "other", pgettext_lazy("working aid", "other")


@feeds("aid")
@tracked()
class WorkingAid(models.Model):
    """A document template. Without network it belongs to the installation (starter set) and is public.

    `scope` is the one token that opens it, set from the audience; the file of the newest version is filled.
    """

    slug = models.SlugField(unique=True, max_length=60)
    title = models.CharField(_("title"), max_length=160)
    kind = models.CharField(_("kind"), max_length=12, choices=AidKind)
    gist = models.CharField(_("what it is for"), max_length=300, blank=True)
    topics = models.ManyToManyField("topics.Topic", blank=True, related_name="+", verbose_name=_("topics"))
    network = models.ForeignKey(
        "network.Network", on_delete=models.PROTECT, null=True, blank=True, related_name="working_aids"
    )
    audience = models.CharField(
        _("who may read it"), max_length=10, choices=Audience, default=Audience.PUBLIC
    )
    scope = models.CharField(max_length=40)
    licence = models.CharField(_("licence"), max_length=10, choices=Licence, default=Licence.CC0)
    origin = models.CharField(_("where it comes from"), max_length=300)
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    objects: ClassVar = AidQuerySet.as_manager()

    class Meta:
        verbose_name = _("working aid")
        verbose_name_plural = _("working aids")
        ordering: ClassVar = ["kind", "title"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~models.Q(scope=""), name="working_aid_has_audience"),
            models.CheckConstraint(
                condition=models.Q(network__isnull=False) | models.Q(scope="public"),
                name="working_aid_without_network_is_public",
            ),
        ]

    def __str__(self) -> str:
        return self.title


@tracked()
class AidVersion(models.Model):
    """One file of a working aid, with the placeholders it has; the highest number is offered."""

    aid = models.ForeignKey(WorkingAid, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveSmallIntegerField()
    file = models.ForeignKey("core.StoredFile", on_delete=models.PROTECT, related_name="+")
    names = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    note = models.CharField(_("what is new"), max_length=200, blank=True)
    author_name = models.CharField(max_length=160)
    created_at = models.DateTimeField(default=clock.now)

    objects: ClassVar = AidVersionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["aid", "number"], name="aid_version_once")
        ]

    def __str__(self) -> str:
        return f"{self.aid} {self.number}"
