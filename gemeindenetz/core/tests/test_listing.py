"""Lists: what they show, count and export lies inside the visible rows, in a constant number of queries."""

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.models import F
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from gemeindenetz.core import listing_query, saved_views
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.listing_page import ListPage, ShownColumn, page_of
from gemeindenetz.core.listing_state import read_state
from gemeindenetz.core.models import SavedView, StoredFile
from gemeindenetz.core.templatetags.listing_rows import listing_rows

pytestmark = pytest.mark.django_db

ANNA = Actor(kind="person", name="Anna Amsel", person_id=1, scopes=frozenset({"team:1", "self:1", "staff"}))
CLARA = Actor(kind="person", name="Clara Linde", person_id=2, scopes=frozenset({"net:1", "self:2"}))

FILES = Listing(
    key="test.files",
    title="Dateien: Übersicht",
    rows=StoredFile.objects.visible_to,
    columns=(
        Column("name", "Name", lambda file: Cell(file.name, url="/x"), sort="name"),
        Column("size", "Größe", lambda file: file.size, sort="size", numeric=True),
        Column("kind", "Art", lambda file: file.media_type, shown=False),
        Column("hash", "Prüfsumme", lambda file: file.sha256, only_export=True),
        Column("who", "Von", lambda file: file.stored_by, may_see=lambda actor: actor.has("staff")),
    ),
    facets=(
        Facet("art", "Art", "media_type", choices=(("text/plain", "Text"), ("application/pdf", "PDF"))),
        Facet("wer", "Von", "stored_by"),
        Facet("sicht", "Sicht", "scope"),
    ),
    search=("name",),
    order="name",
)


def add(
    name: str, *, scope: str = "team:1", kind: str = "text/plain", size: int = 1, by: str = "Anna"
) -> StoredFile:
    row: StoredFile = StoredFile.objects.create(
        name=name, sha256="0" * 64, size=size, media_type=kind, scope=scope, stored_by=by
    )
    return row


def get(path: str, actor: Actor = ANNA, **headers: str) -> HttpRequest:
    request = RequestFactory().get(path, headers=headers)
    request.actor = actor  # type: ignore[attr-defined]
    request.session = {}  # type: ignore[assignment]
    return request


def page(query: str = "", actor: Actor = ANNA, listing: Listing = FILES) -> ListPage:
    return page_of(listing, read_state(listing, QueryDict(query), actor=actor), actor=actor, path="/liste/")


def names(shown: ListPage) -> list[str]:
    return [str(row[0].text) for row in shown.rows]


def counts(shown: ListPage) -> dict[str, dict[str, int | None]]:
    return {str(facet.label): {str(one.label): one.count for one in facet.options} for facet in shown.facets}


@pytest.fixture
def some(db: None) -> None:
    add("Müller.txt", size=3)
    add("maier.pdf", kind="application/pdf", size=2, by="Nora")
    add("Anlage.txt", size=10, by="Nora")
    add("geheim.txt", scope="matter:9", by="Hanna")


def test_list_shows_only_visible_rows_and_counts_only_them(some: None) -> None:
    shown = page()
    assert names(shown) == ["Anlage.txt", "Müller.txt", "maier.pdf"]
    assert counts(shown) == {"Art": {"Text": 2, "PDF": 1}, "Von": {"Anna": 1, "Nora": 2}}
    assert shown.summary == "3 Einträge"
    assert names(page(actor=CLARA)) == []


@pytest.mark.parametrize(
    "query", ["sicht=matter:9", "wer=Hanna", "q=geheim", "q=%00", "art=x", "seite=99", "sortierung=hash"]
)
def test_no_address_reaches_a_hidden_row(some: None, query: str) -> None:
    shown = page(query)
    assert "geheim.txt" not in names(shown)
    assert "Hanna" not in str(
        [option.count for facet in shown.facets for option in facet.options if option.count]
    )


