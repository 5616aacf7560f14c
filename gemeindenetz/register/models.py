"""The register: territories through time, their names, successions, statistics, boundaries; imported editions."""

from datetime import date
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, DateRangeField, RangeOperators
from django.db import models
from django.db.models import Case, F, Func, Q, Value, When
from django.db.models.functions import Cast, Concat, Left
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.addresses import address_of
from gemeindenetz.core.errors import Message
from gemeindenetz.core.tracking import tracked
from gemeindenetz.register import kinds
from gemeindenetz.register.querysets import EditionQuerySet, StatisticQuerySet, TerritoryQuerySet
from gemeindenetz.search.feed import feeds


class Level(models.TextChoices):
    """Levels of the official register (Satzart 10 to 60)."""

    LAND = "land", _("Land")
    RB = "rb", _("administrative region")
    REGION = "region", _("planning region")
    KREIS = "kreis", _("county")
    VERBAND = "verband", _("association of municipalities")
    GEMEINDE = "gemeinde", _("municipality")


# The number of digits tells the level; so a key alone is unambiguous.
KEY_DIGITS: dict[str, int] = {
    Level.LAND: 2,
    Level.RB: 3,
    Level.REGION: 4,
    Level.KREIS: 5,
    Level.VERBAND: 9,
    Level.GEMEINDE: 8,
}


class Basis(models.TextChoices):
    """How we know when a territory or name began or ended."""

    UNKNOWN = "", _("unknown")
    EDITION = "edition", _("an edition of the register, so at the latest then")
    CHANGE_LIST = "list", _("an official list of territorial changes")


class EditionKind(models.TextChoices):
    """What was imported."""

    REGISTER = "register", _("edition of the register")
    CHANGES = "changes", _("list of territorial changes")
    BOUNDARIES = "boundaries", _("boundaries")
    STATISTICS = "statistics", _("statistics")


@tracked()
class Edition(models.Model):
    """One imported file: what it is, its day, its content's hash, what the import did, who did it.

    `state_on` is the day up to which it makes the register know things; an older register edition is refused.
    """

    kind = models.CharField(max_length=12, choices=EditionKind)
    title = models.CharField(max_length=300)
    as_of = models.DateField()
    state_on = models.DateField()
    source = models.CharField(max_length=300)
    notes = models.JSONField(default=dict)
    file_name = models.CharField(max_length=200)
    file_hash = models.CharField(max_length=64)
    counts = models.JSONField(default=dict)
    imported_at = models.DateTimeField(default=clock.now)
    imported_by = models.CharField(max_length=160)
    undone_at = models.DateTimeField(null=True, blank=True)
    ticket = models.OneToOneField(
        "core.UndoTicket", on_delete=models.SET_NULL, null=True, blank=True, related_name="register_edition"
    )
    # What the rows were before: undo puts it back (docs of actions.undo_import).
    before = models.JSONField(default=dict)

    objects: ClassVar = EditionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-imported_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class EndInDays(Func):
    """An end of a period as days since 2000, far away when it is open."""

    template = "coalesce(%(function)s(%(expressions)s) - date '2000-01-01', %(open)s)"
    output_field = models.FloatField()


def _key_in_time() -> Func:
    """Return key and period as a box: two boxes touch when the same key holds on the same day.

    Needs no btree_gist, and 16,000 rows take a third of the time that two ranges take. The leading 1 keeps leading
    zeros apart; the last day of a period is the one before its upper bound.
    """
    key = Cast(Concat(Value("1"), F("ags")), models.FloatField())
    first = EndInDays(F("valid"), function="lower", open="-999999")
    last = EndInDays(F("valid"), function="upper", open="999999") - Value(1.0)
    corners = (Func(key, day, function="point", output_field=models.FloatField()) for day in (first, last))
    return Func(*corners, function="box", output_field=models.FloatField())


