"""Practice examples: who has done it, how, at what cost, what failed, whom to ask."""

from typing import Any, ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.library.models.entries import Entry
from gemeindenetz.library.models.managed import keep_managed
from gemeindenetz.library.models.parental import ParentalKeyWithHistory
from gemeindenetz.library.models.vocabulary import (
    Audience,
    ConfirmationAnswer,
    ConsentState,
    Criterion,
    EntryState,
    EvidenceKind,
    Grade,
    Licence,
    Method,
    Phase,
    SettlementType,
    TargetGroup,
    ValidationLevel,
)
from gemeindenetz.library.querysets import ConfirmationQuerySet, ExampleQuerySet, OfExampleQuerySet
from gemeindenetz.register.queries.sizes import SIZE_CHOICES
from gemeindenetz.search.feed import feeds


class Told(models.Model):
    """What is told about a practice, in the order people tell it."""

    gist = models.CharField(_("in one sentence"), max_length=300, blank=True)
    occasion = models.TextField(_("occasion"), blank=True)
    aim = models.TextField(_("aim"), blank=True)
    participants = models.TextField(_("who took part"), blank=True)
    reached = models.TextField(_("how they were reached"), blank=True)
    not_reached = models.TextField(_("who was not reached"), blank=True)
    partners = models.TextField(_("partners"), blank=True)
    result = models.TextField(_("result"), blank=True)
    evidence_kind = models.CharField(
        _("how we know the result"), max_length=10, choices=EvidenceKind, blank=True
    )
    # The protected card: read by `pitfalls_scope`, which may be narrower than the audience of the example.
    pitfalls = models.TextField(_("what did not work"), blank=True)
    differently = models.TextField(_("what we would do differently"), blank=True)
    transfer_conditions = models.TextField(_("what it needs elsewhere"), blank=True)
    adaptable_core = models.TextField(_("core: what should stay as it is"), blank=True)
    local_colour = models.TextField(_("local colour: what can be different elsewhere"), blank=True)

    class Meta:
        abstract = True


class Spent(models.Model):
    """When it was and what it took."""

    began = models.CharField(_("began (year or month)"), max_length=10, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    duration_months = models.PositiveSmallIntegerField(_("duration in months"), null=True, blank=True)
    phase = models.CharField(_("how far it is"), max_length=10, choices=Phase, blank=True)
    cost = models.DecimalField(_("cost in euros"), max_digits=12, decimal_places=2, null=True, blank=True)
    cost_note = models.CharField(_("what the cost contains"), max_length=300, blank=True)
    funding = models.CharField(_("funding"), max_length=300, blank=True)
    staff_hours = models.PositiveIntegerField(_("staff hours a year"), null=True, blank=True)
    resolution = models.CharField(_("council resolution"), max_length=300, blank=True)
    resolution_on = models.DateField(_("day of the resolution"), null=True, blank=True)

    class Meta:
        abstract = True


class PlaceThen(models.Model):
    """The municipality as it was on `place_as_of`: key, size class and settlement type do not change later."""

    place_ags = models.CharField(max_length=9, blank=True, editable=False)
    place_county = models.CharField(max_length=5, blank=True, editable=False)
    size_class = models.CharField(max_length=6, choices=SIZE_CHOICES, blank=True, editable=False)
    settlement_type = models.CharField(max_length=6, choices=SettlementType, blank=True, editable=False)
    place_as_of = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True


class Held(models.Model):
    """What the house keeps about an example: consent, validation, age, who looks after it."""

    consent_state = models.CharField(
        max_length=10, choices=ConsentState, default=ConsentState.NOT_NEEDED, editable=False
    )
    consent_scope = models.CharField(max_length=40, blank=True, editable=False)
    consent_by = models.CharField(max_length=160, blank=True, editable=False)
    consent_on = models.DateField(null=True, blank=True, editable=False)
    validation = models.CharField(max_length=6, choices=ValidationLevel, blank=True, editable=False)
    confirmed_on = models.DateField(null=True, blank=True, editable=False)
    expires_on = models.DateField(null=True, blank=True, editable=False)
    published_on = models.DateField(null=True, blank=True, editable=False)
    editor = models.ForeignKey(
        "network.Person", on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    due_on = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True


@feeds("example")
@tracked()
class PracticeExample(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    Told,
    Spent,
    PlaceThen,
    Held,
    Entry,
    ClusterableModel,
):
    """One practice of one municipality or county."""

    organisation = models.ForeignKey(
        "network.Organisation",
        on_delete=models.PROTECT,
        related_name="examples",
        verbose_name=_("municipality or organisation"),
    )
    neighbourhood = models.CharField(_("neighbourhood or district"), max_length=120, blank=True)
    topics = ParentalManyToManyField("topics.Topic", blank=True, related_name="+", verbose_name=_("topics"))
    target_groups = ArrayField(
        models.CharField(max_length=20, choices=TargetGroup),
        default=list,
        blank=True,
        verbose_name=_("who it is for"),
    )
    methods = ArrayField(
        models.CharField(max_length=20, choices=Method), default=list, blank=True, verbose_name=_("method")
    )
    contact = models.ForeignKey(
        "network.Seat",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("whom to ask"),
    )
    may_be_asked = models.BooleanField(_("may be asked by other municipalities"), default=False)
    licence = models.CharField(_("licence"), max_length=10, choices=Licence, default=Licence.CC_BY)
    audience = models.CharField(_("who may read it"), max_length=10, choices=Audience, default=Audience.MEMBERS)
    pitfalls_audience = models.CharField(
        _("who may read what did not work"), max_length=10, choices=Audience, default=Audience.MEMBERS
    )
    pitfalls_scope = models.CharField(max_length=40, blank=True, editable=False)
    pitfalls_public_from = models.DateField(_("open it to everybody from"), null=True, blank=True)
    state = models.CharField(max_length=10, choices=EntryState, default=EntryState.DRAFT, editable=False)

    objects: ClassVar = ExampleQuerySet.as_manager()

    class Meta:
        verbose_name = _("practice example")
        verbose_name_plural = _("practice examples")
        ordering: ClassVar = ["-published_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["scope", "-published_on"], name="example_scope_published"),
            models.Index(fields=["network", "state"], name="example_network_state"),
            models.Index(fields=["expires_on"], name="example_expires"),
            models.Index(fields=["origin_kind", "origin_id"], name="example_origin"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state="published")
                | models.Q(number__isnull=False) & ~models.Q(scope="") & ~models.Q(pitfalls_scope=""),
                name="example_published_has_number_and_audience",
            ),
            models.CheckConstraint(
                condition=models.Q(state="published") | models.Q(scope="", pitfalls_scope=""),
                name="example_audience_only_when_published",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="published") | models.Q(consent_state__in=["not_needed", "given"]),
                name="example_published_with_consent",
            ),
        ]

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """Return a revision's text with what the house keeps as it stands today: a draft never moves an audience."""
        revised: Self = keep_managed(self, super().with_content_json(content))
        return revised

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        """Return the template of the public page."""
        return "library/example_preview.html"


