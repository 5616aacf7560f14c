"""From a list's state to rows and counts, in a number of queries that does not grow with the rows.

All facets are counted in one pass: the visible rows (at most `COUNT_CAP`) with a value per facet and, for active
facets, whether the row matches; `GROUPING SETS` over that gives every facet's counts under the other filters and
the total. Facets over several rows per row take one query each.
"""

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import EmptyResultSet, FieldError, ValidationError
from django.db import connections
from django.db.models import (
    BooleanField,
    CharField,
    Count,
    ExpressionWrapper,
    F,
    Func,
    Q,
    QuerySet,
    TextField,
)
from django.db.models.expressions import OrderBy
from django.db.models.functions import Coalesce

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.listing_parts import COUNT_CAP, Declaration, Facet
from gemeindenetz.core.listing_state import NOTHING, State

Rows = QuerySet[Any]
_UMLAUTS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"))


@dataclass(frozen=True)
class Counts:
    """Rows that match, and per facet how many each value would give (None: the list is too long to count them)."""

    total: int
    capped: bool
    by_facet: dict[str, list[tuple[Any, int]]] | None


@dataclass(frozen=True)
class Filtered:
    """The rows of a list: all matching ones, and the same before facets (to count under the others).

    `bare` are the searched rows without the facets' values, so that only a count of facets pays for their joins.
    """

    matching: Rows
    bare: Rows
    searched: Rows
    conditions: dict[str, Q]


def variants(word: str) -> set[str]:
    """Return the spellings of a word that count as the same (Müller and Mueller)."""
    low = word.lower()
    spread = contracted = low
    for two, one in _UMLAUTS:
        spread, contracted = spread.replace(one, two), contracted.replace(two, one)
    bare = low.translate(str.maketrans("äöü", "aou")).replace("ß", "ss")
    return {low, spread, contracted, bare}


def filtered(listing: Declaration, state: State, *, actor: Actor) -> Filtered:
    """Return the visible rows under the state's words and facets."""
    rows = listing.rows(actor)
    for word in state.words:
        any_field = Q()
        for path in listing.search:
            for spelling in variants(word):
                any_field |= Q(**{f"{path}__icontains": spelling})
        rows = rows.filter(any_field)
    facets = listing.facets_for(actor)
    searched = _with_values(rows, facets)
    conditions = {
        facet.key: _condition(searched, facet, values=state.chosen[facet.key])
        for facet in facets
        if facet.key in state.chosen
    }
    matching = _with_values(rows, [facet for facet in facets if facet.key in conditions])
    for condition in conditions.values():
        matching = matching.filter(condition)
    return Filtered(matching, rows, searched, conditions)


def _with_values(rows: Rows, facets: list[Facet]) -> Rows:
    found: Rows = rows.annotate(**{one.name: _expression(one) for one in facets if not one.many or one.is_computed})
    return found


def page_rows(listing: Declaration, state: State, *, page: Any, actor: Actor) -> list[Any]:
    """Return the rows of a page given as ordered, cut keys: only they are joined with what the columns show."""
    return list(ordered(listing.rows(actor).filter(pk__in=page), state))


def _expression(facet: Facet) -> Any:
    return F(facet.source) if isinstance(facet.source, str) else facet.source


def _condition(rows: Rows, facet: Facet, *, values: tuple[str, ...]) -> Q:
    """Return the filter for the chosen values; what cannot be a value of this field matches nothing."""
    source: Any = facet.source
    path = source if facet.many and not facet.is_computed else facet.name
    field = _field_of(rows, facet)
    if isinstance(field, ArrayField):
        return _array_condition(field, path, values=values)
    condition = Q(**{f"{path}__in": _clean(field, [value for value in values if value != NOTHING])})
    if NOTHING in values:
        condition |= Q(**{f"{path}__isnull": True})
        condition |= Q(**{path: ""}) if isinstance(field, CharField | TextField) else Q()
    if not facet.many:
        return condition
    return Q(pk__in=rows.model._base_manager.filter(condition).values("pk"))


def _array_condition(field: "ArrayField[Any, Any]", path: str, *, values: tuple[str, ...]) -> Q:
    """Return the filter for a column that holds several values: one of the chosen is among them."""
    condition = Q(**{f"{path}__overlap": _clean(field.base_field, [one for one in values if one != NOTHING])})
    return condition | Q(**{path: []}) if NOTHING in values else condition


def _field_of(rows: Rows, facet: Facet) -> Any:
    """Return the field whose values a facet has."""
    if not facet.many or facet.is_computed:
        return rows.query.annotations[facet.name].output_field
    probe = rows.model._base_manager.annotate(**{facet.name: _expression(facet)})
    return probe.query.annotations[facet.name].output_field


def _clean(field: Any, values: list[str]) -> list[Any]:
    cleaned = []
    for value in values:
        try:
            cleaned.append(field.to_python(value))
        except (ValidationError, ValueError, TypeError, FieldError):
            continue
    return cleaned


def ordered(rows: Rows, state: State) -> Rows:
    """Return the rows in the chosen order, always the same for equal values."""
    if state.sorting is None:
        return rows.order_by(*(rows.query.order_by or rows.model._meta.ordering or ()), "pk")
    return rows.order_by(
        *(_direction(rows, name, descending=state.descending) for name in state.sorting.sort_fields), "pk"
    )


