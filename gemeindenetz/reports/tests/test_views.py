"""Who opens which report, and what stands in it."""

import io
import zipfile
from datetime import date

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from docx import Document
from openpyxl import load_workbook

from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact
from gemeindenetz.network import actions
from gemeindenetz.network.tests.personas import World, actor_of, add_membership, add_municipality
from gemeindenetz.network.tests.test_views import NAMES, client_of

READERS = ("anna", "dana", "emil")


@pytest.fixture
def year() -> int:
    return clock.today().year - 1


def _pages(world: World, year: int) -> list[str]:
    slug = world.gemeindenetzwerk.slug
    return [
        reverse("reports:year", args=[slug, year]),
        reverse("reports:workbook", args=[slug, year]),
        reverse("reports:document", args=[slug, year]),
        reverse("reports:members", args=[slug]),
    ]


def test_team_office_and_funder_read_their_networks_report(world: World, year: int) -> None:
    for name in NAMES:
        client = client_of(world, name)
        expected = 302 if name == "georg" else 200 if name in READERS else 404
        for address in _pages(world, year):
            assert client.get(address).status_code == expected, (name, address)


def test_the_report_of_another_network_does_not_exist(world: World, year: int) -> None:
    for name in READERS:
        address = reverse("reports:year", args=[world.staedtenetzwerk.slug, year])
        assert client_of(world, name).get(address).status_code == 404


def test_no_address_of_reports_goes_untested() -> None:
    names = {pattern.name for pattern in get_resolver("gemeindenetz.reports.urls").url_patterns}
    assert names == {"overview", "newest", "members", "year", "workbook", "document", "behind", "gap_overview", "gaps", "commission"}


def test_only_the_team_opens_the_list_behind_a_figure(world: World, year: int) -> None:
    address = reverse("reports:behind", args=[world.gemeindenetzwerk.slug, year, "running"])
    for name in NAMES:
        expected = 302 if name == "georg" else 200 if name == "anna" else 404
        assert client_of(world, name).get(address).status_code == expected, name


def test_the_overview_leads_to_the_only_network(world: World) -> None:
    for name in READERS:
        response = client_of(world, name).get(reverse("reports:overview"), follow=True)
        assert response.status_code == 200
        assert response.redirect_chain
    assert client_of(world, "bekir").get(reverse("reports:overview")).status_code == 404


def _ask(world: World, year: int, number: int, *, town: str = "98001001") -> None:
    origin = Origin("advice_request", number)
    for kind, detail in (("request_received", "web"), ("case_opened", ""), ("visit", "visit")):
        record_fact(
            day=date(year, 3, 1 + number % 20),
            kind=kind,
            detail=detail,
            network=world.gemeindenetzwerk.slug,
            municipality=town,
            origin=origin,
            topic="buergerbeteiligung",
        )


def test_that_musterbach_asked_stands_in_no_report_of_others(world: World, year: int) -> None:
    for number in range(7):
        _ask(world, year, number)
    for name in ("dana", "emil"):
        client = client_of(world, name)
        for address in _pages(world, year)[:3]:
            text = _text_of(client.get(address).content)
            assert "7" not in _numbers_beside(text, "Beratungen gelaufen")
            assert "Beratungen gelaufen" in text


def _numbers_beside(text: str, label: str) -> str:
    return text[text.index(label) : text.index(label) + 60]


def _text_of(content: bytes) -> str:
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "".join(
            archive.read(name).decode(errors="ignore") for name in archive.namelist() if "xml" in name
        )


def test_the_team_reads_exact_numbers_and_finds_the_list(world: World, year: int) -> None:
    for number in range(7):
        _ask(world, year, number)
    address = reverse("reports:year", args=[world.gemeindenetzwerk.slug, year])
    client = client_of(world, "anna")
    assert (
        reverse("reports:behind", args=[world.gemeindenetzwerk.slug, year, "running"])
        in client.get(address).content.decode()
    )
    behind = client.get(reverse("reports:behind", args=[world.gemeindenetzwerk.slug, year, "running"]))
    assert behind.content.decode().count("Gelöscht") == 7


def test_files_hold_the_same_figures_as_the_page(world: World, year: int) -> None:
    for number in range(6):
        _ask(world, year, number)
    client = client_of(world, "anna")
    book = load_workbook(io.BytesIO(client.get(_pages(world, year)[1]).content))
    overview = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=5)}
    assert overview["Beratungen gelaufen"] == 6
    document = Document(io.BytesIO(client.get(_pages(world, year)[2]).content))
    figures = {row.cells[0].text: row.cells[1].text for row in document.tables[0].rows}
    assert figures["Beratungen gelaufen"] == "6"
    assert [one.style.name for one in document.paragraphs if one.text == "Überblick"] == ["Heading 1"]


def test_tables_of_the_document_repeat_their_head(world: World, year: int) -> None:
    content = client_of(world, "emil").get(_pages(world, year)[2]).content
    assert b"tblHeader" in zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")


def test_a_name_that_looks_like_a_formula_stays_text(world: World, year: int) -> None:
    county = world.musterkreis.territory
    assert county
    add_membership(
        add_municipality(county, "98001009", "=1+1"), world.gemeindenetzwerk, since=date(year, 2, 1)
    )
    book = load_workbook(io.BytesIO(client_of(world, "dana").get(_pages(world, year)[1]).content))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_the_funder_sees_names_only_where_the_network_agreed(world: World, year: int) -> None:
    actions.agree_openness(
        actor=actor_of(world.dana),
        network=world.gemeindenetzwerk,
        kind="funder_sees_names",
        since=date(year, 3, 10),
    )
    _ask(world, year, 2)
    _ask(world, year, 15, town="98001002")
    address = _pages(world, year)[0]
    section = '<h2 id="namen">'
    seen = client_of(world, "emil").get(address).content.decode()
    named = seen[seen.index(section) :]
    assert "Lindenried" in named[: named.index("</section>")]
    assert "Musterbach" not in named[: named.index("</section>")]
    assert section not in client_of(world, "dana").get(address).content.decode()


def test_joining_and_leaving_explain_the_difference(world: World, year: int) -> None:
    membership = add_membership(world.ahornstetten, world.gemeindenetzwerk, since=date(year, 5, 1))
    actions.end_membership(
        actor=actor_of(world.dana), membership=membership, last_day=date(year, 8, 31), end_reason="resigned"
    )
    query = {"von": f"{year - 1}-12-31", "bis": f"{year}-12-31"}
    text = client_of(world, "emil").get(_pages(world, year)[3], query).content.decode()
    assert "2 Mitglieder am 31.12." in text
    assert "1 beigetreten, 1 ausgetreten" in text
    assert "ausgetreten" in text
    backwards = client_of(world, "emil").get(
        _pages(world, year)[3], {"von": query["bis"], "bis": query["von"]}
    )
    assert "Bitte tauschen" in backwards.content.decode()


@pytest.mark.parametrize("size", [2, 20])
def test_the_reports_page_takes_the_same_number_of_queries(
    world: World, year: int, size: int, django_assert_max_num_queries: "object"
) -> None:
    for number in range(size):
        _ask(world, year, number)
    client: Client = client_of(world, "emil")
    address = _pages(world, year)[0]
    client.get(address)
    with django_assert_max_num_queries(32):  # type: ignore[operator]
        client.get(address)
