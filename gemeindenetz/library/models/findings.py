"""Findings: one lesson, what worked and what did not; internal until the municipality releases it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.entries import Entry
from gemeindenetz.library.models.examples import PlaceThen
from gemeindenetz.library.models.vocabulary import Audience, FindingKind, FindingState, ValidationLevel
from gemeindenetz.library.querysets import FindingQuerySet
from gemeindenetz.search.feed import feeds


class PlaceShown(models.TextChoices):
    """How closely an anonymous finding says where it comes from."""

    NONE = "", _("nowhere")
    REGION = "region", _("administrative region")
    COUNTY = "county", _("county")


@feeds("finding")
@tracked()
class Finding(PlaceThen, Entry):
    """A lesson from a matter, a project or a reflection in the team.

    `organisation` is known to the team and its own people. Released anonymously (the default), everybody else sees
    only `shown_size` and `shown_place`, chosen so that at least five towns fit.
    """

    kind = models.CharField(max_length=10, choices=FindingKind, default=FindingKind.LESSON)
    organisation = models.ForeignKey(
        "network.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="findings"
    )
    topics = models.ManyToManyField("topics.Topic", blank=True, related_name="+", verbose_name=_("topics"))
    context = models.TextField(_("what it was about"), blank=True)
    worked = models.TextField(_("what worked"), blank=True)
    did_not_work = models.TextField(_("what did not work"), blank=True)
    theory = models.TextField(_("theory and literature"), blank=True)
    voice = models.TextField(_("the municipality in its own words"), blank=True)
    examples = models.ManyToManyField("library.PracticeExample", blank=True, related_name="findings")
    state = models.CharField(max_length=10, choices=FindingState, default=FindingState.INTERNAL)
    audience = models.CharField(_("who may read it"), max_length=10, choices=Audience, default=Audience.TEAM)
    # From this day on everybody may read it; a job opens it, so a standstill opens later, never earlier.
    public_from = models.DateField(_("public from"), null=True, blank=True)
    is_anonymous = models.BooleanField(_("without the name of the municipality"), default=True)
    shown_size = models.BooleanField(default=False)
    shown_place = models.CharField(max_length=6, choices=PlaceShown, blank=True)
    # Who is asked for the release (the people of the matter), who answered.
    consent_scope = models.CharField(max_length=40, blank=True)
    released_by = models.CharField(max_length=160, blank=True)
    released_on = models.DateField(null=True, blank=True)
    validation = models.CharField(max_length=6, choices=ValidationLevel, blank=True)

    objects: ClassVar = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering: ClassVar = ["-released_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["scope", "-released_on"], name="finding_scope_released"),
            models.Index(fields=["network", "state"], name="finding_network_state"),
            models.Index(fields=["origin_kind", "origin_id"], name="finding_origin"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(state="released", number__isnull=False) & ~models.Q(scope="")
                | ~models.Q(state="released") & models.Q(scope=""),
                name="finding_audience_only_when_released",
            ),
            models.CheckConstraint(
                condition=~models.Q(worked="") | ~models.Q(did_not_work=""),
                name="finding_says_something",
            ),
            models.CheckConstraint(
                condition=models.Q(kind="lesson") | models.Q(is_anonymous=True),
                name="finding_reflection_is_anonymous",
            ),
        ]
