"""Population and size class of municipalities: the classes once, as words, as a key and as expressions for lists."""

from datetime import date

from django.db.models import Case, CharField, DecimalField, OuterRef, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.register.models import Statistic

#: Key, lower bound in inhabitants, words.
SIZE_CLASSES: tuple[tuple[str, int, Message], ...] = (
    ("0", 0, _("under 2,000 inhabitants")),
    ("2000", 2_000, _("2,000 to under 5,000 inhabitants")),
    ("5000", 5_000, _("5,000 to under 10,000 inhabitants")),
    ("10000", 10_000, _("10,000 to under 20,000 inhabitants")),
    ("20000", 20_000, _("20,000 to under 50,000 inhabitants")),
    ("50000", 50_000, _("50,000 inhabitants and more")),
)
SIZE_CHOICES = tuple((key, label) for key, _low, label in SIZE_CLASSES)

#: Three classes for tables that cross two dimensions, where six would leave too few towns in a cell.
COARSE_CLASSES: tuple[tuple[str, int, Message], ...] = (
    ("from-0", 0, _("under 5,000 inhabitants")),
    ("from-5000", 5_000, _("5,000 to under 20,000 inhabitants")),
    ("from-20000", 20_000, _("20,000 inhabitants and more")),
)
COARSE_CHOICES = tuple((key, label) for key, _low, label in COARSE_CLASSES)


def coarse_size(key: str) -> str:
    """Return the coarse class a size class lies in; anything else (unknown, counties) stays what it is."""
    if not key.isdigit():
        return key
    return next(coarse for coarse, low, _label in reversed(COARSE_CLASSES) if int(key) >= low)


def size_key(population: int) -> str:
    """Return the key of the size class of a population."""
    return next(key for key, low, _label in reversed(SIZE_CLASSES) if population >= low)


def population_on(day: date, *, of: str) -> Subquery:
    """Return the newest population up to a day of the territory at `of` (a field path)."""
    return Subquery(_newest(day, of).values("value")[:1], output_field=DecimalField())


def size_class_on(day: date, *, of: str) -> Coalesce:
    """Return the key of the size class of that population; empty where it is not known."""
    branches = [When(value__gte=low, then=Value(key)) for key, low, _label in reversed(SIZE_CLASSES)]
    classes = _newest(day, of).annotate(size=Case(*branches, output_field=CharField()))
    return Coalesce(Subquery(classes.values("size")[:1]), Value(""), output_field=CharField())


def _newest(day: date, of: str) -> "QuerySet[Statistic]":
    rows: QuerySet[Statistic] = Statistic.objects.filter(
        territory=OuterRef(of), key="population", as_of__lte=day
    ).order_by("-as_of")
    return rows
