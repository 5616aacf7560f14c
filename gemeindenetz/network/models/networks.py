"""Networks, their services, rules and statements as data."""

from typing import ClassVar

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same, same_code
from gemeindenetz.network.models.organisations import Organisation
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.network.querysets import (
    DatedQuerySet,
    NetworkQuerySet,
    PublicQuerySet,
    ServiceChoiceQuerySet,
)


@tracked()
class Network(models.Model):
    """A network of municipalities, counties or other networks, with its own members, rules and brand."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=200)
    short_name = models.CharField(max_length=80)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="networks"
    )
    operating_body = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="operated_networks"
    )
    # Members come from this association's members; empty: no association decides.
    association = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="association_networks"
    )
    purpose = models.TextField(blank=True)
    founded_text = models.CharField(max_length=60, blank=True)
    brand_colour = models.CharField(max_length=7, default="#171a7d")
    sender_name = models.CharField(max_length=120, blank=True)
    sender_address = models.EmailField(blank=True)
    answer_working_days = models.PositiveSmallIntegerField(default=2)
    is_open = models.BooleanField(default=True)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = NetworkQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


@tracked()
class EligibilityRule(models.Model):
    """Who may join, as versioned data: level of territory, land, membership in the association."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="eligibility_rules")
    valid = DateRangeField()
    level = models.CharField(max_length=20, choices=[("gemeinde", _("municipality")), ("kreis", _("county"))])
    within_ags = models.CharField(max_length=8, blank=True)
    needs_association = models.BooleanField(default=False)
    note = models.CharField(max_length=300, blank=True)

    objects: ClassVar = DatedQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("eligibility_rule_no_overlap", same("network"), same_code("level")),
            not_empty("eligibility_rule_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.network}: {self.level}"


@tracked()
class Service(models.Model):
    """An advisory service of a network (Fachberatung, Quartiersberatung)."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="services")
    provider = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="provided_services")
    description = models.TextField(blank=True)
    # May a municipality that could join, but has not, have a first conversation?
    offers_first_conversation = models.BooleanField(default=True)
    topics = models.ManyToManyField("topics.Topic", blank=True, related_name="+")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = PublicQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


@tracked()
class ServiceChoice(models.Model):
    """A municipality's own choice where two services could advise it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="service_choices")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="choices")
    valid = DateRangeField()

    objects: ClassVar = ServiceChoiceQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("service_choice_no_overlap", same("organisation")),
            not_empty("service_choice_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.service}"


class OpennessKind(models.TextChoices):
    """More openness a network may agree; towns are told before they ask."""

    FUNDER_SEES_NAMES = "funder_sees_names", _("the funder sees which municipalities were advised")


@tracked()
class Openness(models.Model):
    """An agreed openness with its dates."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="openness")
    kind = models.CharField(max_length=40, choices=OpennessKind)
    valid = DateRangeField()
    note = models.CharField(max_length=300, blank=True)

    objects: ClassVar = DatedQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("openness_no_overlap", same("network"), same_code("kind")),
            not_empty("openness_period_not_empty"),
        ]

    def __str__(self) -> str:
        return f"{self.network}: {self.kind}"


class StatementKind(models.TextChoices):
    """Texts every network owes its readers."""

    IMPRINT = "imprint", _("imprint")
    PRIVACY = "privacy", _("privacy statement")
    ACCESSIBILITY = "accessibility", _("accessibility statement")
    EASY_LANGUAGE = "easy_language", _("easy language")
    SIGN_LANGUAGE = "sign_language", _("sign language")


@tracked()
class Statement(models.Model):
    """Imprint, privacy, accessibility: text with an as-of date; old ones are marked."""

    network = models.ForeignKey(Network, on_delete=models.CASCADE, related_name="statements")
    kind = models.CharField(max_length=20, choices=StatementKind)
    text = models.TextField()
    as_of = models.DateField()
    review_by = models.DateField()

    objects: ClassVar = PublicQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["network", "kind", "as_of"], name="statement_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.network}: {self.kind}"