def test_facet_counts_hold_under_the_other_filters(some: None) -> None:
    shown = page("wer=Nora")
    assert names(shown) == ["Anlage.txt", "maier.pdf"]
    assert counts(shown) == {"Art": {"Text": 1, "PDF": 1}, "Von": {"Anna": 1, "Nora": 2}}
    both = page("wer=Nora&wer=Anna&art=text/plain")
    assert names(both) == ["Anlage.txt", "Müller.txt"]
    assert counts(both)["Von"] == {"Anna": 1, "Nora": 1}


def test_facet_links_switch_one_value_and_keep_the_rest(some: None) -> None:
    shown = page("wer=Nora&q=e&seite=3")
    links = {str(option.label): option.url for facet in shown.facets for option in facet.options}
    assert dict(QueryDict(links["Anna"][1:]).lists()) == {"wer": ["Nora", "Anna"], "q": ["e"]}
    assert "wer" not in QueryDict(links["Nora"][1:])


@pytest.mark.parametrize("word", ["müller", "MUELLER", "üll"])
def test_search_forgives_umlauts(some: None, word: str) -> None:
    assert names(page(f"q={word}")) == ["Müller.txt"]


def test_sorting_and_columns_stand_in_the_address(some: None) -> None:
    shown = page("sortierung=-size&spalte=name&spalte=kind")
    assert names(shown) == ["Anlage.txt", "Müller.txt", "maier.pdf"]
    assert [str(column.label) for column in shown.columns] == ["Name", "Art"]
    assert page("sortierung=-name").columns[0].sorted == "descending"


def test_columns_outside_the_permission_do_not_exist() -> None:
    add("offen.txt", scope="net:1")
    shown = page("spalte=who&spalte=name", actor=CLARA)
    assert [str(column.label) for column in shown.columns] == ["Name"]
    assert "Von" not in [str(choice.label) for choice in shown.column_choices]
    response = FILES.respond(get("/liste/?export=csv&felder=alle", CLARA))
    assert "Anna" not in response.content.decode("utf-8-sig")


@pytest.mark.parametrize("total", [20, 2_000])
def test_number_of_queries_does_not_grow_with_the_rows(total: int) -> None:
    StoredFile.objects.bulk_create(
        StoredFile(
            name=f"{n}.txt",
            sha256="0" * 64,
            size=n,
            media_type="text/plain",
            scope="team:1",
            stored_by=f"P{n % 7}",
        )
        for n in range(total)
    )
    with CaptureQueriesContext(connection) as seen:
        response = FILES.respond(get("/liste/?wer=P1&q=txt"))
    assert response.status_code == 200
    assert len(seen) == 3


def test_too_long_lists_are_not_counted_to_the_end(some: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing_query, "COUNT_CAP", 2)
    shown = page()
    assert shown.summary == "mehr als 2 Einträge"
    assert all(option.count is None for facet in shown.facets for option in facet.options)
    assert page("art=application/pdf").summary == "1 Treffer"


def test_empty_values_can_be_chosen() -> None:
    add("a.txt", by="")
    add("b.txt", by="Nora")
    listing = Listing(
        key="x", title="X", rows=FILES.rows, columns=FILES.columns,
        facets=(Facet("wer", "Von", F("stored_by")),),
    )  # fmt: skip
    assert counts(page(listing=listing)) == {"Von": {"ohne Angabe": 1, "Nora": 1}}
    assert names(page("wer=-", listing=listing)) == ["a.txt"]


def as_csv(response: HttpResponse) -> list[list[str]]:
    assert response.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


