"""The parts a list is declared with; see `core.listing`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.db.models.expressions import Combinable

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message

PAGE_SIZE = 50
# Up to here counts are exact; beyond, the page says "mehr als" and leaves out the counts of facets.
COUNT_CAP = 10_000
#: Names in the address that belong to the list itself, never to a facet.
RESERVED = frozenset({"q", "sortierung", "spalte", "seite", "export", "felder", "ansicht"})

Row = Any


def everybody(actor: Actor) -> bool:
    """Show a column or facet to everyone who may open the list."""
    return True


@dataclass(frozen=True)
class Cell:
    """What stands in a cell when plain text is not enough; `badge` is a kind such as "success"."""

    text: Message
    url: str = ""
    badge: str = ""
    note: Message = ""


@dataclass(frozen=True)
class Column:
    """A column: `value(row)` is a plain value (text, number, day, period, yes/no) or a `Cell`.

    `sort` names the fields to order by. `export(row)` gives the typed value for files when it differs from what is
    shown. `shown=False` leaves the column out until somebody chooses it; `only_export` keeps it for "all fields".
    """

    key: str
    label: Message
    value: Callable[[Row], Any]
    sort: str | tuple[str, ...] = ()
    numeric: bool = False
    shown: bool = True
    export: Callable[[Row], Any] | None = None
    only_export: bool = False
    may_see: Callable[[Actor], bool] = everybody

    @property
    def sort_fields(self) -> tuple[str, ...]:
        """Fields to order by; empty when the column cannot be sorted."""
        return (self.sort,) if isinstance(self.sort, str) else self.sort


@dataclass(frozen=True)
class Facet:
    """A filter with counts over the visible rows; several values of one facet mean "or".

    `source` is a field path or an expression. `choices` gives labels and order; without it the values label
    themselves, or `labels(values)` looks them up in one query. `many`: the path leads to several rows per row, or to a
    column or an expression that holds several values.
    """

    key: str
    label: Message
    source: str | Combinable
    choices: Iterable[tuple[Any, Message]] = ()
    labels: Callable[[list[Any]], Mapping[Any, Message]] | None = None
    many: bool = False
    may_see: Callable[[Actor], bool] = everybody

    @property
    def name(self) -> str:
        """Name of the annotation."""
        return f"facet_{self.key}"

    @property
    def is_computed(self) -> bool:
        """Several values that stand in no column, but are worked out for each row."""
        return self.many and not isinstance(self.source, str)


@dataclass(frozen=True)
class Declaration:
    """What a list is. `order` is the first sorting (a column's key, "-" before it for descending).

    `prepare(rows, actor)` may attach values to the rows of a page, in a constant number of queries.
    """

    key: str
    title: Message
    rows: Callable[[Actor], QuerySet[Any]]
    columns: Sequence[Column]
    facets: Sequence[Facet] = ()
    search: Sequence[str] = ()
    search_label: Message = ""
    order: str = ""
    empty_title: Message = ""
    empty_text: Message = ""
    prepare: Callable[[list[Row], Actor], None] | None = None
    page_size: int = PAGE_SIZE
    template: str = "core/listing.html"
    file_name: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse facets whose name in the address is taken."""
        taken = RESERVED & {facet.key for facet in self.facets}
        if taken:
            raise ValueError(taken)

    def columns_for(self, actor: Actor) -> list[Column]:
        """Return the columns this actor may see, in order."""
        return [column for column in self.columns if column.may_see(actor)]

    def facets_for(self, actor: Actor) -> list[Facet]:
        """Return the facets this actor may use, in order."""
        return [facet for facet in self.facets if facet.may_see(actor)]
