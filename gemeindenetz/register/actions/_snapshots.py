"""What rows were before an import, as JSON, so that undo can put them back."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateRange

from gemeindenetz.register.models import Territory, TerritoryName

TERRITORY_FIELDS = (
    "ars", "name", "title", "official_name", "sort_key", "kind", "parent_id", "begin_basis", "end_basis", "longitude",
    "latitude", "postcode", "written_by_id",
)  # fmt: skip
NAME_FIELDS = ("name", "title", "official_name", "kind", "ars", "edition_id")


def date_range(lower: date | None, upper: date | None) -> DateRange:
    """Return the stored form of a period; `upper` is the first day after it."""
    return DateRange(lower, upper, "[)")


def packed(valid: DateRange) -> list[str | None]:
    """Return a period as JSON."""
    return [day.isoformat() if day else None for day in (valid.lower, valid.upper)]


def unpacked(pair: list[str | None]) -> DateRange:
    """Return a period from JSON."""
    lower, upper = (date.fromisoformat(day) if day else None for day in pair)
    return date_range(lower, upper)


def snapshot(ids: Iterable[int]) -> dict[str, Any]:
    """Return the present state of territories and of their former names."""
    wanted = list(ids)
    territories = {
        str(row["pk"]): {**{field: row[field] for field in TERRITORY_FIELDS}, "valid": packed(row["valid"])}
        for row in Territory.objects.filter(pk__in=wanted).order_by().values("pk", "valid", *TERRITORY_FIELDS)
    }
    names: dict[str, list[dict[str, Any]]] = {key: [] for key in territories}
    rows = TerritoryName.objects.filter(territory__in=wanted).order_by("pk")
    for row in rows.values("territory_id", "valid", *NAME_FIELDS):
        name = {**{field: row[field] for field in NAME_FIELDS}, "valid": packed(row["valid"])}
        names[str(row["territory_id"])].append(name)
    return {"territories": territories, "names": names}