def _direction(rows: Rows, name: str, *, descending: bool) -> OrderBy:
    """Return the order by a field, empty values last; a field that is never empty can use its index."""
    if not descending:
        return F(name).asc(nulls_last=True)
    is_own = name not in rows.query.annotations and "__" not in name
    return F(name).desc(nulls_last=None if is_own and not rows.model._meta.get_field(name).null else True)


def counts(listing: Declaration, found: Filtered, *, actor: Actor) -> Counts:
    """Count the matching rows and every facet's values, each facet under the filters of the others."""
    facets = listing.facets_for(actor)
    single = [facet for facet in facets if not facet.many]
    total, seen, by_facet = _grouped(found, single)
    if seen > COUNT_CAP:
        if found.conditions:
            seen = found.matching.order_by().values("pk")[: COUNT_CAP + 1].count()
        return Counts(total=min(seen, COUNT_CAP), capped=seen > COUNT_CAP, by_facet=None)
    for facet in facets:
        if facet.many:
            by_facet[facet.key] = _many(found, facet)
    return Counts(total=total, capped=False, by_facet=by_facet)


# The keys alone are counted first: a list too long for counts does not pay for the joins of its facets, because
# the database looks at a condition without columns before it reads a row.
_GROUPED = """
WITH seen AS MATERIALIZED (SELECT count(*) AS amount FROM ({keys}) AS keys_of_list)
SELECT {grouping}, {columns} (SELECT amount FROM seen), {counted}
FROM (SELECT * FROM ({rows}) AS rows_of_list WHERE (SELECT amount FROM seen) <= {cap}) AS counted_rows
GROUP BY GROUPING SETS ({sets})
"""


def _grouped(found: Filtered, facets: list[Facet]) -> tuple[int, int, dict[str, list[tuple[Any, int]]]]:
    """Return total, number of rows looked at, and counts of all single-valued facets, by one statement."""
    flags = {key: f"match_{key}" for key in found.conditions}
    rows = found.searched.annotate(
        **{
            flags[key]: Coalesce(
                ExpressionWrapper(condition, BooleanField()), False, output_field=BooleanField()
            )
            for key, condition in found.conditions.items()
        }
    )
    names = [facet.name for facet in facets]
    inner = rows.order_by().values_list("pk", *names, *flags.values())
    try:
        keys, key_params = found.bare.order_by().values("pk")[: COUNT_CAP + 1].query.sql_with_params()
        sql, params = inner.query.sql_with_params()
    except EmptyResultSet:
        # Django sees that nothing can be visible (no scope at all) and writes no statement.
        return 0, 0, {facet.key: [] for facet in facets}
    # Only names of our own declarations are put into the statement; values travel as parameters.
    columns = [f'"{name}"' for name in names]
    wanted = [_filter_for(None, flags), *(_filter_for(facet.key, flags) for facet in facets)]
    statement = _GROUPED.format(
        keys=keys,
        rows=sql,
        cap=COUNT_CAP,
        grouping=f"GROUPING({', '.join(columns)})" if columns else "0",
        columns="".join(f"{column}, " for column in columns),
        counted=", ".join(f"count(*) {wish}" for wish in wanted),
        sets=", ".join(["()", *(f"({column})" for column in columns)]),
    )
    with connections[found.searched.db].cursor() as cursor:
        cursor.execute(statement, (*key_params, *params))
        return _sorted_out(cursor.fetchall(), facets)


def _filter_for(own: str | None, flags: dict[str, str]) -> str:
    """Return the FILTER clause: the matches of all active facets but the own one."""
    others = [f'"{flag}"' for key, flag in flags.items() if key != own]
    return f"FILTER (WHERE {' AND '.join(others)})" if others else ""


def _sorted_out(
    rows: list[tuple[Any, ...]], facets: list[Facet]
) -> tuple[int, int, dict[str, list[tuple[Any, int]]]]:
    """Take the result of the grouping apart: one row is the total, the others belong to one facet each."""
    width = len(facets)
    by_facet: dict[str, list[tuple[Any, int]]] = {facet.key: [] for facet in facets}
    total = seen = 0
    for row in rows:
        # A bit per facet, set where the facet is *not* part of the group.
        present = [position for position in range(width) if not row[0] >> (width - 1 - position) & 1]
        amounts = row[1 + width :]
        if not present:
            seen, total = amounts[0], amounts[1]
        else:
            position = present[0]
            by_facet[facets[position].key].append((row[1 + position], amounts[2 + position]))
    return total, seen, by_facet


def _many(found: Filtered, facet: Facet) -> list[tuple[Any, int]]:
    """Count a facet whose path leads to several rows per row."""
    rows = found.searched
    for key, condition in found.conditions.items():
        if key != facet.key:
            rows = rows.filter(condition)
    if facet.is_computed:
        every = Func(F(facet.name), function="unnest", output_field=TextField())
        return list(rows.order_by().values_list(every).annotate(n=Count("pk")))
    model = found.searched.model
    inside = model._base_manager.filter(pk__in=rows.order_by().values("pk"))
    if isinstance(_field_of(inside, facet), ArrayField):
        each = Func(F(str(facet.source)), function="unnest", output_field=TextField())
        grouped = inside.order_by().values_list(each).annotate(n=Count("pk"))
        return list(grouped)
    grouped = inside.order_by().values_list(facet.source).annotate(n=Count("pk", distinct=True))
    return [(value, amount) for value, amount in grouped]
