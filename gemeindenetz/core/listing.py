"""Lists: declared once; filtered, sorted, saved and exported everywhere alike (docs/listing.md).

    members = Listing(
        key="network.members",
        title=_("Members"),
        rows=lambda actor: Membership.objects.visible_to(actor).select_related("organisation"),
        columns=(
            Column("name", _("Municipality"), lambda row: Cell(row.organisation.name, url_of(row)),
                   sort="organisation__sort_key", export=lambda row: row.organisation.name),
            Column("since", _("since"), lambda row: row.valid, sort="valid"),
        ),
        facets=(Facet("stand", _("State"), "state", choices=MembershipState.choices),),
        search=("organisation__sort_key", "organisation__name"),
        order="name",
    )

    def members_list(request: HttpRequest) -> HttpResponse:
        return members.respond(request)

`rows(actor)` must be the visible set: counts, exports and saved views never reach beyond it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.listing_export import export
from gemeindenetz.core.listing_page import page_of
from gemeindenetz.core.listing_parts import Cell, Column, Declaration, Facet
from gemeindenetz.core.listing_query import filtered, ordered
from gemeindenetz.core.listing_state import read_state

__all__ = ["Cell", "Column", "Facet", "Listing"]
EXPORTS = ("csv", "xlsx")


@dataclass(frozen=True)
class Listing(Declaration):
    """A list with its page and its files. The view decides who may open it; the rows decide what is in it."""

    def found(self, request: HttpRequest) -> QuerySet[Any]:
        """Return the rows of the list as the address filters and sorts it: what an act on several begins with."""
        actor = actor_of(request)
        state = read_state(self, request.GET, actor=actor)
        return ordered(filtered(self, state, actor=actor).matching, state)

    def respond(self, request: HttpRequest, values: Mapping[str, Any] | None = None) -> HttpResponse:
        """Answer a request for the list: page, fragment of it (htmx), CSV or XLSX.

        `values` go to the template; it knows `action_url` and `action_label` (the page's one primary act), `crumbs`
        and `lead`. A template of your own extends `core/listing.html` (blocks `before_list`, `after_list`).
        """
        actor = actor_of(request)
        state = read_state(self, request.GET, actor=actor)
        form = request.GET.get("export", "")
        if form in EXPORTS:
            everything = request.GET.get("felder") == "alle"
            return export(self, state, actor=actor, form=form, everything=everything)
        page = page_of(self, state, actor=actor, path=request.path)
        context = {"title": self.title, **self.values, **(values or {}), "listing": page}
        is_fragment = bool(getattr(request, "htmx", False)) and request.headers.get("HX-Target", "").endswith(
            "liste"
        )
        response = render(request, f"{self.template}#list" if is_fragment else self.template, context)
        patch_vary_headers(response, ["HX-Request", "HX-Target"])
        return response
