"""Sums over facts by their natural keys.

Raw sums for upper apps: they leave out small cells before anybody reads them (`reports`), because a cell of
one municipality tells that it asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from django.db.models import CharField, Count, F, Sum, Value
from django.db.models.functions import Cast, ExtractMonth, ExtractYear, Substr
from django.db.models.query import QuerySet

from gemeindenetz.ledger.models import Fact

Dimension = Literal[
    "network", "kind", "topic", "detail", "municipality", "county", "region", "land", "year", "month"
]

#: How a dimension is read from a fact; keys of counties and regions are beginnings of the AGS.
_EXPRESSIONS: dict[str, Any] = {
    "network": F("network"),
    "kind": F("kind"),
    "topic": F("topic"),
    "detail": F("detail"),
    "municipality": F("municipality"),
    "county": Substr("municipality", 1, 5),
    "region": Substr("municipality", 1, 3),
    "land": Substr("municipality", 1, 2),
    "year": Cast(ExtractYear("day"), CharField()),
    "month": Cast(ExtractMonth("day"), CharField()),
}


@dataclass(frozen=True)
class FactSum:
    """One cell: its keys in the order asked for, how many facts, of how many matters and municipalities."""

    keys: tuple[str, ...]
    facts: int
    subjects: int
    municipalities: int
    minutes: int
    amount: Decimal


@dataclass(frozen=True)
class Selection:
    """Which facts to sum: period (both days included), network slugs and kinds (empty: all), data set, key.

    `known_at` answers as the ledger stood at that moment, so that a locked report can be explained later.
    """

    first_day: date
    last_day: date
    networks: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    dataset: str = "own"
    within: str = ""
    known_at: datetime | None = None


def selected(selection: Selection) -> QuerySet[Fact]:
    """Return the standing facts of a selection."""
    facts = Fact.objects.effective(known_at=selection.known_at).between(
        selection.first_day, selection.last_day
    )
    facts = facts.of_dataset(selection.dataset).within(selection.within)
    if selection.networks:
        facts = facts.of_networks(*selection.networks)
    if selection.kinds:
        facts = facts.of_kinds(*selection.kinds)
    chosen: QuerySet[Fact] = facts
    return chosen


def sums(selection: Selection, *by: Dimension) -> list[FactSum]:
    """Return the sums of a selection by dimensions, in the order of their keys; without any, one grand total."""
    names = [f"by_{dimension}" for dimension in by]
    expressions = {f"by_{dimension}": _EXPRESSIONS[dimension] for dimension in by} or {"by_all": Value("")}
    rows = (
        selected(selection)
        .annotate(**expressions)
        .values(*expressions)
        .annotate(
            facts=Count("pk"),
            subjects=Count("subject", distinct=True),
            municipalities=Count("municipality", distinct=True),
            total_minutes=Sum("minutes", default=0),
            total_amount=Sum("amount", default=Decimal(0)),
        )
        .order_by(*expressions)
    )
    return [
        FactSum(
            keys=tuple(str(row[name]) for name in names),
            facts=row["facts"],
            subjects=row["subjects"],
            municipalities=row["municipalities"],
            minutes=row["total_minutes"],
            amount=row["total_amount"],
        )
        for row in rows
    ]


def subjects_with(selection: Selection, dimension: Dimension) -> Sequence[tuple[str, str]]:
    """Return distinct (subject, key) pairs, for counts that a sum of cells would count twice."""
    rows = selected(selection).annotate(by=_EXPRESSIONS[dimension]).values_list("subject", "by")
    return list(rows.distinct().order_by("subject", "by"))
