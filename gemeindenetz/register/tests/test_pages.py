"""Pages of municipalities and counties for everybody; checking, importing and undoing for the office."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gemeindenetz.core.models import StoredFile
from gemeindenetz.register.actions import import_boundaries
from gemeindenetz.register.imports.boundary_file import BoundaryFile, BoundaryRow
from gemeindenetz.register.models import Edition, Territory
from gemeindenetz.register.tests.conftest import DANA
from gemeindenetz.register.tests.workbooks import Book, Changed, gemeinde

pytestmark = pytest.mark.django_db
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def text_of(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def square(number, ags):
    west = 9 + number / 10
    outline = [[[west, 48], [west + 0.1, 48], [west + 0.1, 48.1], [west, 48.1], [west, 48]]]
    return BoundaryRow(number, ags, ags, {"type": "Polygon", "coordinates": outline})


def test_citizen_reads_the_page_of_a_municipality(client, load):
    load()
    text = text_of(client, "/gemeinden/98115001/")
    for expected in (
        "Musterbach",
        "Musterkreis",
        "98115001",
        "5.000",
        "31.12.2020",
        "Destatis",
        "Reg.-Bez. Mustergau",
    ):
        assert expected in text


def test_county_lists_its_municipalities_without_areas(client, load):
    load()
    text = text_of(client, "/gemeinden/98115/")
    assert "5 Gemeinden" in text
    assert "Lindenried" in text
    assert "Mustermoor" not in text


def test_land_and_unknown_keys(client, load):
    load()
    assert "Musterland" in text_of(client, "/gemeinden/98/")
    text_of(client, "/gemeinden/99999999/", 404)


def test_ended_municipality_leads_to_its_successor_with_an_explanation(client, load, change):
    load()
    change(
        Changed("1", ("981155002002", "Lindenried"), ("981150001001", "Musterbach, Stadt"), population="5")
    )
    text = text_of(client, "/gemeinden/98115002/")
    assert "Lindenried besteht seit 1.1.2023 nicht mehr." in text
    assert 'href="/gemeinden/98115001/"' in text
    assert "nahm Lindenried auf" in text_of(client, "/gemeinden/98115001/")


def test_unknown_successor_is_said_openly(client, load):
    load()
    load(Book().on("31.12.2024").without("Lindenried"))
    text = text_of(client, "/gemeinden/98115002/")
    assert "spätestens seit 31.12.2024" in text
    assert "Nachfolge unbekannt" in text


def test_old_key_leads_to_the_new_one(client, load, change):
    load()
    change(Changed("3", ("981155002002", "Lindenried"), ("981155002502", "Lindenried")))
    assert 'href="/gemeinden/98115502/"' in text_of(client, "/gemeinden/98115002/")
    assert "hatte vorher einen anderen Schlüssel" in text_of(client, "/gemeinden/98115502/")


def test_map_has_a_twin_of_words_and_its_source(client, load):
    load()
    keys = ["98115001", "98115002", "98115003"]
    rows = tuple(square(number, key) for number, key in enumerate(keys))
    import_boundaries(DANA, boundaries=BoundaryFile("grenzen_2022.geojson", "a" * 64, date(2022, 1, 1), rows))
    text = text_of(client, "/gemeinden/98115001/")
    assert "<svg" in text
    assert "GeoBasis-DE / BKG" in text
    assert "Dasselbe als Liste" in text
    assert text.count('href="/gemeinden/98115002/"') >= 2


@pytest.mark.parametrize(
    "address", ["/gemeinden/98115001/", "/gemeinden/98115/", "/gemeinden/", "/gemeinden/liste/"]
)
def test_pages_need_few_queries_whatever_they_show(client, load, address):
    load()
    few = queries(client, address)
    more = [gemeinde("115", "5002", f"{number:03}", f"Dorf {number}") for number in range(100, 140)]
    load(Book().on("31.12.2024").with_rows(*more))
    assert queries(client, address) == few <= 15


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        text_of(client, address)
    return len(captured)


def test_sure_name_leads_to_the_page_without_javascript(client, load):
    load()
    answer = client.get("/gemeinden/", {"q": "Stadt Musterbach"})
    assert (answer.status_code, answer["Location"]) == (302, "/gemeinden/98115001/")


def test_doubtful_name_shows_candidates_with_reasons(client, load):
    load()
    text = text_of(client, "/gemeinden/?q=Lindenau")
    assert "Lindenau am Musterfluss" in text
    assert "Lindenau unter Ahorn, Stadt" in text
    assert "Name ohne Zusatz" in text
    assert "Musterkreis" in text


def test_unknown_name_says_what_to_try(client, load):
    load()
    assert "Wir kennen keinen Ort" in text_of(client, "/gemeinden/?q=Nirgendwo+XY")


def test_start_offers_counties_and_an_empty_register_says_so(client, load):
    assert "noch leer" in text_of(client, "/gemeinden/")
    load()
    assert "Ahornkreis" in text_of(client, "/gemeinden/")


def test_list_can_be_searched_and_exported(client, load):
    load()
    assert "Lindenried" in text_of(client, "/gemeinden/liste/?q=lindenried")
    assert "Musterbach, Stadt" not in text_of(client, "/gemeinden/liste/?q=lindenried")
    answer = client.get("/gemeinden/liste/?export=csv&felder=alle")
    assert "98115002" in answer.content.decode("utf-8-sig")


# --- the office ------------------------------------------------------------------------------------------------


def upload(client, path):
    file = SimpleUploadedFile(path.name, path.read_bytes(), content_type=XLSX)
    return client.post("/gemeinden/verzeichnis/neu/", {"file": file})


def test_office_checks_imports_and_undoes_an_edition(as_dana, tmp_path):
    answer = upload(as_dana, Book().write(tmp_path / "ausgabe.xlsx"))
    assert answer.status_code == 302
    rehearsal = text_of(as_dana, answer["Location"])
    assert "Musterbach, Stadt" in rehearsal
    assert not Territory.objects.exists()
    as_dana.post(answer["Location"])
    assert Territory.objects.municipalities().count() == 8
    assert "9 Zeilen, 8 Gemeinden" in text_of(as_dana, "/gemeinden/verzeichnis/")
    edition = Edition.objects.get()
    assert "zurücknehmen" in text_of(as_dana, f"/gemeinden/verzeichnis/{edition.pk}/")
    as_dana.post(f"/gemeinden/verzeichnis/{edition.pk}/zuruecknehmen/")
    assert not Territory.objects.exists()
    assert "zurückgenommen" in text_of(as_dana, "/gemeinden/verzeichnis/")
    text_of(as_dana, f"/gemeinden/verzeichnis/{edition.pk}/", 404)


def test_rehearsal_shows_values_before_and_after_and_every_row_as_a_file(as_dana, load, tmp_path):
    load()
    later = Book().on("31.12.2024").renamed("St. Muster", "Bad Muster").without("Lindenried")
    address = upload(as_dana, later.write(tmp_path / "b.xlsx"))["Location"]
    text = text_of(as_dana, address)
    assert "<del>St. Muster</del> <ins>Bad Muster</ins>" in text
    assert "Lindenried" in text
    lines = as_dana.get(f"{address}?export=csv").content.decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + len(later.rows) + 1


def test_office_imports_a_list_of_changes_the_same_way(as_dana, load, change, tmp_path):
    load()
    from gemeindenetz.register.tests.workbooks import write_changes  # noqa: PLC0415

    row = Changed("1", ("981155002002", "Lindenried"), ("981150001001", "Musterbach, Stadt"))
    address = upload(as_dana, write_changes(tmp_path / "l.xlsx", [row]))["Location"]
    assert "aufgelöst" in text_of(as_dana, address)
    assert Territory.objects.get(ags="98115002").is_current
    as_dana.post(address)
    assert not Territory.objects.get(ags="98115002").is_current


def test_file_with_a_mistake_is_refused_beside_the_field(as_dana, tmp_path):
    path = Book().with_rows(gemeinde("199", "0001", "001", "Waisendorf")).write(tmp_path / "waise.xlsx")
    answer = upload(as_dana, path)
    assert answer.status_code == 200
    assert "waise.xlsx, Zeile 28" in answer.content.decode()
    assert not Territory.objects.exists()


def test_undo_that_is_not_possible_says_what_stands_in_the_way(as_dana, load, change):
    load()
    first = load(Book().on("31.12.2022").renamed("St. Muster", "Bad Muster"))
    change(Changed("4", ("981160002002", "Bad Muster"), ("981160002002", "Ganz Bad Muster")))
    answer = as_dana.post(f"/gemeinden/verzeichnis/{first.edition.pk}/zuruecknehmen/")
    assert answer.status_code == 409
    assert "Ganz Bad Muster" in answer.content.decode()


@pytest.mark.parametrize("address", ["", "neu/", "pruefen/abc/", "1/", "1/zuruecknehmen/"])
def test_nobody_else_reaches_the_imports(client, address, db):
    method = client.post if "zurueck" in address else client.get
    answer = method(f"/gemeinden/verzeichnis/{address}")
    assert answer.status_code in {302, 403, 404}
    assert not StoredFile.objects.exists()
