"""Organisations, their names through time, ties between them, proposed profile changes."""

from typing import ClassVar

import pgtrigger
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same, same_code
from gemeindenetz.network.models.sources import Dataset, Source
from gemeindenetz.network.querysets import (
    DatedQuerySet,
    OrganisationQuerySet,
    ProfileProposalQuerySet,
    TieQuerySet,
)
from gemeindenetz.search.feed import feeds


class OrganisationKind(models.TextChoices):
    """What an organisation is."""

    MUNICIPALITY = "municipality", _("municipality")
    COUNTY = "county", _("county")
    MINISTRY = "ministry", _("ministry")
    ASSOCIATION = "association", _("municipal association")
    INSTITUTE = "institute", _("institute")
    UNIVERSITY = "university", _("university")
    PARTNER = "partner", _("partner organisation")
    FOUNDATION = "foundation", _("foundation")
    NETWORK_BODY = "network_body", _("network or joint centre")


class Level(models.TextChoices):
    """Networking on four levels."""

    REGIONAL = "regional", _("regional")
    LAND = "land", _("Land")
    FEDERAL = "federal", _("federal")
    EUROPE = "europe", _("Europe")


# An area without a municipality (Textkennzeichen 65, 66) can never be an organisation, hence never a member.
TERRITORY_FITS = """
    IF NEW.territory_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM register_territory AS territory
        WHERE territory.id = NEW.territory_id AND (
            (NEW.kind = 'municipality' AND territory.level = 'gemeinde' AND territory.kind NOT IN ('65', '66'))
            OR (NEW.kind = 'county' AND territory.level = 'kreis')
        )
    ) THEN
        RAISE EXCEPTION 'territory % is no municipality or county', NEW.territory_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


@feeds("organisation")
@tracked()
class Organisation(models.Model):
    """A municipality, county, ministry, association, institute or partner.

    `name` is today's; all names with their periods stand in `names`. Municipalities and counties point to
    their territory, which may end and be succeeded.
    """

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    kind = models.CharField(max_length=20, choices=OrganisationKind)
    level = models.CharField(max_length=10, choices=Level, default=Level.LAND)
    name = models.CharField(_("name"), max_length=200)
    sort_key = models.CharField(max_length=200)
    slug = models.SlugField(max_length=80, unique=True, null=True, blank=True)
    territory = models.OneToOneField(
        "register.Territory", on_delete=models.PROTECT, null=True, blank=True, related_name="organisation"
    )
    email = models.EmailField(_("mail address"), blank=True)
    phone = models.CharField(_("phone"), max_length=60, blank=True)
    website = models.URLField(_("website"), blank=True)
    profile = models.TextField(_("what we do"), blank=True)
    region = models.CharField(_("where we work"), max_length=200, blank=True)
    topics = models.ManyToManyField("topics.Topic", blank=True, related_name="+")
    is_listed = models.BooleanField(_("stands in the partner directory"), default=False)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = OrganisationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["sort_key"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(kind__in=["municipality", "county"]) | models.Q(territory__isnull=False),
                name="organisation_municipality_has_territory",
            )
        ]
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="territory_fits",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("territory_id", "kind"),  # type: ignore[no-untyped-call]
                func=TERRITORY_FITS,
            )
        ]

    def __str__(self) -> str:
        return self.name


@feeds("organisation", key="organisation")
@tracked()
class OrganisationName(models.Model):
    """A name an organisation had for a time (the ministry has had several)."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=200)
    valid = DateRangeField()
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects: ClassVar = DatedQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["organisation_id", "valid"]
        constraints: ClassVar = [
            no_overlap("organisation_name_no_overlap", same("organisation")),
            not_empty("organisation_name_period_not_empty"),
        ]

    def __str__(self) -> str:
        return self.name


class TieKind(models.TextChoices):
    """How one organisation stands to another."""

    OPERATES = "operates", _("operates")
    FUNDS = "funds", _("funds")
    ADVISES = "advises", _("advises")
    COORDINATES = "coordinates", _("coordinates")
    EMBEDDED_IN = "embedded_in", _("is embedded in")
    ACCOMPANIES = "accompanies", _("accompanies scientifically")
    PARTNERS = "partners", _("partners with")
    MEMBER_OF = "member_of", _("is a member of")


@tracked()
class Tie(models.Model):
    """A dated, typed relation between organisations, with its source.

    `MEMBER_OF` an association decides which network a municipality may join; no population threshold does.
    """

    origin = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="ties_out")
    target = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="ties_in")
    kind = models.CharField(max_length=20, choices=TieKind)
    valid = DateRangeField()
    since_text = models.CharField(max_length=60, blank=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = TieQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap("tie_no_overlap", same("origin"), same("target"), same_code("kind")),
            not_empty("tie_period_not_empty"),
            models.CheckConstraint(condition=~models.Q(origin=models.F("target")), name="tie_not_to_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.origin} {self.kind} {self.target}"


class ProposalState(models.TextChoices):
    """What became of a proposed change."""

    OPEN = "open", _("waiting for the office")
    APPROVED = "approved", _("approved")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


@tracked()
class ProfileProposal(models.Model):
    """A partner's change of its own profile, shown to the public only after the office approved it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="proposals")
    values = models.JSONField()
    state = models.CharField(max_length=10, choices=ProposalState, default=ProposalState.OPEN)
    proposed_by = models.ForeignKey("network.Person", on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    decided_by = models.ForeignKey("network.Person", on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)

    objects: ClassVar = ProfileProposalQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation"], condition=models.Q(state="open"), name="profile_one_open_proposal"
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation} {self.state}"