@feeds("example", key="example")
@tracked()
class ExampleStep(models.Model):
    """One step with its date as people know it ("2024", "2024-03")."""

    example = ParentalKeyWithHistory(PracticeExample, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField(default=0)
    when = models.CharField(_("when"), max_length=10, blank=True)
    text = models.CharField(_("what happened"), max_length=400)

    objects: ClassVar = OfExampleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return self.text


@tracked()
class ExampleSource(models.Model):
    """Where it can be read elsewhere."""

    example = ParentalKeyWithHistory(PracticeExample, on_delete=models.CASCADE, related_name="sources")
    title = models.CharField(_("title"), max_length=300)
    address = models.URLField(_("address"), max_length=600, blank=True)
    seen_on = models.DateField(_("seen on"), null=True, blank=True)

    objects: ClassVar = OfExampleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.title


@tracked()
class ExamplePicture(models.Model):
    """A picture out of the network's pictures, which everybody may see; text alternative and rights stand there."""

    example = ParentalKeyWithHistory(PracticeExample, on_delete=models.CASCADE, related_name="pictures")
    image = models.ForeignKey("network.NetworkImage", on_delete=models.PROTECT, related_name="+")
    caption = models.CharField(_("caption"), max_length=300, blank=True)

    objects: ClassVar = OfExampleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.caption or str(self.image)


@tracked()
class CriterionGrade(models.Model):
    """How far a quality criterion is met, as an editor or expert sees it, with the reason."""

    example = models.ForeignKey(PracticeExample, on_delete=models.CASCADE, related_name="grades")
    criterion = models.CharField(max_length=10, choices=Criterion)
    grade = models.PositiveSmallIntegerField(choices=Grade)
    reason = models.CharField(max_length=300, blank=True)
    graded_by = models.CharField(max_length=160)
    graded_on = models.DateField(default=clock.today)

    objects: ClassVar = OfExampleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["criterion"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["example", "criterion"], name="criterion_graded_once")
        ]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.grade}"


@tracked(leave_out=("nonce",))
class Confirmation(models.Model):
    """A yearly question to the contact: still right? A row that is due, asked once, answered by one click."""

    example = models.ForeignKey(PracticeExample, on_delete=models.CASCADE, related_name="confirmations")
    due_on = models.DateField()
    asked_at = models.DateTimeField(null=True, blank=True)
    asked_name = models.CharField(max_length=160, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.CharField(max_length=160, blank=True)
    answer = models.CharField(max_length=10, choices=ConfirmationAnswer, blank=True)
    note = models.TextField(_("what has changed"), blank=True)
    nonce = models.CharField(max_length=12, unique=True, default=opaque_id)

    objects: ClassVar = ConfirmationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-due_on", "-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["example"],
                condition=models.Q(answered_at__isnull=True),
                name="confirmation_one_open",
            )
        ]

    def __str__(self) -> str:
        return f"{self.example}: {self.due_on}"


@tracked()
class Adoption(models.Model):
    """A practice taken over by another municipality; with its own example it becomes a branch of the tree."""

    example = models.ForeignKey(PracticeExample, on_delete=models.CASCADE, related_name="adoptions")
    organisation = models.ForeignKey(
        "network.Organisation", on_delete=models.PROTECT, related_name="adoptions"
    )
    own_example = models.OneToOneField(
        PracticeExample, on_delete=models.SET_NULL, null=True, blank=True, related_name="taken_over_as"
    )
    adopted_on = models.DateField(default=clock.today)
    thanks = models.CharField(_("your thanks"), max_length=400, blank=True)
    adopted_by = models.CharField(max_length=160)
    dataset = models.CharField(max_length=10, default="own", editable=False)

    objects: ClassVar = OfExampleQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["adopted_on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["example", "organisation"], name="adoption_once"),
            models.CheckConstraint(
                condition=models.Q(own_example__isnull=True) | ~models.Q(own_example=models.F("example")),
                name="adoption_not_of_itself",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.example}"
