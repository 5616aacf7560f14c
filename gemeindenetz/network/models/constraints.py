"""Exclusion constraints without btree_gist: scalars are wrapped into ranges."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Cast, Coalesce


def same(column: str, *, nullable: bool = False) -> Func:
    """Return an expression that overlaps only with the same value of the column (`int8range(x, x, '[]')`)."""
    value = Cast(F(column), models.BigIntegerField())
    wrapped = Coalesce(value, Value(0), output_field=models.BigIntegerField()) if nullable else value
    return Func(wrapped, wrapped, Value("[]"), function="int8range", output_field=BigIntegerRangeField())


def same_code(column: str) -> Func:
    """Return the same for a short text: its 32-bit hash; a collision could only refuse too much."""
    hashed = Cast(Func(F(column), function="hashtext"), models.BigIntegerField())
    return Func(hashed, hashed, Value("[]"), function="int8range", output_field=BigIntegerRangeField())


def no_overlap(
    name: str, *columns: Func, period: str = "valid", condition: Q | None = None
) -> ExclusionConstraint:
    """Return the constraint: no two rows alike in `columns` share a day in `period`."""
    expressions = [(column, RangeOperators.OVERLAPS) for column in columns]
    return ExclusionConstraint(
        name=name, expressions=[*expressions, (period, RangeOperators.OVERLAPS)], condition=condition
    )


def not_empty(name: str, *, period: str = "valid") -> models.CheckConstraint:
    """Return the constraint: the period has at least one day (an empty one would overlap with nothing)."""
    return models.CheckConstraint(condition=Q(**{f"{period}__isempty": False}), name=name)
