"""What the template of a list shows: prepared values, no decisions left to it."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from gemeindenetz.core import saved_views
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing_parts import Column, Declaration, Facet
from gemeindenetz.core.listing_query import Counts, counts, filtered, ordered, page_rows
from gemeindenetz.core.listing_state import NOTHING, State, address, sorted_by, switches
from gemeindenetz.core.saved_views import ViewsOfList
from gemeindenetz.core.shown import shown

MAX_OPTIONS = 60


@dataclass(frozen=True)
class Option:
    """One value of a facet; `url` switches it."""

    label: Message
    url: str
    count: int | None
    active: bool


@dataclass(frozen=True)
class ShownFacet:
    """A facet with the values worth offering."""

    label: Message
    options: list[Option]
    active: bool


@dataclass(frozen=True)
class ShownColumn:
    """The head of a column."""

    label: Message
    numeric: bool
    sort_url: str
    sorted: str


@dataclass(frozen=True)
class ColumnChoice:
    """A column that may be switched on or off."""

    key: str
    label: Message
    active: bool


@dataclass(frozen=True)
class Downloads:
    """Addresses of the list as a file: what is shown, and all fields."""

    csv: str
    xlsx: str
    csv_all: str
    xlsx_all: str


@dataclass(frozen=True)
class ListPage:
    """One page of a list, ready to show."""

    key: str
    title: Message
    path: str
    q: str
    search_label: Message
    can_search: bool
    keep: list[tuple[str, str]]
    keep_for_columns: list[tuple[str, str]]
    facets: list[ShownFacet]
    reset_url: str
    columns: list[ShownColumn]
    column_choices: list[ColumnChoice]
    rows: list[list[Any]]
    page: Page[Any]
    summary: str
    is_filtered: bool
    empty_title: Message
    empty_text: Message
    downloads: Downloads
    views: ViewsOfList

    @property
    def has_rows(self) -> bool:
        """Whether anything matches."""
        return bool(self.rows)


def page_of(listing: Declaration, state: State, *, actor: Actor, path: str) -> ListPage:
    """Return one page of a list for this actor."""
    found = filtered(listing, state, actor=actor)
    counted = counts(listing, found, actor=actor)
    paginator = Paginator(ordered(found.matching, state).values("pk"), listing.page_size)
    # We have counted already; its own count would be one more query over all rows.
    vars(paginator)["count"] = counted.total
    page = paginator.get_page(state.page)
    rows = page_rows(listing, state, page=page.object_list, actor=actor)
    if listing.prepare:
        listing.prepare(rows, actor)
    return ListPage(
        key=listing.key,
        title=listing.title,
        path=path,
        q=state.q,
        search_label=listing.search_label or _("Search this list"),
        can_search=bool(listing.search),
        keep=_kept(state, without=("q",)),
        keep_for_columns=_kept(state, without=("spalte",)),
        facets=_facets(listing, state, counted=counted, actor=actor),
        reset_url=address(state.query, q=None, **dict.fromkeys(state.chosen)) if state.is_filtered else "",
        columns=[_head(column, state) for column in state.columns],
        column_choices=_choices(listing, state, actor=actor),
        rows=[[shown(column.value(row)) for column in state.columns] for row in rows],
        page=page,
        summary=_summary(counted, state),
        is_filtered=state.is_filtered,
        empty_title=listing.empty_title or _("Nothing here yet"),
        empty_text=listing.empty_text,
        downloads=_downloads(state),
        views=saved_views.views_of(listing.key, actor, path=path, query=state.query),
    )


def _kept(state: State, *, without: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return what a form of the page must carry along so that it changes only its own part."""
    left_out = {*without, "seite", "export", "felder"}
    return [(key, value) for key, values in state.query.lists() if key not in left_out for value in values]


def _summary(counted: Counts, state: State) -> str:
    number = f"{counted.total:,}".replace(",", ".")
    if counted.capped:
        return _("more than %(n)s entries") % {"n": number}
    if state.is_filtered:
        return _("%(n)s matching entries") % {"n": number}
    return _("1 entry") if counted.total == 1 else _("%(n)s entries") % {"n": number}


def _head(column: Column, state: State) -> ShownColumn:
    is_sorted = state.sorting is column
    direction = ("descending" if state.descending else "ascending") if is_sorted else ""
    url = sorted_by(state, column) if column.sort_fields else ""
    return ShownColumn(column.label, column.numeric, url, direction)


def _choices(listing: Declaration, state: State, *, actor: Actor) -> list[ColumnChoice]:
    columns = [column for column in listing.columns_for(actor) if not column.only_export]
    return [ColumnChoice(column.key, column.label, active=column in state.columns) for column in columns]


def _downloads(state: State) -> Downloads:
    return Downloads(
        csv=address(state.query, export="csv"),
        xlsx=address(state.query, export="xlsx"),
        csv_all=address(state.query, export="csv", felder="alle"),
        xlsx_all=address(state.query, export="xlsx", felder="alle"),
    )


def _facets(listing: Declaration, state: State, *, counted: Counts, actor: Actor) -> list[ShownFacet]:
    facets = []
    for facet in listing.facets_for(actor):
        options = _options(
            facet, state, found=None if counted.by_facet is None else counted.by_facet[facet.key]
        )
        if len(options) > 1 or facet.key in state.chosen:
            facets.append(ShownFacet(facet.label, options, active=facet.key in state.chosen))
    return facets


def _options(facet: Facet, state: State, *, found: list[tuple[Any, int]] | None) -> list[Option]:
    """Return the values that would give rows, and those chosen now, in the declared or alphabetical order."""
    amounts = {_text(value): amount for value, amount in found or ()}
    active = state.chosen.get(facet.key, ())
    labels = {_text(value): label for value, label in facet.choices}
    if facet.labels and found:
        known = facet.labels([value for value, _n in found if value is not None])
        labels = {_text(value): label for value, label in known.items()}
    names = (
        list(labels)
        if facet.choices
        else sorted(labels or amounts, key=lambda one: _order(labels.get(one) or one))
    )
    names = [*names, *(one for one in (*amounts, *active) if one not in names)]
    offered = [name for name in names if found is None or amounts.get(name) or name in active]
    switch = switches(state, facet)
    return [
        Option(
            label=_("not stated") if name == NOTHING else labels.get(name, name),
            url=switch(name),
            count=None if found is None else amounts.get(name, 0),
            active=name in active,
        )
        for name in offered[:MAX_OPTIONS]
    ]


def _text(value: Any) -> str:
    """Return a value as it stands in the address."""
    return NOTHING if value is None or value == "" else str(value)


def _order(label: Message) -> str:
    return str(label).lower().replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss")
