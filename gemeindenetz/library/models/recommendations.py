"""Recommendations (Handlungsempfehlungen) and the evidence each of them rests on."""

from typing import Any, ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from gemeindenetz.core import clock
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.entries import Entry, one_subject
from gemeindenetz.library.models.examples import PracticeExample
from gemeindenetz.library.models.findings import Finding
from gemeindenetz.library.models.managed import keep_managed
from gemeindenetz.library.models.vocabulary import (
    Addressee,
    Audience,
    EntryState,
    Licence,
    RecommendationKind,
    Stance,
    Strength,
    ValidationLevel,
)
from gemeindenetz.library.querysets import EvidenceQuerySet, OfEntryQuerySet, RecommendationQuerySet
from gemeindenetz.search.feed import feeds


@feeds("recommendation")
@tracked()
class Recommendation(
    PreviewableMixin, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, Entry, ClusterableModel
):
    """What is recommended to whom, and why."""

    topics = ParentalManyToManyField("topics.Topic", blank=True, related_name="+", verbose_name=_("topics"))
    addressee = models.CharField(
        _("addressed to"), max_length=12, choices=Addressee, default=Addressee.MUNICIPALITY
    )
    kind = models.CharField(
        _("kind"), max_length=10, choices=RecommendationKind, default=RecommendationKind.DO
    )
    text = models.TextField(_("recommendation"), blank=True)
    reason = models.TextField(_("reason"), blank=True)
    conditions = models.TextField(_("when it does not apply"), blank=True)
    licence = models.CharField(_("licence"), max_length=10, choices=Licence, default=Licence.CC_BY)
    audience = models.CharField(_("who may read it"), max_length=10, choices=Audience, default=Audience.PUBLIC)
    state = models.CharField(max_length=10, choices=EntryState, default=EntryState.DRAFT, editable=False)
    validation = models.CharField(max_length=6, choices=ValidationLevel, blank=True, editable=False)
    published_on = models.DateField(null=True, blank=True, editable=False)
    editor = models.ForeignKey(
        "network.Person", on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    due_on = models.DateField(null=True, blank=True, editable=False)

    objects: ClassVar = RecommendationQuerySet.as_manager()

    class Meta:
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")
        ordering: ClassVar = ["-published_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["scope", "-published_on"], name="recommendation_scope_published"),
            models.Index(fields=["network", "state"], name="recommendation_network_state"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(state="published", number__isnull=False) & ~models.Q(scope="")
                | ~models.Q(state="published") & models.Q(scope=""),
                name="recommendation_audience_only_when_published",
            )
        ]

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """Return a revision's text with what the house keeps as it stands today."""
        revised: Self = keep_managed(self, super().with_content_json(content))
        return revised

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        """Return the template of the public page."""
        return "library/recommendation_preview.html"


@tracked()
class Evidence(models.Model):
    """What a recommendation rests on, or what speaks against it."""

    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, related_name="evidence")
    finding = models.ForeignKey(
        Finding, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence"
    )
    example = models.ForeignKey(
        PracticeExample, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence"
    )
    stance = models.CharField(max_length=11, choices=Stance, default=Stance.SUPPORTS)
    strength = models.PositiveSmallIntegerField(choices=Strength, default=Strength.SOLID)
    note = models.CharField(_("what exactly"), max_length=300, blank=True)
    added_by = models.CharField(max_length=160)
    added_on = models.DateField(default=clock.today)

    objects: ClassVar = EvidenceQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-strength", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(finding__isnull=True, example__isnull=False)
                | models.Q(finding__isnull=False, example__isnull=True),
                name="evidence_is_finding_or_example",
            ),
            models.UniqueConstraint(
                fields=["recommendation", "finding"],
                condition=models.Q(finding__isnull=False),
                name="evidence_finding_once",
            ),
            models.UniqueConstraint(
                fields=["recommendation", "example"],
                condition=models.Q(example__isnull=False),
                name="evidence_example_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.recommendation}: {self.stance}"


@tracked()
class Validation(models.Model):
    """Who checked which version of an entry, on which level, when."""

    example = models.ForeignKey(
        PracticeExample, on_delete=models.CASCADE, null=True, related_name="validations"
    )
    finding = models.ForeignKey(Finding, on_delete=models.CASCADE, null=True, related_name="validations")
    recommendation = models.ForeignKey(
        Recommendation, on_delete=models.CASCADE, null=True, related_name="validations"
    )
    level = models.CharField(max_length=6, choices=ValidationLevel)
    entry_version = models.PositiveIntegerField()
    by_name = models.CharField(max_length=160)
    by_person = models.ForeignKey(
        "network.Person", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # What is shown of the person: the function, not the name, on public pages.
    by_function = models.CharField(max_length=160, blank=True)
    on = models.DateField(default=clock.today)
    note = models.CharField(max_length=300, blank=True)

    objects: ClassVar = OfEntryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["on", "pk"]
        constraints: ClassVar = [one_subject("validation_about_one")]

    def __str__(self) -> str:
        return f"{self.level} {self.on}"
