"""Agreements in series, what they grant, their documents."""

from typing import ClassVar

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same
from gemeindenetz.network.models.networks import Network, Service
from gemeindenetz.network.models.organisations import Organisation
from gemeindenetz.network.models.sources import Dataset, Source
from gemeindenetz.network.querysets import AgreementDocumentQuerySet, AgreementQuerySet


@tracked()
class AgreementSeries(models.Model):
    """Agreements that renew one another."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    def __str__(self) -> str:
        return self.name


class TermState(models.TextChoices):
    """How the end of a term is known."""

    FIXED = "fixed", _("fixed term")
    OPEN_ENDED = "open_ended", _("open-ended")
    END_UNKNOWN = "end_unknown", _("end unknown")
    RENEWAL_UNDER_WAY = "renewal_under_way", _("renewal under way")


@tracked()
class Agreement(models.Model):
    """One agreement of a series: parties, term, grants.

    Open-ended, unknown and under-renewal terms are infinite ranges with a state; `term_ends_on` keeps the
    date on paper. An early renewal ends its predecessor the day before.
    """

    series = models.ForeignKey(AgreementSeries, on_delete=models.PROTECT, related_name="agreements")
    number = models.PositiveSmallIntegerField(null=True, blank=True)
    title = models.CharField(max_length=200)
    parties = models.ManyToManyField(Organisation, related_name="agreements")
    signed_on = models.DateField(null=True, blank=True)
    signed_text = models.CharField(max_length=60, blank=True)
    valid = DateRangeField()
    start_known = models.BooleanField(default=True)
    term_state = models.CharField(max_length=20, choices=TermState, default=TermState.FIXED)
    term_ends_on = models.DateField(null=True, blank=True)
    renews = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="renewed_by"
    )
    note = models.TextField(blank=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = AgreementQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("agreement_no_overlap", same("series")),
            not_empty("agreement_period_not_empty"),
            models.CheckConstraint(
                condition=models.Q(term_state="fixed", valid__upper_inf=False)
                | (~models.Q(term_state="fixed") & models.Q(valid__upper_inf=True)),
                name="agreement_term_state_fits_period",
            ),
            models.CheckConstraint(
                condition=models.Q(start_known=False) | models.Q(valid__lower_inf=False),
                name="agreement_start_known_or_said_so",
            ),
            models.CheckConstraint(
                condition=~models.Q(renews=models.F("pk")), name="agreement_renews_another"
            ),
        ]

    def __str__(self) -> str:
        return self.title


@tracked()
class AgreementGrant(models.Model):
    """What an agreement grants: a service, to the members of a network."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="grants")
    network = models.ForeignKey(Network, on_delete=models.PROTECT, related_name="grants")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="grants")
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["agreement", "network", "service"], name="grant_once")
        ]

    def __str__(self) -> str:
        return f"{self.agreement}: {self.service}"


@tracked()
class AgreementDocument(models.Model):
    """A signed paper of an agreement."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="documents")
    title = models.CharField(max_length=200)
    file = models.ForeignKey("core.StoredFile", on_delete=models.PROTECT, related_name="+")

    objects: ClassVar = AgreementDocumentQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title
