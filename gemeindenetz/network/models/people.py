"""Persons and their seats (Funktionen)."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.tracking import tracked
from gemeindenetz.network.models.constraints import no_overlap, not_empty, same, same_code
from gemeindenetz.network.models.organisations import Organisation
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.network.querysets import PersonQuerySet, SeatQuerySet
from gemeindenetz.search.feed import feeds


class Role(models.TextChoices):
    """What somebody does at an organisation. Advising, office and funding seats name their network."""

    CONTACT = "contact", _("contact person")
    MAYOR = "mayor", _("mayor")
    STAFF = "staff", _("administration")
    ADVISER = "adviser", _("adviser")
    TEAM_LEAD = "team_lead", _("head of the advisory team")
    OFFICE = "office", _("office")
    FUNDER = "funder", _("funding ministry")
    RESEARCHER = "researcher", _("researcher")
    PARTNER = "partner", _("partner")


#: Roles that need a second factor and a network.
STAFF_ROLES = (Role.ADVISER, Role.TEAM_LEAD, Role.OFFICE, Role.FUNDER, Role.RESEARCHER)
#: Seats of an administration: they act for their municipality, county or organisation.
ADMINISTRATION_ROLES = (Role.CONTACT, Role.MAYOR, Role.STAFF)


@feeds("kontakt")
@tracked()
class Person(models.Model):
    """A human being. Several persons may share one mailbox, hence one user."""

    public_id = models.CharField(max_length=12, unique=True, default=opaque_id, editable=False)
    given_name = models.CharField(_("given name"), max_length=80, blank=True)
    family_name = models.CharField(_("family name"), max_length=80)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="persons"
    )
    email = models.EmailField(_("mail address"), blank=True)
    phone = models.CharField(_("phone"), max_length=60, blank=True)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = PersonQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["family_name", "given_name"]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given_name} {self.family_name}".strip()


@feeds("kontakt", key="person")
@tracked()
class Seat(models.Model):
    """A dated role of a person at an organisation; all access follows from seats."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="seats")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="seats")
    role = models.CharField(max_length=20, choices=Role)
    network = models.ForeignKey(
        "network.Network", on_delete=models.PROTECT, null=True, blank=True, related_name="seats"
    )
    valid = DateRangeField()
    # For advisers: competences and how many matters at once are sensible.
    topics = models.ManyToManyField("topics.Topic", blank=True, related_name="+")
    capacity = models.PositiveSmallIntegerField(null=True, blank=True)
    dataset = models.CharField(max_length=10, choices=Dataset, default=Dataset.OWN)

    objects: ClassVar = SeatQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            no_overlap(
                "seat_no_overlap",
                same("person"),
                same("organisation"),
                same_code("role"),
                same("network", nullable=True),
            ),
            not_empty("seat_period_not_empty"),
            models.CheckConstraint(
                condition=~models.Q(role__in=["adviser", "team_lead", "office", "funder", "researcher"])
                | models.Q(network__isnull=False),
                name="seat_staff_names_network",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.role}, {self.organisation}"
