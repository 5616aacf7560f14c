"""What the search page shows: the state in the address, and results as tabs, filters and pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core.errors import Message
from gemeindenetz.search.registry import document_kind, facet_kinds, place_of
from gemeindenetz.search.results import PAGE_SIZE, Hit, Query, Results, Sort

SORTS: dict[str, Sort] = {"": "relevance", "datum": "date", "naehe": "near"}
_LONGEST_TEXT = 10_000
_HIGHEST_PAGE = 1_000_000


@dataclass(frozen=True)
class State:
    """What the address says."""

    query: Query
    place: str
    place_label: str
    sort_key: str


@dataclass(frozen=True)
class Link:
    """A tab, an order or a filter's value as a link."""

    label: Message
    url: str
    count: int | None = None
    active: bool = False


@dataclass(frozen=True)
class Filter:
    """A filter as the component wants it."""

    label: Message
    options: list[Link]
    active: bool


@dataclass(frozen=True)
class SearchPage:
    """Everything the template needs."""

    q: str
    place: str
    results: Results
    summary: str
    tabs: list[Link]
    sorts: list[Link]
    facets: list[Filter]
    reset_url: str
    keep: list[tuple[str, str]]
    page: "Page[Hit]"
    better_url: str = ""
    place_note: str = ""
    hits: list[Hit] = field(default_factory=list)


def state_of(values: QueryDict) -> State:
    """Read the address; what it does not know is ignored."""
    place = values.get("ort", "").strip()[:100]
    found = place_of(place) if place else None
    sort_key = values.get("sortierung", "")
    if sort_key not in SORTS or (sort_key == "naehe" and not found):
        sort_key = ""
    query = Query(
        text=values.get("q", "").replace("\x00", " ").strip()[:_LONGEST_TEXT],
        kinds=tuple(kind for kind in values.getlist("art") if document_kind(kind)),
        facets={
            facet.key: tuple(values.getlist(facet.key)) for facet in facet_kinds() if values.get(facet.key)
        },
        sort=SORTS[sort_key],
        near=found.position if found else None,
        page=_number(values.get("seite", "1")),
    )
    return State(query, place, found.label if found else "", sort_key)


def _number(text: str) -> int:
    return min(max(int(text), 1), _HIGHEST_PAGE) if text.isascii() and text.isdigit() and len(text) < 8 else 1  # noqa: PLR2004 - millions


def page_of(request: HttpRequest, state: State, results: Results) -> SearchPage:
    """Put results into the shape of the page."""
    query = state.query
    paginator: Paginator[Hit] = Paginator(range(results.total), PAGE_SIZE)  # type: ignore[arg-type]  # only counts are used
    return SearchPage(
        q=query.text,
        place=state.place,
        results=results,
        summary=_summary(query, results),
        tabs=_tabs(request, results),
        sorts=_sorts(request, state),
        facets=_filters(request, results),
        reset_url=_address(request, {}, drop=("art", *(facet.key for facet in facet_kinds()))) if _is_filtered(query) else "",
        keep=[(key, value) for key, given in request.GET.lists() for value in given if key not in ("q", "seite", "ort")],
        page=paginator.get_page(query.page),
        better_url=_address(request, {"q": [results.did_you_mean]}) if results.did_you_mean else "",
        place_note=_("No place called “%(place)s” is known.") % {"place": state.place} if state.place and not state.place_label else "",
        hits=list(results.hits),
    )  # fmt: skip


def _summary(query: Query, results: Results) -> str:
    counted = ngettext("%(count)s result", "%(count)s results", results.total) % {
        "count": f"{results.total:,}".replace(",", ".")
    }
    return (
        _("%(counted)s for “%(text)s”") % {"counted": counted, "text": query.text[:80]}
        if query.text
        else counted
    )


def _is_filtered(query: Query) -> bool:
    return bool(query.kinds or query.facets)


def _address(request: HttpRequest, changes: Mapping[str, list[str]], *, drop: tuple[str, ...] = ()) -> str:
    values = request.GET.copy()
    for key in ("seite", *drop):
        values.pop(key, None)
    for key, given in changes.items():
        if given:
            values.setlist(key, given)
        else:
            values.pop(key, None)
    return f"{reverse('search:search')}?{values.urlencode()}"


def _tabs(request: HttpRequest, results: Results) -> list[Link]:
    everything = sum(kind.count for kind in results.kinds)
    chosen = results.query.kinds
    first = Link(_("Everything"), _address(request, {"art": []}), everything, active=not chosen)
    return [
        first,
        *(
            Link(kind.label, _address(request, {"art": [kind.kind]}), kind.count, kind.active)
            for kind in results.kinds
        ),
    ]


def _sorts(request: HttpRequest, state: State) -> list[Link]:
    labels = {"": _("Best match"), "datum": _("Newest first")}
    if state.place_label:
        labels["naehe"] = _("Near %(place)s") % {"place": state.place_label}
    return [
        Link(label, _address(request, {"sortierung": [key] if key else []}), active=key == state.sort_key)
        for key, label in labels.items()
    ]


def _filters(request: HttpRequest, results: Results) -> list[Filter]:
    found = []
    for facet in results.facets:
        chosen = [option.value for option in facet.options if option.active]
        links = []
        for option in facet.options:
            values = (
                [value for value in chosen if value != option.value]
                if option.active
                else [*chosen, option.value]
            )
            links.append(
                Link(option.value, _address(request, {facet.key: values}), option.count, option.active)
            )
        found.append(Filter(facet.label, links, bool(chosen)))
    return found
