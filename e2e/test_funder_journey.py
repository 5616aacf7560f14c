"""The funder reads the year's figures as page and files; small numbers and single matters stay closed."""

from datetime import date
from io import BytesIO
from typing import Any

from django.db import transaction
from docx import Document
from openpyxl import load_workbook

from gemeindenetz.advice.tests.factories import open_case
from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact
from gemeindenetz.network.tests.personas import World

HIDDEN = ("weniger als 5", "nicht ausgewiesen")
LABEL = "Beratungen gelaufen"


def advise(world: World, year: int, *, times: int) -> None:
    """Note consultations of Musterbach in a year."""
    for number in range(times):
        for kind in ("request_received", "case_opened"):
            record_fact(
                day=date(year, 3, 1 + number),
                kind=kind,
                detail="web" if kind == "request_received" else "",
                network=world.gemeindenetzwerk.slug,
                municipality="98001001",
                origin=Origin("advice_request", 9000 + number),
                topic="buergerbeteiligung",
            )


def assert_hidden(text: str) -> None:
    """Fail unless the number of consultations is one of the words for a hidden number."""
    beside = text[text.index(LABEL) :][:80]
    assert any(word in beside for word in HIDDEN), beside


def test_funder_reads_the_year_but_no_matter(world: World, open_as: Any, accessible: Any) -> None:
    year = clock.today().year - 1
    with transaction.atomic():
        advise(world, year, times=7)
        case = open_case(world)
    page = open_as(world.emil, "/berichte/gemeindenetzwerk/")
    accessible(page)
    page.get_by_role("link", name=str(year), exact=True).click()
    accessible(page)
    assert str(year) in page.get_by_role("heading", level=1).inner_text()
    figure = page.locator(".gn-figure").filter(has=page.get_by_text(LABEL, exact=True))
    assert any(word in figure.inner_text() for word in HIDDEN)

    with page.expect_download() as download:
        page.get_by_role("link", name="Tabelle (XLSX)").click()
    book = load_workbook(BytesIO(download.value.path().read_bytes()))
    cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert_hidden(" ".join(cells))
    with page.expect_download() as download:
        page.get_by_role("link", name="Textdokument (DOCX)").click()
    tables = Document(str(download.value.path())).tables
    assert_hidden(" ".join(cell.text for table in tables for row in table.rows for cell in row.cells))

    answer = page.goto(f"/beratung/b/{case.public_id}/")
    assert answer is not None
    assert answer.status == 404
    accessible(page)