HOSTILE = ["=1+1", "+49 711", "-2+3", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0"]


def test_csv_holds_what_is_shown_and_no_formula() -> None:
    for name in HOSTILE:
        add(name)
    rows = as_csv(FILES.respond(get("/liste/?export=csv&spalte=name&spalte=size")))
    assert rows[0] == ["Name", "Größe"]
    assert len(rows) == 1 + len(HOSTILE)
    assert all(row[0].startswith("'") for row in rows[1:])


def test_xlsx_holds_all_fields_as_texts_and_numbers(some: None) -> None:
    add("=1+1", size=7)
    response = FILES.respond(get("/liste/?export=xlsx&felder=alle&art=text/plain"))
    sheet = load_workbook(io.BytesIO(response.content)).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Name", "Größe", "Art", "Prüfsumme", "Von")
    assert [row[:2] for row in rows[1:]] == [("=1+1", 7), ("Anlage.txt", 10), ("Müller.txt", 3)]
    assert sheet["A2"].data_type == "s"
    assert response["Content-Disposition"].startswith('attachment; filename="dateien-ubersicht-')


def test_page_without_javascript_and_fragment_with_it(some: None) -> None:
    whole = FILES.respond(get("/liste/")).content.decode()
    part = FILES.respond(get("/liste/", ANNA, **{"HX-Request": "true", "HX-Target": "div#liste"}))
    assert "<h1>Dateien: Übersicht</h1>" in whole
    assert 'id="liste"' in whole
    assert "HX-Request" in part["Vary"]


def test_private_view_is_seen_by_its_owner_only(some: None) -> None:
    saved_views.save_view(actor=ANNA, listing="test.files", name="Noras", query="wer=Nora")
    assert [(view.name, view.active) for view in page("wer=Nora").views.views] == [("Noras", True)]
    assert page(actor=CLARA).views.views == []


def test_sharing_needs_a_scope_the_owner_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    def audiences(actor: Actor) -> list[saved_views.Audience]:
        return [
            saved_views.Audience("team:1", "Beratungsteam"),
            saved_views.Audience("team:2", "anderes Team"),
        ]

    monkeypatch.setattr(saved_views, "_sources", [audiences])
    assert [audience.scope for audience in saved_views.audiences_of(ANNA)] == ["team:1"]
    saved_views.save_view(actor=ANNA, listing="test.files", name="Geteilt", query="", scope="team:1")
    with pytest.raises(NotVisible):
        saved_views.save_view(actor=ANNA, listing="test.files", name="Fremd", query="", scope="team:2")
    nora = Actor(kind="person", person_id=3, scopes=frozenset({"team:1"}))
    (view,) = SavedView.objects.visible_to(nora)
    with pytest.raises(NotAllowed):
        saved_views.delete_view(actor=nora, view=view)


def test_view_needs_a_free_name() -> None:
    saved_views.save_view(actor=ANNA, listing="test.files", name="Meine", query="")
    with pytest.raises(saved_views.ViewNameTaken):
        saved_views.save_view(actor=ANNA, listing="test.files", name="Meine", query="")
    with pytest.raises(saved_views.ViewIncomplete):
        saved_views.save_view(actor=ANNA, listing="test.files", name=" ", query="")


def test_page_shows_german_values() -> None:
    day: Callable[[Any], Any] = lambda row: date(2026, 3, 1)  # noqa: E731 - as a list declares it
    listing = Listing(
        key="x",
        title="X",
        rows=FILES.rows,
        columns=(Column("d", "Tag", day), Column("n", "Zahl", lambda row: 1234)),
    )
    add("a")
    assert page(listing=listing).rows == [["1.3.2026", "1.234"]]


def test_rows_look_as_the_table_component_makes_them() -> None:
    columns = [
        ShownColumn("Name <b>", numeric=False, sort_url="", sorted=""),
        ShownColumn("Zahl", True, "", ""),
    ]
    rows: list[list[Any]] = [
        [Cell("<i>", url='/x?"'), "1"],
        [Cell("zu", badge="success", note="<u>"), Cell("2", note="n")],
        ["", "&"],
    ]
    html = render_to_string("components/table.html", {"columns": columns, "rows": rows, "caption": "x"})
    body = html[html.index("<tbody>") + 7 : html.index("</tbody>")]
    around_tags = re.compile(r"\s*([<>])\s*")
    assert around_tags.sub(r"\1", body) == around_tags.sub(r"\1", listing_rows(columns, rows))
