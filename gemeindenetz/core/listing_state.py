"""The state of a list as its address says it, and addresses with one thing changed."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote_plus

from django.http import QueryDict

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.listing_parts import Column, Declaration, Facet

MAX_WORDS = 8
LONGEST_NUMBER = 8
NOTHING = "-"


@dataclass(frozen=True)
class State:
    """What a reader chose: words, facet values, sorting, columns, page."""

    words: tuple[str, ...]
    chosen: dict[str, tuple[str, ...]]
    sorting: Column | None
    descending: bool
    columns: list[Column]
    page: int
    query: QueryDict

    @property
    def q(self) -> str:
        """The search text as typed."""
        return self.query.get("q", "").strip()

    @property
    def is_filtered(self) -> bool:
        """Whether the list shows less than everything."""
        return bool(self.words or self.chosen)


def read_state(listing: Declaration, query: QueryDict, *, actor: Actor) -> State:
    """Read the state of a list; what the address says wrongly is ignored."""
    columns = listing.columns_for(actor)
    sorting, descending = _sorting(query.get("sortierung") or listing.order, columns)
    wanted = set(query.getlist("spalte"))
    shown = [column for column in columns if not column.only_export]
    picked = [column for column in shown if column.key in wanted] or [
        column for column in shown if column.shown
    ]
    chosen = {
        facet.key: tuple(dict.fromkeys(query.getlist(facet.key)))
        for facet in listing.facets_for(actor)
        if query.getlist(facet.key)
    }
    text = query.get("q", "").replace("\x00", "")
    return State(
        words=tuple(text.split()[:MAX_WORDS]) if listing.search else (),
        chosen=chosen,
        sorting=sorting,
        descending=descending,
        columns=picked,
        page=_page(query.get("seite", "")),
        query=query,
    )


def _sorting(text: str, columns: list[Column]) -> tuple[Column | None, bool]:
    key = text.removeprefix("-")
    found = next((column for column in columns if column.key == key and column.sort_fields), None)
    return found, text.startswith("-")


def _page(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < LONGEST_NUMBER else 1


def address(query: QueryDict, **changes: str | list[str] | None) -> str:
    """Return the address with some values changed (None removes them) and back on its first page."""
    copy = query.copy()
    for name in ("seite", "export", "felder"):
        copy.pop(name, None)
    for name, value in changes.items():
        if value is None:
            copy.pop(name, None)
        elif isinstance(value, list):
            copy.setlist(name, value)
        else:
            copy[name] = value
    return f"?{copy.urlencode()}"


def switches(state: State, facet: Facet) -> Callable[[str], str]:
    """Return a function that gives the address with one value of the facet switched on or off."""
    if facet.key in state.chosen:
        return lambda value: _toggled(state, facet, value=value)
    # Nothing chosen yet, so every value only adds itself to the same address.
    now = address(state.query, **{facet.key: None})
    start = f"{now}&{facet.key}=" if len(now) > 1 else f"?{facet.key}="
    return lambda value: start + quote_plus(value)


def _toggled(state: State, facet: Facet, *, value: str) -> str:
    now = list(state.chosen.get(facet.key, ()))
    values = [one for one in now if one != value] if value in now else [*now, value]
    return address(state.query, **{facet.key: values or None})


def sorted_by(state: State, column: Column) -> str:
    """Return the address sorted by a column, the other way round when it is sorted so already."""
    is_ascending = state.sorting is column and not state.descending
    return address(state.query, sortierung=f"-{column.key}" if is_ascending else column.key)