@feeds("gemeinde")
@tracked(leave_out=("land_ags", "kreis_ags"))
class Territory(models.Model):
    """A territory under one official key for one period.

    A new key is a new row joined by a `Succession`. `name` has no title ("Aalen"), `official_name` has
    ("Aalen, Stadt"). `ags` of an association is its nine-digit regional key.
    """

    level = models.CharField(max_length=8, choices=Level)
    ags = models.CharField(_("official key (AGS)"), max_length=9)
    ars = models.CharField(_("regional key (ARS)"), max_length=12, blank=True)
    name = models.CharField(_("name"), max_length=120)
    title = models.CharField(_("title"), max_length=120, blank=True)
    official_name = models.CharField(_("official name"), max_length=200)
    sort_key = models.CharField(max_length=200)
    kind = models.CharField(_("kind"), max_length=2, blank=True)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    land_ags = models.GeneratedField(
        expression=Left("ags", 2), output_field=models.CharField(max_length=2), db_persist=True
    )
    kreis_ags = models.GeneratedField(
        expression=Case(
            When(level__in=["kreis", "verband", "gemeinde"], then=Left("ags", 5)), default=Value("")
        ),
        output_field=models.CharField(max_length=5),
        db_persist=True,
    )
    valid = DateRangeField(_("exists"))
    begin_basis = models.CharField(max_length=8, choices=Basis, blank=True)
    end_basis = models.CharField(max_length=8, choices=Basis, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    postcode = models.CharField(_("postcode"), max_length=5, blank=True)
    # First and last import that wrote the row; null when made by hand or by the demo.
    introduced_by = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="introduced", db_index=False
    )
    written_by = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="written", db_index=False
    )

    objects: ClassVar = TerritoryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["sort_key", "ags"]
        indexes: ClassVar = [
            models.Index(fields=["ags"], name="territory_ags"),
            models.Index(fields=["level", "sort_key"], name="territory_level_sort"),
            models.Index(fields=["kreis_ags", "level"], name="territory_kreis"),
            models.Index(fields=["land_ags", "level"], name="territory_land"),
        ]
        constraints: ClassVar = [
            ExclusionConstraint(
                name="territory_key_once_at_a_time",
                expressions=[(_key_in_time(), RangeOperators.OVERLAPS)],
            ),
            models.CheckConstraint(
                condition=Q(
                    *(
                        Q(level=level, ags__regex=rf"^[0-9]{{{digits}}}$")
                        for level, digits in KEY_DIGITS.items()
                    ),
                    _connector=Q.OR,
                ),
                name="territory_key_fits_level",
            ),
            models.CheckConstraint(condition=Q(valid__isempty=False), name="territory_period_not_empty"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return the public page by official key, which outlives this row."""
        return address_of("register:territory", self.ags, digits=True)

    @property
    def is_municipality(self) -> bool:
        """A municipality, not an area without one (Textkennzeichen 65, 66)."""
        return self.level == Level.GEMEINDE and self.kind not in kinds.UNINCORPORATED

    @property
    def is_county(self) -> bool:
        """A Landkreis or Stadtkreis."""
        return self.level == Level.KREIS

    @property
    def is_current(self) -> bool:
        """No end is known."""
        return self.valid.upper is None

    @property
    def kind_label(self) -> Message:
        """The Textkennzeichen in words."""
        return kinds.label_of(self.kind)

    def exists_on(self, day: date) -> bool:
        """Tell whether the territory existed on the day."""
        return ranges.holds_on(self.valid, day)


@tracked()
class TerritoryName(models.Model):
    """What a territory was called *before* its present name: former designation with its period.

    Also keeps the former rank (Textkennzeichen) and regional key; today's values stand in `Territory`.
    """

    territory = models.ForeignKey(Territory, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)
    official_name = models.CharField(max_length=200)
    kind = models.CharField(max_length=2, blank=True)
    ars = models.CharField(max_length=12, blank=True)
    valid = DateRangeField()
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="names"
    )

    class Meta:
        ordering: ClassVar = ["territory_id", "valid"]
        constraints: ClassVar = [
            ExclusionConstraint(
                name="territory_name_no_overlap",
                expressions=[
                    (
                        Func(
                            F("territory"),
                            F("territory"),
                            Value("[]"),
                            function="int8range",
                            output_field=BigIntegerRangeField(),
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            )
        ]

    def __str__(self) -> str:
        return self.official_name


class SuccessionKind(models.TextChoices):
    """How a territory passed to another."""

    DISSOLVED = "dissolved", _("dissolved into")
    PARTIAL = "partial", _("gave up a part to")
    REKEYED = "rekeyed", _("continues under a new key as")


@tracked()
class Succession(models.Model):
    """What became of a territory: all of it, a part, or the same under a new key.

    Shares are of the predecessor (0 to 1), by inhabitants and by area; null when the source gives none.
    An ended territory without any is "successor unknown". `on` is the legal date, `statistical_on` the date
    from which statistics follow it.
    """

    predecessor = models.ForeignKey(Territory, on_delete=models.CASCADE, related_name="successions_out")
    successor = models.ForeignKey(Territory, on_delete=models.CASCADE, related_name="successions_in")
    kind = models.CharField(max_length=10, choices=SuccessionKind)
    on = models.DateField()
    statistical_on = models.DateField(null=True, blank=True)
    population_share = models.DecimalField(max_digits=9, decimal_places=8, null=True, blank=True)
    area_share = models.DecimalField(max_digits=9, decimal_places=8, null=True, blank=True)
    population = models.PositiveIntegerField(null=True, blank=True)
    reference = models.CharField(max_length=40, blank=True)
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="successions"
    )

    class Meta:
        ordering: ClassVar = ["on", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["predecessor", "successor", "kind", "on"], name="succession_once"
            ),
            models.CheckConstraint(condition=~Q(predecessor=F("successor")), name="succession_not_to_itself"),
            models.CheckConstraint(
                condition=(Q(population_share__isnull=True) | Q(population_share__range=(0, 1)))
                & (Q(area_share__isnull=True) | Q(area_share__range=(0, 1))),
                name="succession_shares_between_0_and_1",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor} {self.kind} {self.successor}"


class StatisticKey(models.TextChoices):
    """Statistics (Kennzahlen) with a fixed meaning; units stand in `statistics.UNITS`."""

    POPULATION = "population", _("inhabitants")
    AREA = "area_km2", _("area")
    DENSITY = "density", _("inhabitants per km²")
    URBANISATION = "urbanisation", _("degree of urbanisation")


class Statistic(models.Model):
    """One value of one territory on one day. The source stands in the edition it came with."""

    # The unique constraint is the index; a second one would only cost time at every import.
    territory = models.ForeignKey(
        Territory, on_delete=models.CASCADE, related_name="statistics", db_index=False
    )
    key = models.CharField(max_length=40)
    value = models.DecimalField(max_digits=18, decimal_places=4)
    as_of = models.DateField()
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="statistics", db_index=False
    )

    objects: ClassVar = StatisticQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["territory_id", "key", "-as_of"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["territory", "key", "as_of"], name="statistic_once_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.territory_id} {self.key} {self.value} ({self.as_of})"

    @property
    def source(self) -> str:
        """Who publishes the value, for the line below every figure."""
        return self.edition.source if self.edition else ""


class Boundary(models.Model):
    """A simplified outline as GeoJSON geometry (WGS84)."""

    territory = models.OneToOneField(Territory, on_delete=models.CASCADE, related_name="boundary")
    geometry = models.JSONField()
    as_of = models.DateField(null=True, blank=True)
    edition = models.ForeignKey(
        Edition, on_delete=models.PROTECT, null=True, blank=True, related_name="boundaries"
    )

    def __str__(self) -> str:
        return f"{self.territory_id}"

    @property
    def source(self) -> str:
        """Attribution to show beside every picture made from it."""
        return self.edition.source if self.edition else ""
