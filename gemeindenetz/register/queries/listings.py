"""What the list of municipalities shows."""

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Cell, Column, Facet
from gemeindenetz.register import kinds
from gemeindenetz.register.models import Level, Statistic, StatisticKey, Territory


def list_rows(actor: Actor) -> "QuerySet[Any]":
    """Return current municipalities with county and newest inhabitants; public."""
    newest = Statistic.objects.filter(territory=OuterRef("pk"), key=StatisticKey.POPULATION).order_by(
        "-as_of"
    )
    county = Territory.objects.counties().filter(ags=OuterRef("kreis_ags"), valid__upper_inf=True)
    rows: QuerySet[Any] = (
        Territory.objects.municipalities()
        .current()
        .annotate(
            population=Subquery(newest.values("value")[:1]),
            county_name=Subquery(county.values("name")[:1]),
        )
    )
    return rows


def list_columns() -> tuple[Column, ...]:
    """Return the columns, the name first."""
    return (
        Column(
            "name",
            _("Municipality"),
            lambda row: Cell(row.official_name, url=row.get_absolute_url()),
            sort="sort_key",
        ),
        Column("kreis", _("County"), lambda row: row.county_name, sort="county_name"),
        Column(
            "einwohner",
            _("Inhabitants"),
            lambda row: row.population and int(row.population),
            sort="population",
            numeric=True,
        ),
        Column("ags", _("Official key (AGS)"), lambda row: row.ags, sort="ags"),
        Column("art", _("Kind"), lambda row: str(row.kind_label), only_export=True),
        Column("plz", _("Postcode"), lambda row: row.postcode, only_export=True),
    )


def list_facets() -> tuple[Facet, ...]:
    """Return the filters."""
    return (
        Facet("land", pgettext_lazy("level", "Land"), "land_ags", labels=_land_names),
        Facet("art", _("Kind"), "kind", choices=tuple(kinds.LABELS.items())),
    )


def _land_names(keys: list[Any]) -> dict[Any, Message]:
    return dict(
        Territory.objects.at_level(Level.LAND).current().filter(ags__in=keys).values_list("ags", "name")
    )
